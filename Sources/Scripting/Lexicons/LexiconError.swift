/// Why a lexicon could not be read or changed.
public enum LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, or it may not be read.
  case unreadable(path: String)
  /// The file is no well-formed XML.
  case malformed(name: String, line: Int, reason: String)
  /// The file is XML, but not a lexicon that can be used.
  case invalid(name: String, line: Int, reason: String)
  /// The file is a lexicon that can be used, but not be changed.
  case unchangeable(name: String, reason: String)
  /// There is no such table, or it may not be read.
  case unreadableTable(path: String)
  /// The file is no table of pronunciations.
  case table(name: String, line: Int, reason: String)

  /// One sentence: which file, where, what is wrong.
  public var description: String {
    switch self {
    case .unreadable(let path):
      "The lexicon \(path) cannot be read; check that the file is there and that you may read it."
    case .malformed(let name, let line, let reason):
      "The lexicon \(name) is not well-formed XML at line \(line): \(reason)."
    case .invalid(let name, let line, let reason):
      "The lexicon \(name) cannot be used because of line \(line): \(reason)."
    case .unchangeable(let name, let reason):
      "The lexicon \(name) cannot be changed: \(reason)."
    case .unreadableTable(let path):
      "The table \(path) cannot be read; check that the file is there and that you may read it."
    case .table(let name, let line, let reason):
      "The table \(name) cannot be used because of line \(line): \(reason)."
    }
  }
}
