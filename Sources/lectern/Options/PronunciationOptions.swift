import Arguments
import Reading
import Scripting
import Speaking

/// A pronunciation as it is typed: one of three.
struct PronunciationOptions: Sendable {
  var alias: String?
  var ipa: String?
  var phonemes: String?

  static let parameters: [Parameter<PronunciationOptions>] = [
    .option("alias", nil, "WORDS", \.alias, section: "Pronunciation", help: "say these words instead"),
    .option(
      "ipa", nil, "SOUNDS", \.ipa, section: "Pronunciation",
      help: "say these sounds of the International Phonetic Alphabet"),
    .option("phonemes", nil, "SOUNDS", \.phonemes, section: "Pronunciation", help: "say these phonemes of espeak-ng"),
  ]

  /// The pronunciation; nil if none was typed.
  ///
  /// - Throws: `UsageError` for more than one, or an empty one; `Unsayable`.
  func pronunciation(in language: Language) throws -> Lexicon.Pronunciation? {
    let typed: [Lexicon.Pronunciation] =
      [alias.map { .alias($0) }, ipa.map { .phonemes(ipa: $0) }, phonemes.map { .mnemonics(espeak: $0) }]
      .compactMap { $0 }
    guard typed.count < 2 else {
      throw UsageError.contradiction(
        "One pronunciation is enough; leave all but one of --alias, --ipa, --phonemes out.")
    }
    for text in [alias, ipa, phonemes] where text?.allSatisfy(\.isWhitespace) == true {
      throw UsageError.contradiction("The pronunciation is empty; write words or sounds.")
    }
    try typed.first?.check(in: language)
    return typed.first
  }
}

/// Phonemes that can't be said.
struct Unsayable: Error, CustomStringConvertible {
  /// What is wrong, as a part of a sentence.
  var reason: String

  var description: String { "This can't be said: \(reason)." }
}

extension Lexicon.Pronunciation {
  /// Sees to it that the engine can say it in a language.
  ///
  /// - Throws: ``Unsayable``.
  func check(in language: Language) throws(Unsayable) {
    switch self {
    case .alias: break
    case .phonemes(let ipa):
      do {
        _ = try PhonemeAlphabet(language).mnemonics(for: ipa)
      } catch {
        throw Unsayable(reason: "\(error)")
      }
    case .mnemonics(let names):
      guard Lexicon.areMnemonics(names) else {
        throw Unsayable(reason: "“\(names)” are no phonemes of espeak-ng, which are in ASCII and without brackets")
      }
    }
  }
}
