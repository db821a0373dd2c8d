import Reading
import Testing

@Suite struct AccountTests {
  /// Runs of letters and digits, in lower case.
  private static func words(_ text: some StringProtocol) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Every word of the source is in a block, in metadata, or in an omission; none is lost.
  @Test(arguments: MarkdownSamples.all + PlainTextSamples.all, [MarkdownReader(), PlainTextReader()] as [any Reader])
  func losesNoWordOfASample(sample: String, reader: any Reader) throws {
    let article = try reader.article(from: Source(bytes: Array(sample.utf8), name: "sample"))
    var known = Self.words(Outline.of(article))
    known.formUnion(Self.words(article.language?.tag ?? ""))
    // What is read for its meaning stands there in another form: tags, headers of messages, labels of credits.
    let formal: Set<String> = [
      "div", "class", "byline", "figure", "img", "src", "alt", "figcaption", "span", "lang", "del", "br", "details",
      "summary", "script",
      "iframe", "https", "table", "tr", "th", "td", "p", "hidden", "abbr", "title", "amp", "x", "photo", "photograph",
      "graphic", "사진",
      "utf", "q", "caf", "c3", "a9", "cafe", "cost", "lone", "of", "https", "www", "note", "embed", "bridge", "large",
      "jpg", "subject",
    ]
    for (number, line) in sample.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      // Front matter's keys and what they say are metadata in forms of their own.
      if sample.hasPrefix("---"), number < 13, reader.format == "markdown" { continue }
      let lost = Self.words(line).subtracting(known).subtracting(formal).filter { $0.count > 1 }
      #expect(lost.isEmpty, "line \(number + 1), \(reader.format): \(lost.sorted())")
    }
  }
}
