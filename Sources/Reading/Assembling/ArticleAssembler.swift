/// Makes an article of blocks without any markup for what they are: finds the headline, bylines and dates at the head, the
/// sign-off and the prompts at the end, captions beside pictures, and whatever belongs to the page and not to the article.
///
/// Markdown and plain text both end here. Everything that is taken out of the body is either metadata of the article or
/// an omission.
struct ArticleAssembler {
  var article: Article
  /// What is left of the body.
  var blocks: [Block]
  private var notes: [Block] = []

  /// Begins with what the source states about itself in `article`, and all blocks in `blocks`.
  init(_ article: Article, blocks: [Block]) {
    self.article = article
    self.blocks = blocks.filter { if case .note = $0.content { false } else { true } }
    notes = blocks.filter { if case .note = $0.content { true } else { false } }
  }

  /// The article.
  mutating func assemble() -> Article {
    if article.language == nil { article.language = guessLanguage() }
    readHead()
    readTail()
    readBody()
    article.takeDateline(from: &blocks)
    if article.label == nil { article.label = article.section.flatMap { LabelForm.label(of: $0) } }
    article.blocks = blocks + notes
    notice()
    return article
  }

  /// Whether there is something in an article that could be read aloud.
  static func isReadable(_ article: Article) -> Bool {
    if article.headline?.isEmpty == false { return true }
    return article.blocks.contains { block in
      if case .figure(let figure) = block.content {
        return figure.alt?.isEmpty == false || figure.caption?.isEmpty == false
      }
      return block.texts.contains { !$0.isEmpty }
    }
  }

  private func guessLanguage() -> Language? {
    var sample = article.headline ?? ""
    for block in blocks {
      for text in block.texts { sample += "\n" + text.plain }
      if sample.utf8.count > 20_000 { break }
    }
    return LanguageForm.language(of: sample)
  }

  mutating func omit(_ text: String, _ reason: Omission.Reason, at source: String?) {
    guard !text.isEmpty else { return }
    article.omissions.append(Omission(text, reason, at: source))
  }

  /// Leaves a block out: its texts, and the description of a picture that has none.
  mutating func omit(_ block: Block, _ reason: Omission.Reason) {
    let text = block.texts.map(\.plain).filter { !$0.isEmpty }.joined(separator: " ")
    if text.isEmpty, case .figure(let figure) = block.content {
      // An address that holds the picture is longer than anybody reads.
      let address = figure.address.map { $0.hasPrefix("data:") ? "\($0.prefix(60))…" : $0 }
      omit("picture without description: \(address ?? "no address")", reason, at: block.source)
    } else {
      omit(text, reason, at: block.source)
    }
  }

  private mutating func notice() {
    if article.headline == nil { article.notices.append(Notice(.warning, "The article has no headline.")) }
    var hasText = false
    for block in article.blocks {
      switch block.content {
      case .figure(let figure):
        if figure.alt == nil, figure.caption == nil {
          article.notices.append(Notice(.warning, "A picture has neither description nor caption.", at: block.source))
        }
      case .gallery(_, let figures):
        if figures.contains(where: { $0.alt == nil && $0.caption == nil }) {
          article.notices.append(Notice(.warning, "A gallery has pictures without a description.", at: block.source))
        }
      case .divider: break
      default: hasText = true
      }
    }
    if !hasText { article.notices.append(Notice(.warning, "The article has no body text.")) }
  }
}
