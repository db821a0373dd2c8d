/// How a run says how far it is.
public enum ProgressStyle: String, Sendable, Hashable, CaseIterable {
  /// A bar on a terminal, lines elsewhere.
  case auto
  /// One line that is drawn again and again.
  case bar
  /// A line for every edition.
  case plain
  /// A JSON object a line, for programs.
  case json
  /// Nothing but failures.
  case none
}
