/// A command of a program: what can be typed after its name, and what it does.
///
/// A conforming value holds what was typed; its initial state holds the defaults.
public protocol Command<Outcome>: Sendable {
  /// What running the command comes to.
  associatedtype Outcome

  /// The name that is typed; of two words for one of a family: `lexicon add`.
  static var name: String { get }

  /// What the command does, in a few words without a full stop.
  static var summary: String { get }

  /// What more there is to know, in paragraphs; empty for nothing.
  static var discussion: [String] { get }

  /// Command lines to learn from, at least one.
  static var examples: [Example] { get }

  /// The options and arguments, in the order of the help.
  static var parameters: [Parameter<Self>] { get }

  /// Makes the command with nothing typed.
  init()

  /// Does what was typed.
  ///
  /// - Throws: whatever keeps it from being done.
  func run() async throws -> Outcome
}

extension Command {
  /// Nothing more to know.
  public static var discussion: [String] { [] }
}
