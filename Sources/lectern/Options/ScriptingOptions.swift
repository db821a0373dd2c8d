import Arguments
import Producing
import Reading
import Scripting

/// How an article is made into a script, and by whom it is said.
struct ScriptingOptions: Sendable {
  var voice: String?
  var voices: [String] = []
  var rate: Int?
  var language: Language?
  var images: ScriptOptions.Images?
  var lexicons: [String] = []
  var options: String?

  static let parameters = parameters(language: "the article's language [default: as the article says or shows]")

  /// The options, with what `--language` means.
  static func parameters(language: String) -> [Parameter<ScriptingOptions>] {
    [
      .option(
        "voice", "v", "NAME", \.voice, section: "Reading aloud",
        help: "who speaks: a name that “lectern voices” lists, or a voice's file [default: the language's own]"),
      .option("voices", nil, "DIR", \.voices, section: "Reading aloud", help: "a folder with voices of your own"),
      .option(
        "rate", "r", "N", \.rate, section: "Reading aloud", expecting: "words a minute, 80 to 450",
        where: { Int($0).map((80...450).contains) ?? false }, help: "how quickly [default: the voice's own]"),
      .option(
        "language", nil, "TAG", \.language, section: "Reading aloud", expecting: "a language tag such as en-GB or ko",
        help: language),
      .option(
        "images", nil, "HOW", \.images, section: "Reading aloud",
        help: "what is said of pictures: text and caption, one of them, or nothing [default: full]"),
      .option(
        "lexicon", nil, "FILE", \.lexicons, section: "Reading aloud", help: "how words of your own are said, as W3C PLS"
      ),
      .option(
        "script-options", nil, "FILE", \.options, section: "Reading aloud",
        help: "what is announced, pauses and limits, as JSON"),
    ]
  }

  /// The settings of an edition, sound apart.
  ///
  /// - Throws: `ScriptOptionsError`.
  func settings() throws -> EditionSettings {
    var settings = EditionSettings()
    if let options { settings.script = try ScriptOptions(file: options) }
    settings.voice = voice
    settings.rate = rate
    settings.language = language
    if let images { settings.script.images = images }
    return settings
  }

  /// The installation with the user's folders.
  func installation() throws -> Installation { try Installation(userFolders: voices) }

  /// An editor with these options and those of the sound.
  func editor(settings: EditionSettings, installation: Installation) throws -> Editor {
    try Editor(settings: settings, repertoire: Repertoire(of: installation, lexicons: lexicons))
  }
}
