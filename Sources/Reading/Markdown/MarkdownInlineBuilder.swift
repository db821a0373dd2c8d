/// Gathers the runs of one block: white space is collapsed, and of nested markup the kind that matters most stands.
struct MarkdownInlineBuilder {
  private var runs: [InlineText.Run] = []
  private var kinds: [(tag: String, kind: InlineText.Kind)] = []
  private var kind = InlineText.Kind.plain
  private var needsSpace = false

  /// Whether no text has been gathered.
  var isEmpty: Bool { runs.isEmpty }

  /// Whether the next text begins a line.
  var isAtLineStart: Bool { runs.last?.text.unicodeScalars.last == "\n" || runs.isEmpty }

  /// Whether the text so far begins with `prefix`, which is ASCII.
  func hasPrefix(_ prefix: String) -> Bool {
    var start = ""
    for run in runs {
      start += run.text.prefixUTF8(prefix.utf8.count)
      if start.utf8.count >= prefix.utf8.count { break }
    }
    return start.hasPrefix(prefix)
  }

  /// Begins a stretch of a kind that ``close(_:)`` with the same tag ends.
  mutating func open(_ tag: String, _ kind: InlineText.Kind) {
    guard kinds.count < 64 else { return }
    kinds.append((tag, kind))
    settle()
  }

  /// Ends the innermost stretch of `tag`; one that was never begun is passed over.
  mutating func close(_ tag: String) {
    guard let index = kinds.lastIndex(where: { $0.tag == tag }) else { return }
    kinds.remove(at: index)
    settle()
  }

  private mutating func settle() {
    kind = kinds.map(\.kind).max { Self.weight($0) < Self.weight($1) } ?? .plain
  }

  private static func weight(_ kind: InlineText.Kind) -> Int {
    switch kind {
    case .plain: 0
    case .emphasis: 1
    case .link: 2
    case .code: 3
    case .abbreviation: 4
    case .deleted: 5
    case .foreign: 6
    case .noteReference: 7
    }
  }

  mutating func append(_ text: String) {
    var piece = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Token.isSpace(scalar) {
        needsSpace = true
        continue
      }
      if needsSpace {
        needsSpace = false
        if let last = piece.last {
          if last != "\n" { piece.append(" ") }
        } else if !isAtLineStart {
          // The space between two runs belongs to the first, unless only the second is plain.
          if kind == .plain, runs[runs.count - 1].kind != .plain {
            piece.append(" ")
          } else {
            runs[runs.count - 1].text += " "
          }
        }
      }
      piece.append(scalar)
    }
    add(String(piece), kind)
  }

  /// Appends a line break that matters.
  mutating func lineBreak() {
    needsSpace = false
    guard !runs.isEmpty, runs.last?.text.unicodeScalars.last != "\n" else { return }
    add("\n", runs.last?.kind ?? .plain)
  }

  /// Appends a reference to a note, whose label is shown.
  mutating func noteReference(_ label: String) {
    needsSpace = false
    add("[\(label)]", .noteReference(label: label))
  }

  private mutating func add(_ text: String, _ kind: InlineText.Kind) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.kind == kind {
      runs[runs.count - 1].text += text
    } else {
      runs.append(InlineText.Run(text, kind))
    }
  }

  /// The text, and an empty builder again.
  mutating func finish() -> InlineText {
    defer { self = MarkdownInlineBuilder() }
    while let last = runs.last, last.text.unicodeScalars.last == "\n" {
      runs[runs.count - 1].text.unicodeScalars.removeLast()
      if runs[runs.count - 1].text.isEmpty { runs.removeLast() } else { break }
    }
    return InlineText(runs)
  }
}
