import Producing
import Testing

@Suite struct FolderNameTests {
  @Test(arguments: [
    ("Council approves budget", "council-approves-budget"),
    ("  Town hall's  “new” roof — at last!  ", "town-halls-new-roof-at-last"),
    ("예산안 통과", "예산안-통과"),
    ("Ärger über Straße", "ärger-über-straße"),
    ("مرحبا بالعالم", "مرحبا-بالعالم"),
    ("../../etc/passwd", "etc-passwd"),
    ("a\u{0}b\u{1b}[31mc\n", "a-b-31mc"),
    ("-rf", "rf"),
    (".hidden", "hidden"),
    ("CON", "con"),
    ("5.2bn", "5-2bn"),
  ])
  func areMadeOfLettersAndDigitsOfAnyScript(title: String, slug: String) {
    #expect(FolderName.slug(title) == slug)
  }

  @Test(arguments: ["", ".", "..", "---", "🙂🙂", "\u{202E}", "/"])
  func areNilForWhatHasNoLetters(title: String) {
    #expect(FolderName.slug(title) == nil)
  }

  @Test(arguments: [
    String(repeating: "x", count: 5000), String(repeating: "가", count: 5000), "a" + String(repeating: "é", count: 99),
  ])
  func fitIntoEightyBytesWithoutCuttingALetter(title: String) throws {
    let slug = try #require(FolderName.slug(title))
    #expect(slug.utf8.count <= 80 && slug.utf8.count >= 78)
    #expect(title.hasPrefix(slug))
  }

  @Test(arguments: [
    ("news/story.html", "story"), ("story.HTML.GZ", "story"), ("story.tar.gz", "story.tar"), ("story", "story"),
    (".html", ".html"), ("v1.2.md", "v1.2"), ("story.txt/", "story"),
  ])
  func leaveOutWhatSaysTheFormat(path: String, stem: String) {
    #expect(FolderName.stem(of: path) == stem)
  }
}
