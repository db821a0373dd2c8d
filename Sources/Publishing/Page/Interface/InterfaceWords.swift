import Reading

/// What the listening page and the index of editions say of themselves, in one language: names of buttons, headings of panels.
///
/// Numbers and lengths of time are worded by the browser, which knows every language's plurals. `{…}` is filled in by the player.
struct InterfaceWords: Sendable, Hashable {
  /// The language that the words are in.
  let language: Language

  let skipToArticle: String
  let audioEdition: String
  let player: String

  let play: String
  let pause: String
  let playOrPause: String
  let position: String
  /// `{position}`, `{length}`: a length of time in words.
  let positionOfLength: String
  /// As ``positionOfLength``, with `{chapter}`.
  let positionInChapter: String
  /// `{time}`.
  let resumeAt: String
  let fromBeginning: String

  let back10: String
  let forward10: String
  let previousSentence: String
  let nextSentence: String
  let previousParagraph: String
  let nextParagraph: String
  let previousHeading: String
  let nextHeading: String
  let previousImage: String
  let nextImage: String

  let sentence: String
  let paragraph: String
  let heading: String
  let image: String

  let chapters: String
  let settings: String
  let skipping: String
  let speed: String
  let slower: String
  let faster: String
  let normalSpeed: String
  /// `{speed}`: a number.
  let timesSpeed: String

  let follow: String
  let following: String
  let notFollowing: String
  let skipImages: String
  let spacing: String
  let copyLink: String
  let linkCopied: String
  let backToSpoken: String
  let sentenceHint: String
  let sentenceHelp: String
  let noSound: String

  let keys: String
  let singleKeys: String
  let spaceKey: String
  let shiftKey: String
  let close: String

  let asRead: String
  let table: String
  let downloads: String
  let sound: String
  let text: String
  let subtitles: String
  let book: String
  let original: String

  /// What the index of a folder says besides.
  let index: IndexWords
}

extension InterfaceWords {
  /// Every language that there are words in; English, which stands in for the others, first.
  static let all: [InterfaceWords] = [
    .english, .arabic, .chinese, .dutch, .french, .german, .italian, .japanese, .korean, .portuguese, .russian,
    .spanish,
  ]

  /// The words for a page in a language.
  static func words(for language: Language) -> InterfaceWords {
    all.first { $0.language.base == language.base } ?? .english
  }
}
