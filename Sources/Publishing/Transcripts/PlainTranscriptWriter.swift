package import Scripting
import Speaking

/// Writes `transcript.txt`: what is shown, as plain text.
///
/// A paragraph is a line, however long, with an empty line between paragraphs and two before a heading. The lines of a list, a
/// table or code follow each other; a bullet stands before the items of a list without numbers. Words that the article does not contain
/// stand in square brackets.
public struct PlainTranscriptWriter: EditionWriter {
  /// `text`.
  public let name = "text"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(Self.text(of: edition.script), as: "transcript.txt", into: folder)
    return ["transcript.txt"]
  }

  /// The text, with a line break at the end; empty for a script without lines.
  package static func text(of script: Script) -> String {
    var text = ""
    var last: Line?
    var item: Int?
    for line in script.lines {
      let shown = line.marked
      guard !shown.isEmpty else { continue }
      let block = script.blocks[line.block]
      if let last, last.block == line.block {
        text += (ShownText.isSpaced(last.text, line.text) ? " " : "") + shown
      } else {
        if let last { text += gap(from: script.blocks[last.block], to: block) }
        let itemHere = block.containers.last { $0.kind == .listItem }
        text += margin(of: block, isNewItem: itemHere?.id != item) + shown
        item = itemHere?.id
      }
      last = line
    }
    return text.isEmpty ? "" : text + "\n"
  }
}

extension PlainTranscriptWriter {
  private static func gap(from last: Script.Block, to next: Script.Block) -> String {
    if [.headline, .heading, .entry].contains(next.role) { return "\n\n\n" }
    let holder = next.containers.first { $0.isList || $0.isTable || $0.kind == .code }
    return holder != nil && last.containers.contains { $0.id == holder?.id } ? "\n" : "\n\n"
  }

  /// What stands before a block: the items of inner lists are indented.
  private static func margin(of block: Script.Block, isNewItem: Bool) -> String {
    guard block.containers.contains(where: { $0.kind == .listItem }) else { return "" }
    let lists = block.containers.filter(\.isList)
    let indent = String(repeating: "  ", count: max(0, lists.count - 1))
    let isItem = block.containers.last { $0.isList || $0.kind == .listItem }?.kind == .listItem
    guard isItem, case .list(let isOrdered, _)? = lists.last?.kind, !isOrdered else { return indent }
    return indent + (isNewItem ? "• " : "  ")
  }
}

extension Script.Container {
  fileprivate var isList: Bool { if case .list = kind { true } else { false } }

  fileprivate var isTable: Bool { if case .table = kind { true } else { false } }
}

extension Line {
  /// The whole text, with square brackets round words that were added, without control characters but line breaks.
  fileprivate var marked: String {
    let isPlain = text.utf8.allSatisfy(ShownText.isShown)
    if isPlain, added.isEmpty { return text }
    if isPlain, added == [0..<text.unicodeScalars.count] { return "[\(text)]" }
    return ShownText(self).marked
  }
}

extension ShownText {
  /// As `Line.marked`.
  fileprivate var marked: String {
    var text = ""
    for (number, token) in tokens.enumerated() {
      if number > 0 {
        let gap = tokens[number - 1].range.upperBound..<token.range.lowerBound
        text += scalars[gap].contains("\n") ? "\n" : separator(before: number)
      }
      if token.isAdded, number == 0 || !tokens[number - 1].isAdded { text += "[" }
      text += string(token.range)
      if token.isAdded, number == tokens.count - 1 || !tokens[number + 1].isAdded { text += "]" }
    }
    return text
  }
}
