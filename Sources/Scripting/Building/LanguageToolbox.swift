import Reading
import Synchronization

/// The tools of every language met so far, made once each and shared by all threads that build scripts.
final class LanguageToolbox: Sendable {
  private let phrases: @Sendable (Language) throws -> PhraseTable?
  private let lexicons: @Sendable (Language) -> [Lexicon]
  private let tools = Mutex<[Language: LanguageTools]>([:])

  init(
    phrases: @escaping @Sendable (Language) throws -> PhraseTable?,
    lexicons: @escaping @Sendable (Language) -> [Lexicon]
  ) {
    self.phrases = phrases
    self.lexicons = lexicons
  }

  func tools(for language: Language) -> LanguageTools {
    if let known = tools.withLock({ $0[language] }) { return known }
    // Made outside the lock: files are read here. Two threads may make the same tools; the first ones stay.
    let made = make(for: language)
    return tools.withLock { tools in
      if let known = tools[language] { return known }
      tools[language] = made
      return made
    }
  }

  private func make(for language: Language) -> LanguageTools {
    let normaliser = Normaliser(language: language, lexicons: lexicons(language))
    let shortcomings = normaliser.shortcoming.map { [$0] } ?? []
    func wordless(_ why: String) -> LanguageTools {
      LanguageTools(
        normaliser: normaliser, phrases: .wordless(for: language), notices: [Notice(.warning, why)] + shortcomings)
    }
    do {
      if let table = try phrases(language) {
        return LanguageTools(normaliser: normaliser, phrases: table, notices: shortcomings)
      }
      return wordless(
        "There is no phrase table for “\(language)”, so nothing is added to the article: no dates, no labels, no “Image:”."
      )
    } catch {
      return wordless("Nothing is added to the article, for its phrase table cannot be used: \(error)")
    }
  }
}
