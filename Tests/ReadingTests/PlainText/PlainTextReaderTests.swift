import Reading
import Testing

@Suite struct PlainTextReaderTests {
  private func article(_ text: String, name: String = "article.txt") throws -> Article {
    try PlainTextReader().article(from: Source(bytes: Array(text.utf8), name: name))
  }

  @Test(arguments: [
    ("wire", PlainTextSamples.wire), ("message", PlainTextSamples.message), ("lines", PlainTextSamples.lines),
  ])
  func readsASampleAsRecorded(name: String, text: String) throws {
    try Outline.expect(Outline.of(article(text)), matches: "text-" + name)
  }

  @Test(arguments: ["###", "-30-", "ENDS", "— 30 —", "(END)", "(끝)"])
  func leavesTheMarkOfTheEndOut(mark: String) throws {
    let article = try article(
      "Storm over Tull\n\nThe storm passed over Tull in the night and took two roofs.\n\n\(mark)\n")
    #expect(article.blocks.count == 1)
    #expect(article.omissions.map(\.text) == [mark])
  }

  @Test func makesADividedWordWholeIfTheTextHasItElsewhere() throws {
    let article = try article(
      "Storm\n\nThe lighthouse stood in the storm as it had for ninety years, the light-\nhouse keeper said, and she was right about that, as anyone could see who\nwent there on the day after, when it was calm.\n"
    )
    #expect(article.blocks.first?.texts.first?.plain.contains("the lighthouse keeper") == true)
  }

  @Test func readsALongSingleLine() throws {
    let word = String(repeating: "a", count: 100_000)
    let article = try article("Title\n\n" + word)
    #expect(article.blocks.first?.texts.first?.plain == word)
  }

  @Test func leavesTheSignatureOfAMessageOut() throws {
    let article = try article(PlainTextSamples.message)
    #expect(article.headline == "Café reopens on the pier")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick"])
    #expect(article.omissions.contains { $0.text == "Gazette, Port Ellery" && $0.reason == .boilerplate })
  }

  private static let pier =
    "The cafe on the pier opened again on Tuesday, two years after the storm that took its roof."

  @Test(arguments: [
    ("Hi all,\n\n", "\n\nBest, Ada"),
    ("Sehr geehrte Damen und Herren,\n\n", "\n\nMit freundlichen Grüßen\nAda Fenwick"),
    ("", "\n\nKind regards,\n\nAda"),
    (
      "---------- Forwarded message ---------\nFrom: Jo Lund <jo@a.example>\nDate: Mon, 3 Mar 2031\nSubject: Cafe\n\n",
      ""
    ),
  ])
  func readsNeitherGreetingNorLeaveOfAMessage(above: String, below: String) throws {
    let article = try article(
      "From: Ada Fenwick <ada@a.example>\nSubject: Cafe reopens\n\n\(above)\(Self.pier)\(below)\n")
    #expect(article.headline == "Cafe reopens")
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.pier])
  }

  @Test func leavesOutWhatAPressReleaseSaysAboutItsSender() throws {
    let about = "About Garrow Piers\nGarrow Piers keeps eleven piers and a lighthouse."
    let article = try article(
      "FOR IMMEDIATE RELEASE\n\nCafe reopens\n\n\(Self.pier)\n\nIt has eleven tables.\n\n\(about)\n\nContact:\nAnn Roe\n"
    )
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.pier, "It has eleven tables."])
    #expect(article.omissions.contains { $0.text == "About Garrow Piers" && $0.reason == .boilerplate })
    // What is no release may well have such a heading.
    let guide = try self.article("Cafe reopens\n\n\(Self.pier)\n\nIt has eleven tables.\n\n\(about)\n")
    #expect(guide.blocks.flatMap(\.texts).contains { $0.plain.contains("keeps eleven piers") })
  }

  @Test(arguments: ["Obituary", "OPINION", "Nachruf"])
  func takesTheLabelAboveAHeadline(label: String) throws {
    let article = try article(
      "\(label)\n\nThe woman who kept the light of Tull\n\n\(Self.pier)\n\nIt has eleven tables.\n")
    #expect(article.headline == "The woman who kept the light of Tull")
    #expect(article.label == (label == "OPINION" ? .opinion : .obituary))
  }

  @Test func knowsKoreanCaptionsAndHeadings() throws {
    let article = try article(
      "부두 카페 다시 문 열다\n\n부두의 카페가 화요일에 다시 문을 열었다.\n\n▲ 부두의 카페 모습\n\n■ 폭풍 이후\n\n지붕은 두 해 만에 다시 올라갔다.\n")
    #expect(
      article.blocks.contains { block in
        if case .figure(let figure) = block.content { figure.caption?.plain == "부두의 카페 모습" } else { false }
      })
    #expect(article.blocks.contains { if case .heading(2, InlineText("폭풍 이후")) = $0.content { true } else { false } })
  }

  @Test func readsDashesAsAList() throws {
    let article = try article("Cafe reopens\n\n\(Self.pier)\n\n– eleven tables\n– one sign\n")
    guard case .list(let list)? = article.blocks.last?.content else {
      Issue.record("no list")
      return
    }
    #expect(list.items.flatMap { $0.flatMap(\.texts) }.map(\.plain) == ["eleven tables", "one sign"])
  }

  @Test(arguments: ["a) tar\nb) rope\nc) oak", "(i) tar\n(ii) rope\n(iii) oak"])
  func readsLettersAndRomanNumeralsAsAList(lines: String) throws {
    let article = try article("Cafe reopens\n\n\(Self.pier)\n\n\(lines)\n")
    guard case .list(let list)? = article.blocks.last?.content else {
      Issue.record("no list")
      return
    }
    #expect(list.isOrdered)
    #expect(list.items.flatMap { $0.flatMap(\.texts) }.map(\.plain) == ["tar", "rope", "oak"])
    #expect(article.omissions.isEmpty)
  }

  @Test func leavesNothingOutOfALongNumberedList() throws {
    let items = (1...12).map { "\($0). Plank of oak" }.joined(separator: "\n")
    #expect(try article("Cafe reopens\n\n\(Self.pier)\n\n\(items)\n").omissions.isEmpty)
  }

  @Test(arguments: [
    "Name\tVotes\nQuill\t120\nArden\t180", "| Name | Votes |\n|------|-------|\n| Quill | 120 |\n| Arden | 180 |",
    "+-------+-------+\n| Name  | Votes |\n+-------+-------+\n| Quill | 120   |\n| Arden | 180   |\n+-------+-------+",
  ])
  func readsATable(lines: String) throws {
    let article = try article("Cafe reopens\n\n\(Self.pier)\n\n\(lines)\n\nThat is all.\n")
    #expect(article.blocks.count == 3)
    #expect(
      article.blocks[1].content
        == .table(Block.Table(header: ["Name", "Votes"], rows: [["Quill", "120"], ["Arden", "180"]])))
  }
}
