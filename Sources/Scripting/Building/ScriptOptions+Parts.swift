extension ScriptOptions {
  /// Which part of the voice says what.
  ///
  /// Whether the parts sound different is the voice's choice: in most voices they are one speaker, a little higher or lower.
  public struct Parts: Sendable, Hashable {
    /// Says what describes pictures; the default is the part for images.
    public var images = Part.image
    /// Says quotations that are set apart; the default is the part for quotations.
    public var quotations = Part.quotation
    /// Says lines of which the article contains no word; the default is the announcer.
    public var added = Part.announcer

    /// Makes the default: each part says its own.
    public init() {}

    /// Everything said by the narrator.
    public static var narratorAlone: Parts {
      var parts = Parts()
      parts.images = .narrator
      parts.quotations = .narrator
      parts.added = .narrator
      return parts
    }
  }
}
