import Foundation
import Reading
import TestSupport
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
    // A credit in an element without a telling class.
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption><span>The last ferry of the year.</span><span>Ada Lee</span></figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption><div>Foto: Ada Lee</div><div>The last ferry of the year.</div></figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><div>Photo: Ada Lee</div><figcaption>The last ferry of the year.</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption><span class="copyright">Copyright</span> <span class="picture__copyright">Ada Lee</span><div>The last ferry of the year.</div></figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><span class="image-and-copyright-box"><img src="/ferry.jpg" alt="A ferry in the fog."><span class="copyright">Ada Lee</span></span><figcaption>The last ferry of the year.</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html: #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><div><span>GAZETTE</span></div></figure>"#,
      figure: Figure(alt: "A ferry in the fog.", credit: "Gazette", address: ferry.address)),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>The last ferry of the year, said <a href="/r">Reuters</a> of the trip.</figcaption></figure>"#,
      figure: Figure(
        alt: "A ferry in the fog.",
        caption: InlineText([
          .init("The last ferry of the year, said "),
          .init("Reuters", .link(destination: "https://gazette.example/r")), .init(" of the trip."),
        ]), address: ferry.address)),
    // A box of caption and credit, and a caption some way off.
    Markup(
      html:
        #"<div><span><picture><img src="/ferry.jpg" alt="A ferry in the fog."></picture></span><p>The last ferry of the year.</p><p>Image: Ada Lee</p></div>"#,
      figure: ferry),
    Markup(
      html:
        #"<p class="caption"><span><img src="/ferry.jpg" alt="A ferry in the fog."></span><span>The last ferry of the year. Photo: Ada Lee</span></p>"#,
      figure: ferry),
    Markup(
      html:
        #"<div><img src="/ferry.jpg" alt="A ferry in the fog."></div><div><div class="photo-caption"><p>The last ferry of the year. Photo: Ada Lee</p></div></div>"#,
      figure: ferry),
    Markup(
      html: #"<p><img src="/ferry.jpg" alt="A ferry in the fog."></p><p>(Photo: Ada Lee)</p>"#,
      figure: Figure(alt: "A ferry in the fog.", credit: "Ada Lee", address: ferry.address)),
    // Other places that name the maker.
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog." title="A ferry | Photo: Ada Lee"><figcaption>The last ferry of the year.</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog. (Photo: Ada Lee)"><figcaption>The last ferry of the year.</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<script type="application/ld+json">{"@type":"ImageObject","contentUrl":"/ferry.jpg","creditText":"Ada Lee","caption":"The last ferry of the year."}</script><img src="/ferry.jpg" alt="A ferry in the fog.">"#,
      figure: ferry),
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><p class="credit">The last ferry of the year went out at noon. (Ada Lee/Reuters)</p></figure>"#,
      figure: Figure(
        alt: "A ferry in the fog.", caption: "The last ferry of the year went out at noon.", credit: "Ada Lee/Reuters",
        address: ferry.address)),
    // Loaded late.
    Markup(
      html:
        #"<figure><img src="data:image/gif;base64,R0lGOD" data-lazy="/ferry.jpg" alt="A ferry in the fog."><noscript><img src="/ferry.jpg" alt="A ferry in the fog."></noscript><figcaption>The last ferry of the year. (Photo: Ada Lee)</figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<div><div><img src="data:image/gif;base64,R0lGOD" alt="A ferry in the fog."><noscript><img src="/ferry.jpg"></noscript></div><p class="imageCaption">The last ferry of the year. (Photo: Ada Lee)</p></div>"#,
      figure: ferry),
    Markup(
      html:
        #"<div><div><img alt="A ferry in the fog." data-src="/ferry.jpg"><img alt="A ferry in the fog."></div><div>The last ferry of the year. Photo: Ada Lee</div></div>"#,
      figure: ferry),
    Markup(
      html:
        #"<div role="button" aria-label="Enlarge"><figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>The last ferry of the year. (Photo: Ada Lee)</figcaption></figure></div>"#,
      figure: ferry),
    // Counters, buttons, what players say.
    Markup(
      html:
        #"<figure><img src="/ferry.jpg" alt="A ferry in the fog."><figcaption>[2/7] The last ferry of the year. (Photo: Ada Lee) <a href="/licence">Purchase Licensing Rights</a></figcaption></figure>"#,
      figure: ferry),
    Markup(
      html:
        #"<div class="video-box"><img src="/ferry.jpg" alt="Click to play video: 'The last ferry goes out'"></div>"#,
      figure: Figure(alt: "The last ferry goes out", kind: .video, address: ferry.address)),
    Markup(
      html: #"<a href="/photos/ferry.html"><img src="/ferry.jpg" alt="A ferry in the fog."></a>"#,
      figure: Figure(alt: "A ferry in the fog.", address: ferry.address)),
    Markup(
      html: #"<a href="/page/ferry/"><img src="/ferry.jpg" alt="A ferry in the fog."></a>"#,
      figure: Figure(alt: "A ferry in the fog.", address: ferry.address)),
    Markup(
      html:
        #"<img src="/company-logo-on-the-pier.jpg" width="900" alt="The logo of the ferry company on the side of the pier.">"#,
      figure: Figure(
        alt: "The logo of the ferry company on the side of the pier.",
        address: "https://gazette.example/company-logo-on-the-pier.jpg")),
    Markup(
      html: #"<img src="/ferry.jpg" alt="The tide table is right 2">"#, figure: Figure(address: ferry.address)),
    Markup(
      html: #"<img src="/ferry.jpg" alt="Image: A ferry in &lt;b&gt;the&lt;/b&gt; fog.">"#,
      figure: Figure(alt: "A ferry in the fog.", address: ferry.address)),
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
    #"<div><img src="/ada.jpg" alt="Ada Quill"><p>By Ada Quill</p></div>"#,
    #"<p><a href="https://shop.example/boots"><img src="/boots.jpg" alt="Boots for wet piers, now cheaper"></a></p>"#,
    #"<img src="/img/icon-clock.png" alt="Reading time">"#, #"<img src="/img/tick.svg" alt="yes">"#,
    #"<img src="/magnifier.png" alt="Enlarge image">"#,
    #"<img src="/x.jpg" data-width="600" data-height="1" alt="line">"#,
    #"<div><div><img src="/x.jpg" alt="A gull on a roof."></div><div><a href="/gull"><strong>Gull on the roof again</strong></a><span>Today</span></div></div>"#,
    #"<div><img src="/x.jpg" alt="A gull on a roof."><h3><a href="/gull">Gull on the roof again</a></h3><p>The gull is back, says the office.</p></div>"#,
    #"<div><img src="/qr.jpg" alt="A code to scan"><p>Scan to read more in our app every day</p></div>"#,
  ])
  func leavesOutPicturesThatAreNotOfTheArticle(html: String) throws {
    let story =
      "<p>\(String(repeating: "The harbour office has been asked about the tides of the year. ", count: 9))</p>"
    let article = try PageSample.article(html: PageSample.page(within: story + html))
    #expect(
      !article.blocks.contains {
        switch $0.content {
        case .figure, .gallery: true
        default: false
        }
      })
  }

  @Test func saysAPictureThatIsThereTwiceOnce() throws {
    let figure =
      #"<figure><img src="/ferry-20310304.jpg?w=SIZE" alt="A ferry."><figcaption>The last ferry.</figcaption></figure>"#
    let html = PageSample.page(
      above: figure.replacing("SIZE", with: "1200"), within: figure.replacing("SIZE", with: "300"))
    #expect(try PageSample.article(html: html).blocks.count == 4)
  }

  @Test func leavesOutAGalleryThatStandsAside() throws {
    let pictures = (1...6).map {
      "<figure><img src=\"/day-\($0).jpg\"><figcaption>Day \($0) at the harbour.</figcaption></figure>"
    }
    let html = PageSample.page(
      within:
        "<aside><p>\(String(repeating: "The harbour in pictures, day by day. ", count: 4))</p>\(pictures.joined())</aside>"
    )
    #expect(
      try !PageSample.article(html: html).flatFigures.contains { $0.caption?.plain.hasPrefix("Day") ?? false })
  }

  @Test func takesACaptionThatIsAnotherPicturesCreditForACredit() throws {
    let html = PageSample.page(
      within:
        #"<figure><img src="/a.jpg" alt="A gull."><figcaption>Jo Quill</figcaption></figure><p>The gulls are back.</p><figure><img src="/b.jpg" alt="A ferry."><figcaption>The ferry. Photo: Jo Quill</figcaption></figure>"#
    )
    let figures = try PageSample.article(html: html).flatFigures
    #expect(figures.map(\.credit) == ["Jo Quill", "Jo Quill"])
    #expect(figures.map { $0.caption?.plain } == [nil, "The ferry."])
  }

  @Test(arguments: [
    ("The last ferry of the year leaves the pier in thick fog. (Photo: Ada Lee)", ["Ada Lee"]),
    ("Gazette of the Harbour", []), ("The tide table is right, says the office, and nobody is to blame", []),
  ])
  func takesThePictureForSharingForTheLeadOfAPageWithoutPictures(alt: String, credits: [String]) throws {
    let html = PageSample.page(
      head:
        #"<meta property="og:image" content="/ferry.jpg"><meta property="og:image:alt" content="\#(alt)"><meta property="og:description" content="The tide table is right, says the office, and nobody is to blame.">"#
    )
    let article = try PageSample.article(html: html)
    #expect(article.flatFigures.compactMap(\.credit) == credits)
    #expect(article.blocks.count == 3 + credits.count)
  }

  @Test func takesSmallPrintSetLikeACaptionForNoCaption() throws {
    let html = PageSample.page(
      within:
        #"<section><p class="text-caption">The prices of the boats are those of last spring, says the office.</p></section>"#
    )
    #expect(try PageSample.article(html: html).flatFigures.isEmpty)
  }

  @Test func saysADescriptionThatManyPicturesShareOnce() throws {
    let html = PageSample.page(
      within: (1...3).map { #"<p><img src="/soup-step-\#($0).jpg" alt="Soup of the harbour cooks"></p>"# }.joined())
    let alts = try PageSample.article(html: html).blocks.compactMap { block -> String? in
      guard case .figure(let figure) = block.content else { return nil }
      return figure.alt ?? "-"
    }
    #expect(alts == ["Soup of the harbour cooks", "-", "-"])
  }

  @Test func takesAPictureAboveTheHeadlinesBoxForTheLeadButNoBannerOfThePaper() throws {
    let figure =
      #"<figure><img src="/ferry.jpg" alt="A ferry."><footer class="credit">Ada Lee</footer></figure><a href="/"><img src="/gazette.jpg" alt="Gazette of the Harbour"></a>"#
    let html = PageSample.page().replacing("<main><article>", with: "<main>\(figure)<div><article>").replacing(
      "</article></main>", with: "</article></div></main>")
    let figures = try PageSample.article(html: html).blocks.compactMap { block -> String? in
      guard case .figure(let figure) = block.content else { return nil }
      return figure.credit
    }
    #expect(figures == ["Ada Lee"])
  }

  @Test func takesTheNameUnderAQuotationInAFigureForNoCaption() throws {
    let html = PageSample.page(
      within:
        "<figure><blockquote><p>Nobody ever asked me what time it was when the tide came in, not once.</p></blockquote><figcaption>Ada Lund, harbour master</figcaption></figure>"
    )
    #expect(
      try !PageSample.article(html: html).blocks.contains { if case .figure = $0.content { true } else { false } })
  }

  /// An address that holds so many bytes of a picture, and its size if it is a GIF.
  private static func held(_ count: Int, type: String = "gif", width: UInt8 = 200, height: UInt8 = 100) -> String {
    let head = Array("GIF89a".utf8) + [width, 0, height, 0]
    let bytes = type == "gif" ? head + [UInt8](repeating: 7, count: count) : [UInt8](repeating: 7, count: count)
    return "data:image/\(type);base64," + Data(bytes).base64EncodedString()
  }

  private static let drawing =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cpath d='M0 0h9'/%3E%3C/svg%3E"

  private func address(in markup: String) throws -> [String?] {
    try PageSample.article(html: PageSample.page(within: markup)).blocks.compactMap { block in
      if case .figure(let figure) = block.content { .some(figure.address) } else { nil }
    }
  }

  @Test(arguments: [held(5_000), held(400_000), held(5_000, type: "jpeg"), held(9_000, type: "webp"), drawing])
  func aPictureThatThePageHoldsIsAPicture(held: String) throws {
    let html = #"<figure><img src="\#(held)" alt="A gull on the pier."></figure>"#
    #expect(try address(in: html) == [held])
  }

  @Test(arguments: [
    held(5_000, width: 1, height: 1), held(5_000, width: 40), held(30), held(700, type: "jpeg"),
    held(700, type: "webp"),
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'%3E%3C/svg%3E",
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
    "data:text/html;base64,PHA+", "data:image/png", "data:,",
  ])
  func aPlaceholderThatThePageHoldsIsNone(held: String) throws {
    let html = #"<figure><img src="\#(held)" alt="A gull on the pier."></figure>"#
    #expect(try address(in: html) == [nil])
  }

  @Test(arguments: [
    #"<img src="HELD" data-src="/gull.jpg" alt="A gull on the pier.">"#,
    #"<img src="HELD" srcset="/small.jpg 200w, /gull.jpg 900w" alt="A gull on the pier.">"#,
    #"<img src="HELD" data-srcset="/gull.jpg 2x" alt="A gull on the pier.">"#,
    #"<picture><source srcset="/gull.jpg 900w"><img src="HELD" alt="A gull on the pier."></picture>"#,
    #"<img src="HELD" alt="A gull on the pier."><noscript><img src="/gull.jpg"></noscript>"#,
    #"<img src="HELD" alt="A gull on the pier."><img src="/gull.jpg" alt="">"#,
  ])
  func thePictureThatIsLoadedLaterWins(markup: String) throws {
    for held in [Self.held(30, width: 1, height: 1), Self.held(3_000)] {
      let html = "<figure>\(markup.replacing("HELD", with: held))</figure>"
      #expect(try address(in: html) == ["https://gazette.example/gull.jpg"])
    }
  }

  @Test func aPageMayHoldMorePicturesThanText() throws {
    let large = Self.held(9_000_000)
    let figures = String(repeating: #"<figure><img src="\#(large)" alt="A gull on the pier."></figure>"#, count: 2)
    let article = try PageSample.article(html: PageSample.page(within: figures))
    #expect(article.blocks.count == 4)
    #expect(!article.notices.contains { $0.message.contains("too large") })
  }

  @Test func readsFourTimesThePicturesInAboutFourTimesTheTime() throws {
    let one =
      #"<div><img alt="A gull."><noscript><img src="/gull.jpg"></noscript></div><p class="caption">A gull. Photo: Ada</p>"#
    func time(_ count: Int) throws -> Double {
      let html = PageSample.page(
        within: String(repeating: one, count: count) + String(repeating: "<img>", count: count))
      let start = processorSeconds()
      _ = try PageSample.article(html: html)
      return processorSeconds() - start
    }
    let few = try time(250)
    #expect(try time(1_000) < few * 12)
  }

  @Test(arguments: [
    #"<figure><img src="/gull.jpg" alt="A gull on a pier by the sea"></figure>"#,
    "<figcaption>A gull on a pier by the sea.</figcaption><p></p>",
  ]) func looksAtNoMorePicturesThanAnArticleHasAndSaysSo(picture: String) throws {
    let html = PageSample.page(within: String(repeating: picture, count: PictureFinder.mostPictures + 10))
    let article = try PageSample.article(html: html)
    #expect(article.notices.contains { $0.message.hasPrefix("The page has more than 5000 pictures") })
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

extension Article {
  /// All pictures, wherever they stand.
  fileprivate var flatFigures: [Figure] {
    func figures(_ blocks: [Block]) -> [Figure] {
      blocks.flatMap { block -> [Figure] in
        switch block.content {
        case .figure(let figure): [figure]
        case .gallery(_, let inner): inner
        case .aside(_, let inner), .quotation(let inner, _): figures(inner)
        default: []
        }
      }
    }
    return figures(blocks)
  }
}
