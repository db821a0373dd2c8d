public import Mastering
public import Publishing
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
  /// How it sounds.
  public var mastering = MasteringOptions()
  /// What the edition has in it; of a sound file alone, what the first sound is.
  public var formats = EditionFormat.standard

  /// Whether pictures that are not beside the article are fetched from the web; the default is no.
  public var fetchesImages = false

  /// Where editions will be on the web, if that is known; what they say of themselves to others names their files by it.
  public var site: Site?

  /// Makes the default settings.
  public init() {}
}
