public import Mastering
public import Reading
public import Scripting

/// Everything that can be asked of an edition.
public struct EditionSettings: Sendable, Hashable {
  /// The voice's name; nil takes the one for the article's language.
  public var voice: String?
  /// Words a minute; nil is as the voice has it.
  public var rate: Int?
  /// The article's language; nil is as the article says or shows.
  public var language: Language?
  /// What is said besides the body, and how.
  public var script = ScriptOptions()
  /// How it sounds, and in what kind of file.
  public var mastering = MasteringOptions()

  /// Makes the default settings.
  public init() {}
}
