/// The keys of front matter and what they say.
extension FrontMatterMapping {
  enum Field {
    case headline, standfirst, summary, author, updated, language, publication, section, sections, address, dateline,
      label
    /// The day of publication; the lowest rank of those given counts.
    case published(rank: Int)
  }

  enum PictureField {
    case address, alt, caption, credit
  }

  /// Whether a key says something of an article, or is one that note programs and generators sort by.
  static func isProperty(_ key: String) -> Bool {
    let key = essence(key)
    return fields[key] != nil || ["tags", "status", "keywords", "slug", "type", "draft", "reviewed"].contains(key)
  }

  /// A key in lower case without the signs between its words.
  static func essence(_ key: String) -> String {
    Folding.fold(key).filter { $0 != "_" && $0 != "-" && $0 != " " && $0 != "." }
  }

  static let fields: [String: Field] = {
    var fields: [String: Field] = [:]
    func add(_ field: Field, _ keys: String) {
      for key in keys.split(separator: " ") { fields[String(key)] = field }
    }
    add(.headline, "title headline titel titre titulo titolo 제목 タイトル")
    add(
      .standfirst,
      "subtitle standfirst dek deck subheadline subhead lede lead teaser abstract untertitel vorspann chapo")
    add(.summary, "description summary excerpt customexcerpt intro beschreibung resume resumen")
    add(
      .author, "author authors byline bylines by writer reporter autor autorin autoren auteur auteurs autore 기자 作者 著者")
    for (rank, keys) in [
      "publishdate", "published publishedtime publishedon pubdatetime", "publishedat", "datepublished firstpublished",
      "pubdate publicationdate", "date datum fecha data", "created createdat datecreated createdtime",
    ].enumerated() {
      add(.published(rank: rank), keys)
    }
    add(
      .updated,
      "updated lastmod modified lastmodified lastmodifiedat datemodified dateupdated updatedat moddatetime lastupdated edited updateddate lasteditedtime"
    )
    add(.language, "lang language locale sprache langue")
    add(.publication, "publication site sitename publisher newspaper outlet")
    add(.section, "section category rubrik rubrique kicker topic")
    add(.sections, "categories sections")
    add(.address, "canonical canonicalurl url link source originalurl urlsource sourceurl")
    add(.dateline, "dateline location place")
    add(.label, "label type kind")
    return fields
  }()

  /// What a key says about the picture of an article: `featured_image`, `heroImageAlt`, `cover`, `image_caption`, `alt`.
  static func pictureField(_ key: String) -> PictureField? {
    var rest = Substring(key)
    for words in [
      [
        "featured", "feature", "overlay", "cover", "hero", "banner", "header", "lead", "main", "social", "preview",
        "teaser", "og",
      ],
      ["image", "img", "photo", "picture", "thumbnail", "thumb"],
    ] {
      if let word = words.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    }
    switch rest {
    case "" where !key.isEmpty, "src", "url", "path", "file", "filename": return .address
    case "alt", "alttext", "description": return .alt
    case "caption": return .caption
    case "credit", "credits", "attribution", "source", "photographer", "author": return .credit
    default: return nil
    }
  }
}
