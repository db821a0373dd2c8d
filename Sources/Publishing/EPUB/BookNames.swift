/// What the parts of a book are called in its files, so that texts, overlays and contents refer to the same things.
enum BookNames {
  static let package = "package.opf"
  static let navigation = "nav.xhtml"
  static let style = "style.css"
  /// The class of the word that is being read aloud.
  static let activeClass = "-epub-media-overlay-active"
  /// The class of the text while it is being read aloud.
  static let playingClass = "-epub-media-overlay-playing"

  static func text(_ section: Int) -> String { "text-\(section + 1).xhtml" }
  static func overlay(_ section: Int) -> String { "overlay-\(section + 1).smil" }
  static func container(_ id: Int) -> String { "c\(id)" }
  /// Of a sentence, by its line's id.
  static func sentence(_ line: String) -> String { "s\(line)" }
  /// Of a word, by its line's id and its position among the line's words.
  static func word(_ line: String, _ position: Int) -> String { "w\(line)-\(position + 1)" }
  /// Of a table's cell, by the id of its row's line.
  static func cell(_ line: String, _ column: Int) -> String { "t\(line)-\(column + 1)" }
}
