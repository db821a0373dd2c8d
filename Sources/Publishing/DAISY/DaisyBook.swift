import Mastering
import Scripting

/// An edition as a talking book: its sections, what begins with each sentence, and what a listener may leave out.
struct DaisyBook {
  /// What can be switched off in a player.
  enum Skippable: String, Hashable {
    case sidebar = "sidebar-on"
    case producerNote = "prodnote-on"
    case footnote = "footnote-on"
  }

  /// A sentence and the part of the recording that belongs to it, up to the next sentence.
  struct Clip: Hashable {
    /// The end of all names that belong to it.
    var id: String
    /// In milliseconds from the recording's beginning.
    var milliseconds: Range<Int>
    var skippable: Skippable?
  }

  /// Something to go to.
  struct Item: Hashable {
    enum Kind: Hashable {
      /// 1 to 6.
      case heading(level: Int)
      case sidebar
      case producerNote
    }

    var kind: Kind
    /// As it is shown; never blank.
    var title: String
    /// The clip that it begins with.
    var clip: String
  }

  /// What begins with a heading.
  struct Section: Hashable {
    /// The heading first.
    var items: [Item]
    var clips: [Clip]

    var title: String { items[0].title }
    /// In milliseconds from the recording's beginning.
    var milliseconds: Range<Int> { clips[0].milliseconds.lowerBound..<clips[clips.count - 1].milliseconds.upperBound }
  }

  /// In order; at least one, the first of which is the whole book's title.
  private(set) var sections: [Section] = []
  /// The level of each block that is a heading.
  private(set) var levels: [Int: Int] = [:]
  /// The position in `Script.blocks` of the headline; nil if none is said at the beginning.
  private(set) var headline: Int?
  /// How long the recording is, in milliseconds.
  let length: Int
  /// The headline, or what stands in for one, as catalogues show it; never blank.
  let title: String

  /// What the id of a clip stands for that is no line of the script.
  static let titleID = "title"

  init(_ edition: Edition) {
    let script = edition.script
    title = edition.bookTitle.shortened(to: 300)
    length = edition.recording.length * 1_000 / max(1, edition.recording.sampleRate)
    let clips = Self.clips(of: edition, length: length)
    var chapters = edition.recording.chapters.filter { $0.kind != .image }
    // An article whose first line is a heading has no part before it.
    if chapters.count > 1, chapters[1].line == 0 { chapters.removeFirst() }
    headline = script.lines.first.flatMap { $0.role == .headline ? $0.block : nil }

    var level = 0
    for (index, chapter) in chapters.enumerated() {
      let end = index + 1 < chapters.count ? chapters[index + 1].line : script.lines.count
      let block = script.lines.isEmpty ? 0 : script.lines[chapter.line].block
      level = index == 0 || chapter.kind == .story ? 1 : max(1, min(script.blocks[block].level ?? 2, level + 1))
      if index > 0 || headline == block || chapter.kind != .start { levels[block] = level }
      let own = script.lines.isEmpty ? clips[...] : clips[chapter.line..<end]
      let heading = Item(
        kind: .heading(level: level), title: Self.shown(chapter.title, orElse: edition.bookTitle),
        clip: own.first?.id ?? Self.titleID)
      sections.append(
        Section(items: [heading] + Self.sideItems(in: chapter.line..<end, of: script), clips: Array(own)))
    }
  }

  /// All items, section by section.
  var items: [Item] { sections.flatMap(\.items) }
}

extension DaisyBook {
  /// A clip a line; each runs to the beginning of the next one, and none is empty.
  private static func clips(of edition: Edition, length: Int) -> [Clip] {
    let script = edition.script
    guard !script.lines.isEmpty else { return [Clip(id: titleID, milliseconds: 0..<max(1, length))] }
    let rate = max(1, edition.recording.sampleRate)
    var starts = edition.recording.cues.map { $0.samples.lowerBound * 1_000 / rate }
    starts[0] = 0
    var next = length
    for index in starts.indices.reversed() {
      starts[index] = min(starts[index], next - 1)
      next = starts[index]
    }
    for index in starts.indices where starts[index] < index { starts[index] = index }
    return script.lines.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : max(length, starts[index] + 1)
      return Clip(
        id: script.lines[index].id, milliseconds: starts[index]..<end,
        skippable: skippable(script.blocks[script.lines[index].block])?.kind)
    }
  }

  /// What a block can be left out with, and the container that makes it so: the outermost one.
  private static func skippable(_ block: Script.Block) -> (kind: Skippable, container: Int)? {
    for container in block.containers {
      switch container.kind {
      case .aside: return (.sidebar, container.id)
      case .figure: return (.producerNote, container.id)
      case .note: return (.footnote, container.id)
      default: continue
      }
    }
    return nil
  }

  /// The side bars and the descriptions of pictures among some lines.
  private static func sideItems(in lines: Range<Int>, of script: Script) -> [Item] {
    var items: [Item] = []
    var last: Int?
    for line in script.lines[lines] {
      let skippable = skippable(script.blocks[line.block])
      defer { last = skippable?.container }
      guard let skippable, skippable.container != last, skippable.kind != .footnote else { continue }
      let title = shown(line.text.shortened(to: 72), orElse: "…")
      items.append(
        Item(kind: skippable.kind == .sidebar ? .sidebar : .producerNote, title: title, clip: line.id))
    }
    return items
  }

  private static func shown(_ title: String, orElse other: String) -> String {
    title.isBlankInMarkup ? other.shortened(to: 120) : title
  }
}
