/// A category of Apple's directory, which all others use too.
public struct PodcastCategory: Sendable, Hashable {
  /// `News`.
  public let name: String
  /// `Politics`; nil for the category as a whole.
  public let part: String?

  /// Makes a category that is known to be one.
  init(name: String, part: String?) {
    self.name = name
    self.part = part
  }

  /// Reads `News` or `News > Politics`; nil if there is no such category.
  public init?(_ text: String) {
    let parts = text.split(separator: ">").map { $0.drop { $0 == " " } }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    guard let name = parts.first, parts.count <= 2, let known = Self.table.first(where: { $0.name == name }) else {
      return nil
    }
    if parts.count == 2, !known.parts.contains(parts[1]) { return nil }
    self.init(name: name, part: parts.count == 2 ? parts[1] : nil)
  }

  /// The names of all categories, without their parts.
  static let names = table.map(\.name)

  private static let table: [(name: String, parts: [String])] = [
    ("Arts", ["Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"]),
    ("Business", ["Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"]),
    ("Comedy", ["Comedy Interviews", "Improv", "Stand-Up"]),
    ("Education", ["Courses", "How To", "Language Learning", "Self-Improvement"]),
    ("Fiction", ["Comedy Fiction", "Drama", "Science Fiction"]), ("Government", []), ("History", []),
    (
      "Health & Fitness",
      ["Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"]
    ),
    ("Kids & Family", ["Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"]),
    (
      "Leisure",
      ["Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games"]
    ), ("Music", ["Music Commentary", "Music History", "Music Interviews"]),
    (
      "News",
      [
        "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News",
      ]
    ),
    (
      "Religion & Spirituality",
      ["Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"]
    ),
    (
      "Science",
      [
        "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature",
        "Physics", "Social Sciences",
      ]
    ), ("Society & Culture", ["Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"]),
    (
      "Sports",
      [
        "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running",
        "Soccer",
        "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
      ]
    ), ("Technology", []), ("True Crime", []),
    ("TV & Film", ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"]),
  ]
}
