internal import Foundation
public import Reading
public import Scripting
public import Speaking

/// The voices, lexicons and phrase tables that there are, each loaded when it is first needed.
public struct Repertoire: Sendable {
  /// The voices.
  public let voices: VoiceLibrary
  /// Lexicons of the user's own, which are heard above those of the voice.
  public let ownLexicons: [Lexicon]

  /// Makes a repertoire of what an installation has, and lexicons of the user's own.
  ///
  /// - Parameters:
  ///   - installation: where to look.
  ///   - lexicons: paths of lexicons, in rising precedence.
  /// - Throws: `LexiconError`.
  public init(of installation: Installation, lexicons: [String] = []) throws {
    voices = VoiceLibrary(folders: installation.voicesFolders)
    ownLexicons = try lexicons.map { try Lexicon(path: $0) }
  }

  /// The phrase table for a language; nil if there is none.
  ///
  /// - Throws: `PhraseError`.
  public func phrases(for language: Language) throws -> PhraseTable? {
    // Voices of an earlier folder hide those of a later one; phrases of a later folder are put over an earlier one's.
    try PhraseTable.load(for: language, from: voices.folders.reversed().map { $0 + "/phrases" })
  }

  /// The lexicons for texts of a language, in rising precedence: those of the voice that says them, then the user's own.
  ///
  /// A lexicon that the voice names and no folder has is left out; ``missingLexicons(of:)`` says so.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - voice: the voice's name; nil for the language's own.
  /// - Returns: the lexicons.
  /// - Throws: `LexiconError`, `SpeakingError`.
  public func lexicons(for language: Language, voice: String? = nil) throws -> [Lexicon] {
    var speaker = try voice.map { try voices.voice(named: $0) }
    if speaker?.language.base != language.base { speaker = try voices.defaultVoice(for: language) }
    return try (speaker?.lexicons ?? []).compactMap(path(ofLexicon:)).map { try Lexicon(path: $0) }
      + ownLexicons.filter { $0.language.base == language.base }
  }

  /// The names of lexicons that a voice wants and no folder has.
  public func missingLexicons(of voice: Voice) -> [String] {
    voice.lexicons.filter { path(ofLexicon: $0) == nil }
  }

  private func path(ofLexicon name: String) -> String? {
    voices.folders.lazy.map { FileSystem.path($0, name + ".pls") }.first { FileSystem.kind(at: $0) != nil }
  }
}
