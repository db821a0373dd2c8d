/// What a command line asks for.
public enum Request<Outcome>: Sendable {
  /// A command with everything it needs.
  case run(any Command<Outcome>)
  /// A text to show on standard output: help, or the version.
  case show(String)
}
