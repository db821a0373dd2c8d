/// Reads Markdown: CommonMark with GitHub's extensions and front matter, and pages that were scraped to Markdown.
public struct MarkdownReader: Reader {
  /// `markdown`.
  public var format: String { "markdown" }

  /// Makes a reader.
  public init() {}

  /// Judged by the marks of Markdown in the first 8 KiB, then by name and media type.
  public func confidence(in source: Source) -> Double {
    MarkdownSigns.confidence(in: source)
  }

  /// Reads the article; every line that is no part of it ends among its omissions.
  ///
  /// - Throws: ``ReadingError``: `empty`, `binary`, `noArticle`.
  public func article(from source: Source) throws(ReadingError) -> Article {
    let decoded = try DecodedText(source)
    let (lines, isWhole) = TextLimit.lines(of: decoded.utf8)
    let frontMatter = FrontMatter(lines: lines)
    var article = Article()
    var lead: Figure?
    if let frontMatter {
      let mapping = FrontMatterMapping(frontMatter)
      (article, lead) = (mapping.article, mapping.figure)
      if frontMatter.isDamaged {
        article.notices.append(
          Notice(.warning, "The front matter is not well-formed YAML; it was read line by line.", at: "line 1"))
      }
    }
    article.notices = decoded.notices + (isWhole ? [] : [TextLimit.notice]) + article.notices

    let skipped = frontMatter?.lineCount ?? 0
    let dialect = DialectLines(TextLimit.divided(Array(lines[skipped...])), firstLine: skipped + 1)
    let ready = MarkdownLines(dialect.lines)
    let numbers = ready.numbers
    var builder = MarkdownBlockBuilder { line in
      numbers.indices.contains(line - 1) ? "line \(numbers[line - 1])" : "line \(line)"
    }
    builder.read(MarkdownParser.events(in: ready.text))
    var blocks = builder.finish()
    article.omissions += dialect.omissions + builder.omissions
    if let lead, !Self.contains(lead, in: blocks) { blocks.insert(Block(.figure(lead), source: "line 1"), at: 0) }

    var assembler = ArticleAssembler(article, blocks: blocks)
    article = assembler.assemble()
    article.omissions += ready.definitions.map { Omission($0.text, .metadata, at: "line \($0.line)") }
    article.omissions += SourceAccount(article).omissions(
      for: dialect.lines.map { ($0.bytes, $0.number) }, isMarkup: true)
    guard ArticleAssembler.isReadable(article) else { throw .noArticle(name: source.name) }
    return article
  }

  /// Whether the picture of the front matter stands in the body too, under the same file name.
  private static func contains(_ figure: Figure, in blocks: [Block]) -> Bool {
    guard let name = figure.address?.split(separator: "/").last else { return false }
    return blocks.contains { block in
      if case .figure(let other) = block.content { return other.address?.split(separator: "/").last == name }
      return false
    }
  }
}
