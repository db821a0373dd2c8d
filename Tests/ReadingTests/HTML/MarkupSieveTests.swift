import Reading
import Testing

/// What is taken from a page before it is parsed.
struct MarkupSieveTests {
  @Test(
    "What no reading looks at is dropped, everything else stays byte for byte",
    arguments: [
      ("<p class=\"lead\" onclick=\"go()\" id=a>Text</p>", "<p class=\"lead\"  id=a>Text</p>"),
      ("<img data-x=1 src=a.png data-y='>' alt=\"b\">", "<img  src=a.png  alt=\"b\">"),
      ("<p>One<!-- <b>two</b> -->three</p>", "<p>One<!-- -->three</p>"),
      ("<script>if (a < b) { x = \"<p>\" }</script><p>Text", "<script> </script><p>Text"),
      ("<STYLE>p { color: red }</STYLE><p>Text", "<STYLE> </STYLE><p>Text"),
      ("<script type=\"application/ld+json\">{\"a\":\"</b>\"}</script>", nil),
      ("<script type=\"application/ld&#43;json\">{}</script>", nil),
      ("<p>3 < 4, <3, a<-b, <!doctype html>, <?php <b> ?></p>", "<p>3 < 4, <3, a<-b, <!doctype html>,  ?></p>"),
      ("<a href=x/>y</a>", nil),
      ("<br/><br /><p hidden>Text</p>", nil),
      ("", nil),
    ] as [(String, String?)])
  func sifts(page: String, expected: String?) {
    #expect(sifted(page) == expected ?? page)
  }

  @Test(
    "What libxml2 takes for markup is markup, and what it takes for text is text",
    arguments: [
      // An attribute whose name is none to libxml2 goes with its value, and ends at the next space without one.
      ("<a @click=\"x > 1\" href=b>", "<a  href=b>"),
      ("<a @click = 'x > 1' href=b>", "<a  href=b>"),
      ("<a title=\"x\"\" href=b>", "<a title=\"x\"  href=b>"),
      // What begins like a declaration and is none ends at the next bracket.
      ("<p>a<![endif]-->b<! -- c --><?>d", "<p>a b d"),
      ("<a \"x\"href=b class=c>", "<a  class=c>"),
      ("<p/class=a id=b>", "<p  id=b>"),
      // A comment has at least two bytes before its end, and may end in `--!>`.
      ("<!-->a-->b", "<!-- -->b"),
      ("<!-- a --!> b", "<!-- --!> b"),
      ("a<!-- b", "a<!-- "),
      // A program ends with its own end tag alone.
      ("<script>a</scripts>b</script>c", "<script> </script>c"),
      ("<script/>a<b x=1>", "<script/>a<b >"),
      ("<script>a", "<script> "),
      // An end tag right at its start ends what is around it.
      ("<div><script></div><p x>a", "<div><script></div><p >a"),
      // A tag that never ends is left to the parser.
      ("<p class=\"a>b", "<p class=\"a>b"),
    ])
  func knowsMarkup(page: String, expected: String) {
    #expect(sifted(page) == expected)
  }

  @Test("A NUL, at which the parser would stop, becomes a space")
  func replacesNUL() {
    #expect(sifted("<p>a\0b\0</p>") == "<p>a b </p>")
  }

  @Test("Of absurdly deep elements the tags are dropped and the texts kept")
  func flattens() {
    let page = String(repeating: "<div class=x y=z>a", count: 6_000) + String(repeating: "</div>", count: 6_000)
    let result = sifted(page)
    #expect(result.utf8.count(where: { $0 == 0x61 }) == 6_000 + 5_000)
    #expect(result.utf8.count(where: { $0 == 0x3c }) == 10_000)
  }

  private func sifted(_ page: String) -> String {
    String(decoding: MarkupSieve.sifted(Array(page.utf8)), as: UTF8.self)
  }
}
