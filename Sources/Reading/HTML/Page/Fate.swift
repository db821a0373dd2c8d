/// What becomes of a node of the page.
struct Fate: RawRepresentable, Sendable, Hashable {
  let rawValue: UInt8

  static let undecided = Fate(rawValue: 0)
  /// Part of a picture: its alternative text, caption or credit.
  static let picture = Fate(rawValue: 200)
  /// Shown in a block of the article.
  static let block = Fate(rawValue: 201)

  /// Said as headline or standfirst.
  static let heading = Fate(rawValue: 202)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Left out for a reason.
  init(_ reason: Omission.Reason) {
    rawValue = UInt8(Omission.Reason.allCases.firstIndex(of: reason) ?? 0) + 1
  }

  /// The reason for which the node is left out, if it is.
  var reason: Omission.Reason? {
    let reasons = Omission.Reason.allCases
    return rawValue > 0 && Int(rawValue) <= reasons.count ? reasons[Int(rawValue) - 1] : nil
  }

  static let hidden = Fate(.hidden)
  static let navigation = Fate(.navigation)
  static let related = Fate(.related)
  static let control = Fate(.control)
  static let boilerplate = Fate(.boilerplate)
}
