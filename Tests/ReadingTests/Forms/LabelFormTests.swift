import Reading
import Testing

@Suite struct LabelFormTests {
  @Test(
    arguments: [
      ("Opinion", .opinion), ("Op-Ed", .opinion), ("Kommentar", .opinion), ("MEINUNG", .opinion), ("Tribune", .opinion),
      ("Opinión", .opinion), ("오피니언", .opinion), ("[사설]", .opinion), ("칼럼", .opinion), ("【社説】", .opinion),
      ("Analysis:", .analysis), ("Análisis", .analysis), ("LIVE", .live), ("Liveticker", .live), ("En direct", .live),
      ("Sponsored", .sponsored), ("Anzeige", .sponsored), ("Advertorial", .sponsored), ("협찬", .sponsored),
      ("Obituary", .obituary), ("Nachruf", .obituary), ("부고", .obituary), ("Culture / Book reviews", .review),
      ("Rezension", .review), ("Interview", .interview), ("Explainer", .explainer), ("News | Opinion", .opinion),
    ] as [(String, Article.Label)])
  func knowsTheWordsInManyLanguages(text: String, label: Article.Label) { #expect(LabelForm.label(of: text) == label) }

  @Test(arguments: ["", " | ", "Politics", "The opinion of the court", "Live music", "Reviewed by Ada Quill", "정치"])
  func takesNoOtherWordsForALabel(text: String) { #expect(LabelForm.label(of: text) == nil) }
}
