import Foundation
import Reading
import Scripting
import TestSupport
import Testing

/// The project's own phrase tables.
let phraseFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../voices/phrases").standardized.path

/// A builder with the project's phrases, its options adjusted.
func builder(_ adjust: (inout ScriptOptions) -> Void = { _ in }) -> ScriptBuilder {
  var options = ScriptOptions()
  adjust(&options)
  return ScriptBuilder(options: options, phrases: { try PhraseTable.load(for: $0, from: [phraseFolder]) })
}

/// An article with a headline and the blocks.
func article(_ blocks: [Block.Content], language: Language = "en-US") -> Article {
  Article(headline: "Ferry returns", language: language, blocks: blocks.map { Block($0) })
}

extension Script {
  /// The lines of the body: after the head, before “End of article.”, each as `role|text|pause in milliseconds`.
  var body: [String] {
    let head: Set<Line.Role> = [
      .headline, .publication, .label, .standfirst, .byline, .date, .about, .contents, .close,
    ]
    return lines.filter { !head.contains($0.role) }.map(\.summary)
  }

  /// The lines of one role.
  func summaries(of role: Line.Role) -> [String] { lines.filter { $0.role == role }.map(\.summary) }
}

extension Line {
  var summary: String { "\(role.rawValue)|\(text)|\(milliseconds)" }

  var milliseconds: Int {
    let (seconds, attoseconds) = pauseAfter.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// The words that the article does not contain.
  var addedWords: [String] {
    added.map { range in
      String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
  }
}

/// Compares with a file in `Snapshots/`, or writes it if `LECTERN_RECORD` is set.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
  let difference = try Snapshot.difference(of: text, from: file)
  #expect(difference == nil, sourceLocation: sourceLocation)
}
