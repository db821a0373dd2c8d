import Glibc
import Reading
import Scripting

/// What catalogues ask of a publication.
extension Edition {
  /// The headline or what stands in for one; never blank.
  var bookTitle: String {
    for title in [script.title, article.publication ?? ""] where !title.isBlankInMarkup { return title }
    return source.name.isBlankInMarkup ? "Lectern" : source.name
  }

  /// A name that stays when the edition is made again: a UUID of the article's address, or else of the source's hash.
  var identifier: String {
    // The namespace of URLs, by RFC 9562; a hash has one as an address has.
    let namespace: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]
    return "urn:uuid:" + Digest.uuid(of: article.canonicalURL ?? "urn:sha256:\(source.sha256)", in: namespace)
  }

  /// When what is published was last changed, in UTC, to the second.
  ///
  /// That is the article's date; of one without, `SOURCE_DATE_EPOCH`, or 1980, so that no clock is asked.
  var modified: String {
    if let date = article.updated ?? article.published { return date.utc }
    let epoch = unsafe getenv("SOURCE_DATE_EPOCH").flatMap { unsafe Int(String(cString: $0)) }
    return ArticleDate.utc(secondsSince1970: epoch ?? 315_532_800)
  }

  /// Who wrote it, people before agencies, each once.
  var creators: [String] {
    var seen: Set<String> = []
    let bylines = article.bylines.filter { !$0.isAgency } + article.bylines.filter(\.isAgency)
    return bylines.map(\.name).filter { !$0.isBlankInMarkup && seen.insert($0).inserted }
  }

  /// Who reads it: what speaks, with the name of its voice.
  var narrator: String { "\(engine), \(settings.voice)" }
}

extension String {
  /// Whether nothing is to be seen of the text.
  var isBlankInMarkup: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
  }
}
