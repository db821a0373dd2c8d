import Foundation
import Publishing
import Testing

struct PictureCleanerTests {
  private let cleaner = PictureCleaner()

  private func problem(_ bytes: [UInt8]) -> PictureProblem? {
    do throws(PictureProblem) {
      _ = try cleaner.clean(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func aJPEGKeepsItsPictureAndLosesEverythingElse() throws {
    let plain = try cleaner.clean(PictureFiles.photograph())
    #expect(plain.format == .jpeg)
    #expect((plain.width, plain.height) == (960, 600))
    for (marker, content) in [
      (UInt8(0xE1), PictureFiles.exif(orientation: 1)), (0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x/>".utf8)),
      (0xED, Array("Photoshop 3.0".utf8)), (0xFE, Array("by Jo Lee".utf8)), (0xEC, Array("Ducky".utf8)),
    ] {
      #expect(try cleaner.clean(PictureFiles.photograph(marker: marker, content)) == plain)
    }
    #expect(try cleaner.clean(PictureFiles.photograph() + Array("a film behind the picture".utf8)) == plain)
    #expect(try cleaner.clean(plain.bytes) == plain)
  }

  @Test func aJPEGKeepsItsColourProfile() throws {
    let profile = Array("ICC_PROFILE\0\u{1}\u{1}colours".utf8)
    let picture = try cleaner.clean(PictureFiles.photograph(marker: 0xE2, profile))
    #expect(Data(picture.bytes).range(of: Data(profile)) != nil)
  }

  @Test(arguments: [(2, 960, 600), (3, 960, 600), (4, 960, 600), (5, 600, 960), (6, 600, 960), (8, 600, 960)])
  func aJPEGThatLiesOnItsSideIsTurned(orientation: Int, width: Int, height: Int) throws {
    let bytes = try PictureFiles.photograph(marker: 0xE1, PictureFiles.exif(orientation: UInt8(orientation)))
    let picture = try cleaner.clean(bytes)
    #expect((picture.width, picture.height, picture.orientation) == (width, height, 1))
    #expect(Data(picture.bytes).range(of: Data("GPS".utf8)) == nil)
  }

  @Test func aPNGKeepsItsPixelsAndLosesItsTexts() throws {
    let picture = try cleaner.clean(PictureFiles.png)
    #expect(picture.format == .png)
    #expect((picture.width, picture.height) == (1, 1))
    #expect(Data(picture.bytes).range(of: Data("Comment".utf8)) == nil)
    #expect(picture.bytes.count == PictureFiles.png.count - 22)
  }

  @Test func ofAMovingGIFTheFirstPictureStays() throws {
    let picture = try cleaner.clean(PictureFiles.gif)
    #expect(picture.format == .gif)
    #expect((picture.width, picture.height) == (3, 2))
    #expect(Data(picture.bytes).range(of: Data("hello".utf8)) == nil)
    #expect(picture.bytes.count == 19 + 8 + PictureFiles.gifFrame.count + 1)
  }

  @Test func aWebPLosesItsEXIF() throws {
    let picture = try cleaner.clean(PictureFiles.webp)
    #expect(picture.format == .webp)
    #expect((picture.width, picture.height) == (1, 1))
    #expect(picture.bytes.count == 34)
    #expect(try cleaner.clean(picture.bytes) == picture)
  }

  @Test func ofAMovingWebPTheFirstPictureStays() throws {
    let still = try cleaner.clean(PictureFiles.webp)
    let frame = [UInt8](repeating: 0, count: 16) + still.bytes[12...]
    let body =
      Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("ANMF".utf8)
      + [UInt8(frame.count), 0, 0, 0] + frame
    #expect(try cleaner.clean(Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body) == still)
  }

  @Test func whatIsTooLargeIsMadeSmaller() throws {
    let picture = try cleaner.clean(PictureFiles.bitmap(width: 3000, height: 300))
    #expect(picture.format == .jpeg)
    #expect((picture.width, picture.height) == (2000, 200))
  }

  @Test func uncommonKindsAreMadeIntoCommonOnes() throws {
    let picture = try cleaner.clean(PictureFiles.bitmap(width: 30, height: 20))
    #expect(picture.format == .jpeg)
    #expect((picture.width, picture.height) == (30, 20))
  }

  @Test func aPictureOfTooManyPixelsIsNotDecoded() {
    var bytes = PictureFiles.bitmap(width: 1, height: 1)
    bytes.replaceSubrange(18..<26, with: [0, 0, 1, 0, 0, 0, 1, 0])
    #expect(problem(bytes) == .tooLarge(width: 65_536, height: 65_536))
  }

  @Test func aPictureThatBreaksItsDecoderEndsNothingButTheDecoder() throws {
    var bytes = PictureFiles.bitmap(width: 3000, height: 300)
    bytes.removeLast(bytes.count - 60)
    #expect(problem(bytes) == .unconvertible("it can’t be decoded"))
  }

  @Test func whatBreaksOffIsDamaged() throws {
    // Without what is left out anyway: if that breaks off, it does no harm.
    let gif = Array(PictureFiles.gif[..<(19 + 8 + 8 + PictureFiles.gifFrame.count)])
    let webp = try cleaner.clean(PictureFiles.webp).bytes
    let files = [try PictureFiles.photograph(), PictureFiles.png, gif, webp]
    for file in files {
      for end in stride(from: 12, to: file.count - 1, by: max(1, file.count / 50)) {
        let problem = problem(Array(file[..<end]))
        guard case .damaged = problem else {
          Issue.record("\(end) of \(file.count) bytes: \(String(describing: problem))")
          continue
        }
      }
    }
  }

  @Test func aWrongChecksumIsDamage() {
    var bytes = PictureFiles.png
    bytes[19] ^= 4
    #expect(problem(bytes) == .damaged("a checksum is wrong"))
  }

  @Test(arguments: ["", "GIF89a", "no picture", "<html><body>Not found", "%PDF-1.7", "\u{1}\u{2}"])
  func otherFilesAreNoPictures(text: String) {
    #expect(problem(Array(text.utf8)) != nil)
  }

  @Test func anyDamageIsAPictureOrAProblem() throws {
    var random = Seeded(state: 4711)
    let files = [
      try PictureFiles.photograph(marker: 0xE1, PictureFiles.exif(orientation: 1)), PictureFiles.png, PictureFiles.gif,
      PictureFiles.webp, PictureFiles.bitmap(width: 3, height: 3), Array(SVGPictureTests.drawing.utf8),
    ]
    var cleaner = cleaner
    // What would have to be decoded is left to the tests of the decoder, which is a process.
    cleaner.longestSide = .max
    for file in files {
      for _ in 0..<100 {
        var damaged = file
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          // The heads of files are where their sizes are.
          let index = Int.random(in: 0..<min(file.count, 2000), using: &random)
          damaged[index] = UInt8.random(in: 0...255, using: &random)
        }
        guard let picture = try? cleaner.clean(damaged) else { continue }  // A problem is one of the two.
        #expect(picture.width > 0 && picture.height > 0 && !picture.bytes.isEmpty)
      }
    }
  }
}

/// The same numbers in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 17)
  }
}
