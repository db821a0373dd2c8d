public import Reading

/// Builds the script that a newsreader would read from an article.
///
/// One builder serves any number of articles from any number of threads; what it needs for a language is made once.
public struct ScriptBuilder: Sendable {
  /// How articles are read.
  public var options: ScriptOptions
  private let toolbox: LanguageToolbox

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - options: How articles are read.
  ///   - phrases: Finds the table of added words for a language, as ``PhraseTable/load(for:from:)`` does. Where there is
  ///     none, or it cannot be used, no words are added and the script has a notice. It is asked once for each language.
  ///   - lexicons: Finds the lexicons for a language, in rising precedence. It is asked once for each language.
  public init(
    options: ScriptOptions = ScriptOptions(),
    phrases: @escaping @Sendable (Language) throws -> PhraseTable? = { _ in nil },
    lexicons: @escaping @Sendable (Language) -> [Lexicon] = { _ in [] }
  ) {
    self.options = options
    toolbox = LanguageToolbox(phrases: phrases, lexicons: lexicons)
  }

  /// The script for an article.
  ///
  /// Total: an article without headline or body gives a shorter script and a notice, an empty one a script without lines.
  public func script(for article: Article) -> Script {
    var composer = ScriptComposer(article: article, options: options, toolbox: toolbox)
    return composer.compose()
  }

  /// The script for several articles: what the bulletin is called and its headlines, then each story, then one close.
  ///
  /// Each story is in its own language and in a container of its own, and names its lines as it would whatever the others
  /// are.
  public func script(for bulletin: Bulletin) -> Script {
    var composer = BulletinComposer(bulletin: bulletin, options: options, toolbox: toolbox)
    return composer.compose()
  }
}
