import Mastering
import Publishing
import Reading
import Scripting
import Testing

@Suite struct CaptionCutterTests {
  /// The captions of sentences that are said at a pace of 60 ms a letter, with pauses of 300 ms; lines are joined by `|`.
  private func cut(_ sentences: String..., language: Language = "en") -> [String] {
    var cues: [Recording.Cue] = []
    var words: [Recording.Word] = []
    var time = 300
    let lines = sentences.enumerated().map { index, text in
      let scalars = Array(text.unicodeScalars)
      let start = time
      var alignment: [Alignment] = []
      var place = 0
      for token in scalars.split(separator: " ", omittingEmptySubsequences: false) {
        let range = place..<place + token.count
        alignment.append(Alignment(text: range, spoken: range))
        words.append(Recording.Word(line: index, spoken: range, samples: time..<time + 60 * token.count))
        time += 60 * token.count + 60
        place += token.count + 1
      }
      cues.append(Recording.Cue(line: index, samples: start..<time))
      time += 300
      return Line(
        id: "\(index)", role: .paragraph, text: text, spoken: text, alignment: alignment, language: language,
        pauseAfter: .zero)
    }
    let recording = Recording(
      files: [.init(path: "audio.wav", format: .wav, sampleRate: 1_000)], sampleRate: 1_000, length: time + 1_000,
      cues: cues, words: words)
    let edition = Edition(
      article: Article(), script: Script(language: language, title: "", lines: lines), recording: recording,
      source: .init(name: "a.txt", bytes: 1, sha256: ""), settings: .init(voice: "v", images: "full", sha256: ""),
      engine: "none", version: "1")
    let transcript = Transcript(edition, limits: .subRip)
    return transcript.captions.map { $0.lines.map { transcript.text(of: $0) }.joined(separator: "|") }
  }

  @Test func keepsASentenceTogetherThatFits() {
    #expect(cut("The ferry is back.") == ["The ferry is back."])
    #expect(
      cut("The ferry came back to the old harbour on Monday.") == ["The ferry came back|to the old harbour on Monday."])
  }

  @Test func cutsALongSentenceAtAClause() {
    #expect(
      cut("The ferry came back to the old harbour on Monday, and nobody on board was seasick at all.") == [
        "The ferry came back|to the old harbour on Monday,", "and nobody on board|was seasick at all.",
      ])
  }

  @Test func cutsNeitherAfterAnArticleNorBetweenANumberAndItsNoun() {
    #expect(cut("Passengers waited outside the 12 cabins.") == ["Passengers waited|outside the 12 cabins."])
  }

  @Test func keepsWordsTogetherThatANoBreakSpaceJoins() {
    #expect(
      cut("The new bridge is exactly 1\u{A0}200\u{A0}metres long.") == [
        "The new bridge is exactly|1\u{A0}200\u{A0}metres long."
      ])
  }

  @Test func keepsADashWithTheWordBeforeIt() {
    #expect(cut("The ferry to the island — the first — left.") == ["The ferry to the island —|the first — left."])
  }

  @Test func joinsSentencesThatAreTooShortAlone() {
    #expect(cut("Is it? No.", "Ah.", "The boat left the harbour.") == ["Is it? No. Ah.", "The boat left the harbour."])
    #expect(cut("The boat left the harbour.", "It was late.") == ["The boat left the harbour.", "It was late."])
  }

  @Test func leavesAWordWholeThatIsWiderThanALine() {
    let word = "Binnenschifffahrtsverkehrsordnungen"
    #expect(cut("Die \(word) gelten.") == ["Die|\(word)", "gelten."])
  }

  @Test func cutsAnAddressAtItsJoints() {
    #expect(
      cut("https://skerrypost.example/local/ferry/timetable") == ["https://skerrypost.example/|local/ferry/timetable"])
  }

  @Test func cutsWhatIsNoWordWhereALineIsFull() {
    let captions = cut(String(repeating: "x", count: 80))
    #expect(captions.joined(separator: "|").split(separator: "|").map(\.count) == [32, 32, 16])
  }

  @Test func cutsJapaneseAtPhrasesAndNeverBeforeAStop() {
    #expect(cut("港に白い船が戻り、島の人々は十一年ぶりに歓声を上げた。", language: "ja") == ["港に白い船が戻り、島の人々は|十一年ぶりに歓声を上げた。"])
    #expect(cut("「船だ」と子どもたちが桟橋で叫んだのは朝の七時だった。", language: "ja") == ["「船だ」と子どもたちが桟橋で|叫んだのは朝の七時だった。"])
  }

  @Test func countsKoreanLettersTwice() {
    #expect(cut("가람 도서관이 다시 문을 열었다.", language: "ko") == ["가람 도서관이 다시 문을 열었다."])
    #expect(
      cut("가람 도서관이 삼 년의 공사를 마치고 다시 문을 열었다.", language: "ko") == ["가람 도서관이 삼 년의 공사를|마치고 다시 문을 열었다."])
  }
}
