/// A program of several commands.
public struct Program<Outcome>: Sendable {
  /// The name that is typed.
  public var name: String
  /// What the program is, in a few words without a full stop.
  public var summary: String
  /// The version to show, without the program's name.
  public var version: String
  /// The commands, in the order of the help.
  public var commands: [any Command<Outcome>.Type]
  /// What the help ends with, in paragraphs.
  public var closing: [String]

  /// Makes a program.
  public init(
    name: String, summary: String, version: String, commands: [any Command<Outcome>.Type], closing: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.version = version
    self.commands = commands
    self.closing = closing
  }

  /// What a command line asks for.
  ///
  /// Reads no file and changes nothing.
  ///
  /// - Parameters:
  ///   - arguments: what was typed after the program's name.
  ///   - width: how many columns a text to show may have.
  /// - Returns: the command to run, or the text to show.
  /// - Throws: ``UsageError``.
  public func request(for arguments: [String], width: Int = 80) throws(UsageError) -> Request<Outcome> {
    var rest = arguments[...]
    guard let first = rest.popFirst() else { throw .missingCommand(program: name) }
    switch first {
    case "--version": return .show("\(name) \(version)")
    case "--help", "-h": return .show(help(width: width))
    case "help":
      guard let topic = rest.popFirst() else { return .show(help(width: width)) }
      if isFamily(topic), rest.isEmpty { return .show(help(forFamily: topic, width: width)) }
      return .show(help(for: try command(named: topic, &rest), width: width))
    case _ where first.hasPrefix("-") && first != "-": throw misplaced(option: first)
    case _ where isFamily(first) && ["--help", "-h"].contains(rest.first):
      return .show(help(forFamily: first, width: width))
    default:
      let command = try command(named: first, &rest)
      return try request(for: command, rest, width: width)
    }
  }
}

extension Program {
  private func request<C: Command<Outcome>>(
    for command: C.Type, _ arguments: ArraySlice<String>, width: Int
  ) throws(UsageError) -> Request<Outcome> {
    switch try Parser(command: command, program: name).parse(arguments) {
    case .command(let command): .run(command)
    case .help: .show(help(for: command, width: width))
    case .version: .show("\(name) \(version)")
    }
  }

  /// The command of a name; where that is the first word of several, the next one that was typed says which.
  private func command(
    named typed: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> any Command<Outcome>.Type {
    let family = members(of: typed)
    guard family.isEmpty else {
      guard let next = rest.popFirst(), !next.hasPrefix("-") else {
        throw .missingMember(of: typed, program: name, known: family.map(Self.lastWord))
      }
      if let command = family.first(where: { Self.lastWord($0) == next }) { return command }
      throw .unknownCommand(
        "\(typed) \(next)", program: "\(name) \(typed)",
        suggestion: suggestion(for: next, among: family.map(Self.lastWord)).map { "\(typed) \($0)" })
    }
    if let command = commands.first(where: { $0.name == typed }) { return command }
    throw .unknownCommand(
      typed, program: name, suggestion: suggestion(for: typed, among: Self.firstWords(of: commands) + ["help"]))
  }

  private func isFamily(_ word: String) -> Bool { !members(of: word).isEmpty }

  /// The commands whose name is a word and another.
  func members(of family: String) -> [any Command<Outcome>.Type] {
    commands.filter { $0.name.hasPrefix(family + " ") }
  }

  private static func firstWords(of commands: [any Command<Outcome>.Type]) -> [String] {
    var words: [String] = []
    for command in commands {
      let word = String(command.name.prefix { $0 != " " })
      if words.last != word { words.append(word) }
    }
    return words
  }

  private static func lastWord(_ command: any Command<Outcome>.Type) -> String {
    command.name.split(separator: " ").last.map(String.init) ?? command.name
  }

  /// An option before the command: one that commands have stands in the wrong place, any other is unknown.
  private func misplaced(option typed: String) -> UsageError {
    let bare = String(typed.prefix { $0 != "=" })
    let known = commands.flatMap { optionNames(of: $0) }
    if known.contains(bare) || (!bare.hasPrefix("--") && known.contains(String(bare.prefix(2)))) {
      return .optionBeforeCommand(bare, program: name)
    }
    return .unknownOption(
      bare, of: name, suggestion: suggestion(for: bare, among: ["--help", "--version"] + known))
  }

  private func optionNames<C: Command>(of command: C.Type) -> [String] {
    C.parameters.filter { !$0.isArgument }.flatMap { ["--\($0.name)"] + ($0.short.map { ["-\($0)"] } ?? []) }
  }
}
