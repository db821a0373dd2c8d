internal import Publishing

/// Names for the folders of editions.
package enum FolderName {
  /// The longest name in bytes, which leaves room for suffixes in the 255 that file systems allow.
  package static let longest = 80

  /// A name made from a title or a file's name: letters and digits of any script in lower case, joined by hyphens; nil if
  /// the text has none.
  package static func slug(_ text: String) -> String? {
    var name = ""
    var isGap = false
    for character in text {
      guard let first = character.unicodeScalars.first, isLetterOrDigit(first) else {
        // An apostrophe inside a word leaves no gap: `town-halls`, not `town-hall-s`.
        if character != "'" && character != "’" { isGap = true }
        continue
      }
      let piece = (isGap && !name.isEmpty ? "-" : "") + character.lowercased()
      guard name.utf8.count + piece.utf8.count <= longest else { break }
      name += piece
      isGap = false
    }
    return name.isEmpty ? nil : name
  }

  /// A name that differs from all others that are made from the same slug: the slug and a mark of what it is for.
  ///
  /// - Parameters:
  ///   - slug: the name that several would have.
  ///   - path: what tells them apart; the same path always gives the same mark.
  /// - Returns: the name.
  package static func distinct(_ slug: String, for path: String) -> String {
    "\(slug)-\(Digest.hexadecimal(of: Array(path.utf8)).prefix(8))"
  }

  /// A file's name without what says its format: `story` of `news/story.html.gz`.
  package static func stem(of path: String) -> String {
    var name = FileSystem.name(of: path)[...]
    for suffixes in [["gz"], ArticleFinder.extensions] {
      let lowered = name.lowercased()
      if let suffix = suffixes.first(where: { lowered.hasSuffix(".\($0)") && lowered.utf8.count > $0.utf8.count + 1 }) {
        name = name.dropLast(suffix.count + 1)
      }
    }
    return String(name)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
