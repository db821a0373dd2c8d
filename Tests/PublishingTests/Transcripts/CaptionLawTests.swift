import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

/// What holds of every transcript, whatever the article.
@Suite struct CaptionLawTests {
  private func files(_ edition: Edition) throws -> (vtt: CaptionFile, words: CaptionFile, srt: CaptionFile) {
    let transcript = Transcript(edition, limits: .webVTT)
    let text = WebVTTText(edition: edition, transcript: transcript)
    return (
      try #require(CaptionFile(text.sentences, isWebVTT: true)), try #require(CaptionFile(text.words, isWebVTT: true)),
      try #require(CaptionFile(SubRipWriter.text(of: Transcript(edition, limits: .subRip)), isWebVTT: false))
    )
  }

  @Test(arguments: 0..<120)
  func showsEveryWordOnceWithinTheLimits(seed: Int) throws {
    let edition = RandomScript(seed: seed, language: seed % 5 == 0 ? "ar" : "en").edition
    let files = try files(edition)
    let shown = CaptionFile.letters(edition.script.lines.map(\.text).joined())
    let length = edition.recording.length * 1_000 / edition.recording.sampleRate
    for (file, columns) in [(files.vtt, 65), (files.words, 65), (files.srt, 32)] {
      #expect(file.letters == shown)
      #expect(Set(file.cues.map(\.id)).count == file.cues.count)
      var end = 0
      for cue in file.cues {
        #expect(end <= cue.start && cue.start < cue.end && cue.end <= length)
        end = cue.end
        #expect((1...2).contains(cue.lines.count))
        for line in cue.lines where line.contains(where: { $0 == " " || $0 == "\u{A0}" }) {
          #expect(DisplayWidth.columns(of: line) <= columns, "\(line)")
        }
        // Nothing is longer than two lines even if it is one word.
        #expect(cue.lines.allSatisfy { DisplayWidth.columns(of: $0) <= 2 * columns + 2 })
      }
    }
  }

  @Test(arguments: 0..<120)
  func showsNoCaptionTooLongNorTooShortIfThereIsRoom(seed: Int) throws {
    let edition = RandomScript(seed: seed).edition
    let words = CaptionWords(edition, columns: 65)
    let captions = CaptionCutter(.webVTT).captions(of: words.words, length: words.length)
    for (index, caption) in captions.enumerated() {
      let shown = caption.milliseconds
      #expect(shown.count <= 7_000 || caption.words.count == 1)
      let next = index + 1 < captions.count ? captions[index + 1].milliseconds.lowerBound : words.length
      if shown.count < 1_000 {
        #expect(shown.upperBound == next)
        #expect(index == 0 || captions[index - 1].milliseconds.upperBound == shown.lowerBound || shown.lowerBound == 0)
      }
      // What is heard is shown.
      let heard = words.words[caption.words].filter { !$0.milliseconds.isEmpty }
      #expect(heard.allSatisfy { shown.lowerBound <= $0.milliseconds.lowerBound })
    }
  }

  @Test(arguments: 0..<50)
  func givesWordTimesInOrderWithinTheirCue(seed: Int) throws {
    for cue in try files(RandomScript(seed: seed).edition).words.cues {
      var last = cue.start
      for time in cue.times {
        #expect(last < time && time < cue.end)
        last = time
      }
    }
  }

  @Test(arguments: 0..<20)
  func givesNoTimesButThoseOfWords(seed: Int) throws {
    let vocabulary = RandomScript.vocabulary.filter {
      $0.unicodeScalars.count < 20 && $0.unicodeScalars.allSatisfy(\.isASCII)
    }
    let edition = RandomScript(seed: seed, vocabulary: vocabulary).edition
    let starts = Set(edition.timeline.words.map { $0.samples.lowerBound * 1_000 / edition.recording.sampleRate })
    #expect(try files(edition).words.cues.allSatisfy { starts.isSuperset(of: $0.times) })
  }

  @Test func showsALineThatBeginsWithOtherLettersFromTheRight() throws {
    let vocabulary = ["السوق", "Skerry"]
    let files = try files(RandomScript(seed: 3, vocabulary: vocabulary, language: "ar").edition)
    let lines = (files.vtt.cues + files.srt.cues).flatMap(\.lines)
    #expect(lines.contains { $0.hasPrefix("\u{200F}") } && lines.contains { !$0.hasPrefix("\u{200F}") })
    for line in lines {
      let letter = line.unicodeScalars.first { $0.properties.isAlphabetic }
      #expect(line.hasPrefix("\u{200F}") == (letter == "S"))
    }
  }

  @Test(arguments: 0..<50)
  func writesNothingIntoSubRipThatPlayersTakeForMarkup(seed: Int) throws {
    for cue in try files(RandomScript(seed: seed).edition).srt.cues {
      for line in cue.lines {
        #expect(!line.contains("-->") && !line.contains("{\\"))
        let tags = line.unicodeScalars.split(separator: "<").dropFirst().filter {
          $0.first?.properties.isAlphabetic == true
        }
        #expect(tags.isEmpty, "\(line)")
      }
    }
  }

  @Test func takesTimeInProportionToTheLength() {
    func seconds(_ count: Int) -> Double {
      let words = (0..<count).map { CaptionWord("word", columns: 4, milliseconds: $0 * 300..<$0 * 300 + 300) }
      let start = processorSeconds()
      #expect(!CaptionCutter(.webVTT).captions(of: words, length: count * 300).isEmpty)
      return processorSeconds() - start
    }
    _ = seconds(1_000)
    let (short, long) = (seconds(4_000), seconds(32_000))
    #expect(long < 20 * short)
  }
}
