/// What the parts of a talking book are called in its files, so that texts, times and contents refer to the same things.
enum DaisyNames {
  static let folder = "daisy"
  static let navigation = "ncc.html"
  static let content = "content.html"
  static let master = "master.smil"

  /// The times of a section, counted from 0.
  static func times(_ section: Int) -> String {
    let number = String(section + 1)
    return String(repeating: "0", count: max(0, 4 - number.count)) + number + ".smil"
  }

  /// A picture's file, all files of a book being in one folder.
  static func picture(_ name: String) -> String { name.split(separator: "/").joined(separator: "-") }

  /// A sentence in the text.
  static func text(_ clip: String) -> String { "s\(clip)" }
  /// A sentence's text and sound together.
  static func pair(_ clip: String) -> String { "p\(clip)" }
}
