import Reading
import Testing

@Suite("Pictures of pages")
struct PagePictureTests {
  struct Markup: Sendable, CustomTestStringConvertible {
    var html: String
    var figure: Figure
    var testDescription: String { html }
  }

  static let ferry = Figure(
    alt: "A ferry in the fog.", caption: "The last ferry of the year.", credit: "Ada Lee",
    address: "https://gazette.example/ferry.jpg")

  @Test(arguments: [
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>The last ferry of the year. (Photo: Ada Lee)</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>The last ferry of the year.</figcaption><footer>Ada Lee</footer></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>The last ferry of the year.</figcaption></figure><cite></cite>"#,
      figure: Figure(alt: "A ferry in the fog.", caption: "The last ferry of the year.", address: ferry.address)),
    Markup(
      html:
        #"<div class="wp-caption"><img data-src="/ferry.jpg" src="/placeholder.gif" alt="A ferry in the fog."><p class="wp-caption-text">The last ferry of the year. <span class="credit">Ada Lee</span></p></div>"#,
      figure: ferry),
    Markup(
      html:
        #"<div><div><img srcset="/small.jpg 200w, /ferry.jpg 900w" alt="A ferry in the fog."></div><div>The last ferry of the year. Photo: Ada Lee</div></div>"#,
      figure: ferry),
    Markup(
      html:
        #"<button><figure><img src="/ferry.jpg" alt="A ferry in the fog." aria-hidden="true"><figcaption>The last ferry of the year. <span class="photo-credit">Ada Lee</span></figcaption></figure></button>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><div data-src="/ferry.jpg" data-alt="A ferry in the fog."></div><noscript><img src="/ferry.jpg"></noscript><figcaption>The last ferry of the year. <b>hide caption</b> <span class="credit">Ada Lee</span></figcaption></figure>"#,
      figure: ferry),
    Markup(
      html: #"<figure><img src="/ferry.jpg" alt="IMG_2034.jpg"></figure>"#, figure: Figure(address: ferry.address)),
    Markup(
      html: #"<img src="/ferry.jpg" alt="Map of the harbour with both piers.">"#,
      figure: Figure(alt: "Map of the harbour with both piers.", kind: .map, address: ferry.address)),
  ])
  func tellsAlternativeTextCaptionAndCreditApart(markup: Markup) throws {
    let article = try PageSample.article(html: PageSample.page(within: markup.html))
    let figures = article.blocks.compactMap { block -> Figure? in
      guard case .figure(let figure) = block.content else { return nil }
      return figure
    }
    #expect(figures == [markup.figure])
    #expect(article.blocks.count == 4)
  }

  @Test(arguments: [
    #"<div class="related-stories"><a href="/x"><img src="/x.jpg" alt="A gull on a roof."><h3>Gull on the roof again</h3></a></div>"#,
    #"<img src="/pixel.gif" width="1" height="1" alt="">"#,
    #"<div class="author-bio"><img src="/ada.jpg" alt="Ada Quill"></div>"#,
    #"<a href="/authors/ada"><img src="/ada.jpg" alt="Ada Quill"></a>"#,
  ])
  func leavesOutPicturesThatAreNotOfTheArticle(html: String) throws {
    let article = try PageSample.article(html: PageSample.page(within: html))
    #expect(article.blocks.count == 3)
  }

  @Test func saysAPictureThatIsThereTwiceOnce() throws {
    let figure =
      #"<figure><img src="/ferry-20310304.jpg?w=SIZE" alt="A ferry."><figcaption>The last ferry.</figcaption></figure>"#
    let html = PageSample.page(
      above: figure.replacing("SIZE", with: "1200"), within: figure.replacing("SIZE", with: "300"))
    #expect(try PageSample.article(html: html).blocks.count == 4)
  }

  @Test func putsThePictureAboveTheHeadlineBeforeTheText() throws {
    let html = PageSample.page().replacing(
      "<h1>",
      with: #"<figure><img src="/ferry.jpg" alt="A ferry."><figcaption>The last ferry.</figcaption></figure><h1>"#)
    let article = try PageSample.article(html: html)
    guard case .figure = article.blocks.first?.content else {
      Issue.record("the first block is no picture")
      return
    }
  }
}
