import Reading
import Scripting
import Testing

/// Rows 9 to 19: what is said of the body.
struct ScriptBodyTests {
  private func body(_ blocks: [Block.Content], options: (inout ScriptOptions) -> Void = { _ in }) -> [String] {
    builder(options).script(for: article(blocks)).body
  }

  // MARK: Corrections (row 9)

  @Test(arguments: [
    (Block.Correction.correction, "Correction: "), (.clarification, "Clarification: "),
    (.editorsNote, "Editor’s note: "),
  ])
  func announcesEditorsNotesWhereTheyStand(kind: Block.Correction, words: String) {
    let lines = body([.paragraph("One"), .correction("The boat is white", kind), .paragraph("Two")])
    #expect(lines == ["paragraph|One|700", "correction|\(words)The boat is white.|800", "paragraph|Two|700"])
  }

  @Test(arguments: ["Correction: The boat is white.", "CORRECTION — The boat is white."])
  func doesNotAnnounceACorrectionTwice(text: String) {
    #expect(body([.correction(InlineText(text), .correction)]) == ["correction|\(text)|800"])
  }

  @Test func saysWhatACorrectionDeleted() {
    let text = InlineText([.init("The boat is "), .init("black", .deleted), .init(" white.")])
    #expect(
      body([.correction(text, .correction)]) == [
        "correction|Correction: The boat is white.|300", "correction|Deleted: black.|800",
      ])
  }

  // MARK: Dateline, paragraphs, headings (rows 11 to 13)

  @Test func saysTheDatelineBeforeTheFirstParagraphAndAfterTheLeadImage() {
    var article = article([.figure(Figure(alt: "A boat")), .paragraph("It sailed."), .paragraph("It sank.")])
    article.dateline = "London"
    article.agency = "AP"
    let script = builder().script(for: article)
    #expect(
      script.body == [
        "image|Image: A boat.|800", "dateline|London.|350", "paragraph|It sailed.|700", "paragraph|It sank.|700",
      ])
    #expect(script.summaries(of: .close).contains("close|Reporting by AP.|1000"))
  }

  @Test func pausesBetweenSentencesAndAfterParagraphs() {
    let script = builder().script(
      for: article([.paragraph("The boat sailed. The band played."), .paragraph("It rained.")]))
    #expect(
      script.body == [
        "paragraph|The boat sailed.|300", "paragraph|The band played.|700", "paragraph|It rained.|700",
      ])
    let blocks = script.lines.filter { $0.role == .paragraph }.map(\.block)
    #expect(blocks[0] == blocks[1] && blocks[1] != blocks[2])
  }

  @Test func pausesLongerBeforeAHeadingAndNamesItNot() {
    #expect(
      body([.paragraph("One"), .heading(level: 2, "Boats"), .paragraph("Two")]) == [
        "paragraph|One|1100", "heading|Boats|700", "paragraph|Two|700",
      ])
  }

  @Test func pausesLongerAtADivider() {
    #expect(body([.paragraph("One"), .divider, .paragraph("Two")]) == ["paragraph|One|1100", "paragraph|Two|700"])
  }

  @Test func aLineBreakThatMattersEndsALine() {
    #expect(body([.paragraph("The boat\nand the band")]) == ["paragraph|The boat|300", "paragraph|and the band|700"])
  }

  // MARK: Quotations (row 15)

  @Test func announcesAQuotationOfNobodyKnown() {
    #expect(
      body([.paragraph("One"), .quotation([Block(.paragraph("It is water"))], attribution: nil)]) == [
        "paragraph|One|700", "quotation|Quotation.|300", "quotation|It is water|450", "quotation|End of quotation.|600",
      ])
  }

  @Test func namesTheSpeakerInsteadOfAnnouncing() {
    #expect(
      body([.quotation([Block(.paragraph("It is water"))], attribution: "Jo Lee, baker")]) == [
        "quotation|Jo Lee, baker:|300", "quotation|It is water|600",
      ])
  }

  @Test func aColonBeforeAQuotationIntroducesIt() {
    #expect(
      body([.paragraph("The captain said:"), .quotation([Block(.paragraph("It is water"))], attribution: nil)]) == [
        "paragraph|The captain said:|700", "quotation|It is water|600",
      ])
  }

  @Test func announcesAPullQuote() {
    #expect(body([.pullQuote("It is water", attribution: nil)]) == ["pullQuote|Pull quote: It is water.|600"])
    #expect(
      body([.pullQuote("It is water", attribution: "Jo Lee")]) == ["pullQuote|Pull quote from Jo Lee: It is water.|600"]
    )
  }

  // MARK: Lists (row 16)

  private func list(_ items: [String], isOrdered: Bool = false, start: Int = 1) -> Block.Content {
    .list(.init(isOrdered: isOrdered, start: start, items: items.map { [Block(.paragraph(InlineText($0)))] }))
  }

  @Test func tellsHowLongAListIs() {
    #expect(
      body([list(["tea", "buns"])]) == ["list|List of 2 items.|450", "listItem|tea|450", "listItem|buns|700"])
    #expect(body([list(["tea"])]) == ["listItem|tea|700"])
  }

  @Test func saysTheNumbersOfANumberedList() {
    #expect(
      body([list(["tea", "buns"], isOrdered: true, start: 3)]) == [
        "list|List of 2 items.|450", "listItem|3. tea|450", "listItem|4. buns|700",
      ])
  }

  @Test func closesALongList() {
    let lines = body([list(["a", "b", "c", "d", "e", "f"])])
    #expect(lines.suffix(2) == ["listItem|f|450", "list|End of list.|700"])
    #expect(body([list(["a", "b", "c", "d", "e"])]).last == "listItem|e|700")
  }

  @Test func closesNestedLists() {
    let nested = Block.List(
      isOrdered: false,
      items: [[Block(.paragraph("drinks")), Block(list(["tea", "milk"]))], [Block(.paragraph("buns"))]])
    #expect(
      body([.list(nested)]) == [
        "list|List of 2 items.|450", "listItem|drinks|450", "list|List of 2 items.|450", "listItem|tea|450",
        "listItem|milk|450", "list|End of list.|450", "listItem|buns|450", "list|End of list.|700",
      ])
  }

  @Test func aListOfOneItemIsNotAnnounced() {
    let nested = Block.List(isOrdered: false, items: [[Block(list(["tea", "milk"]))]])
    #expect(
      body([.list(nested)]) == ["list|List of 2 items.|450", "listItem|tea|450", "listItem|milk|700"])
  }

  @Test func aBoxThatHoldsNothingButABoxIsOne() {
    #expect(
      body([.aside(title: "Facts", [Block(.aside(title: nil, [Block(.paragraph("58 metres"))]))])]) == [
        "aside|Box: Facts.|700", "paragraph|58 metres|450", "aside|End of box.|900",
      ])
  }

  @Test func anEmptyListIsNotAnnounced() {
    #expect(body([list([""]), .paragraph("One")]) == ["paragraph|One|700"])
  }

  // MARK: Tables (row 17)

  @Test func tellsATableByRowAndColumn() {
    let table = Block.Table(
      caption: "Seats", header: ["party", "seats", "change"], rows: [["Blue", "12", "+2"], ["Green", "", "−2"]])
    #expect(
      body([.table(table)]) == [
        "table|Table: Seats.|300", "table|3 columns: party, seats, change.|300", "table|2 rows.|450",
        "table|Blue: seats: 12; change: +2.|450", "table|Green: seats: blank; change: −2.|450",
        "table|End of table.|900",
      ])
  }

  @Test func namesTheColumnsOfANarrowTableOnce() {
    let table = Block.Table(header: ["party", "seats"], rows: [["Blue", "12"], ["Green", "9"]])
    #expect(
      body([.table(table)]) == [
        "table|Table.|300", "table|2 columns: party, seats.|300", "table|2 rows.|450", "table|Blue: seats: 12.|450",
        "table|Green: 9.|450", "table|End of table.|900",
      ])
  }

  @Test func tellsALargeTableInPart() {
    let table = Block.Table(header: ["a", "b", "c"], rows: (1...21).map { ["r\($0)", "1", "2"] })
    let script = builder().script(for: article([.table(table)]))
    let lines = script.body
    #expect(script.notices.map(\.message) == ["Of a table of 21 rows only the first 5 are said."])
    #expect(lines.count == 3 + 5 + 2)
    #expect(lines[2] == "table|21 rows.|450")
    #expect(
      lines.suffix(2) == ["table|The whole table is in the text edition.|300", "table|End of table.|900"])
    let whole = Block.Table(header: ["a", "b", "c"], rows: (1...20).map { ["r\($0)", "1", "2"] })
    #expect(body([.table(whole)]).count == 3 + 20 + 1)
    #expect(body([.table(table)], options: { $0.limits.tableCells = 100 }).count == 3 + 21 + 1)
  }

  @Test func tellsATableWithoutNames() {
    let table = Block.Table(header: [], rows: [["Blue", "12"]])
    #expect(
      body([.table(table)]) == [
        "table|Table.|300", "table|2 columns.|300", "table|1 row.|450", "table|Blue: 12.|450",
        "table|End of table.|900",
      ])
  }

  @Test func saysNothingOfAnEmptyTable() {
    #expect(body([.table(.init(header: [], rows: []))]) == [])
  }

  // MARK: Boxes, embeds, entries, code, notes (rows 18 and 19)

  @Test func saysABoxAfterTheSectionItStandsIn() {
    #expect(
      body([
        .paragraph("One"), .aside(title: "Facts", [Block(.paragraph("58 metres"))]), .paragraph("Two"),
        .heading(level: 2, "Buns"), .paragraph("Three"),
      ]) == [
        "paragraph|One|700", "paragraph|Two|700", "aside|Box: Facts.|700", "paragraph|58 metres|450",
        "aside|End of box.|1100", "heading|Buns|700", "paragraph|Three|700",
      ])
    #expect(
      body([.aside(title: nil, [Block(.paragraph("58 metres"))]), .paragraph("Two")]) == [
        "paragraph|Two|700", "aside|Box.|700", "paragraph|58 metres|450", "aside|End of box.|900",
      ])
  }

  @Test func aBoxIsNamedByTheHeadingItBeginsWith() {
    #expect(
      body([.aside(title: nil, [Block(.heading(level: 3, "Facts")), Block(.paragraph("58 metres"))])]) == [
        "aside|Box: Facts.|700", "paragraph|58 metres|450", "aside|End of box.|900",
      ])
  }

  @Test(arguments: [
    (Embed(kind: .post, service: "Chirp", author: "Jo Lee", text: "Ahoy"), "Post by Jo Lee on Chirp: Ahoy."),
    (Embed(kind: .post, author: "Jo Lee", text: "Ahoy!"), "Post by Jo Lee: Ahoy!"),
    (Embed(kind: .post, service: "Chirp", text: "Ahoy"), "Post on Chirp: Ahoy."),
    (Embed(kind: .post, text: "Ahoy"), "Post: Ahoy."),
    (Embed(kind: .post, service: "Chirp", author: "Jo Lee"), "Post by Jo Lee on Chirp."),
    (Embed(kind: .video, service: "Reel", title: "The launch"), "Video: The launch."),
    (Embed(kind: .video, service: "Reel"), "Video on Reel."),
    (Embed(kind: .audio, title: "The horn"), "Audio: The horn."),
    (Embed(kind: .map, title: "The bay"), "Map: The bay."),
    (Embed(kind: .document, title: "The ruling"), "Document: The ruling."),
    (Embed(kind: .interactive, title: "Fares"), "Interactive graphic: Fares."),
  ])
  func saysWhatIsEmbedded(embed: Embed, expected: String) {
    #expect(body([.embed(embed)]) == ["embed|\(expected)|700"])
  }

  @Test func saysAnEntryOfALiveBlog() {
    #expect(
      body([.paragraph("One"), .entry(time: "10:42", title: "Doors open", [Block(.paragraph("Two"))])]) == [
        "paragraph|One|1100", "entry|10:42: Doors open|700", "paragraph|Two|700",
      ])
    #expect(body([.entry(time: "10:42", title: nil, [])]) == ["entry|10:42|700"])
  }

  @Test func saysCodeLineByLine() {
    #expect(
      body([.code("let bun = 1\n\n  eat(bun)", language: "swift")]) == [
        "code|Code.|300", "code|let bun = 1|300", "code|eat(bun)|450", "code|End of code.|700",
      ])
  }

  @Test func saysNotesAtTheEnd() {
    #expect(
      body([
        .note(label: "1", [Block(.paragraph("A cousin"))]), .paragraph("One"),
        .note(label: "†", [Block(.paragraph("A nephew"))]),
      ]) == ["paragraph|One|700", "note|Note 1: A cousin.|700", "note|Note 2: A nephew.|700"])
  }

  // MARK: Notices, ids, parts

  @Test func aLineKeepsItsIdWhenSomethingElseChanges() {
    let one = builder().script(for: article([.paragraph("One"), .paragraph("Two"), .paragraph("Two")]))
    let other = builder().script(for: article([.paragraph("Zero"), .heading(level: 2, "New"), .paragraph("Two")]))
    func ids(_ script: Script) -> [String] { script.lines.filter { $0.text == "Two" }.map(\.id) }
    #expect(ids(one)[0] == ids(other)[0])
    #expect(ids(one)[1] == ids(one)[0] + "-2")
    #expect(Set(one.lines.map(\.id)).count == one.lines.count)
    #expect(one.lines.allSatisfy { $0.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
  }

  @Test func eachPartOfTheVoiceSaysItsOwn() {
    let blocks: [Block.Content] = [
      .paragraph("One"), .figure(Figure(alt: "A boat")), .quotation([Block(.paragraph("Water"))], attribution: nil),
      .pullQuote("Tea", attribution: nil),
    ]
    func speakers(_ adjust: (inout ScriptOptions) -> Void = { _ in }) -> [String: Part] {
      let lines = builder(adjust).script(for: article(blocks)).lines
      return Dictionary(lines.map { ($0.text, $0.speaker) }, uniquingKeysWith: { one, _ in one })
    }
    let said = speakers()
    #expect(said["Ferry returns"] == .narrator)
    #expect(said["One"] == .narrator)
    #expect(said["Image: A boat."] == .image)
    #expect(said["Quotation."] == .announcer)
    #expect(said["Water"] == .quotation)
    #expect(said["Pull quote: Tea."] == .quotation)
    #expect(said["End of article."] == .announcer)
    #expect(Set(speakers { $0.parts = .narratorAlone }.values) == [.narrator])
  }

  @Test func whatStandsDeepInsideIsSaidToo() {
    var block = Block(.paragraph("Water"))
    for _ in 0..<400 { block = Block(.quotation([Block(.paragraph("More")), block], attribution: nil)) }
    let script = builder().script(for: article([block.content]))
    #expect(script.lines.filter { $0.text == "More" }.count == 400)
    #expect(script.lines.filter { $0.text == "Water" }.count == 1)
  }

  @Test(arguments: [
    "<speak>Hello</speak> & [[h@'loU]]", String(repeating: "x", count: 100_000), "שלום עולם", "\u{1}\u{7}bell\u{0}",
    "😀😀😀 word", "a\u{301}\u{200D}\u{FEFF}b", String(repeating: "word. ", count: 5_000),
  ])
  func anyTextIsTaken(text: String) {
    let script = builder().script(for: article([.paragraph(InlineText(text)), .figure(Figure(alt: text))]))
    for line in script.lines {
      #expect(line.alignment.allSatisfy { $0.text.upperBound <= line.text.unicodeScalars.count })
      #expect(line.alignment.allSatisfy { $0.spoken.upperBound <= line.spoken.unicodeScalars.count })
      #expect(!line.spoken.isEmpty)
    }
    #expect(script.lines.contains { $0.role == .paragraph })
  }

  @Test func sourcesAreThoseOfTheBlocks() {
    var article = article([])
    article.blocks = [Block(.paragraph("One"), source: "line 3")]
    let script = builder().script(for: article)
    #expect(script.lines.first { $0.text == "One" }?.source == "line 3")
    #expect(script.lines.last?.source == nil)
  }
}
