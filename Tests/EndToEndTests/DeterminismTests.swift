import Foundation
import Testing

/// The same input, settings and version give the same bytes.
@Suite struct DeterminismTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    for number in 1...6 {
      try stage.write(
        Articles.page(headline: "Story number \(number)", paragraphs: Articles.paragraphs.shuffledBy(number)),
        to: "in/story-\(number).html")
    }
  }

  /// Every file of every edition below a folder, with its bytes.
  private func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in stage.names(in: folder) where !name.hasSuffix(".lectern.lock") {
      files[name] = FileManager.default.contents(atPath: stage("\(folder)/\(name)"))
    }
    try #require(files.count >= 5)
    return files
  }

  @Test func twoRendersGiveTheSameBytes() async throws {
    for output in ["one", "two"] {
      let outcome = try await stage.run("lectern render in/story-1.html -o \(output) -q")
      #expect(outcome.status == 0 && outcome.messages == "")
    }
    #expect(try files(in: "one") == files(in: "two"))
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() async throws {
    #expect(try await stage.run("lectern batch in -o one --jobs 1 -q").status == 0)
    #expect(try await stage.run("lectern batch in -o four --jobs 4 -q").status == 0)
    #expect(try files(in: "one") == files(in: "four"))
  }

  @Test func anArticleIsTheSameAloneAndInABatch() async throws {
    #expect(try await stage.run("lectern batch in -o batch -q").status == 0)
    #expect(try await stage.run("lectern render in/story-5.html -o alone -q").status == 0)
    #expect(try files(in: "batch/story-5") == files(in: "alone/story-5"))
  }

  @Test func theSoundAloneIsThatOfTheEdition() async throws {
    #expect(try await stage.run("lectern render in/story-1.html -o out -q").status == 0)
    #expect(try await stage.run("lectern render in/story-1.html -o story.wav -q").status == 0)
    let piped = try await stage.run("lectern render - -q -o - < in/story-1.html")
    let whole = try Data(contentsOf: URL(filePath: stage("out/story-1/audio.wav")))
    #expect(try Data(contentsOf: URL(filePath: stage("story.wav"))) == whole)
    #expect(piped.output == whole)
  }

  @Test(arguments: ["wav", "flac", "ogg", "mp3"])
  func everyFormatIsTheSameEachTime(format: String) async throws {
    for output in ["one", "two"] {
      #expect(try await stage.run("lectern render in/story-2.html -o \(output) -f \(format) -q").status == 0)
    }
    #expect(try files(in: "one") == files(in: "two"))
    #expect(stage.names(in: "one/story-2").contains("audio.\(format)"))
  }
}

extension Array {
  /// The elements, begun with another one.
  fileprivate func shuffledBy(_ number: Int) -> [Element] {
    Array(self[(number % count)...] + self[..<(number % count)])
  }
}
