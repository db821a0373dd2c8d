/// Reads what was typed after a command's name.
struct Parser<C: Command> {
  /// What was typed comes to.
  enum Outcome {
    case command(C)
    case help
    case version
  }

  private let parameters = C.parameters
  private let owner: String

  init(command: C.Type, program: String) {
    owner = "\(program) \(command.name)"
  }

  /// Takes the words in order; an option may stand before, between or after arguments, until `--`.
  func parse(_ words: ArraySlice<String>) throws(UsageError) -> Outcome {
    var words = words
    var values = C()
    var arguments: [String] = []
    while let word = words.popFirst() {
      if word == "--" {
        arguments += words
        break
      }
      if word == "--help" || word == "-h" { return .help }
      if word == "--version" { return .version }
      if word.hasPrefix("--") {
        try takeLong(word, &words, &values)
      } else if word.hasPrefix("-") && word != "-" {
        if try takeShort(word, &words, &values) { return .help }
      } else {
        arguments.append(word)
      }
    }
    try place(arguments, &values)
    return .command(values)
  }
}

extension Parser {
  private func takeLong(
    _ word: String, _ rest: inout ArraySlice<String>, _ values: inout C
  ) throws(UsageError) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count == 2 ? String(parts[1]) : nil
    guard let parameter = parameters.first(where: { !$0.isArgument && $0.name == name }) else {
      throw .unknownOption(
        "--\(name)", of: owner, suggestion: suggestion(for: "--\(name)", among: longNames))
    }
    if parameter.form == .flag {
      if let attached { throw .valueForFlag(option: parameter.title, value: attached) }
      take("", parameter, &values)
    } else {
      try takeValue(attached, of: parameter, &rest, &values)
    }
  }

  /// Takes a group of one-letter options, of which the last may have a value, attached (`-fflac`, `-f=flac`) or not.
  ///
  /// - Returns: whether help was asked for.
  private func takeShort(
    _ word: String, _ rest: inout ArraySlice<String>, _ values: inout C
  ) throws(UsageError) -> Bool {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if letter == "h" { return true }
      guard let parameter = parameters.first(where: { $0.short == letter }) else {
        throw .unknownOption(
          "-\(letter)", of: owner,
          suggestion: suggestion(for: "-\(word)", among: longNames))
      }
      guard parameter.form == .option else {
        take("", parameter, &values)
        continue
      }
      let attached = letters.first == "=" ? letters.dropFirst() : letters
      try takeValue(letters.isEmpty ? nil : String(attached), of: parameter, &rest, &values)
      return false
    }
    return false
  }

  private func takeValue(
    _ attached: String?, of parameter: Parameter<C>, _ rest: inout ArraySlice<String>, _ values: inout C
  ) throws(UsageError) {
    if let attached { return try take(value: attached, parameter, &values) }
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") || Double(next) != nil else {
      throw .missingValue(option: parameter.title, placeholder: parameter.placeholder, next: rest.first)
    }
    rest.removeFirst()
    try take(value: next, parameter, &values)
  }

  /// Takes a value, or each one of a list.
  private func take(value: String, _ parameter: Parameter<C>, _ values: inout C) throws(UsageError) {
    let parts = parameter.isList ? value.split(separator: ",", omittingEmptySubsequences: false) : [value[...]]
    for part in parts.map(String.init) where !take(part, parameter, &values) {
      throw .noValue(
        part, for: parameter.title, choices: parameter.choices, expectation: parameter.expectation,
        suggestion: suggestion(for: part, among: parameter.choices))
    }
  }

  @discardableResult
  private func take(_ text: String, _ parameter: Parameter<C>, _ values: inout C) -> Bool {
    parameter.take(&values, text)
  }

  private func place(_ arguments: [String], _ values: inout C) throws(UsageError) {
    var rest = arguments[...]
    for parameter in parameters where parameter.isArgument {
      guard let first = rest.popFirst() else {
        if parameter.isRequired { throw .missingArgument(parameter.placeholder, of: owner) }
        continue
      }
      try take(value: first, parameter, &values)
      while parameter.isRepeatable, let next = rest.popFirst() { try take(value: next, parameter, &values) }
    }
    if let extra = rest.first { throw .extraArgument(extra, of: owner) }
  }

  private var longNames: [String] {
    parameters.filter { !$0.isArgument }.map(\.title) + ["--help", "--version"]
  }
}
