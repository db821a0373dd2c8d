internal import Reading

/// English in a text of another language.
enum Latin {
  private static let english = Normaliser(language: "en-US")

  /// English words as an English voice gets them.
  static func english(_ text: String) -> String { english.spoken(text).spoken }
}
