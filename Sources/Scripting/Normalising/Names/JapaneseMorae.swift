/// A Japanese name in Hepburn's romanisation, and how an English voice says it.
///
/// Each mora is said with its own vowel, none is reduced and no final `e` is silent; the last mora but one is stressed,
/// as newsreaders do.
struct JapaneseMorae: Sendable {
  /// How many morae it has; a long vowel counts as two.
  let count: Int
  /// Its sounds in the International Phonetic Alphabet.
  let ipa: String

  /// Reads a whole word in small letters; nil if any part of it is no mora.
  init?(_ letters: some Collection<UInt32>) {
    let letters = Array(letters)
    var syllables: [String] = []
    var count = 0
    var index = 0
    func at(_ place: Int) -> UInt32 { place < letters.count ? letters[place] : 0 }
    while index < letters.count {
      // The syllabic nasal: before a consonant, or at the end.
      if Self.isNasal(at(index)), !syllables.isEmpty, Self.vowels[at(index + 1)] == nil, at(index + 1) != 0x79 {
        guard at(index) == 0x6E || [0x62, 0x6D, 0x70].contains(at(index + 1)) else { return nil }
        syllables[syllables.count - 1] += at(index) == 0x6D ? "m" : "n"
        count += 1
        index += 1
        continue
      }
      // A consonant that is held: `kk`, `tch`.
      if !syllables.isEmpty, at(index) == at(index + 1) || at(index) == 0x74 && at(index + 1) == 0x63,
        Self.isHeld(at(index))
      {
        count += 1
        index += 1
      }
      guard let onset = Self.onset(letters[index...]), let vowel = Self.vowels[at(index + onset.length)],
        onset.takes.contains(at(index + onset.length))
      else { return nil }
      let letter = at(index + onset.length)
      index += onset.length + 1
      count += 1
      var sound = vowel.sound
      let next = at(index)
      if vowel.isLong {
        count += 1
      } else if let glide = Self.glide(letter, next), !letters[index...].elementsEqual(Self.first) {
        sound = glide
        count += 1
        index += 1
      } else if letter == 0x6F, next == 0x68, Self.vowels[at(index + 1)] == nil {  // Ohtani
        count += 1
        index += 1
      }
      syllables.append(onset.sound + sound)
    }
    guard let last = syllables.indices.last else { return nil }
    // Not an `i` before another vowel: Fumio, Yukio.
    let isHiatus = last > 1 && syllables[last] == "oʊ" && syllables[last - 1].hasSuffix("iː")
    let stressed = max(last - (isHiatus ? 2 : 1), 0)
    ipa = syllables.enumerated().map { ($0.offset == stressed ? "ˈ" : "") + $0.element }.joined()
    self.count = count
  }

  private static let vowels: [UInt32: (sound: String, isLong: Bool)] = [
    0x61: ("ɑː", false), 0x69: ("iː", false), 0x75: ("uː", false), 0x65: ("eɪ", false), 0x6F: ("oʊ", false),
    0x101: ("ɑː", true), 0x12B: ("iː", true), 0x16B: ("uː", true), 0x113: ("eɪ", true), 0x14D: ("oʊ", true),
  ]

  private static func isNasal(_ letter: UInt32) -> Bool { letter == 0x6E || letter == 0x6D }
  private static func isHeld(_ letter: UInt32) -> Bool { [0x6B, 0x70, 0x73, 0x74].contains(letter) }

  /// Two vowels that are said as one.
  private static func glide(_ first: UInt32, _ second: UInt32) -> String? {
    switch (first, second) {
    case (0x61, 0x61): "ɑː"
    case (0x61, 0x69): "aɪ"
    case (0x65, 0x69): "eɪ"
    case (0x69, 0x69): "iː"
    case (0x6F, 0x69): "ɔɪ"
    case (0x6F, 0x6F), (0x6F, 0x75): "oʊ"
    case (0x75, 0x75): "uː"
    default: nil
    }
  }

  /// `-ichi`, a firstborn's, is a part of its own: Taka-ichi, Ko-ichi.
  private static let first = "ichi".unicodeScalars.map(\.value)

  private struct Onset {
    let sound: String
    let length: Int
    let takes: Set<UInt32>
  }

  private static let any = Set("aiueoāīūēō".unicodeScalars.map(\.value))
  private static let auo = Set("auoāūō".unicodeScalars.map(\.value))
  /// The consonants of a mora = its sound, and the vowels that may follow it.
  private static let table: [String: Onset] = {
    var table: [String: Onset] = [:]
    for (letters, sound) in [
      ("k", "k"), ("g", "ɡ"), ("s", "s"), ("z", "z"), ("t", "t"), ("d", "d"), ("n", "n"), ("h", "h"), ("b", "b"),
      ("p", "p"), ("m", "m"), ("r", "ɹ"),
    ] {
      let excluded: String =
        switch letters {
        case "s", "z": "iī"
        case "t", "d": "iuīū"
        case "h": "uū"
        default: ""
        }
      let takes = any.subtracting(excluded.unicodeScalars.map(\.value))
      table[letters] = Onset(sound: sound, length: 1, takes: takes)
      if !"stdz".contains(letters) { table[letters + "y"] = Onset(sound: sound + "j", length: 2, takes: auo) }
    }
    table["sh"] = Onset(sound: "ʃ", length: 2, takes: any)
    table["ch"] = Onset(sound: "tʃ", length: 2, takes: any)
    table["ts"] = Onset(sound: "ts", length: 2, takes: Set("uū".unicodeScalars.map(\.value)))
    table["j"] = Onset(sound: "dʒ", length: 1, takes: any)
    table["f"] = Onset(sound: "f", length: 1, takes: Set("uū".unicodeScalars.map(\.value)))
    table["y"] = Onset(sound: "j", length: 1, takes: auo)
    table["w"] = Onset(sound: "w", length: 1, takes: Set("aā".unicodeScalars.map(\.value)))
    return table
  }()

  private static func onset(_ letters: ArraySlice<UInt32>) -> Onset? {
    if let first = letters.first, vowels[first] != nil { return Onset(sound: "", length: 0, takes: any) }
    for length in [2, 1] where letters.count > length {
      let key = String(String.UnicodeScalarView(letters.prefix(length).compactMap { Unicode.Scalar($0) }))
      if let onset = table[key] { return onset }
    }
    return nil
  }
}
