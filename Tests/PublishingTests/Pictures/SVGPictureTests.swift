import Foundation
import Publishing
import Testing

struct SVGPictureTests {
  static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="60">
    <title>Tides &amp; times</title><defs><circle id="dot" r="4"/></defs>
    <use xlink:href="#dot" x="3"/><rect width="9" height="6" fill="url(#none)" style="stroke:red"/></svg>
    """

  private func clean(_ text: String) throws -> (text: String, width: Int, height: Int) {
    let picture = try PictureCleaner().clean(Array(text.utf8))
    #expect(picture.format == .svg)
    return (String(decoding: picture.bytes, as: UTF8.self), picture.width, picture.height)
  }

  private func content(_ inner: String) throws -> String {
    let text = try clean(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(inner)</svg>"
    )
    .text
    return String(
      text.dropFirst(text.firstIndex(of: ">").map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0)
    )
    .replacingOccurrences(of: "</svg>\n", with: "")
  }

  @Test func aDrawingStaysAsItIs() throws {
    let (text, width, height) = try clean(Self.drawing)
    #expect((width, height) == (90, 60))
    #expect(text == Self.drawing.replacingOccurrences(of: "\n", with: " ") + "\n")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<script xlink:href=\"https://bad.example/a.js\"/>",
    "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe/></body></foreignObject>",
    "<image xlink:href=\"https://bad.example/pixel.png\"/>", "<image href=\"file:///etc/passwd\"/>",
    "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "<set attributeName=\"x\" to=\"1\"/>",
    "<style>@import url(https://bad.example/a.css);</style>",
    "<style>rect{fill:url(https://bad.example/a.svg#b)}</style>",
    "<style>@font-face{src:url(a.woff)}</style>", "<style>rect{fill:\\75rl(https://bad.example/a)}</style>",
    "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>", "<!-- note -->", "<?php echo 1 ?>",
    "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>", "<handler/>", "<feImage href=\"a.png\"/>",
    "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">Jo</rdf:RDF></metadata>",
  ])
  func whatIsNoDrawingIsLeftOut(inner: String) throws {
    #expect(try content(inner) == "")
  }

  @Test(arguments: [
    ("<rect onclick=\"alert(1)\" width=\"9\"/>", "<rect width=\"9\"/>"),
    ("<use href=\"https://bad.example/a.svg#b\"/>", "<use/>"),
    ("<use xlink:href=\"data:image/svg+xml,x#b\"/>", "<use/>"),
    ("<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", "<g><path d=\"M0 0\"/></g>"),
    ("<rect fill=\"url( 'https://bad.example/a#b')\"/>", "<rect/>"),
    ("<rect fill=\"url( '#b')\"/>", "<rect fill=\"url( '#b')\"/>"),
    ("<rect style=\"fill:url(//bad.example/a)\" x=\"1\"/>", "<rect x=\"1\"/>"),
    ("<text>]]&gt;&lt;script&gt; &amp;amp;</text>", "<text>]]&gt;&lt;script&gt; &amp;amp;</text>"),
    ("<text><![CDATA[<script>]]></text>", "<text>&lt;script&gt;</text>"),
    ("<style>rect &gt; path{fill:red}</style>", "<style>rect &gt; path{fill:red}</style>"),
  ])
  func whatActsOrRefersToOtherFilesIsLeftOut(inner: String, expected: String) throws {
    #expect(try content(inner) == expected)
  }

  @Test(arguments: [
    ("width=\"120\" height=\"80\"", 120, 80), ("viewBox=\"0 0 40 30\"", 40, 30), ("", 300, 150),
    ("width=\"80\" viewBox=\"0 0 40 30\"", 80, 60), ("height=\"60px\" viewBox=\"0,0,40,30\"", 80, 60),
    ("width=\"100%\" height=\"100%\" viewBox=\"0 0 40 30\"", 40, 30), ("width=\"1in\" height=\"72pt\"", 96, 96),
    ("width=\"1e9\" height=\"9999999\"", 300, 100_000),
  ])
  func aDrawingIsAsLargeAsItSays(attributes: String, width: Int, height: Int) throws {
    let size = try clean("<?xml version=\"1.0\"?>\n<!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)/>")
    #expect((size.width, size.height) == (width, height))
  }

  @Test func entitiesAreNotReplaced() {
    let laughs =
      "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"
    let file = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><text>&a;</text></svg>"
    for text in [laughs, file] {
      #expect(throws: PictureProblem.damaged("it declares entities of its own")) {
        try PictureCleaner().clean(Array(text.utf8))
      }
    }
  }

  @Test func aDrawingThatRepeatsItselfWithoutEndIsLeftOut() {
    let doubled = (1...40).map { "<g id=\"g\($0)\"><use href=\"#g\($0 - 1)\"/><use href=\"#g\($0 - 1)\"/></g>" }
      .joined()
    let circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"
    for inner in ["<g id=\"g0\"><path/></g>" + doubled, circle] {
      #expect(throws: PictureProblem.damaged("it draws too much")) {
        try PictureCleaner().clean(Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>".utf8))
      }
    }
  }

  @Test func deepOnesAreNoDanger() {
    let deep = String(repeating: "<g>", count: 100_000)
    #expect(throws: PictureProblem.damaged("it is no well-formed XML")) {
      try PictureCleaner().clean(Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(deep)".utf8))
    }
  }
}
