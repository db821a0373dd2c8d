import Reading
import Testing

/// A document can write characters that it may not hold; no text of an article has them, however they came in.
@Suite struct EscapedControlTests {
  /// Every text of an article that a head can give, and its body.
  private func texts(of document: String, named name: String) throws -> [String] {
    let article = try Readers().article(from: Source(bytes: Array(document.utf8), name: name))
    return [article.headline, article.section, article.publication, article.standfirst?.plain].compactMap { $0 }
      + article.bylines.map(\.name) + ["\(article.blocks)", "\(article.omissions)"]
  }

  private static let escapes = "a\\u001b[31m b\\u0007\\u009b\\ufffe\\ufdd0 c\\u0092s"

  @Test(arguments: [
    (
      "page.html",
      """
      <html><head><title>T</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(escapes)",
      "articleSection": "\(escapes)", "author": {"name": "Ann \(escapes)"}, "publisher": {"name": "\(escapes)"}}</script></head>
      <body><article><h1>Pier &#27;[31m &#x9b;31m &#xFFFE; &#xFDD0; opens &#0;</h1>
      <p>The pier &#x1b;]0;x&#7; &#x9b;31m opened &#xFFFF; on Monday after two years of works.</p>
      <figure><img src="pier.jpg" width="900" height="600" alt="The &#27;[31m pier &#x9b;31m &#xFFFE; from the sea"></figure>
      </article></body></html>
      """
    ),
    (
      "front.md",
      """
      ---
      title: "Pier \\e[31m \\a \\x9b31m \\ufffe"
      author: "Ann \\e[31m Lee"
      section: "Local \\u001b[31m"
      ---

      The pier &#27;[31m &#x9b;31m &#xFFFE; opened on Monday.
      """
    ),
    (
      "front-toml.md",
      """
      +++
      title = "Pier \\u001b[31m \\u0007 \\u009b31m \\ufffe"
      author = "Ann \\u001b[31m Lee"
      +++

      The pier opened on Monday.
      """
    ),
  ])
  func noTextHasThem(name: String, document: String) throws {
    for text in try texts(of: document, named: name) {
      let strange = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
          || $0.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains($0.value)
      }
      #expect(strange.isEmpty, "\(text)")
    }
  }

  @Test func whatAnOldEditorWroteIsReadAsItWasMeant() throws {
    let page = """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleSection": "Women\\u0092s news"}</script></head>
      <body><article><h1>Pier opens</h1><p>The pier opened on Monday&#150;after two years.</p></article></body></html>
      """
    let article = try Readers().article(from: Source(bytes: Array(page.utf8), name: "page.html"))
    #expect(article.section == "Women’s news")
    #expect("\(article.blocks)".contains("Monday–after"))
  }
}
