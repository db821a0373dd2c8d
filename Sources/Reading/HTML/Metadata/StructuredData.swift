/// The structured data of a page that is about its article: JSON-LD in all the shapes that pages give it.
struct StructuredData: Sendable {
  /// The objects that describe the article, the most particular first.
  private(set) var articles: [JSONValue] = []
  /// The page itself, where it is described apart from the article.
  private(set) var page: JSONValue?
  /// The pictures that the page describes, as objects with an address.
  private(set) var images: [JSONValue] = []
  private var byID: [String: JSONValue] = [:]

  /// Which types are articles, and which of two to prefer.
  private static let articleTypes: [String: Int] = [
    "NewsArticle": 10, "ReportageNewsArticle": 10, "OpinionNewsArticle": 10, "AnalysisNewsArticle": 10,
    "ReviewNewsArticle": 10, "BackgroundNewsArticle": 10, "AskPublicNewsArticle": 10, "LiveBlogPosting": 10,
    "Article": 9, "BlogPosting": 9, "Report": 9, "AdvertiserContentArticle": 9, "SatiricalArticle": 9, "TechArticle": 8,
    "ScholarlyArticle": 8, "SocialMediaPosting": 7, "Review": 6, "CriticReview": 6, "Recipe": 5, "NewsMediaArticle": 9,
    "MedicalScholarlyArticle": 8, "CreativeWork": 3, "VideoObject": 1,
  ]

  /// Reads all structured data of a page.
  init(_ page: Page) {
    for node in 0..<page.count where page.tag(node) == .script {
      guard let type = page.bytes(of: .type, at: node), Bytes.contains(type, "ld+json") else { continue }
      for child in page.children(node) where page.isText(child) {
        for value in JSONValue.values(in: page.text(child)) { collect(value, depth: 0) }
      }
    }
    // A stable sort by rank: the page's own order decides between equals.
    articles = articles.enumerated().sorted { one, other in
      let (a, b) = (Self.rank(one.element), Self.rank(other.element))
      return a == b ? one.offset < other.offset : a > b
    }.map(\.element)
  }

  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < 12 else { return }
    switch value {
    case .array(let items): for item in items.prefix(200) { collect(item, depth: depth + 1) }
    case .object(let members):
      if let id = value["@id"]?.text, members.count > 1 { byID[id] = value }
      if Self.rank(value) > 0 { articles.append(value) }
      if page == nil, Self.types(value).contains(where: { $0.hasSuffix("WebPage") || $0 == "ItemPage" }) {
        page = value
      }
      if Self.types(value).contains("ImageObject") { images.append(value) }
      for key in ["image", "primaryImageOfPage", "associatedMedia"] {
        for item in (value[key]?.items ?? []).prefix(200) where Self.types(item).contains("ImageObject") {
          images.append(item)
        }
      }
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "hasPart", "itemReviewed"] {
        if let inner = value[key], key != "hasPart" || depth < 2 { collect(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  static func types(_ value: JSONValue) -> [String] {
    value["@type"]?.items.compactMap(\.text).map { type in
      type.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last.map(String.init) ?? type
    } ?? []
  }

  private static func rank(_ value: JSONValue) -> Int {
    types(value).compactMap { articleTypes[$0] }.max() ?? 0
  }

  /// Follows a reference to an object that stands elsewhere on the page.
  func resolved(_ value: JSONValue) -> JSONValue {
    if case .object(let members) = value, members.count <= 2, let id = value["@id"]?.text, let target = byID[id],
      value["name"] == nil
    {
      return target
    }
    return value
  }
}
