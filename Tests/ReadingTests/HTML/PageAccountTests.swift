import Foundation
import Reading
import Testing

/// Every word of a page ends in the article or among its omissions, and none ends in both.
@Suite("The account of a page")
struct PageAccountTests {
  @Test(arguments: PageSample.names) func losesNoWordAndSaysNoneTwice(name: String) throws {
    try check(try PageSample.source(name))
  }

  @Test(arguments: PageSample.names, 1...9) func losesNoWordOfAPageThatWasCutOff(name: String, tenths: Int) throws {
    var source = try PageSample.source(name)
    source.bytes = Array(source.bytes.prefix(source.bytes.count * tenths / 10))
    try check(source)
  }

  /// Sets are read in parallel, each one page after another.
  @Test(
    .enabled(
      if: !PageCorpus.sets.isEmpty,
      "there are no pages in \(PageCorpus.folder.path); LECTERN_CORPUS says where there are"),
    arguments: PageCorpus.sets)
  func losesNoWordOfARealPage(set: String) throws {
    let loader = SourceLoader()
    for page in PageCorpus.pages(of: set) { try check(try loader.source(ofPath: page.path)) }
  }

  private func check(_ source: Source) throws {
    guard let article = try? HTMLReader().article(from: source) else { return }
    let page = VisibleWords(page: try DecodedText(source).utf8)
    var account = VisibleWords.count(article.omissions.map(\.text).joined(separator: "\n"))
    for text in said(by: article) { account.merge(VisibleWords.count(text), uniquingKeysWith: +) }
    // Of a credit, `Photo:` is understood and not said.
    let lost = page.words.filter { account[$0, default: 0] < page.least($0) && !CreditForm.isLabel($0) }
    #expect(lost.isEmpty, "\(source.name): lost \(lost.sorted())")
    // Headline and standfirst may be in the page's head alone, and what is said of pictures in attributes, which nobody sees.
    let unseen = VisibleWords.count(
      ([article.headline, article.standfirst?.plain].compactMap(\.self) + descriptions(in: article.blocks))
        .joined(separator: "\n"))
    let twice = account.filter { $1 > page.most($0) + unseen[$0, default: 0] }
    #expect(twice.isEmpty, "\(source.name): twice \(twice.keys.sorted())")
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
}
