public import Reading

/// Builds the script that a newsreader would read from an article.
public struct ScriptBuilder: Sendable {
  public var options: ScriptOptions
  /// Finds the lexicons for a language, in rising precedence.
  public var lexicons: @Sendable (Language) -> [Lexicon]

  /// Makes a builder.
  public init(options: ScriptOptions = ScriptOptions(), lexicons: @escaping @Sendable (Language) -> [Lexicon] = { _ in [] }) {
    self.options = options
    self.lexicons = lexicons
  }

  /// The script for an article.
  public func script(for article: Article) -> Script {
    Script(language: article.language ?? options.fallbackLanguage, title: article.headline ?? "")
  }
}
