import Reading
import Testing

@Suite struct WireTests {
  private func article(_ text: String) throws -> Article {
    try PlainTextReader().article(from: Source(bytes: Array(text.utf8), name: "article.txt"))
  }

  private static let body = "engineers closed the dam above Tull on Monday, the water board said, because of a crack."

  @Test(
    arguments: [
      ("TULL, Ruritania (AP) _ ", "Tull, Ruritania", "AP"), ("Tull, 3 mar (EFE).- ", "Tull", "EFE"),
      ("TULL – March 3, 2031 – ", "Tull", nil), ("TULL (AP) — ", "Tull", "AP"),
      ("(ANSA) - TULL, 3 MAR - ", "Tull", "ANSA"), ("ANSA - TULL, 3 MAR - ", "Tull", "ANSA"),
    ] as [(String, String, String?)])
  func knowsWhereAReportBegins(dateline: String, place: String, agency: String?) throws {
    let article = try article("Dam closed\n\n\(dateline)\(Self.body)\n")
    #expect(article.dateline == place)
    #expect(article.agency == agency)
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
  }

  /// What agencies and press offices write around a report.
  @Test(arguments: [
    "^BC-EU--Tull Dam, 2nd Ld-Writethru,120<\n^Dam closed<\n^Eds: UPDATES with quotes.<\n^By INES CALDER=\n",
    "bdt0123 4 pl 412  dpa 0456\n\nWasser/Bau/\nDam closed\nBy Ines Calder\n\n",
    "EMBARGOED until 00:01 Tuesday\n\nMEDIA ADVISORY\n\nDam closed\nBy Ines Calder\n\n",
    "FOR IMMEDIATE RELEASE\n\nContact:\nAnn Roe\n(555) 010-4477\n\nDam closed\n\nBy Ines Calder\n\n",
  ])
  func leavesOutWhatStandsAboveAReport(head: String) throws {
    let article = try article("\(head)TULL (AP) - \(Self.body)\n")
    #expect(article.headline == "Dam closed")
    #expect(article.bylines.map(\.name) == ["Ines Calder"])
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
    #expect(!article.omissions.isEmpty)
  }

  @Test func isPlainTextThoughAnAgencyWritesMarkdownBelowItsReport() {
    let text =
      "bdt0123 4 pl 412 dpa 0456\n\nWasser/Bau/\nDam closed\n\n\(Self.body)\n\n# Notizblock\n\n## Internet\n- [Tull](https://a.example)\n"
    #expect(Readers().reader(for: Source(bytes: Array(text.utf8), name: "article.txt"))?.format == "text")
  }

  @Test func takesTheBylineBelowASummary() throws {
    let article = try article(
      "Dam closed\n* Lake to be lowered\n* Beach stays open\nBy Ines Calder\nTULL, March 3 (Reuters) - \(Self.body)\n")
    #expect(article.bylines.map(\.name) == ["Ines Calder"])
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == ["Lake to be lowered", "Beach stays open", Self.body])
  }

  @Test(arguments: [
    ("Notes to editors\n\n1. The study is free.\n2. Call the desk.", Omission.Reason.boilerplate),
    ("# Notizblock\n\n## Internet\n- tull.example", .boilerplate),
    ("((ines@agency.example; +44 20 5555))", .metadata), ("Page 2 of 3", .control), ("- 4 -", .control),
    ("On Mon, Mar 3, 2031 at 9:10 PM Jo Lund <jo@a.example> wrote:\n> Where is it?\n>> It is late.", .boilerplate),
    ("Sent from my phone", .boilerplate),
  ])
  func leavesOutWhatStandsBelowAReport(tail: String, reason: Omission.Reason) throws {
    let article = try article("Dam closed\n\nTULL (AP) - \(Self.body)\n\nThe beach stays open.\n\n\(tail)\n")
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body, "The beach stays open."])
    let left = article.omissions.filter { $0.text != "TULL (AP) -" }
    #expect(left.count == tail.split(separator: "\n").count)
    #expect(left.allSatisfy { $0.reason == reason })
  }

  @Test func takesNoHeadingInCapitalsForAByline() throws {
    let article = try article(
      "The quarry\n\nby Mara Quill\n\nCHAPTER I.\n\nTHE SLATE\n\nThe first stone was taken from the hill in the spring of that year.\n\nTHE END\n"
    )
    #expect(article.bylines.map(\.name) == ["Mara Quill"])
    #expect(article.blocks.flatMap(\.texts).map(\.plain).prefix(2) == ["CHAPTER I.", "THE SLATE"])
  }

  @Test func takesNoTurnOfAnInterviewForAHeading() throws {
    let article = try article(
      "The whale\n\nAda Fenwick talks to the harbour master, who has seen more than most people have.\n\nFENWICK: What did you see?\n\nQUILL: One whale and two mayors.\n"
    )
    #expect(!article.blocks.contains { if case .heading = $0.content { true } else { false } })
  }

  @Test(
    arguments: [
      ("新华社图尔3月3日电（记者安明、李江）水务局说，大坝已经关闭。", "图尔", ["安明", "李江"]),
      ("新华社图尔3月3日电 水务局说，大坝已经关闭。", "图尔", []), ("中新社3月3日电 （记者 安明）水务局说，大坝已经关闭。", nil, ["安明"]),
    ] as [(String, String?, [String])])
  func knowsWhereAChineseReportBegins(line: String, place: String?, names: [String]) throws {
    let article = try article("大坝关闭\n\n\(line)\n")
    #expect(article.dateline == place)
    #expect(article.agency?.hasSuffix("社") == true)
    #expect(article.bylines.map(\.name) == names)
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == ["水务局说，大坝已经关闭。"])
  }

  /// The desk's marks around a headline.
  @Test(arguments: [
    "UPDATE 2-Dam closed", "WRAPUP 1 - Dam closed", "(2nd LD) Dam closed", "(LEAD) Dam closed",
    "RPT-UPDATE 1-Dam closed",
    "Dam closed (Zusammenfassung 1530 - neu: Zitat)", "Dam closed (Ampliación)", "Dam closed (Mit Bild)",
    "Dam closed\n(Mit Bild)", "GARROW-DAM/ (UPDATE 2, PIX)\nDam closed", "Garrow-dam-accident,lead\n\nDam closed",
  ])
  func takesTheDesksMarksOffTheHeadline(head: String) throws {
    let article = try article("\(head)\n\nBy Ines Calder\n\nTULL (AP) - \(Self.body)\n")
    #expect(article.headline == "Dam closed")
    #expect(article.bylines.map(\.name) == ["Ines Calder"])
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
    #expect(
      article.omissions.contains { $0.reason == .metadata && $0.text != "TULL (AP) -" && $0.text != "By Ines Calder" })
  }

  @Test(arguments: [
    "Update of the tide tables is late", "Two-thirds of the lake is gone", "Update: the dam holds (for now)",
    "Tull-Garrow line shut",
  ])
  func leavesAHeadlineAsItIs(headline: String) throws {
    #expect(try article("\(headline)\n\nTULL (AP) - \(Self.body)\n").headline == headline)
  }

  /// What closes a report and is not read.
  @Test(arguments: [
    "\n\nic/oh/ph", "\nic/oh", "\n\nEFE", "\nEFE", " EFE", " (ANSA).", "\n(ANSA).", "\n\n(END)", "\n(END)", " (END)",
    " ENDS",
    "\nENDS", "\n\nFollow AP's coverage of dams at https://dams.example/hub", " EFE\nic/oh",
    "\nEFE\nic/oh",
  ])
  func readsNoMarkThatClosesAReport(mark: String) throws {
    let article = try article(
      "Dam closed\n\nTULL (AP) - \(Self.body)\n\nThe beach stays open, the board said.\(mark)\n")
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body, "The beach stays open, the board said."])
  }

  @Test(arguments: ["OPTIONAL TRIM FOLLOWS", "(OPTIONAL TRIM FOLLOWS)", "(MORE FOLLOWS)", "(END OPTIONAL TRIM)"])
  func readsNoNoteToEditorsInsideAReport(note: String) throws {
    let article = try article(
      "Dam closed\n\nTULL (AP) - \(Self.body)\n\nOne.\n\nTwo.\n\nThree.\n\n\(note)\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n"
    )
    #expect(!article.blocks.flatMap(\.texts).map(\.plain).contains(note))
    #expect(article.omissions.contains { $0.text == note && $0.reason == .metadata })
    #expect(article.blocks.count == 8)
  }
}
