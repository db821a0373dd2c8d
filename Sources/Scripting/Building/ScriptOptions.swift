public import Reading

/// How an article is read: what is added to it, what is said of pictures and tables, and how long the pauses are.
///
/// Every default is what the listening convention of the project asks.
/// As JSON every key may be absent, which means the default; pauses are whole milliseconds.
public struct ScriptOptions: Sendable, Hashable {
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
  /// Which lines around the body are said.
  public var announcements = Announcements()
  /// Which part of the voice says what.
  public var parts = Parts()
  /// Where something is said differently because of its size.
  public var limits = Limits()
  /// How long the silences are.
  public var pauses = Pauses()

  /// Makes the default options.
  public init() {}
}
