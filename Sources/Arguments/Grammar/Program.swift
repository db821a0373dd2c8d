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
      return .show(help(for: try command(named: topic), width: width))
    case _ where first.hasPrefix("-") && first != "-": throw misplaced(option: first)
    default:
      let command = try command(named: first)
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

  private func command(named typed: String) throws(UsageError) -> any Command<Outcome>.Type {
    if let command = commands.first(where: { $0.name == typed }) { return command }
    throw .unknownCommand(
      typed, program: name, suggestion: suggestion(for: typed, among: commands.map { $0.name } + ["help"]))
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
