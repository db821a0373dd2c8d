import Foundation
import Reading
import Testing

/// The pages that the tests of the HTML reader read, written for them.
enum PageSample {
  /// All pages in `Pages/`.
  static let names = ["agency-story", "breaks", "gallery", "live-blog", "structures"]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pages")

  /// A page in `Pages/`.
  static func source(_ name: String) throws -> Source {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(name).html")))
    return Source(bytes: bytes, name: "\(name).html", url: "https://gazette.example/page")
  }

  /// The article of a page in `Pages/`.
  static func article(_ name: String) throws -> Article { try HTMLReader().article(from: try source(name)) }

  /// A page that a test writes out.
  static func source(html: String) -> Source {
    Source(bytes: Array(html.utf8), name: "page.html", url: "https://gazette.example/page")
  }

  /// The article of a page that a test writes out.
  static func article(html: String) throws -> Article { try HTMLReader().article(from: source(html: html)) }

  /// A page with a headline, three paragraphs, and what a test adds to its head, its text and its end.
  static func page(head: String = "", above: String = "", within: String = "", below: String = "") -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>The tide table is right</title>\(head)</head><body><main><article>
    <h1>The tide table is right</h1>\(above)
    <div class="article-body"><p>The tide table of the harbour is right again, the harbour office said on Monday, after a year of complaints.</p>
    \(within)
    <p>It had been printed an hour early since last spring, when somebody turned the wrong page of the almanac.</p>
    <p>Nobody drowned, the office said, but many people got up an hour before they had to, and some of them wrote letters.</p></div>
    \(below)</article></main></body></html>
    """
  }
}
