import Reading
import Testing

/// A written line and how it is said.
struct NormalisingCase: Sendable, CustomTestStringConvertible {
  let language: Language
  let written: String
  let spoken: String

  var testDescription: String { "\(language): \(written)" }

  static let all =
    american + british + korean + german + french + spanish + japanese + italian + portuguese + brazilian + dutch
    + chinese

  /// The English lines as they are written.
  static let english = (american + british).map(\.written)

  /// Reads lines of the form `written ⇒ spoken`.
  static func cases(_ language: Language, _ table: String) -> [NormalisingCase] {
    table.split(separator: "\n").map { line in
      let sides = line.split(separator: " ⇒ ", maxSplits: 1).map(String.init)
      return NormalisingCase(language: language, written: sides[0], spoken: sides[1])
    }
  }
}
