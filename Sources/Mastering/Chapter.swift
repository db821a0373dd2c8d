public import Scripting

/// A part of a recording that a listener may want to go to.
public struct Chapter: Sendable, Hashable {
  /// What a chapter begins with.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// The recording itself.
    case start
    /// One of several articles.
    case story
    case heading
    /// A picture's description, which is no part of a table of contents.
    case image
  }

  /// As it is shown: of a picture the beginning of its description, of anything else at most 120 characters.
  public var title: String
  /// What it begins with.
  public var kind: Kind
  /// The position in the script of the line that it begins with; 0 for the beginning.
  public var line: Int
  /// Samples from the recording's beginning, half-open; up to the next chapter that is no image, of an image to the end of
  /// what is said of it.
  public var samples: Range<Int>

  /// Makes a chapter.
  public init(title: String, kind: Kind, line: Int, samples: Range<Int>) {
    self.title = title
    self.kind = kind
    self.line = line
    self.samples = samples
  }
}

extension Chapter {
  /// The chapters of a script: the beginning, each story and heading, and each picture.
  ///
  /// - Parameters:
  ///   - script: what is said.
  ///   - cues: when its lines are heard, one each.
  ///   - length: how many samples the recording has.
  /// - Returns: the chapters in order, the beginning first.
  public static func chapters(of script: Script, cues: [Recording.Cue], length: Int) -> [Chapter] {
    var chapters = [
      Chapter(title: script.title.shortened(to: longestTitle), kind: .start, line: 0, samples: 0..<length)
    ]
    var open = 0
    var line = 0
    while line < script.lines.count {
      let block = script.lines[line].block
      let next = script.lines[line...].firstIndex { $0.block != block } ?? script.lines.count
      if let kind = kind(of: script.blocks[block]) {
        let start = cues[line].samples.lowerBound
        let title = title(of: script.lines[line..<next], kind: kind)
        if kind == .image {
          let end = max(start, cues[next - 1].samples.upperBound)
          chapters.append(Chapter(title: title, kind: kind, line: line, samples: start..<end))
        } else {
          chapters[open].samples = chapters[open].samples.lowerBound..<start
          open = chapters.count
          chapters.append(Chapter(title: title, kind: kind, line: line, samples: start..<length))
        }
      }
      line = next
    }
    return chapters
  }

  /// In characters.
  private static let longestTitle = 120
  /// In characters: a picture's description says in its first words what it is of.
  private static let longestImageTitle = 72

  private static func title(of lines: ArraySlice<Line>, kind: Kind) -> String {
    guard kind == .image else {
      return lines.map(\.text).joined(separator: " ").shortened(to: longestTitle)
    }
    // `Image.` alone says nothing.
    let end = lines.firstIndex { !$0.isAdded } ?? lines.startIndex
    return lines[...end].map(\.text).joined(separator: " ").shortened(to: longestImageTitle)
  }

  private static func kind(of block: Script.Block) -> Kind? {
    switch block.role {
    case .headline where block.containers.contains { $0.kind == .story }: .story
    case .heading, .entry: .heading
    case .image where block.containers.contains { if case .figure = $0.kind { true } else { false } }: .image
    default: nil
    }
  }
}

extension Line {
  /// Whether the article contains nothing of it.
  fileprivate var isAdded: Bool {
    added.reduce(0) { $0 + $1.count } == text.unicodeScalars.count
  }
}
