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
    for page in PageCorpus.pages(of: set) { try check(try loader.source(ofPath: page.path), spare: 3) }
  }

  /// Checks that no word is lost, and but for `spare` words none is there too often.
  ///
  /// Real pages have markup so broken that it is anyone's guess where a word ends: a few of ten thousand are spared.
  private func check(_ source: Source, spare: Int = 0) throws {
    guard let article = try? HTMLReader().article(from: source) else { return }
    let page = VisibleWords(page: try DecodedText(source).utf8)
    let head = [article.headline, article.standfirst?.plain].compactMap(\.self)
    let left = article.omissions.map(\.text)
    // Of a credit, `Photo:` is understood and not said.
    let account = count(left + head + article.blocks.flatMap { texts(of: $0, as: .all) })
    let lost = page.words.filter { account[$0, default: 0] < page.least($0) && !CreditForm.isLabel($0) }
    #expect(lost.isEmpty, "\(source.name): lost \(lost.sorted())")
    let once = count(left + head + article.blocks.flatMap { texts(of: $0, as: .once) })
    // Headline and standfirst may be in the page's head alone, which nobody sees.
    let unseen = count(head + article.blocks.flatMap { texts(of: $0, as: .unseen) })
    let twice = once.filter { $1 > page.most($0) + unseen[$0, default: 0] }
    #expect(twice.count <= spare, "\(source.name): twice \(twice.keys.sorted())")
  }

  /// Which texts of a block are meant.
  private enum Kind {
    /// What may be from the page's text.
    case all
    /// The same, without what a block repeats of its own: the cells of a table that are one on the page, the time of an entry.
    case once
    /// What is from attributes, or may be.
    case unseen
  }

  private func count(_ texts: [String]) -> [String: Int] { VisibleWords.count(texts.joined(separator: "\n")) }

  private func texts(of block: Block, as kind: Kind) -> [String] {
    func inner(_ blocks: [Block]) -> [String] { blocks.flatMap { texts(of: $0, as: kind) } }
    func own(_ texts: String?...) -> [String] { kind == .unseen ? [] : texts.compactMap(\.self) }
    func written(_ text: InlineText?) -> String? { text?.runs.map(\.text).joined() }
    switch block.content {
    case .paragraph(let text), .heading(_, let text), .correction(let text, _): return own(written(text))
    case .pullQuote(let text, let attribution): return own(written(text), attribution)
    case .quotation(let blocks, let attribution): return inner(blocks) + own(attribution)
    case .list(let list): return inner(list.items.flatMap(\.self))
    case .table(let table):
      let cells = kind == .once ? Self.withoutRepeats([table.header] + table.rows) : [table.header] + table.rows
      return own(table.caption) + (kind == .unseen ? [] : cells.flatMap(\.self))
    case .figure(let figure): return texts(of: figure, as: kind)
    case .gallery(let title, let figures): return own(title) + figures.flatMap { texts(of: $0, as: kind) }
    case .aside(let title, let blocks): return own(title) + inner(blocks)
    case .embed(let embed):
      return own(kind == .all ? embed.author : nil, written(embed.text))
        + (kind == .all ? [] : [embed.title].compactMap(\.self))
    case .code(let code, _): return own(code)
    case .note(_, let blocks): return inner(blocks)
    case .entry(let time, let title, let blocks): return own(kind == .all ? time : nil, title) + inner(blocks)
    case .divider: return []
    }
  }

  /// Captions and credits may be in attributes too.
  private func texts(of figure: Figure, as kind: Kind) -> [String] {
    [kind == .unseen ? figure.alt : nil, figure.caption?.runs.map(\.text).joined(), figure.credit].compactMap(\.self)
  }

  /// The cells that don't stand in the same row or column already.
  private static func withoutRepeats(_ rows: [[String]]) -> [[String]] {
    var columns: [Int: Set<String>] = [:]
    return rows.map { row in
      var seen: Set<String> = []
      return row.enumerated().filter { column, cell in
        let isNewInRow = seen.insert(cell).inserted
        return columns[column, default: []].insert(cell).inserted && isNewInRow
      }.map(\.element)
    }
  }
}
