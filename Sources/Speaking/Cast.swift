public import Reading

/// Who speaks an edition: the voice, and the voices of other languages for what the article says in them.
public struct Cast: Sendable, Hashable {
  /// The edition's own.
  public var voice: Voice
  /// By base language: `ko`.
  public var foreign: [String: Voice]

  /// Makes a cast.
  public init(voice: Voice, foreign: [String: Voice] = [:]) {
    self.voice = voice
    self.foreign = foreign
  }

  /// The voice for a language: the edition's own if it speaks it, else the foreign one, else nil.
  public func voice(for language: Language) -> Voice? {
    language.base == voice.language.base ? voice : foreign[language.base]
  }
}
