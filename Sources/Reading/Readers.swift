/// The formats that can be read, and the choice between them.
public struct Readers: Sendable {
  /// All readers, the most particular first.
  public var all: [any Reader]

  /// The readers for HTML, Markdown and plain text.
  public init() {
    all = [HTMLReader(), MarkdownReader(), PlainTextReader()]
  }

  /// The reader that is surest of the document; the earlier one of two that are equally sure.
  public func reader(for source: Source) -> (any Reader)? {
    all.map { ($0, $0.confidence(in: source)) }
      .reduce(nil as ((any Reader), Double)?) { best, next in
        next.1 > 0 && next.1 > best?.1 ?? 0 ? next : best
      }?.0
  }

  /// What a document says about its article in several places, and which of it is believed: of web pages; other formats
  /// say each thing once, and give none.
  ///
  /// - Throws: ``ReadingError``.
  public func explanation(of source: Source) throws(ReadingError) -> [Evidence] {
    try (reader(for: source) as? HTMLReader)?.explanation(of: source) ?? []
  }

  /// Reads a document with the reader that suits it.
  ///
  /// - Throws: ``ReadingError``.
  public func article(from source: Source) throws(ReadingError) -> Article {
    guard source.bytes.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(name: source.name) }
    if let format = OtherFormat(of: source.bytes) { throw .unsupported(name: source.name, format: format.name) }
    guard let reader = reader(for: source) else { throw .binary(name: source.name) }
    return try reader.article(from: source)
  }
}
