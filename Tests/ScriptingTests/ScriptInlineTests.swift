import Reading
import Scripting
import Testing

/// What markup inside a text makes of it.
struct ScriptInlineTests {
  private func lines(_ texts: InlineText..., language: Language = "en-US") -> [Line] {
    builder().script(for: article(texts.map { .paragraph($0) }, language: language)).lines.filter {
      $0.role == .paragraph
    }
  }

  @Test func saysLinksEmphasisAndCodeAsTheyAre() {
    let line = lines(
      InlineText([
        .init("The "), .init("old", .emphasis), .init(" "), .init("boat", .link(destination: "https://example.com")),
        .init(" runs "), .init("make", .code),
      ]))
    #expect(line.map(\.text) == ["The old boat runs make"])
    #expect(line.map(\.spoken) == ["The old boat runs make"])
  }

  @Test func expandsAnAbbreviationTheFirstTime() {
    let union = InlineText.Run("IFU", .abbreviation(expansion: "Island Farmers Union"))
    let said = lines(
      InlineText([.init("The "), union, .init(" met")]), InlineText([.init("The "), union, .init(" left")]))
    #expect(said[0].text == "The IFU met")
    #expect(said[0].spoken == "The Island Farmers Union met")
    #expect(said[1].text == "The IFU left")
    #expect(!said[1].spoken.contains("Union"))
  }

  @Test func doesNotExpandWhatTheTextHasJustExpanded() {
    let said = lines(
      InlineText([
        .init("The Island Farmers Union ("), .init("IFU", .abbreviation(expansion: "Island Farmers Union")),
        .init(") met"),
      ]))
    #expect(said[0].spoken.components(of: "Union") == 1)
  }

  @Test func saysForeignTextInItsLanguage() {
    let line = lines(InlineText([.init("Its motto is "), .init("festina lente", .foreign("la"))]))[0]
    #expect(line.spans == [SpokenSpan(13..<26, .language("la"))])
    let own = lines(InlineText([.init("It is "), .init("lovely", .foreign("en-GB"))]))[0]
    #expect(own.spans.isEmpty)
  }

  @Test func saysABlockOfAnotherLanguageInThatLanguage() {
    var article = article([])
    article.blocks = [
      Block(.paragraph("One")), Block(.paragraph("안녕"), language: "ko"),
      Block(.pullQuote("안녕", attribution: nil), language: "ko"),
    ]
    let script = builder().script(for: article)
    #expect(script.lines.first { $0.text == "안녕" }?.language == "ko")
    let mixed = script.lines.first { $0.role == .pullQuote }
    #expect(mixed?.language == "en-US")
    #expect(mixed?.spans == [SpokenSpan(12..<14, .language("ko"))])
  }

  @Test func dropsWhatIsStruckOut() {
    let line = lines(
      InlineText([.init("It cost "), .init("$5", .deleted), .init(" $4 "), .init("or so", .deleted), .init(".")]))
    #expect(line.map(\.text) == ["It cost $4."])
  }

  @Test func listsWhatIsStruckOut() {
    let text = InlineText([.init("It cost "), .init("$5", .deleted), .init(" $4")])
    #expect(
      builder().script(for: article([.paragraph(text)])).notices == [
        Notice(.information, "Struck-out text is left out: “$5”.")
      ])
  }

  @Test func showsNoteReferencesButDoesNotSayThem() {
    let line = lines(InlineText([.init("It sailed."), .init("[1]", .noteReference(label: "1"))]))[0]
    #expect(line.text == "It sailed.[1]")
    #expect(line.spoken.trimmingSpaces == "It sailed.")
    #expect(line.alignment.allSatisfy { $0.text.upperBound <= 10 })
  }

  @Test func linesOfAlmostNothingAreLeftOutWithANotice() {
    let script = builder().script(for: article([.paragraph("   "), .paragraph("One")]))
    #expect(script.lines.filter { $0.role == .paragraph }.map(\.text) == ["One"])
  }
}

extension String {
  fileprivate func components(of word: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
