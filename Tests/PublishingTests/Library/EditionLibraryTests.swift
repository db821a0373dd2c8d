import Foundation
import Publishing
import Reading
import TestSupport
import Testing

struct EditionLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Makes an edition at a path in the folder.
  private func publish(_ path: String, _ change: (inout Article) -> Void = { _ in }) throws {
    try FileManager.default.createDirectory(atPath: folder.path(path), withIntermediateDirectories: true)
    let inner = try TemporaryFolder()
    var edition = try Material.edition(in: inner)
    change(&edition.article)
    try EditionPublisher().publish(edition, into: inner.path)
    for name in inner.names {
      try FileManager.default.moveItem(atPath: inner.path(name), toPath: folder.path("\(path)/\(name)"))
    }
  }

  @Test func editionsAreFoundWhereverTheyAreTheNewestFirst() throws {
    try publish("news/ferry")
    try publish("b") { $0.published = ArticleDate(year: 2026, month: 1, day: 1) }
    try publish("a") { ($0.published, $0.updated) = (nil, nil) }
    // Nine in the evening in Seoul is before one in the afternoon in London.
    try publish("seoul") {
      $0.published = ArticleDate(year: 2025, month: 7, day: 1, time: .init(hour: 21, minute: 0), zoneOffset: 540)
    }
    try publish("london") {
      $0.published = ArticleDate(year: 2025, month: 7, day: 1, time: .init(hour: 13, minute: 0), zoneOffset: 0)
    }
    let library = try EditionLibrary(folder: folder.path)
    #expect(library.entries.map(\.path) == ["b", "london", "seoul", "news/ferry", "a"])
    #expect(library.notices.isEmpty)
  }

  @Test func whatIsHiddenOrALinkIsNotLookedInto() throws {
    try publish("ferry")
    try publish(".ferry.part-1-1")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path("again"), withDestinationPath: folder.path("ferry"))
    try files.createSymbolicLink(atPath: folder.path("round"), withDestinationPath: folder.path)
    #expect(try EditionLibrary(folder: folder.path).entries.map(\.path) == ["ferry"])
  }

  @Test func whatIsHalfMadeOrDamagedIsLeftOutWithANotice() throws {
    for name in ["a", "b", "c", "d"] { try publish(name) }
    let files = FileManager.default
    try files.removeItem(atPath: folder.path("a/edition.json"))
    try Data("{".utf8).write(to: URL(fileURLWithPath: folder.path("b/edition.json")))
    try files.removeItem(atPath: folder.path("c/audio.wav"))
    try Data("RIFF".utf8).write(to: URL(fileURLWithPath: folder.path("d/audio.wav")))
    let library = try EditionLibrary(folder: folder.path)
    #expect(library.entries.isEmpty)
    #expect(
      library.notices.map(\.message) == [
        "The edition “a” is left out: its edition.json is missing; make it again.",
        "The edition “b” is left out: its edition.json can't be understood; make it again.",
        "The edition “c” is left out: its “audio.wav” is missing; make it again.",
        "The edition “d” is left out: its “audio.wav” is not as long as it was made; make it again.",
      ])
  }

  @Test func theFolderCanBeAnEditionItself() throws {
    try publish("ferry")
    let library = try EditionLibrary(folder: folder.path("ferry"))
    #expect(library.entries.map(\.path) == [""])
    #expect(library.entries.first?.path(of: "audio.wav") == "audio.wav")
  }

  @Test func whatIsNoFolderIsAnError() throws {
    try Data().write(to: URL(fileURLWithPath: folder.path("file")))
    #expect(throws: LibraryError.noFolder(path: folder.path("none"))) {
      try EditionLibrary(folder: folder.path("none"))
    }
    #expect(throws: LibraryError.notAFolder(path: folder.path("file"))) {
      try EditionLibrary(folder: folder.path("file"))
    }
  }
}
