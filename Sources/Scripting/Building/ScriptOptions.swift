public import Reading

/// What is said of an article, beyond its body.
///
/// Every default is what `LISTENING.md` of the project's conventions asks.
public struct ScriptOptions: Sendable, Hashable, Codable {
  /// What is said of pictures.
  public enum Images: String, Sendable, Hashable, Codable, CaseIterable {
    /// Alternative text and caption.
    case full
    /// Alternative text only.
    case alt
    /// Caption only.
    case caption
    /// Nothing; each picture is listed as left out.
    case none
  }

  /// The default is full.
  public var images = Images.full
  /// The language of an article that neither says nor shows its own.
  ///
  /// The default is American English.
  public var fallbackLanguage: Language = "en-US"
  /// The pace of the voice in words a minute, for the estimate in the script.
  ///
  /// The default is 165.
  public var wordsPerMinute = 165

  /// Makes the default options.
  public init() {}
}
