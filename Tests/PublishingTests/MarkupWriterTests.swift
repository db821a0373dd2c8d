import Publishing
import Testing

struct MarkupWriterTests {
  private func written(_ dialect: MarkupWriter.Dialect, _ write: (inout MarkupWriter) -> Void) -> String {
    var markup = MarkupWriter(dialect)
    write(&markup)
    return markup.text
  }

  @Test func escapesTextsAndAttributes() {
    let text = written(.html) {
      $0.element("p", ["title": "“a\" & b”", "lang": nil], text: "]]> <script> &\u{0}\u{FFFE}\u{9B}\u{7F}\u{10FFFF}")
    }
    #expect(text == "<p title=\"“a&quot; &amp; b”\">]]&gt; &lt;script&gt; &amp;</p>")
  }

  @Test func closesElements() {
    let text = written(.xml) { markup in
      markup.element("ul") { list in
        list.element("li", text: "one")
        list.empty("br")
      }
    }
    #expect(text == "<ul><li>one</li><br/></ul>")
    #expect(written(.html) { $0.empty("img", ["alt": ""]) } == "<img alt=\"\">")
  }
}
