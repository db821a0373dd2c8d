import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import Speaking
import TestSupport

/// Articles with everything that an article can have, and their editions; every place, person and paper is invented.
enum Stories {
  /// English, with every kind of block.
  static let ferry: Article = {
    var article = Article(headline: "Harbour ferry returns after 11 years", language: "en-GB")
    article.publication = "The Skerry Post"
    article.section = "Local"
    article.standfirst = "The crossing saves islanders a 40-mile drive."
    article.bylines = [Byline("Noor Ødegård", role: "transport editor"), Byline("Ben Jones")]
    article.published = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 9, minute: 30), zoneOffset: 60)
    article.canonicalURL = "https://skerrypost.example/local/ferry?day=16&page=1"
    article.blocks = [
      Block(
        .figure(
          Figure(
            alt: "A white ferry with its bow doors open at a wooden pier.",
            caption: "The Gannet waits for its first cars.", credit: "Jo Lee", address: "images/ferry.jpg"))),
      Block(
        .paragraph(
          "The ferry carried 312 passengers on Monday, & “nobody was seasick”, Dr. Avery said. A day cost £1.2m.")),
      Block(.figure(Figure(address: "images/silent.png"))),
      Block(.heading(level: 2, "What <changes> for commuters")),
      Block(.quotation([Block(.paragraph("We waited for years. It is here."))], attribution: "Rowan Ash")),
      Block(
        .list(
          .init(
            isOrdered: true, start: 3,
            items: [
              [Block(.paragraph("7 a.m. on weekdays;"))],
              [
                Block(.paragraph("10 a.m. on weekends.")),
                Block(
                  .list(
                    .init(
                      isOrdered: false,
                      items: [
                        [Block(.paragraph("bicycles"))], [Block(.paragraph("dogs"))],
                      ]))),
              ],
            ]))),
      Block(.heading(level: 3, "Fares")),
      Block(
        .table(
          .init(
            caption: "Fares from July", header: ["Passenger", "Single"], rows: [["Adult", "£4"], ["Child", "£2"]]))),
      Block(.aside(title: "The Gannet in figures", [Block(.paragraph("Length: 58 m."))])),
      Block(
        .paragraph(
          InlineText([
            .init("The crew’s motto is "), .init("immer weiter", .foreign("de")), .init("."),
            .init("[1]", .noteReference(label: "1")),
          ]))),
      Block(.embed(Embed(kind: .post, service: "Mastodon", author: "@gannet", text: "Back on the water!"))),
      Block(
        .gallery(
          title: "The first day",
          [
            Figure(alt: "A gull on a bollard.", address: "images/gull.webp"),
            Figure(alt: "Children wave.", credit: "Ann Ode", address: "https://skerrypost.example/wave.jpg"),
          ])),
      Block(.code("fare = 4\nprint(fare)", language: "python")),
      Block(.note(label: "1", [Block(.paragraph("German for “ever onward”."))])),
    ]
    return article
  }()

  /// Korean.
  static let library: Article = {
    var article = Article(headline: "도서관이 다시 문을 연다", language: "ko")
    article.publication = "가람일보"
    article.bylines = [Byline("한서윤")]
    article.published = ArticleDate(year: 2025, month: 3, day: 2)
    article.blocks = [
      Block(.paragraph("가람 도서관이 6월 3일 오전 10시에 문을 연다. 책은 2만 권이다.")),
      Block(.figure(Figure(alt: "유리벽 앞에 선 아이들.", caption: "새 열람실.", address: "images/reading-room.jpg"))),
      Block(.heading(level: 2, "이용 시간")), Block(.paragraph("월요일에는 쉰다.")),
    ]
    return article
  }()

  /// Right to left.
  static let market: Article = {
    var article = Article(headline: "السوق يعود إلى الميناء", language: "ar")
    article.publication = "بريد المرفأ"
    article.blocks = [
      Block(.paragraph("عاد السوق القديم إلى الميناء يوم الأحد. جاء الناس من كل القرى.")),
      Block(.heading(level: 2, "الأسعار")), Block(.paragraph("الخبز رخيص هذا العام.")),
    ]
    return article
  }()

  private static let phraseFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../voices/phrases").standardized.path

  /// What is said of an article, in the project's own phrases.
  static func script(for article: Article, options: ScriptOptions = ScriptOptions()) -> Script {
    ScriptBuilder(options: options, phrases: { try PhraseTable.load(for: $0, from: [phraseFolder]) })
      .script(for: article)
  }

  /// The edition of an article, spoken in tones, its sound in a folder.
  static func edition(
    of article: Article, in folder: TemporaryFolder, formats: [AudioFormat] = [.wav],
    options: ScriptOptions = ScriptOptions()
  ) throws -> Edition {
    let script = script(for: article, options: options)
    let recorder = Recorder(script: script)
    try ToneEngine().speak(script, by: Material.cast) { try recorder.append($0) }
    let outputs = formats.map { (path: folder.path("audio.\($0.fileExtension)"), format: $0) }
    return Edition(
      article: article, script: script, recording: try recorder.finish(to: outputs),
      source: EditionManifest.Source(
        name: "article.html", url: article.canonicalURL, bytes: 4_711, sha256: String(repeating: "ab", count: 32)),
      settings: EditionManifest.Settings(voice: "tone", images: "full", sha256: String(repeating: "cd", count: 32)),
      engine: "tone 1", version: "1.0")
  }
}
