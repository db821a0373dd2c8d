/// What an element's class, id, role and the like say it is for.
struct Hints: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Not the article.
  static let navigation = Hints(rawValue: 1 << 0)
  static let related = Hints(rawValue: 1 << 1)
  static let advertisement = Hints(rawValue: 1 << 2)
  static let share = Hints(rawValue: 1 << 3)
  static let newsletter = Hints(rawValue: 1 << 4)
  static let comments = Hints(rawValue: 1 << 5)
  static let login = Hints(rawValue: 1 << 6)
  static let legal = Hints(rawValue: 1 << 7)
  static let biography = Hints(rawValue: 1 << 8)
  static let control = Hints(rawValue: 1 << 9)
  static let boilerplate = Hints(rawValue: 1 << 10)
  static let hidden = Hints(rawValue: 1 << 11)
  static let topics = Hints(rawValue: 1 << 12)
  /// Hidden from programs that read aloud, which pages do to pictures that they show.
  static let ariaHidden = Hints(rawValue: 1 << 13)

  // About the article.
  static let headline = Hints(rawValue: 1 << 16)
  static let standfirst = Hints(rawValue: 1 << 17)
  static let byline = Hints(rawValue: 1 << 18)
  static let date = Hints(rawValue: 1 << 19)
  static let kicker = Hints(rawValue: 1 << 20)

  // Parts of the article.
  static let body = Hints(rawValue: 1 << 24)
  static let content = Hints(rawValue: 1 << 25)
  static let figure = Hints(rawValue: 1 << 26)
  static let caption = Hints(rawValue: 1 << 27)
  static let credit = Hints(rawValue: 1 << 28)
  static let gallery = Hints(rawValue: 1 << 29)
  static let pullQuote = Hints(rawValue: 1 << 30)
  static let aside = Hints(rawValue: 1 << 31)
  static let correction = Hints(rawValue: 1 << 32)
  static let liveEntry = Hints(rawValue: 1 << 33)
  static let embed = Hints(rawValue: 1 << 34)
  static let counter = Hints(rawValue: 1 << 35)
  static let contents = Hints(rawValue: 1 << 36)
  static let readMore = Hints(rawValue: 1 << 37)
  static let teaser = Hints(rawValue: 1 << 38)
  static let note = Hints(rawValue: 1 << 39)

  /// Hints that mark what is left out, with the reason that an omission then states.
  static let exclusions: [(hint: Hints, reason: Omission.Reason)] = [
    (.advertisement, .advertisement), (.comments, .comments), (.newsletter, .newsletter), (.share, .share),
    (.related, .related), (.teaser, .related), (.readMore, .readMore), (.biography, .authorBiography),
    (.navigation, .navigation), (.topics, .navigation), (.login, .login), (.legal, .legal), (.control, .control),
    (.boilerplate, .boilerplate),
  ]

  static let excluding: Hints = exclusions.reduce(into: []) { $0.formUnion($1.hint) }

  /// The reason for which an element with these hints would be left out.
  var reason: Omission.Reason? { Self.exclusions.first { contains($0.hint) }?.reason }
}
