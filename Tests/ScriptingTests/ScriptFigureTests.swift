import Reading
import Scripting
import Testing

/// Rows 10 and 14 and the rules for images.
struct ScriptFigureTests {
  private func told(_ figures: [Figure], options: (inout ScriptOptions) -> Void = { _ in }) -> Script {
    builder(options).script(for: article([.paragraph("One")] + figures.map { .figure($0) }))
  }

  private func said(_ figure: Figure, options: (inout ScriptOptions) -> Void = { _ in }) -> [String] {
    told([figure], options: options).summaries(of: .image)
  }

  @Test func saysAlternativeTextAndCaptionThatDiffer() {
    #expect(
      said(Figure(alt: "A white ferry at a pier", caption: "The Gannet cost $3m.")) == [
        "image|Image: A white ferry at a pier.|300", "image|Caption: The Gannet cost $3m.|800",
      ])
  }

  @Test func saysTheOneTextThereIs() {
    #expect(said(Figure(alt: "A white ferry")) == ["image|Image: A white ferry.|800"])
    #expect(said(Figure(alt: "A white ferry", caption: "")) == ["image|Image: A white ferry.|800"])
    #expect(said(Figure(caption: "The Gannet cost $3m.")) == ["image|Image. Caption: The Gannet cost $3m.|800"])
    #expect(said(Figure(alt: "", caption: "The Gannet")) == ["image|Image. Caption: The Gannet.|800"])
  }

  @Test(arguments: [
    ("The ferry Gannet at the pier on Monday", "the ferry “Gannet”, at the pier, on Monday."),
    ("The ferry Gannet", "The ferry Gannet at the pier on Monday."),
    ("The ferry Gannet at the pier on Tuesday", "The ferry Gannet at the pier on Monday."),
  ])
  func saysTheSameTextOnce(alt: String, caption: String) {
    let lines = said(Figure(alt: alt, caption: InlineText(caption)))
    #expect(lines == ["image|Image: \(caption)|800"])
  }

  @Test func saysTheLongerOfTwoThatSayTheSame() {
    #expect(
      said(Figure(alt: "The ferry Gannet at the pier on Monday", caption: "The ferry Gannet.")) == [
        "image|Image: The ferry Gannet at the pier on Monday.|800"
      ])
  }

  @Test func howMuchIsTheSameIsAnOption() {
    let figure = Figure(alt: "One two three four six", caption: "One two three four five")
    #expect(said(figure).count == 1)
    #expect(said(figure) { $0.limits.sameTextPercent = 81 }.count == 2)
  }

  @Test(arguments: [
    ("Image of a ferry", "a ferry"), ("Photo shows the ferry", "the ferry"), ("A PHOTO OF a ferry", "a ferry"),
    ("Images of ferries", "Images of ferries"), ("Photo: a ferry", "a ferry"), ("Image of", "Image of"),
    ("Map of the bay", "Map of the bay"),
  ])
  func dropsWordsThatOnlySayThatItIsAPicture(alt: String, expected: String) {
    #expect(said(Figure(alt: alt)) == ["image|Image: \(expected).|800"])
  }

  @Test func dropsTheCreditAtTheEndOfAnAlternativeText() {
    #expect(said(Figure(alt: "A ferry [NORTHERN WIRE]", credit: "Northern Wire")) == ["image|Image: A ferry.|800"])
    #expect(said(Figure(alt: "A ferry [left]", credit: "Northern Wire")) == ["image|Image: A ferry [left].|800"])
  }

  @Test func aRepeatOfTheHeadlineDescribesNothing() {
    #expect(said(Figure(alt: "FERRY RETURNS", caption: "The Gannet")) == ["image|Image. Caption: The Gannet.|800"])
    #expect(said(Figure(alt: "Ferry returns")) == [])
    #expect(said(Figure(alt: "Ferry returns home")) == ["image|Image: Ferry returns home.|800"])
  }

  @Test func saysNothingOfADecorativePicture() {
    let script = told([Figure(alt: "", address: "https://example.com/line.png")])
    #expect(script.summaries(of: .image) == [])
    #expect(
      script.notices == [
        Notice(.information, "A decorative picture (https://example.com/line.png) is not said.")
      ])
  }

  @Test func warnsOfAPictureThatNobodyDescribed() {
    let script = told([Figure()])
    #expect(script.summaries(of: .image) == [])
    #expect(
      script.notices == [
        Notice(.warning, "A picture has neither alternative text nor caption, so nothing is said of it.")
      ])
  }

  @Test func closesALongDescription() {
    let words = Array(repeating: "boat", count: 26).joined(separator: " ")
    #expect(said(Figure(alt: words)).last == "image|End of image.|800")
    #expect(said(Figure(alt: String(words.dropFirst(5)))).count == 1)
    #expect(
      said(Figure(alt: "The boat sailed. The band played.")) == [
        "image|Image: The boat sailed.|300", "image|The band played.|300", "image|End of image.|800",
      ])
    #expect(said(Figure(alt: "A white boat", caption: "The Gannet cost $3m.")).count == 2)
    #expect(said(Figure(alt: "A white boat")) { $0.limits.openDescriptionWords = 2 }.count == 2)
  }

  @Test(arguments: [
    (Figure.Kind.chart, "Chart"), (.map, "Map"), (.screenshot, "Screenshot"), (.cartoon, "Cartoon"), (.video, "Video"),
  ])
  func namesTheKind(kind: Figure.Kind, name: String) {
    #expect(said(Figure(alt: "Tides", kind: kind)) == ["image|\(name): Tides.|800"])
  }

  @Test(arguments: [
    (ScriptOptions.Images.full, ["image|Image: A white boat.|300", "image|Caption: The Gannet cost $3m.|800"]),
    (.alt, ["image|Image: A white boat.|800"]), (.caption, ["image|Image. Caption: The Gannet cost $3m.|800"]),
    (.none, []),
  ])
  func saysAsMuchAsIsAskedFor(images: ScriptOptions.Images, expected: [String]) {
    let script = told([Figure(alt: "A white boat", caption: "The Gannet cost $3m.", credit: "Jo Lee")]) {
      $0.images = images
    }
    #expect(script.summaries(of: .image) == expected)
    #expect(script.notices.count == (expected.isEmpty ? 1 : 0))
    #expect(script.lines.contains { $0.text.contains("Jo Lee") } == !expected.isEmpty)
  }

  @Test func numbersThePicturesOfAGallery() {
    let figures = [Figure(alt: "Tractors"), Figure(), Figure(alt: "Cans", caption: "They hold 40 litres.")]
    let script = builder().script(for: article([.gallery(title: "On the quay", figures)]))
    #expect(
      script.body == [
        "image|Gallery of 2 images: On the quay.|300", "image|Image 1 of 2: Tractors.|800",
        "image|Image 2 of 2: Cans.|300",
        "image|Caption: They hold 40 litres.|800",
      ])
    #expect(script.notices.count == 1)
  }

  // MARK: The close (row 20)

  @Test func creditsEveryMakerOnceAtTheClose() {
    var article = article([.paragraph("One")])
    article.publication = "The Daily Example"
    article.blocks += ["Ada Lee", "Reuters", "ADA LEE"].enumerated().map { number, credit in
      Block(.figure(Figure(alt: "Picture \(number)", credit: credit)))
    }
    #expect(
      builder().script(for: article).summaries(of: .close) == [
        "close|End of article.|500", "close|Photographs by Ada Lee, and Reuters.|500", "close|The Daily Example.|1000",
      ])
  }

  @Test func saysAnAgencysInitialsAndAStrokeAsABreak() {
    let script = told([Figure(alt: "A boat", credit: "NW/Jo Lee"), Figure(alt: "A pier", credit: "PA")])
    let line = script.lines.last
    #expect(line?.text == "Photographs by NW/Jo Lee, and PA.")
    #expect(line?.spoken == "Photographs by N.W, Jo Lee, and P.A.")
  }

  @Test func oneCreditedPictureIsOnePhotograph() {
    #expect(told([Figure(alt: "A boat", credit: "Ada Lee")]).lines.last?.summary == "close|Photograph by Ada Lee.|1000")
  }

  @Test func graphicsAndVideosAreCreditedApart() {
    let script = told([
      Figure(alt: "Tides", credit: "Ada Lee", kind: .chart), Figure(alt: "A launch", credit: "Ben Jones", kind: .video),
      Figure(alt: "A boat", credit: "Ada Lee"),
    ])
    #expect(
      script.summaries(of: .close) == [
        "close|End of article.|500", "close|Photograph by Ada Lee.|300", "close|Graphics by Ada Lee.|300",
        "close|Video by Ben Jones.|1000",
      ])
  }

  @Test(
    arguments: [
      ([Byline("Ada Smith")], "AP", "With reporting by AP."), ([], "AP", "Reporting by AP."),
      (
        [Byline("Ada Smith"), Byline("Northern Wire", isAgency: true)], "AP", "With reporting by Northern Wire, and AP."
      ),
      ([Byline("AP", isAgency: true)], "AP", nil),
    ] as [([Byline], String, String?)])
  func creditsAgenciesThatTheBylineDoesNotName(bylines: [Byline], agency: String, expected: String?) {
    var article = article([.paragraph("One")])
    article.bylines = bylines
    article.agency = agency
    let close = builder().script(for: article).summaries(of: .close).last
    #expect(close == "close|" + (expected ?? "End of article.") + "|1000")
  }
}
