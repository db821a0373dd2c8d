extension Program {
  /// The program's help: its commands, each with a summary.
  ///
  /// - Parameter width: how many columns it may have.
  /// - Returns: the text, without a newline at its end.
  public func help(width: Int = 80) -> String {
    var page = HelpPage(width: width)
    page.add(paragraph: "\(name): \(summary)")
    page.add(heading: "Usage")
    page.add(typed: "\(name) COMMAND [OPTION]... [ARGUMENT]...")
    page.add(heading: "Commands")
    page.add(rows: commands.map { HelpPage.Row(term: $0.name, meaning: $0.summary) })
    page.add(heading: "Options")
    page.add(rows: [
      HelpPage.Row(term: "-h, --help", meaning: "show this help, or a command's after its name"),
      HelpPage.Row(term: "    --version", meaning: "show the version"),
    ])
    for paragraph in closing { page.add(paragraph: paragraph) }
    return page.text
  }

  /// The help of a family of commands: each with a summary.
  ///
  /// - Parameters:
  ///   - family: the first word of their names.
  ///   - width: how many columns it may have.
  /// - Returns: the text, without a newline at its end.
  public func help(forFamily family: String, width: Int = 80) -> String {
    var page = HelpPage(width: width)
    page.add(heading: "Commands")
    page.add(rows: members(of: family).map { HelpPage.Row(term: "\(name) \($0.name)", meaning: $0.summary) })
    page.add(paragraph: "Each has “--help” with an example.")
    return page.text
  }

  /// A command's help: how it is typed, each option with its default, and examples.
  ///
  /// - Parameters:
  ///   - command: one of the program's commands.
  ///   - width: how many columns it may have.
  /// - Returns: the text, without a newline at its end.
  public func help<C: Command>(for command: C.Type, width: Int = 80) -> String {
    let parameters = command.parameters
    let defaults = C()
    var page = HelpPage(width: width)
    page.add(paragraph: "\(name) \(command.name): \(command.summary)")
    page.add(heading: "Usage")
    let arguments = parameters.filter(\.isArgument).map(\.usage).joined(separator: " ")
    page.add(typed: "\(name) \(command.name) [OPTION]..." + (arguments.isEmpty ? "" : " " + arguments))
    for paragraph in command.discussion { page.add(paragraph: paragraph) }
    var sections: [String] = []
    for parameter in parameters where !sections.contains(parameter.section) { sections.append(parameter.section) }
    for section in sections {
      page.add(heading: section)
      page.add(rows: parameters.filter { $0.section == section }.map { $0.row(defaults: defaults) })
    }
    page.add(heading: "Help")
    page.add(rows: [
      HelpPage.Row(term: "-h, --help", meaning: "show this help"),
      HelpPage.Row(term: "    --version", meaning: "show the version"),
    ])
    page.add(heading: command.examples.count == 1 ? "Example" : "Examples")
    for example in command.examples {
      page.add(rows: [HelpPage.Row(term: "# " + example.meaning, meaning: "")])
      page.add(typed: example.line)
    }
    return page.text
  }
}

extension Parameter {
  /// How an argument stands in the usage line.
  fileprivate var usage: String {
    let name = isRepeatable ? "\(placeholder)..." : placeholder
    return isRequired ? name : "[\(name)]"
  }

  fileprivate func row(defaults: Values) -> HelpPage.Row {
    var meaning = help
    if !choices.isEmpty { meaning += " (\(isList ? "any" : "one") of \(choices.joined(separator: ", ")))" }
    if let expectation { meaning += " (\(expectation))" }
    if isList {
      meaning += "; separated by commas"
    } else if form == .option, isRepeatable {
      meaning += "; may be repeated"
    }
    if let value = shownDefault(defaults) { meaning += " [default: \(value)]" }
    guard !isArgument else { return HelpPage.Row(term: placeholder, meaning: meaning) }
    let letter = short.map { "-\($0), " } ?? "    "
    return HelpPage.Row(
      term: "\(letter)--\(name)" + (placeholder.isEmpty ? "" : " \(placeholder)"), meaning: meaning)
  }
}
