public import Reading

/// What tells the pictures of several articles apart that are in one edition.
///
/// Two articles in two folders may each have an `image.jpg` beside them. So a path gets the article's position before it; an
/// address on the web is the same picture in all of them.
public enum StoryPictures {
  /// An article whose pictures have the addresses that they have in an edition of several.
  ///
  /// - Parameters:
  ///   - article: the article alone.
  ///   - story: its position in the edition.
  /// - Returns: the article as it stands in the edition.
  public static func article(_ article: Article, at story: Int) -> Article {
    var article = article
    article.blocks = article.blocks.replacingFigures { figure in
      var figure = figure
      if let address = figure.address, isPath(address) { figure.address = prefix(story) + address }
      return figure
    }
    return article
  }

  /// The address that a picture has in its article alone.
  static func address(_ address: String, inStory story: Int) -> String {
    let prefix = prefix(story)
    return address.hasPrefix(prefix) ? String(address.dropFirst(prefix.count)) : address
  }

  private static func prefix(_ story: Int) -> String { "story-\(story + 1)/" }

  /// Whether an address has neither scheme nor host.
  private static func isPath(_ address: String) -> Bool {
    let scheme = address.utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
    let hasScheme = scheme.count < address.utf8.count && address.utf8[scheme.endIndex] == UInt8(ascii: ":")
    return !hasScheme && !address.hasPrefix("//")
  }
}
