/// What the keys of front matter mean to an article; the keys of Jekyll, Hugo, Obsidian, Eleventy and their kin.
struct FrontMatterMapping {
  private(set) var article = Article()
  /// The picture that the front matter names.
  private(set) var figure: Figure?

  private var publishedRank = Int.max

  init(_ frontMatter: FrontMatter) {
    for entry in frontMatter.entries { read(entry) }
    // Words about a picture that isn't named: a picture is one only with its address.
    if let figure, figure.address == nil {
      for text in [figure.alt, figure.caption?.plain, figure.credit].compactMap({ $0 }) {
        article.omissions.append(Omission(text, .metadata, at: "line 1"))
      }
      self.figure = nil
    }
  }

  private mutating func read(_ entry: MetadataValue.Entry) {
    let key = Self.essence(entry.key)
    // What a generator leaves to its users stands in a map of its own.
    if ["params", "extra", "data", "properties", "frontmatter"].contains(key), case .map(let entries) = entry.value {
      for entry in entries { read(entry) }
      return
    }
    let text = Self.text(entry.value)
    var isRead = true
    switch Self.fields[key] {
    case .headline:
      if let shown = shown(text), article.headline == nil {
        article.headline = shown.plain
      } else {
        isRead = false
      }
    case .standfirst:
      if let shown = shown(text) {
        if let summary = article.standfirst {
          article.omissions.append(Omission(summary.plain, .metadata, at: "line 1"))
        }
        article.standfirst = shown
      } else {
        isRead = false
      }
    case .summary:
      // A summary is written for listings; it stands in only where there is no standfirst.
      if let shown = shown(text), article.standfirst == nil { article.standfirst = shown } else { isRead = false }
    case .author:
      let people = Self.people(entry.value)
      article.bylines += people.filter { !article.bylines.contains($0) }
      isRead = !people.isEmpty
    case .published(let rank):
      let date = date(text)
      isRead = date != nil
      if let date, rank < publishedRank { (article.published, publishedRank) = (date, rank) }
    case .updated:
      let date = date(text)
      isRead = date != nil
      article.updated = date ?? article.updated
    case .language:
      isRead = text.map { (2...12).contains($0.utf8.count) } ?? false
      if let text, isRead { article.language = Language(text) }
    case .publication: article.publication = article.publication ?? text
    case .section:
      // Beside a section, a kicker may say what kind of piece it is.
      if article.label == nil { article.label = text.flatMap { LabelForm.label(of: $0) } }
      if article.section == nil { article.section = text } else { isRead = false }
    case .sections:
      var first = text
      if case .list(let values) = entry.value { first = values.first.flatMap(Self.text) }
      isRead = article.section == nil && first == Self.flat(entry.value)
      article.section = article.section ?? first
    case .address:
      isRead = article.canonicalURL == nil && text?.hasPrefix("http") == true
      if isRead { article.canonicalURL = text }
    case .dateline: article.dateline = text
    case .label:
      let label = text.flatMap { Article.Label(rawValue: $0.lowercased()) ?? LabelForm.label(of: $0) }
      isRead = label != nil
      article.label = label ?? article.label
    case nil: isRead = Self.pictureField(key).map { picture($0, entry.value) } ?? false
    }
    if !isRead { omit(entry) }
  }

  private mutating func date(_ text: String?) -> ArticleDate? {
    guard let text else { return nil }
    let date = DateForm.date(in: text, language: article.language)
    if date == nil {
      article.notices.append(
        Notice(.warning, "The date “\(text)” in the front matter is no date that could be read.", at: "line 1"))
    }
    return date
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

  /// Takes what a key says about the picture; false if that is nothing.
  private mutating func picture(_ field: PictureField, _ value: MetadataValue) -> Bool {
    switch value {
    case .scalar(let text):
      guard !text.isEmpty, text != "true", text != "false" else { return false }
      switch field {
      case .address: set { $0.address = $0.address ?? text }
      case .alt: set { if !WorthlessAlt.isWorthless(text) { $0.alt = text } }
      case .caption: caption(MarkdownText.inline(text).plain)
      case .credit: set { $0.credit = CreditForm.credit(from: MarkdownText.inline(text).plain) }
      }
      return true
    case .list(let values):
      guard let first = values.first else { return false }
      return picture(field, first)
    case .map(let entries):
      for entry in entries {
        let key = Self.essence(entry.key)
        if let field = Self.pictureField(key) ?? (key == "title" ? .caption : nil) { _ = picture(field, entry.value) }
      }
      return figure?.address != nil
    }
  }

  /// A fact as text, if it has any.
  private func shown(_ text: String?) -> InlineText? {
    text.map(MarkdownText.inline).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func omit(_ entry: MetadataValue.Entry) {
    article.omissions.append(
      Omission("\(entry.key): \(Self.flat(entry.value))".trimmingSpace(), .metadata, at: "line 1"))
  }

  /// A scalar's text, or that of a list's only element.
  private static func text(_ value: MetadataValue) -> String? {
    switch value {
    case .scalar(let text):
      let trimmed = text.collapsingSpace()
      return trimmed.isEmpty || trimmed == "~" || trimmed == "null" ? nil : trimmed
    case .list(let values): return values.count == 1 ? text(values[0]) : nil
    case .map: return nil
    }
  }

  private static func flat(_ value: MetadataValue) -> String {
    switch value {
    case .scalar(let text): text.collapsingSpace()
    case .list(let values): values.map(flat).joined(separator: ", ")
    case .map(let entries): entries.map { "\($0.key): \(flat($0.value))" }.joined(separator: "; ")
    }
  }

  /// The name that a note program links (`[[Ada Smith]]`), or that stands for an author in a list of authors (`ada-smith`).
  private static func name(_ text: String) -> String {
    var name = MarkdownText.inline(text).plain
    if name.utf8.contains(0x2D) || name.utf8.contains(0x5F),
      name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F })
    {
      name = name.split { $0 == "-" || $0 == "_" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
        separator: " ")
    }
    return name
  }

  private static func people(_ value: MetadataValue) -> [Byline] {
    switch value {
    case .scalar(let text): return BylineForm.bylines(inMetadata: name(text))
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
