import Reading
import Testing

@Suite struct ReadersTests {
  private func format(_ text: String, _ name: String, type: String? = nil) -> String? {
    Readers().reader(for: Source(bytes: Array(text.utf8), name: name, mediaType: type))?.format
  }

  @Test(arguments: [
    ("<!DOCTYPE html><title>x</title><p>y", "page.txt", "html"), ("\n<!-- saved -->\n<html><body>x", "-", "html"),
    ("# Sea\n\nThe **sea** is [wide](/sea).\n\n<div>x</div>\n", "sea.md", "markdown"),
    ("# Sea\n\nThe **sea** is [wide](/sea).\n\n<div>x</div>\n", "-", "markdown"),
    ("---\ntitle: Sea\n---\n\nThe sea is wide.\n", "-", "markdown"), ("The sea is wide.\n\nAnd deep.\n", "-", "text"),
    ("The sea is wide.\n", "sea.md", "markdown"),
    ("The sea is wide.\n", "sea.txt", "text"),
    ("Subject: Sea\nFrom: Ada <a@b.example>\n\n> The sea\n> is wide.\n", "-", "text"),
    (MarkdownSamples.scraped, "page.txt", "markdown"),
    ("<div>A fragment</div>\n<p>of a page</p>", "part.html", "html"),
    ("1 < 2, and <b>bold</b> is bold.\n", "note.txt", "text"),
    (
      "# Tags\n\nA page begins with `<html>` and has a `<body>`.\n\n```html\n<html><body>\n```\n", "tags.md", "markdown"
    ),
  ])
  func choosesByContentBeforeName(text: String, name: String, expected: String) {
    #expect(format(text, name) == expected)
  }

  @Test func saysThatAPictureIsNoArticle() {
    #expect(throws: ReadingError.binary(name: "a.md")) {
      try Readers().article(from: Source(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], name: "a.md"))
    }
  }

  @Test func saysThatAnEmptyFileIsEmpty() {
    #expect(throws: ReadingError.empty(name: "a.md")) {
      try Readers().article(from: Source(bytes: [0x0A], name: "a.md"))
    }
  }

  @Test(arguments: [
    ("{\"a\": {\"b\": [1, 2, 3]}}\n", "JSON"), (" [\"The tide\", null]", "JSON"),
    (
      "From: Ada Fenwick <ada@gazette.example>\nSubject: Tides\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\n",
      "an e-mail with encoded parts"
    ),
    (
      "Subject: Tides\r\nFrom: ada@gazette.example\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=C3=A9 is open.\r\n",
      "an e-mail with encoded parts"
    ),
  ])
  func saysWhichFormatIsNotRead(text: String, format: String) {
    #expect(throws: ReadingError.unsupported(name: "story", format: format)) {
      try Readers().article(from: Source(bytes: Array(text.utf8), name: "story"))
    }
  }

  @Test(arguments: [
    "[1] The ferry left at ten, as on every day [2]", "{ The ferry } left at ten { as on every day }",
    "From: Ada Fenwick\nSubject: Tides\nContent-Type: text/plain; charset=utf-8\n\nThe ferry left at ten, as on every day.\n",
  ])
  func readsWhatOnlyLooksLikeOne(text: String) throws {
    #expect(throws: Never.self) { try Readers().article(from: Source(bytes: Array(text.utf8), name: "story.txt")) }
  }
}
