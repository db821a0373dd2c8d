/// Reads articles from HTML pages.
public struct HTMLReader: Reader {
  /// Makes a reader.
  public init() {}

  /// `html`.
  public var format: String { "html" }

  /// Judged by the tags in the first kilobytes, then by media type and name.
  public func confidence(in source: Source) -> Double {
    let start = source.bytes.prefix(4_096)
    if start.contains(0), !Bytes.contains(start.filter { $0 != 0 }, "<html") { return 0 }
    let letters = start.contains(0) ? start.filter { $0 != 0 }[...] : start
    let isNamed =
      source.mediaType == "text/html" || source.mediaType == "application/xhtml+xml"
      || [".html", ".htm", ".xhtml"].contains { source.name.lowercased().hasSuffix($0) }
    // A text that speaks of HTML, or has a little of it inside, doesn't begin with a tag.
    let first = letters.first { !Bytes.isSpace($0) && $0 < 0x80 }
    if first != 0x3c, !isNamed { return 0 }
    if Bytes.contains(letters, "<!doctype html") || Bytes.contains(letters, "<html") || Bytes.contains(letters, "<head")
    {
      return 0.99
    }
    if Bytes.contains(letters, "<body") || Bytes.contains(letters, "<article") { return 0.9 }
    let hasTags =
      Bytes.contains(letters, "<p>") || Bytes.contains(letters, "<div") || Bytes.contains(letters, "<h1")
      || Bytes.contains(letters, "<br")
    if isNamed { return hasTags ? 0.95 : 0.7 }
    return hasTags && letters.first(where: { !Bytes.isSpace($0) }) == 0x3c ? 0.6 : 0
  }

  /// Reads the article; everything else on the page ends among its omissions.
  ///
  /// - Throws: ``ReadingError``; a page without running text is `noArticle`.
  public func article(from source: Source) throws(ReadingError) -> Article {
    let decoded = try DecodedText(source)
    let page = HTMLParser.page(of: decoded.utf8)
    // A page that is one comment has no nodes at all.
    guard page.count > 0 else { throw .noArticle(name: source.name) }
    var reading = PageReading(page, url: source.url)
    var article = reading.article()
    if article.blocks.isEmpty {
      // A page of a forum is nothing but posts, which elsewhere are the readers' comments.
      reading = PageReading(page, url: source.url, readsComments: true)
      article = reading.article()
    }
    article.notices.insert(contentsOf: decoded.notices, at: 0)
    guard !article.blocks.isEmpty else { throw .noArticle(name: source.name) }
    return article
  }

  /// What the page says about its article and which of it was believed, for people who wonder why.
  ///
  /// - Throws: ``ReadingError`` if the bytes are no text; a page without an article still has its evidence.
  public func explanation(of source: Source) throws(ReadingError) -> [Evidence] {
    let page = HTMLParser.page(of: try DecodedText(source).utf8)
    guard page.count > 0 else { return [] }
    var reading = PageReading(page, url: source.url)
    _ = reading.article()
    return reading.evidence
  }
}
