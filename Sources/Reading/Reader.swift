/// Turns a document of one format into an article.
///
/// A reader is a value without state; callers may use one from any thread. It reads no file and no network.
public protocol Reader: Sendable {
  /// The format's name: `html`, `markdown`, `text`.
  var format: String { get }

  /// How sure the reader is that the document is of its format, from 0 (no) to 1 (certain), judged by content first and
  /// by name and media type second. Must be quick: it may look at the first few kilobytes only.
  func confidence(in source: Source) -> Double

  /// Reads the article.
  ///
  /// - Throws: ``ReadingError``; a document with nothing in it that could be read aloud is `noArticle`.
  func article(from source: Source) throws(ReadingError) -> Article
}
