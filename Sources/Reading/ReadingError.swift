/// Why a document could not be read.
///
/// `description` is the sentence to show.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  case notFound(path: String)
  case isDirectory(path: String)
  case unreadable(path: String, reason: String)
  case tooLarge(name: String, limit: Int)
  case binary(name: String)
  /// Text of a format that no reader reads; `format` says which: `JSON`.
  case unsupported(name: String, format: String)
  case empty(name: String)
  case noArticle(name: String)
  case fetching(url: String, reason: String)
  case damaged(name: String, reason: String)

  /// The sentence to show: what, where, and what to do next where that helps.
  public var description: String {
    switch self {
    case .notFound(let path): "There is no file “\(path)”; check the path."
    case .isDirectory(let path): "“\(path)” is a folder; use “lectern batch” for folders."
    case .unreadable(let path, let reason): "“\(path)” can't be read: \(reason)."
    case .tooLarge(let name, let limit):
      "“\(name)” is larger than \(limit / 1_048_576) MiB, the most that is read; save the article's text alone."
    case .binary(let name): "“\(name)” is not text; give an HTML, Markdown or plain-text file."
    case .unsupported(let name, let format):
      "“\(name)” is \(format), which is not read; give an HTML, Markdown or plain-text file."
    case .empty(let name): "“\(name)” is empty; there is nothing to read."
    case .noArticle(let name):
      "No article was found in “\(name)”; give the page of one article, not of a section or a search."
    case .fetching(let url, let reason): "“\(url)” can't be fetched: \(reason)."
    case .damaged(let name, let reason): "“\(name)” is damaged: \(reason)."
    }
  }
}
