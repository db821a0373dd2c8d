import Reading
import Testing

@Suite("Charts, maps and drawings of pages")
struct PageDrawingTests {
  private static func blocks(_ markup: String) throws -> [Block.Content] {
    try PageSample.article(html: PageSample.page(within: markup)).blocks.map(\.content)
  }

  private static func figures(_ markup: String) throws -> [Figure] {
    try blocks(markup).compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  private static func embeds(_ markup: String) throws -> [Embed] {
    try blocks(markup).compactMap { if case .embed(let embed) = $0 { embed } else { nil } }
  }

  @Test(arguments: [
    #"<svg width="600" height="400" role="img" aria-label="Bar chart of tides by month"><path/></svg>"#,
    #"<svg><title>Bar chart of tides by month</title><path/></svg>"#,
    #"<svg><title>Bar chart</title><desc>of tides by month</desc></svg>"#,
    #"<svg role="img" aria-labelledby="t"><g><title id="t">Bar chart of tides by month</title></g></svg>"#,
    #"<p hidden id="t">Bar chart of tides by month</p><canvas aria-labelledby="t" role="img"></canvas>"#,
    #"<div role="img" aria-label="Bar chart of tides by month"><span>Jan</span> <span>Feb</span></div>"#,
    #"<figure><canvas aria-label="Bar chart of tides by month"></canvas></figure>"#,
  ])
  func readsADescribedDrawingAsAPicture(markup: String) throws {
    let figures = try Self.figures(markup)
    #expect(figures.count == 1)
    #expect(figures.first?.alt?.replacing(".", with: "") == "Bar chart of tides by month")
    #expect(figures.first?.kind == .chart)
  }

  @Test func takesTheCaptionOfADrawing() throws {
    let figures = try Self.figures(
      #"<figure><svg aria-label="Map of the harbour with both piers"></svg><figcaption>Where the ferry lands. Graphic: Ada Lee</figcaption></figure>"#
    )
    #expect(
      figures == [
        Figure(
          alt: "Map of the harbour with both piers", caption: "Where the ferry lands.", credit: "Ada Lee", kind: .map)
      ])
  }

  @Test(arguments: [
    #"<svg aria-hidden="true" aria-label="Bar chart of tides by month"></svg>"#,
    #"<a href="/x"><svg aria-label="Bar chart of tides by month"></svg></a>"#,
    #"<button><svg aria-label="Bar chart of tides by month"></svg></button>"#,
    #"<nav><svg aria-label="Bar chart of tides by month"></svg></nav>"#,
    #"<svg width="24" height="24" aria-label="Bar chart of tides by month"></svg>"#,
    #"<svg><title>Close</title></svg>"#, "<svg></svg>",
    #"<span role="img" aria-label="smiling face with open mouth">:-)</span>"#,
  ])
  func takesSignsOfThePageForNoPictures(markup: String) throws {
    #expect(try Self.figures("<p>\(markup)</p>").isEmpty)
  }

  @Test func takesAPictureBehindADescribedBox() throws {
    let figures = try Self.figures(
      #"<div style="background-image: url('/ferry.jpg')" aria-label="A ferry in the fog at dawn"></div>"#)
    #expect(figures == [Figure(alt: "A ferry in the fog at dawn", address: "https://gazette.example/ferry.jpg")])
  }

  @Test func takesThePictureBehindABoxInAFigure() throws {
    let figures = try Self.figures(
      #"<figure><div style="background:url(/ferry.jpg) center"></div><figcaption>The last ferry of the year.</figcaption></figure>"#
    )
    #expect(figures == [Figure(caption: "The last ferry of the year.", address: "https://gazette.example/ferry.jpg")])
  }

  @Test(arguments: [
    (#"<iframe src="https://charts.example/1" title="Line chart of the tides"></iframe>"#, Embed.Kind.interactive),
    (#"<iframe src="https://maps.example/1" title="The two piers" aria-label="Locator map"></iframe>"#, .map),
    (#"<iframe src="https://datawrapper.dwcdn.net/1" title="The two piers" aria-label="Map"></iframe>"#, .map),
    (#"<iframe src="https://public.tableau.com/1" title="Tides by month"></iframe>"#, .interactive),
  ])
  func takesAFrameForWhatItIsSaidToShow(markup: String, kind: Embed.Kind) throws {
    #expect(try Self.embeds(markup).map(\.kind) == [kind])
  }

  @Test func leavesOutAFrameThatSaysNothingOfItself() throws {
    #expect(try Self.embeds(#"<iframe src="https://ads.example/1" title="A word from our sponsors"></iframe>"#).isEmpty)
  }

  @Test func readsAFrameWithACaptionAsOneChart() throws {
    let markup =
      #"<figure><iframe src="https://flo.uri.sh/1" title="Tides by month"></iframe><figcaption>The tide comes later. Source: Harbour Office</figcaption></figure>"#
    let figures = try Self.figures(markup)
    #expect(figures.map(\.kind) == [.chart])
    #expect(figures.first?.alt == "Tides by month")
    #expect(figures.first?.caption == "The tide comes later.")
    #expect(try Self.embeds(markup).isEmpty)
  }

  @Test func readsAShortArticleThatHoldsALinkedHeading() throws {
    let article = try PageSample.article(
      html: """
        <html><body><article><h1>The pier is open</h1><p>The harbour office opened the new pier on Monday, two years late.</p>
        <p>Nobody was there to see it but the gulls, the harbour master, and a dog that had come along with him.</p>
        <h3><a href="/tides">The tide table of the harbour</a></h3><p>It stays as it was, the office said in the evening.</p>
        </article></body></html>
        """)
    #expect(article.blocks.flatMap(\.texts).map(\.plain).contains { $0.hasPrefix("Nobody was there") })
  }
}
