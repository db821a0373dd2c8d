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

  /// The lexicons for texts of a language, in rising precedence: the language's, those of the voice that says them, then the
  /// user's own.
  ///
  /// The language's is called `lexicon-` and the language: `lexicon-en`. Of lexicons with the same name all are read, and
  /// those in an earlier folder are heard above those in a later one: a publication's above Lectern's. A lexicon
  /// that the voice names and no folder has is left out; ``missingLexicons(of:)`` says so.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - voice: the voice's name; nil for the language's own.
  /// - Returns: the lexicons.
  /// - Throws: `LexiconError`, `SpeakingError`.
  public func lexicons(for language: Language, voice: String? = nil) throws -> [Lexicon] {
    var speaker = try voice.map { try voices.voice(named: $0) }
    if speaker?.language.base != language.base { speaker = try voices.defaultVoice(for: language) }
    let own = "lexicon-" + language.base
    let names = [own] + (speaker?.lexicons ?? []).filter { $0 != own }
    return try names.flatMap(paths(ofLexicon:)).map { try Lexicon(path: $0) }
      + ownLexicons.filter { $0.language.base == language.base }
  }

  /// The names of lexicons that a voice wants and no folder has.
  public func missingLexicons(of voice: Voice) -> [String] {
    voice.lexicons.filter { paths(ofLexicon: $0).isEmpty }
  }

  /// Where lexicons of a name are, in rising precedence.
  private func paths(ofLexicon name: String) -> [String] {
    voices.folders.reversed().map { FileSystem.path($0, name + ".pls") }.filter { FileSystem.kind(at: $0) != nil }
  }
}
