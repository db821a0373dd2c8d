internal import Reading

/// The engine's names for the sounds of the International Phonetic Alphabet, for one language.
struct PhonemeAlphabet {
  /// A sound that has no name.
  struct UnknownPhoneme: Error, CustomStringConvertible {
    var description: String
  }

  private let names: [String: String]

  /// The alphabet of a language.
  static func of(_ language: Language) -> PhonemeAlphabet { PhonemeAlphabet(names: [:]) }

  /// The engine's names, put together.
  func mnemonics(for ipa: String) throws(UnknownPhoneme) -> String {
    throw UnknownPhoneme(description: "\(ipa) \(names.count)")
  }
}
