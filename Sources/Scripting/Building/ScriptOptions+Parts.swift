extension ScriptOptions {
  /// Who says what.
  ///
  /// The default is one voice, the narrator, for everything.
  public struct Parts: Sendable, Hashable {
    /// Says what describes pictures.
    public var images = Part.narrator
    /// Says quotations that are set apart.
    public var quotations = Part.narrator
    /// Says lines of which the article contains no word.
    public var added = Part.narrator

    /// Makes the default: one voice.
    public init() {}
  }
}
