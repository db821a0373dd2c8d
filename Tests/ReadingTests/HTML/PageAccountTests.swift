import Reading
import Testing

/// Every word of a page ends in the article or among its omissions, and none ends in both.
@Suite("The account of a page")
struct PageAccountTests {
  /// Words that a label of a credit has and the credit hasn't.
  private static let labels: Set<String> = ["photograph", "source"]

  @Test(arguments: PageSample.names) func losesNoWordAndSaysNoneTwice(name: String) throws {
    try check(try PageSample.source(name))
  }

  @Test(arguments: PageSample.names, 1...9) func losesNoWordOfAPageThatWasCutOff(name: String, tenths: Int) throws {
    var source = try PageSample.source(name)
    source.bytes = Array(source.bytes.prefix(source.bytes.count * tenths / 10))
    try check(source)
  }

  private func check(_ source: Source) throws {
    guard let article = try? HTMLReader().article(from: source) else { return }
    let page = words(try HTMLReader.visibleText(of: source))
    var account = words(article.omissions.map(\.text).joined(separator: " "))
    for text in said(by: article) { account.merge(words(text), uniquingKeysWith: +) }
    for (word, count) in page where !Self.labels.contains(word) {
      #expect(account[word, default: 0] >= count, "“\(word)” is lost")
    }
    // What is said of pictures is in attributes as well, which the page doesn't show.
    let described = words(descriptions(in: article.blocks).joined(separator: " "))
    for (word, count) in account {
      #expect(count <= page[word, default: 0] + described[word, default: 0], "“\(word)” is there too often")
    }
  }

  private func said(by article: Article) -> [String] {
    [article.headline, article.standfirst?.plain].compactMap { $0 } + article.blocks.flatMap(texts)
  }

  private func texts(of block: Block) -> [String] {
    switch block.content {
    case .paragraph(let text), .heading(_, let text), .correction(let text, _): text.runs.map(\.text)
    case .pullQuote(let text, let attribution): [text.plain, attribution ?? ""]
    case .quotation(let blocks, let attribution): blocks.flatMap(texts) + [attribution ?? ""]
    case .list(let list): list.items.joined().flatMap(texts)
    case .table(let table): [table.caption ?? ""] + table.header + table.rows.joined()
    case .figure(let figure): texts(of: figure)
    case .gallery(let title, let figures): [title ?? ""] + figures.flatMap(texts)
    case .aside(let title, let blocks): [title ?? ""] + blocks.flatMap(texts)
    case .embed(let embed): [embed.title ?? "", embed.text?.plain ?? ""]
    case .code(let code, _): [code]
    case .note(_, let blocks): blocks.flatMap(texts)
    case .entry(let time, let title, let blocks): [time ?? "", title ?? ""] + blocks.flatMap(texts)
    case .divider: []
    }
  }

  private func texts(of figure: Figure) -> [String] {
    [figure.alt ?? "", figure.caption?.plain ?? "", figure.credit ?? ""]
  }

  private func descriptions(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .figure(let figure): texts(of: figure)
      case .gallery(_, let figures): figures.flatMap(texts)
      case .entry(_, _, let inner), .aside(_, let inner): descriptions(in: inner)
      default: []
      }
    }
  }

  private func words(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }
}
