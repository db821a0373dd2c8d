package import Reading

/// The engine's names for the sounds of the International Phonetic Alphabet, for one language.
///
/// A sound that the language does not have gets its nearest neighbour where there is one that listeners would accept.
package struct PhonemeAlphabet: Sendable {
  /// A sound that has no name.
  package struct UnknownPhoneme: Error, Hashable, CustomStringConvertible {
    package var ipa: String
    /// What can't be mapped.
    package var sound: String
    package var language: String

    package var description: String { "“\(sound)” in /\(ipa)/ is no sound of the language “\(language)”" }
  }

  private let language: String
  /// By the sound's scalars.
  private let names: [String: String]
  /// In scalars.
  private let longest: Int

  /// Every sound that has a name.
  package var sounds: [String] { names.keys.sorted() }

  /// The alphabet of a language; the sounds that most languages share, where a language has no table.
  package init(_ language: Language) {
    self.language = language.tag
    var names = PhonemeTables.common
    let tag = language.tag.lowercased()
    for key in [language.base == "cmn" ? "zh" : language.base, tag] {
      names.merge(PhonemeTables.names(for: key)) { _, particular in particular }
    }
    self.names = names
    longest = names.keys.reduce(1) { max($0, $1.unicodeScalars.count) }
  }

  /// The engine's names of the sounds, in order, with stress marks.
  ///
  /// A word without a main stress gets it on its first vowel, as a listener expects of a word on its own; but not beside a
  /// stressed one, if it has a side stress or no vowel but a weak one: `ˌkuː deɪˈtɑː`, `ˈmɑːɹ ə ˈlɑːɡoʊ`.
  package func mnemonics(for ipa: String) throws(UnknownPhoneme) -> String {
    var words: [String] = []
    let hasMainStress = ipa.unicodeScalars.contains { Self.stress[$0] == "'" }
    for word in ipa.unicodeScalars.split(whereSeparator: SpokenWords.isSpace) {
      let sounds = Array(word).filter { !Self.ignored.contains($0) }
      let isWeak = sounds.contains("ˌ") || sounds.filter(Self.isVowel).allSatisfy { $0 == "ə" }
      words.append(try mnemonics(ofWord: sounds, in: ipa, isWeak: hasMainStress && isWeak))
    }
    guard words.contains(where: { !$0.isEmpty }) else {
      throw UnknownPhoneme(ipa: ipa, sound: ipa, language: language)
    }
    return words.joined(separator: "||")
  }
}

extension PhonemeAlphabet {
  private static let stress: [Unicode.Scalar: String] = ["ˈ": "'", "'": "'", "ˌ": ","]

  /// Ties, syllable boundaries, brackets, intonation: nothing that the engine could say otherwise.
  private static let ignored: Set<Unicode.Scalar> = [
    "\u{361}", "\u{35C}", ".", "‿", "|", "‖", "/", "[", "]", "(", ")", "-", "\u{32F}", "\u{32A}", "↗", "↘",
  ]

  /// Marks of a shade that may be left off a sound that has no name with it: length, aspiration, devoicing and so on.
  private static let shades: Set<Unicode.Scalar> = [
    "ː", ":", "ˑ", "ʰ", "ʷ", "ʲ", "ˠ", "ˤ", "\u{303}", "\u{325}", "\u{30A}", "\u{329}", "\u{31A}", "\u{308}",
    "˞", "\u{31E}", "\u{31D}", "\u{320}", "\u{31F}", "\u{32C}", "\u{33A}", "\u{33B}", "ᵝ",
  ]

  private func mnemonics(
    ofWord word: [Unicode.Scalar], in ipa: String, isWeak: Bool
  ) throws(UnknownPhoneme) -> String {
    var sounds: [String] = []
    var pending = ""
    var isStressed = false
    var firstVowel: Int?
    var position = 0
    while position < word.count {
      if let mark = Self.stress[word[position]] {
        pending = mark
        isStressed = isStressed || mark == "'"
        position += 1
        continue
      }
      guard let (name, length) = name(at: position, in: word) else {
        guard Self.shades.contains(word[position]), !sounds.isEmpty else {
          throw UnknownPhoneme(ipa: ipa, sound: String(word[position]), language: language)
        }
        position += 1
        continue
      }
      if Self.isVowel(word[position]) {
        firstVowel = firstVowel ?? sounds.count
        // The engine wants the mark at the vowel, dictionaries have it at the syllable.
        sounds.append(pending + name)
        pending = ""
      } else {
        sounds.append(name)
      }
      position += length
    }
    if !isStressed, !isWeak, let firstVowel {
      sounds[firstVowel] = "'" + sounds[firstVowel].drop { $0 == "," }
    }
    // Without bars `t` and `S` would run together to `tS`.
    return sounds.joined(separator: "|")
  }

  /// The longest sound that begins at a position.
  private func name(at position: Int, in word: [Unicode.Scalar]) -> (name: String, length: Int)? {
    for length in stride(from: min(longest, word.count - position), through: 1, by: -1) {
      let next = word[(position + length)...].first { Self.stress[$0] == nil }
      // An r between vowels begins a syllable and colours no vowel.
      if length > 1, "ɹr".unicodeScalars.contains(word[position + length - 1]), next.map(Self.isVowel) == true {
        continue
      }
      let sound = String(String.UnicodeScalarView(word[position..<position + length]))
      if let name = names[sound.replacing(":", with: "ː")] { return (name, length) }
    }
    return nil
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiouyæøœɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻãẽĩõũỹäëïöü".unicodeScalars.contains(scalar)
  }
}
