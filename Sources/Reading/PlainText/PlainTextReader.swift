/// Reads plain text: articles as they are typed, wires of agencies, hard-wrapped e-mails.
public struct PlainTextReader: Reader {
  /// `text`.
  public var format: String { "text" }

  /// Makes a reader.
  public init() {}

  /// Judged by the first lines: headers of a message are a sure sign, anything else that is no page may be plain text.
  public func confidence(in source: Source) -> Double {
    let head = Array(source.bytes.prefix(8192))
    guard !HTMLSigns.isPage(head), BinarySignature(of: head) == nil else { return 0 }
    // The wire's own lines outweigh the marks of Markdown that agencies use below a report.
    let first = TextLines.split(head).prefix(8).map { String(decoding: $0, as: UTF8.self) }
    if first.count(where: WireForms.isSlug) >= 2 { return 0.8 }
    if HeaderLines(TextLines.split(head).map { String(decoding: $0, as: UTF8.self) }).isMessage { return 0.8 }
    let isNamed = ["txt", "text", "asc", "eml"].contains(MarkdownSigns.fileExtension(source.name))
    return isNamed || source.mediaType == "text/plain" ? 0.45 : 0.3
  }

  /// Reads the article; every line that is no part of it ends among its omissions.
  ///
  /// - Throws: ``ReadingError``: `empty`, `binary`, `noArticle`.
  public func article(from source: Source) throws(ReadingError) -> Article {
    let decoded = try DecodedText(source)
    let (slices, isWhole) = TextLimit.lines(of: decoded.utf8)
    let lines = slices.map { String(decoding: $0, as: UTF8.self) }
    let header = HeaderLines(lines)
    var article = header.article
    article.notices = decoded.notices + (isWhole ? [] : [TextLimit.notice]) + article.notices

    var builder = ParagraphBuilder(
      Array(lines[header.lineCount...]), firstLine: header.lineCount + 1, isMessage: header.isMessage)
    var blocks = builder.blocks()
    article.omissions += builder.omissions
    if let headline = article.headline {
      let form = WireHeadline(headline)
      article.headline = form.text
      article.omissions += form.marks.map { Omission($0, .metadata) }
    } else {
      article.omissions += Self.takeMarks(from: &blocks)
    }
    var assembler = ArticleAssembler(article, blocks: blocks)
    article = assembler.assemble()
    article.omissions += SourceAccount(article).omissions(
      for: slices.enumerated().dropFirst(header.lineCount).map { ($0.element, $0.offset + 1) }, isMarkup: false)
    guard ArticleAssembler.isReadable(article) else { throw .noArticle(name: source.name) }
    return article
  }

  /// Takes the desk's marks off the headline before it is looked for, since some read as dates do: `UPDATE 2-`.
  private static func takeMarks(from blocks: inout [Block]) -> [Omission] {
    for index in blocks.indices.prefix(3) {
      let text: InlineText
      switch blocks[index].content {
      case .paragraph(let paragraph): text = paragraph
      case .heading(_, let heading): text = heading
      default: continue
      }
      guard text.plain.utf8.count <= 200, !ArticleAssembler.endsSentence(text.plain) || text.plain.hasSuffix(")") else {
        continue
      }
      let form = WireHeadline(text.plain)
      guard !form.marks.isEmpty else { continue }
      let source = blocks[index].source
      blocks[index].content =
        if case .heading(let level, _) = blocks[index].content {
          .heading(level: level, InlineText(form.text))
        } else {
          .paragraph(InlineText(form.text))
        }
      return form.marks.map { Omission($0, .metadata, at: source) }
    }
    return []
  }
}
