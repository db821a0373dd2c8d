internal import Foundation
internal import Mastering
internal import Publishing
internal import Reading
internal import Scripting
internal import Speaking
internal import Synchronization

/// What everything that shapes an edition besides the article comes to, as one number.
///
/// A change of any of it is noticed. Voices, lexicons and phrases count for the languages that the edition speaks.
final class Fingerprint: Sendable {
  private let settings: EditionSettings
  private let repertoire: Repertoire
  private let engine: String
  private let formats: [String]
  private let known = Mutex<[[Language]: String]>([:])

  init(settings: EditionSettings, repertoire: Repertoire, engine: String, formats: [String]) {
    self.settings = settings
    self.repertoire = repertoire
    self.engine = engine
    self.formats = formats
  }

  /// The SHA-256 for an edition in some languages, its own first, in hexadecimal.
  ///
  /// - Parameters:
  ///   - languages: what the edition speaks.
  ///   - frame: what shapes this one edition besides.
  ///   - address: where it is on the web, if that is known.
  /// - Returns: the number.
  /// - Throws: `SpeakingError`, `LexiconError`, `PhraseError` if something can't be loaded.
  func sha256(speaking languages: [Language], framed frame: [String], at address: String?) throws -> String {
    let parts = [try sha256(speaking: languages)] + frame + [address].compactMap(\.self)
    return parts.count == 1 ? parts[0] : Digest.hexadecimal(of: Array(parts.joined(separator: "\0").utf8))
  }

  /// The SHA-256 for editions in some languages.
  ///
  /// - Throws: `SpeakingError`, `LexiconError`, `PhraseError` if something can't be loaded.
  private func sha256(speaking languages: [Language]) throws -> String {
    if let known = known.withLock({ $0[languages] }) { return known }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var digest = Digest()
    func add(_ part: some Encodable) throws {
      digest.add(Array(try encoder.encode([part])).span)
    }
    try add([engine] + formats)
    try add(settings.script)
    try add(settings.mastering)
    try add([settings.language?.tag ?? "", settings.rate.map(String.init) ?? ""])
    try add(settings.fetchesImages)
    for (index, language) in languages.enumerated() {
      let voice =
        if index == 0, let name = settings.voice {
          try repertoire.voices.voice(named: name)
        } else {
          try repertoire.voices.defaultVoice(for: language)
        }
      try add([language.tag])
      // A dictionary that is installed later reads what was left out.
      if let shortcoming = Normaliser(language: language).shortcoming { try add(shortcoming.message) }
      try add(voice)
      try add(try repertoire.phrases(for: language))
      for lexicon in try repertoire.lexicons(for: language, voice: settings.voice) {
        try add([lexicon.language.tag] + lexicon.entries.flatMap { [$0.grapheme, "\($0.pronunciation)"] })
      }
    }
    let sha256 = digest.hexadecimal()
    known.withLock { $0[languages] = sha256 }
    return sha256
  }
}
