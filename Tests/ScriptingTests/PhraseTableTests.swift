import Foundation
import Reading
import Scripting
import TestSupport
import Testing

struct PhraseTableTests {
  /// A folder with the files, which is gone afterwards.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    try body(folder.path)
  }

  @Test(
    arguments: ["en", "en-US", "en-GB", "ko", "ko-KR", "de", "fr", "es", "ja", "it", "nl", "pt", "pt-BR", "ru", "zh"]
      as [Language])
  func theProjectsTablesAreWhole(language: Language) throws {
    let table = try #require(try PhraseTable.load(for: language, from: [phraseFolder]))
    #expect(table.language == language)
  }

  @Test func aLanguageWithoutFileHasNoTable() throws {
    #expect(try PhraseTable.load(for: "tlh", from: [phraseFolder]) == nil)
    #expect(try PhraseTable.load(for: "../en", from: [phraseFolder]) == nil)
  }

  @Test func aRegionsFileGoesOverItsLanguages() throws {
    let date = try #require(ArticleDate(year: 2025, month: 6, day: 3))
    var article = article([.paragraph("One")], language: "en-GB")
    article.published = date
    article.publication = "The Daily Example"
    let script = builder().script(for: article)
    #expect(script.summaries(of: .date) == ["date|Published on Tuesday, the 3rd of June, 2025.|500"])
    #expect(script.summaries(of: .publication) == ["publication|From The Daily Example.|500"])
  }

  @Test func aLaterFolderGoesOverAnEarlierOne() throws {
    try withFolder(["en.json": #"{"phrases":{"close.end":"That was all."}}"#]) { folder in
      let builder = ScriptBuilder(phrases: { try PhraseTable.load(for: $0, from: [phraseFolder, folder]) })
      #expect(builder.script(for: article([.paragraph("One")])).lines.last?.text == "That was all.")
    }
  }

  @Test func anEmptyPhraseIsNotSaid() throws {
    try withFolder(["en.json": #"{"phrases":{"about.voice":"","close.end":""}}"#]) { folder in
      let builder = ScriptBuilder(phrases: { try PhraseTable.load(for: $0, from: [phraseFolder, folder]) })
      let script = builder.script(for: article([.paragraph("One")]))
      #expect(script.lines.map(\.text) == ["Ferry returns", "Less than a minute.", "One"])
    }
  }

  @Test(arguments: [
    (
      #"{"phrases":{"publication":"From {paper}."}}"#,
      "the phrase “publication” names {paper}, but only {publication} can"
    ),
    (#"{"phrases":{"quotation":"From {name}."}}"#, "the phrase “quotation” names {name}, but nothing is put into it"),
    (#"{"phrases":{"publication":"From {publication."}}"#, "has no partner"),
    (#"{"phrases":{"publikation":"From."}}"#, "has a phrase “publikation”"),
    (#"{"phrases":{"list":{"one":"{count} item"}}}"#, "lacks the plural form “other”"),
    (#"{"phrases":{"list":{"one":"a","few":"b","other":"c"}}}"#, "a plural form “few”; its language has one, other"),
    (#"{"phrases":{"quotation":{"one":"a","other":"b"}}}"#, "counts nothing"),
    (#"{"months":["January"]}"#, "“months” has 1 entries where 12 are needed"),
    (#"{"date":"{dday}"}"#, "names {dday}"), (#"{"clockShown":[{"minutes":[0,0],"say":"{our}"}]}"#, "names {our}"),
    (#"{"phrase":{}}"#, "has “phrase”, which no phrase table has"), (#"{"stop":7}"#, "“stop” is of the wrong kind"),
    (#"{"lists":{"names":{"last":"and"}}}"#, "“lists.names” lacks “between”"), ("{", "it is not JSON"),
    ("[]", "is of the wrong kind"),
  ])
  func saysWhatIsWrongWithAFile(json: String, expected: String) throws {
    try withFolder(["en.json": json]) { folder in
      let error = #expect(throws: PhraseError.self) { try PhraseTable.load(for: "en", from: [phraseFolder, folder]) }
      let description = error?.description ?? ""
      #expect(description.hasPrefix("\(folder)/en.json"))
      #expect(description.contains(expected), "\(description)")
      #expect(!description.contains("\n"))
    }
  }

  @Test func namesWhatATableLacks() throws {
    try withFolder(["eo.json": #"{"phrases":{"quotation":"Citaĵo."}}"#]) { folder in
      let error = #expect(throws: PhraseError.self) { try PhraseTable.load(for: "eo", from: [folder]) }
      #expect(error?.description.contains("“months”") == true)
      #expect(error?.description.contains("“quotation”,") == false)
    }
  }

  @Test func aScriptWithABrokenTableSaysSoAndAddsNothing() throws {
    try withFolder(["en.json": "{"]) { folder in
      let builder = ScriptBuilder(phrases: { try PhraseTable.load(for: $0, from: [folder]) })
      let script = builder.script(for: article([.paragraph("One")]))
      #expect(script.lines.map(\.text) == ["Ferry returns", "One"])
      #expect(script.notices.contains { $0.message.contains("\(folder)/en.json") })
    }
  }

  @Test func aLanguageWithoutTableIsReadWithoutAddedWords() {
    var article = article(
      [
        .figure(Figure(alt: "Blanka pramo", caption: "Ĝi kostis 3 milionojn.", credit: "Jo Lee")),
        .paragraph("Ĝi velis."),
        .list(.init(isOrdered: true, items: [[Block(.paragraph("teo"))]])),
        .table(.init(header: ["a", "b"], rows: [["Ruĝa", "2"]])),
        .quotation([Block(.paragraph("Akvo"))], attribution: nil),
      ], language: "eo")
    article.publication = "La Ekzemplo"
    article.section = "Loke"
    article.bylines = [Byline("Ada Smith"), Byline("Ben Jones")]
    article.published = ArticleDate(year: 2025, month: 6, day: 16)
    let script = builder().script(for: article)
    #expect(
      script.lines.map(\.text) == [
        "Ferry returns", "La Ekzemplo, Loke.", "Ada Smith, Ben Jones.", "Blanka pramo.", "Ĝi kostis 3 milionojn.",
        "Ĝi velis.", "teo", "a, b.", "Ruĝa, b, 2.", "Akvo", "Jo Lee.", "La Ekzemplo.",
      ])
    #expect(script.notices.contains { $0.message.hasPrefix("There is no phrase table for “eo”") })
  }

  @Test func survivesJSON() throws {
    let table = try #require(try PhraseTable.load(for: "en-GB", from: [phraseFolder]))
    let copy = try JSONDecoder().decode(PhraseTable.self, from: JSONEncoder().encode(table))
    #expect(copy == table)
  }

  @Test func oneBuilderServesManyThreads() async {
    let builder = builder()
    let expected = builder.script(for: Samples.agencyStory)
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<32 {
        group.addTask {
          _ = builder.script(for: number.isMultiple(of: 2) ? Samples.koreanStory : Samples.agencyStory)
          return builder.script(for: Samples.agencyStory) == expected
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
