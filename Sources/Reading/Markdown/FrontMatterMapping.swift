/// What the keys of front matter mean to an article; the keys of Jekyll, Hugo, Obsidian, Eleventy and their kin.
struct FrontMatterMapping {
  private(set) var article = Article()
  /// The picture that the front matter names.
  private(set) var figure: Figure?

  init(_ frontMatter: FrontMatter) {
    var publishedRank = Int.max
    for entry in frontMatter.entries {
      let key = Folding.fold(entry.key).filter { $0 != "_" && $0 != "-" && $0 != " " }
      let text = Self.text(entry.value)
      switch key {
      case "title", "headline", "titel", "titre", "titulo", "titolo", "제목", "タイトル":
        article.headline = article.headline ?? text
      case "subtitle", "standfirst", "dek", "deck", "subheadline", "lede", "lead", "teaser", "abstract":
        if let text { article.standfirst = InlineText(text) }
      case "description", "summary", "excerpt", "subject":
        // A summary is written for listings; it stands in only where there is no standfirst.
        if let text, article.standfirst == nil, key != "subject" {
          article.standfirst = InlineText(text)
        } else {
          fallthrough
        }
      case "tags", "keywords", "layout", "id", "slug", "draft", "weight", "aliases", "permalink", "cssclass",
        "cssclasses", "template":
        omit(entry)
      case "author", "authors", "byline", "bylines", "by", "writer", "reporter", "autor", "auteur", "author.name",
        "params.author",
        "기자", "作者", "著者":
        let people = Self.people(entry.value)
        if people.isEmpty { omit(entry) } else { article.bylines += people }
      case "date", "published", "publishdate", "publisheddate", "publishedat", "pubdate", "datepublished", "datum",
        "fecha", "created",
        "createdat", "params.date":
        let rank =
          ["publishdate", "published", "publishedat", "datepublished", "pubdate", "date"].firstIndex(of: key) ?? 9
        if let text, let date = DateForm.date(in: text, language: article.language) {
          if rank < publishedRank { (article.published, publishedRank) = (date, rank) }
        } else {
          if text != nil {
            article.notices.append(
              Notice(
                .warning, "The date “\(text ?? "")” in the front matter is no date that could be read.", at: "line 1"))
          }
          omit(entry)
        }
      case "updated", "lastmod", "modified", "lastmodified", "lastmodifiedat", "datemodified", "updatedat",
        "lastupdated", "edited":
        if let text, let date = DateForm.date(in: text, language: article.language) {
          article.updated = date
        } else {
          omit(entry)
        }
      case "lang", "language", "locale", "sprache", "langue":
        if let text, (2...12).contains(text.utf8.count) { article.language = Language(text) } else { omit(entry) }
      case "publication", "site", "sitename", "publisher", "newspaper", "outlet": article.publication = text
      case "section", "category", "rubrik", "rubrique", "kicker", "topic":
        // Beside a section, a kicker may say what kind of piece it is.
        if article.label == nil { article.label = text.flatMap { LabelForm.label(of: $0) } }
        if article.section == nil { article.section = text } else { omit(entry) }
      case "categories", "sections":
        if article.section == nil, case .list(let values) = entry.value, let first = values.first {
          article.section = Self.text(first)
          if values.count > 1 { omit(entry) }
        } else if article.section == nil {
          article.section = text
        } else {
          omit(entry)
        }
      case "canonical", "canonicalurl", "url", "link", "source", "originalurl":
        if let text, text.hasPrefix("http") { article.canonicalURL = article.canonicalURL ?? text } else { omit(entry) }
      case "dateline", "location", "place": article.dateline = text
      case "label", "type", "kind":
        if let text, let label = Article.Label(rawValue: text.lowercased()) ?? LabelForm.label(of: text) {
          article.label = label
        } else {
          omit(entry)
        }
      case "image", "cover", "featuredimage", "banner", "thumbnail", "heroimage", "hero", "feature", "coverimage",
        "socialimage", "header":
        if !picture(entry.value) { omit(entry) }
      case "imagealt", "featuredimagealt", "coveralt", "alt", "heroalt", "image.alt", "cover.alt":
        if let text { set { if !WorthlessAlt.isWorthless(text) { $0.alt = text } } }
      case "imagecaption", "featuredimagecaption", "caption", "covercaption", "image.caption", "cover.caption":
        if let text { caption(text) }
      case "imagecredit", "credit", "photocredit", "covercredit", "image.credit", "cover.credit":
        if let text { set { $0.credit = CreditForm.credit(from: text) } }
      case "image.src", "cover.image", "image.url": if let text { set { $0.address = text } }
      default: omit(entry)
      }
    }
    // Words about a picture that isn't named are a picture nonetheless only with its address.
    if figure?.address == nil { figure = nil }
  }

  private mutating func set(_ change: (inout Figure) -> Void) {
    var figure = self.figure ?? Figure()
    change(&figure)
    self.figure = figure
  }

  private mutating func caption(_ text: String) {
    let form = CreditForm(text)
    set {
      if !form.text.isEmpty { $0.caption = InlineText(form.text) }
      if let credit = form.credit { $0.credit = credit }
    }
  }

  private mutating func picture(_ value: YAMLValue) -> Bool {
    switch value {
    case .scalar(let text):
      guard !text.isEmpty, text != "true", text != "false" else { return false }
      set { $0.address = text }
    case .list(let values):
      guard let first = values.first else { return false }
      return picture(first)
    case .map(let entries):
      for entry in entries {
        guard let text = Self.text(entry.value) else { continue }
        switch entry.key.lowercased() {
        case "src", "url", "path", "image", "file", "feature", "teaser": set { $0.address = $0.address ?? text }
        case "alt": set { if !WorthlessAlt.isWorthless(text) { $0.alt = text } }
        case "caption", "title": caption(text)
        case "credit", "attribution": set { $0.credit = CreditForm.credit(from: text) }
        default: break
        }
      }
      return figure?.address != nil
    }
    return true
  }

  private mutating func omit(_ entry: YAMLValue.Entry) {
    article.omissions.append(
      Omission("\(entry.key): \(Self.flat(entry.value))".trimmingSpace(), .metadata, at: "line 1"))
  }

  /// A scalar's text, or that of a list's only element.
  private static func text(_ value: YAMLValue) -> String? {
    switch value {
    case .scalar(let text):
      let trimmed = text.collapsingSpace()
      return trimmed.isEmpty || trimmed == "~" || trimmed == "null" ? nil : trimmed
    case .list(let values): return values.count == 1 ? text(values[0]) : nil
    case .map: return nil
    }
  }

  private static func flat(_ value: YAMLValue) -> String {
    switch value {
    case .scalar(let text): text.collapsingSpace()
    case .list(let values): values.map(flat).joined(separator: ", ")
    case .map(let entries): entries.map { "\($0.key): \(flat($0.value))" }.joined(separator: "; ")
    }
  }

  private static func people(_ value: YAMLValue) -> [Byline] {
    switch value {
    case .scalar(let text): return BylineForm.bylines(inMetadata: text)
    case .list(let values): return values.flatMap(people)
    case .map(let entries):
      var byline: Byline?
      for entry in entries where ["name", "title", "display_name"].contains(entry.key.lowercased()) {
        byline = byline ?? text(entry.value).map { Byline(CapitalsForm.name($0), isAgency: Agencies.isAgency($0)) }
      }
      for entry in entries where ["role", "position", "job"].contains(entry.key.lowercased()) {
        byline?.role = text(entry.value)
      }
      return byline.map { [$0] } ?? []
    }
  }
}
