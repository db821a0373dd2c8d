internal import Foundation
public import Reading
public import Scripting
internal import Speaking
internal import Synchronization

/// Reads articles and has their scripts written, as an edition with the same settings says them.
///
/// One editor serves any number of articles from any number of threads.
public struct Editor: Sendable {
  /// How editions are made.
  public let settings: EditionSettings
  /// The voices, lexicons and phrase tables.
  public let repertoire: Repertoire
  private let readers: Readers
  private let builder: ScriptBuilder
  private let lexicons: LexiconShelf

  /// Makes an editor.
  ///
  /// - Parameters:
  ///   - settings: how editions are made.
  ///   - repertoire: the voices, lexicons and phrase tables.
  ///   - readers: what reads articles.
  /// - Throws: `SpeakingError` if the settings name a voice that can't be used.
  public init(settings: EditionSettings, repertoire: Repertoire, readers: Readers = Readers()) throws {
    if let voice = settings.voice { _ = try repertoire.voices.voice(named: voice) }
    self.settings = settings
    self.repertoire = repertoire
    self.readers = readers
    let lexicons = LexiconShelf(repertoire: repertoire, voice: settings.voice)
    self.lexicons = lexicons
    builder = ScriptBuilder(
      options: settings.script, phrases: { try repertoire.phrases(for: $0) }, lexicons: { lexicons.lexicons(for: $0) })
  }

  /// The article of a document, in the language that the settings ask for, if they do.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - isOwn: whether the article keeps the language that it says or shows, whatever the settings ask for.
  /// - Returns: the article.
  /// - Throws: `ReadingError`; a document with neither headline nor body is `noArticle`.
  public func article(from source: Source, inItsOwnLanguage isOwn: Bool = false) throws(ReadingError) -> Article {
    var article = try readers.article(from: source)
    if article.headline == nil && article.blocks.isEmpty { throw .noArticle(name: source.name) }
    if let language = settings.language, !isOwn { article.language = language }
    return article
  }

  /// The script of an article, its length estimated by the pace of the voice that will say it.
  ///
  /// - Throws: `LexiconError`, `SpeakingError` if a voice or lexicon that is needed can't be used.
  public func script(for article: Article) throws -> Script {
    try script(in: article.language ?? settings.script.fallbackLanguage) { $0.script(for: article) }
  }

  /// The script of several articles, as that of one.
  ///
  /// - Throws: as for one.
  public func script(for bulletin: Bulletin) throws -> Script {
    try script(in: bulletin.language(fallback: settings.script.fallbackLanguage)) { $0.script(for: bulletin) }
  }

  /// Who says a script.
  ///
  /// - Throws: `SpeakingError`.
  func cast(for script: Script) throws -> Cast {
    try repertoire.voices.cast(for: script, voice: settings.voice, rate: settings.rate)
  }
}

extension Editor {
  private func script(in language: Language, build: (ScriptBuilder) -> Script) throws -> Script {
    let voice = try voice(for: language)
    var builder = builder
    // Where there is no voice the estimate is what the option says, and speaking will say the rest.
    builder.options.wordsPerMinute =
      settings.rate ?? voice?.speaker(of: .narrator).rate ?? settings.script.wordsPerMinute
    var script = build(builder)
    try lexicons.check()
    script.notices += lexicons.notices
    for name in voice.map(repertoire.missingLexicons) ?? [] {
      script.notices.append(
        Notice(
          .warning, "The voice's lexicon “\(name)” is in no folder of voices; its words are said as they are written."))
    }
    return script
  }

  /// The voice for a language; nil if there is none.
  private func voice(for language: Language) throws -> Voice? {
    if let name = settings.voice { return try repertoire.voices.voice(named: name) }
    return try repertoire.voices.defaultVoice(for: language)
  }
}

/// The lexicons of every language met so far.
///
/// The script builder asks for them where nothing can be thrown, so the first
/// failure is kept for the one who asked for the script.
private final class LexiconShelf: Sendable {
  private let repertoire: Repertoire
  private let voice: String?
  private let failure = Mutex<(any Error)?>(nil)
  private let doubts = Mutex<[Notice]>([])

  init(repertoire: Repertoire, voice: String?) {
    self.repertoire = repertoire
    self.voice = voice
  }

  func lexicons(for language: Language) -> [Lexicon] {
    do {
      let lexicons = try repertoire.lexicons(for: language, voice: voice)
      doubts.withLock { known in
        for notice in lexicons.flatMap(\.notices) where !known.contains(notice) { known.append(notice) }
      }
      return lexicons
    } catch {
      failure.withLock { $0 = $0 ?? error }
      return []
    }
  }

  /// What is doubtful in the lexicons of the languages met so far.
  var notices: [Notice] { doubts.withLock { $0 } }

  /// Throws what went wrong at any time: what was left out then would be left out of every script.
  func check() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
