public import Mastering

/// What can be asked of an edition, besides the files that are always there: the one table of it.
public enum EditionFormat: Sendable, Hashable {
  /// A sound file.
  case sound(AudioFormat)
  /// WebVTT: sentences, words, chapters.
  case vtt
  /// SubRip.
  case srt
  /// The transcript as the podcast namespace has it.
  case json
  /// The transcript as plain text.
  case text
  /// Chapters as the podcast namespace has them.
  case chapters
  /// The listening page.
  case page
  /// EPUB 3 with media overlays.
  case epub
  /// A W3C audiobook, as a manifest and packed.
  case audiobook
  /// A DAISY 2.02 talking book.
  case daisy
  /// What the article's own page can say of the edition.
  case metadata
}

extension EditionFormat: CaseIterable {
  /// Every format, sounds first.
  public static var allCases: [EditionFormat] {
    AudioFormat.allCases.map { .sound($0) }
      + [.vtt, .srt, .json, .text, .chapters, .page, .epub, .audiobook, .daisy, .metadata]
  }

  /// Names that stand for several formats.
  public static let groups: [(name: String, formats: [EditionFormat])] = [
    ("transcript", [.vtt, .srt, .json, .text]), ("all", allCases),
  ]

  /// What to ask for to have ``standard``.
  public static let standardNames = "wav,transcript,page"

  /// What an edition has if nothing else is asked for: a sound, transcripts, and the listening page.
  public static let standard = standardNames.split(separator: ",").flatMap { formats(named: String($0)) ?? [] }

  /// What to ask for it by.
  public var name: String {
    switch self {
    case .sound(let format): format.rawValue
    case .vtt: "vtt"
    case .srt: "srt"
    case .json: "json"
    case .text: "text"
    case .chapters: "chapters"
    case .page: "page"
    case .epub: "epub"
    case .audiobook: "audiobook"
    case .daisy: "daisy"
    case .metadata: "metadata"
    }
  }

  /// The sound that it is; nil if it is none.
  public var sound: AudioFormat? { if case .sound(let format) = self { format } else { nil } }

  /// The sound that it needs, whatever else is asked for.
  public var neededSound: AudioFormat? {
    switch self {
    case .sound(let format): format
    case .epub, .audiobook, .daisy: .mp3
    case .vtt, .srt, .json, .text, .chapters, .page, .metadata: nil
    }
  }

  /// What writes it; nil for sounds, which are there before anything is written.
  var writer: (any EditionWriter)? {
    switch self {
    case .sound: nil
    case .vtt: WebVTTWriter()
    case .srt: SubRipWriter()
    case .json: TranscriptJSONWriter()
    case .text: PlainTranscriptWriter()
    case .chapters: ChaptersWriter()
    case .page: PageWriter()
    case .epub: EPUBWriter()
    case .audiobook: AudiobookWriter()
    case .daisy: DaisyWriter()
    case .metadata: MetadataWriter()
    }
  }

  /// Everything that can be asked for by name: formats, then groups.
  public static let names = allCases.map(\.name) + groups.map(\.name)

  /// The sounds of an edition: those of its formats in their order, WAV if there is none among them, and then those that
  /// other formats need.
  ///
  /// Each is there once. The first is the one that pages play.
  public static func sounds(of formats: [EditionFormat]) -> [AudioFormat] {
    let named = formats.compactMap(\.sound)
    var seen: Set<AudioFormat> = []
    return ((named.isEmpty ? [.wav] : named) + formats.compactMap(\.neededSound)).filter { seen.insert($0).inserted }
  }

  /// Whether an edition of these formats has a cover.
  ///
  /// Those that go to players and directories by themselves do. It takes 40 to 80 ms to draw, so that others don't.
  public static func needCover(_ formats: [EditionFormat]) -> Bool { sounds(of: formats).contains(.mp3) }

  /// The formats that a name stands for, one or several; nil if there is no such name.
  public static func formats(named name: String) -> [EditionFormat]? {
    if let group = groups.first(where: { $0.name == name }) { return group.formats }
    return allCases.first { $0.name == name }.map { [$0] }
  }
}
