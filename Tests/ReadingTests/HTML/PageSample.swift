import Foundation
import Reading
import Testing

/// The pages that the tests of the HTML reader read, written for them.
enum PageSample {
  /// The bytes of a page in `Pages/`.
  static func source(_ name: String) throws -> Source {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Pages/\(name).html")
    return Source(bytes: [UInt8](try Data(contentsOf: file)), name: "\(name).html", url: "https://gazette.example/page")
  }

  /// The article of a page in `Pages/`.
  static func article(_ name: String) throws -> Article { try HTMLReader().article(from: try source(name)) }

  /// The article of a page that the test writes out.
  static func article(html: String) throws -> Article {
    try HTMLReader().article(
      from: Source(bytes: Array(html.utf8), name: "page.html", url: "https://gazette.example/page"))
  }
}
