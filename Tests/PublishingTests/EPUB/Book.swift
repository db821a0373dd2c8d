import Foundation
import Publishing
import TestSupport
import Testing

/// An EPUB book as a reading system takes it in.
struct Book {
  /// A word, as it is read aloud.
  struct Clip {
    /// What it refers to: the text file's name, `#` and an id.
    var text: String
    /// In milliseconds.
    var time: Range<Int>
    /// The types of the sequences that it is in.
    var types: [String]
  }

  let archive: Archive
  let package: Markup

  init(_ edition: Edition, in folder: TemporaryFolder) throws {
    #expect(try EPUBWriter().write(edition, into: folder.path) == ["edition.epub"])
    archive = try Archive(path: folder.path("edition.epub"))
    package = try archive.xml("EPUB/package.opf")
  }

  var items: [Markup] { package.all("item") }

  /// Texts in reading order.
  var textNames: [String] {
    package.all("itemref").compactMap { reference in
      items.first { $0["id"] == reference["idref"] }?["href"]
    }
  }

  func text(_ name: String) throws -> Markup { try archive.xml("EPUB/\(name)") }

  /// What is read aloud of a text, in order.
  func clips(of name: String) throws -> [Clip] {
    let item = try #require(items.first { $0["href"] == name })
    guard let overlay = item["media-overlay"] else { return [] }
    let file = try #require(items.first { $0["id"] == overlay }?["href"])
    return try Self.clips(in: archive.xml("EPUB/\(file)"), types: [])
  }

  private static func clips(in element: Markup, types: [String]) throws -> [Clip] {
    let types = types + (element["epub:type"].map { [$0] } ?? [])
    guard element.name == "par" else { return try element.children.flatMap { try clips(in: $0, types: types) } }
    let audio = try #require(element.all("audio").first)
    let begin = try milliseconds(audio["clipBegin"])
    let end = try milliseconds(audio["clipEnd"])
    try #require(begin < end)
    return [Clip(text: try #require(element.all("text").first?["src"]), time: begin..<end, types: types)]
  }

  /// `12.345s` in milliseconds.
  static func milliseconds(_ clock: String?) throws -> Int {
    let clock = try #require(clock)
    try #require(clock.hasSuffix("s"))
    let parts = clock.dropLast().split(separator: ".")
    try #require(parts.count == 2 && parts[1].count == 3)
    return try #require(Int(parts[0])) * 1_000 + #require(Int(parts[1]))
  }

  func meta(_ property: String) -> [String] {
    package.all("meta").filter { $0["property"] == property }.map(\.text)
  }
}
