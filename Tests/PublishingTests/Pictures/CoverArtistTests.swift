import Foundation
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

struct CoverArtistTests {
  private func cover(_ article: Article, pictures: [String: Picture] = [:], in folder: TemporaryFolder) throws -> Data {
    let script = Stories.script(for: article)
    let (cover, notice) = try CoverArtist().cover(of: article, script: script, pictures: pictures, into: folder.path)
    #expect(cover == Picture(name: "cover.jpg", mediaType: "image/jpeg", width: 1400, height: 1400))
    #expect(notice == nil)
    let bytes = try folder.bytes("cover.jpg")
    let read = try PictureCleaner().clean(Array(bytes))
    #expect((read.width, read.height) == (1400, 1400))
    return bytes
  }

  @Test func aCoverIsDrawnFromTheTextAndAlwaysTheSame() throws {
    let folder = try TemporaryFolder()
    let first = try cover(Stories.ferry, in: folder)
    #expect(try cover(Stories.ferry, in: folder) == first)
    #expect(try cover(Stories.library, in: folder) != first)
    var elsewhere = Stories.ferry
    elsewhere.publication = "The Skerry Post on Sunday"
    #expect(try cover(elsewhere, in: folder) != first)
  }

  @Test func aPhotographIsOnItIfItIsLargeEnough() throws {
    let folder = try TemporaryFolder()
    let drawn = try cover(Stories.ferry, in: folder)
    try Data(PictureFiles.photograph()).write(to: URL(fileURLWithPath: folder.path("photograph.jpg")))
    try Data(PictureFiles.png).write(to: URL(fileURLWithPath: folder.path("dot.png")))
    let photograph = Picture(name: "photograph.jpg", mediaType: "image/jpeg", width: 960, height: 600)
    let dot = Picture(name: "dot.png", mediaType: "image/png", width: 1, height: 1)
    #expect(try cover(Stories.ferry, pictures: ["images/ferry.jpg": photograph], in: folder) != drawn)
    #expect(try cover(Stories.ferry, pictures: ["images/ferry.jpg": dot], in: folder) == drawn)
  }

  @Test func aPhotographThatCanNotBeDecodedIsNotOnIt() throws {
    let folder = try TemporaryFolder()
    let drawn = try cover(Stories.ferry, in: folder)
    try Data("broken".utf8).write(to: URL(fileURLWithPath: folder.path("broken.jpg")))
    let broken = Picture(name: "broken.jpg", mediaType: "image/jpeg", width: 2000, height: 2000)
    #expect(try cover(Stories.ferry, pictures: ["images/ferry.jpg": broken], in: folder) == drawn)
  }

  @Test func theRhythmOfATextIsItsWordsLengths() {
    let rhythm = CoverArtist.rhythm(of: Stories.script(for: Stories.ferry).lines.map(\.text))
    #expect(rhythm.count == 48)
    #expect(rhythm.max() == 1000)
    #expect(rhythm.min() == 150)
    #expect(CoverArtist.rhythm(of: []).allSatisfy { $0 == 100 })
  }
}
