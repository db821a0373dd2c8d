import Mastering
import Publishing
import Reading
import Scripting

/// A script of random words in many kinds of writing, and a recording with random times; the same for the same seed.
struct RandomScript {
  private var noise: UInt64
  let edition: Edition

  /// `vocabulary` is what the words are taken from.
  init(seed: Int, vocabulary: [String] = vocabulary, language: Language = "en") {
    noise = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var random = Noise(state: noise)
    var lines: [Line] = []
    var cues: [Recording.Cue] = []
    var words: [Recording.Word] = []
    var time = random.below(40_000)
    let roles: [Line.Role] = [.paragraph, .paragraph, .listItem, .heading, .image]
    var block = -1
    var role = Line.Role.headline
    for index in 0..<1 + random.below(30) {
      if index == 0 || random.below(3) == 0 {
        block += 1
        if index > 0 { role = roles[random.below(roles.count)] }
      }
      let count = random.below(12) == 0 ? 1 + random.below(90) : 1 + random.below(22)
      var text = ""
      var alignment: [Alignment] = []
      for word in 0..<count {
        if word > 0 { text += random.below(20) == 0 ? "\u{A0}" : random.below(40) == 0 ? "\n" : " " }
        let token = vocabulary[random.below(vocabulary.count)]
        let start = text.unicodeScalars.count
        text += token + ["", "", "", "", ",", ";", "."][random.below(7)]
        alignment.append(Alignment(text: start..<start + token.unicodeScalars.count, spoken: start..<start))
      }
      let isSilent = random.below(15) == 0
      let start = time
      for entry in alignment.indices {
        let place = alignment[entry].text
        alignment[entry].spoken = place
        if isSilent { continue }
        let length = 1_000 + random.below(random.below(60) == 0 ? 200_000 : 12_000)
        words.append(Recording.Word(line: index, spoken: place, samples: time..<time + length))
        time += length + random.below(2_000)
      }
      let last = words.last?.samples.upperBound ?? start
      cues.append(Recording.Cue(line: index, samples: start..<(isSilent ? start : last)))
      if !isSilent { time = last + random.below(30_000) }
      let added = random.below(4) == 0 ? [0..<1 + random.below(text.unicodeScalars.count)] : []
      lines.append(
        Line(
          id: "line-\(index)", role: role, text: text, spoken: text, alignment: isSilent ? [] : alignment,
          added: added, language: random.below(9) == 0 ? "de" : language,
          speaker: role == .image ? .image : .narrator, pauseAfter: .zero, block: block))
    }
    let script = Script(language: language, title: "Seed \(seed)", lines: lines)
    let length = time + 22_050
    let file = Recording.File(path: "audio.wav", format: .wav, sampleRate: 22_050)
    let recording = Recording(
      files: [file], sampleRate: 22_050, length: length, cues: cues, words: words,
      chapters: Chapter.chapters(of: script, cues: cues, length: length))
    edition = Edition(
      article: Article(headline: script.title), script: script, recording: recording,
      source: .init(name: "a.txt", bytes: 1, sha256: ""), settings: .init(voice: "v", images: "full", sha256: ""),
      engine: "none", version: "1")
  }

  /// Words short and long, of several scripts, and what is meant to do harm.
  static let vocabulary =
    ["a", "of", "the", "ferry", "harbour", "commuters", "I", "312", "£1.2m", "Dr", "“nobody", "said”", "(again)"]
    + ["—", "&", "…", "«", "»", "über", "Straße", "naïve", "πλοίο", "паром", "도서관이", "문을", "السوق", "שלום"]
    + ["東京の港に白い船が戻った。", "北京市政府周三宣布新图书馆开放", "「はい」", "ラーメン", "👩‍👩‍👧‍👦", "🇰🇷"]
    + ["-->", "<b>", "</c>", "<00:00:01.000>", "&amp;", "{\\an8}", "]]>", "NOTE", "WEBVTT", "1", "00:00:01,000"]
    + ["https://skerry.example/a/very/long/address?with=many&parts=of-which-none-is-a-word", "e\u{301}\u{302}"]
    + [
      String(repeating: "x", count: 40), String(repeating: "ab", count: 150), "half-open-hyphenated-compound-adjective",
    ]
}

/// Numbers that look random.
struct Noise {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }
}
