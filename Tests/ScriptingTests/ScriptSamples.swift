import Reading

/// Articles written for the tests: every place, person and paper in them is invented.
enum Samples {
  static let agencyStory: Article = {
    var article = Article(
      headline: "Harbor ferry returns after 11 years, and the bakery is first aboard", language: "en-US")
    article.publication = "The Daily Example"
    article.section = "Local"
    article.standfirst = "The crossing saves islanders a 40-mile drive. Not everybody is happy about the timetable."
    article.bylines = [
      Byline("Ada Smith", role: "transport editor", place: "Marrow Bay"), Byline("Ben Jones"),
      Byline("Northern Wire", isAgency: true),
    ]
    article.published = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 9, minute: 0))
    article.updated = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 16, minute: 10))
    article.dateline = "Marrow Bay, Maine"
    article.agency = "Northern Wire"
    article.blocks = [
      Block(
        .figure(
          Figure(
            alt: "Photo of a white ferry with two decks, its bow doors open, at a wooden pier.",
            caption: "The Gannet waits for its first cars in eleven years on Monday morning.", credit: "Jo Lee/NW")),
        source: "figure[1]"),
      Block(
        .paragraph(
          InlineText([
            .init("The "), .init("Marrow Bay Transit Authority", .link(destination: "https://example.com/mbta")),
            .init(" said on Monday that the ferry "), .init("Gannet", .emphasis),
            .init(" carried 312 passengers on its first day. “We sold $1,204.50 worth of buns,” said baker Cy Young."),
            .init("[1]", .noteReference(label: "1")),
          ])), source: "p[1]"),
      Block(
        .paragraph(
          "The fare is $4 each way, or $5m a year in all for the state, Dr. Nell Avery told reporters at 3 p.m."),
        source: "p[2]"),
      Block(.heading(level: 2, "What changes for commuters"), source: "h2[1]"),
      Block(
        .aside(
          title: "The Gannet in figures",
          [
            Block(
              .list(
                .init(isOrdered: false, items: [[Block(.paragraph("Length: 58 m"))], [Block(.paragraph("Cars: 34"))]])))
          ]), source: "aside[1]"),
      Block(.paragraph("Sailings are at:"), source: "p[3]"),
      Block(
        .list(
          .init(
            isOrdered: true,
            items: [
              [Block(.paragraph("7 a.m. on weekdays;"))],
              [Block(.paragraph("10 a.m. on weekends. Bicycles travel free."))],
            ])), source: "ol[1]"),
      Block(
        .table(
          .init(
            caption: "Fares from July", header: ["Passenger", "Single", "Return"],
            rows: [["Adult", "$4", "$7"], ["Child", "$2", ""]])), source: "table[1]"),
      Block(
        .quotation([Block(.paragraph("It is only water. You get used to it."))], attribution: nil),
        source: "blockquote[1]"),
      Block(.heading(level: 2, "Who is unhappy"), source: "h2[2]"),
      Block(
        .paragraph(
          InlineText([
            .init("The "), .init("IFU", .abbreviation(expansion: "Island Farmers’ Union")),
            .init(" wants a later boat. The IFU says milk cannot wait; its motto is "),
            .init("festina lente", .foreign("la")), .init("."),
          ])), source: "p[4]"),
      Block(
        .gallery(
          title: nil,
          [
            Figure(alt: "A queue of tractors on the quay.", credit: "Jo Lee/NW"),
            Figure(alt: "Milk cans with blue lids.", credit: "Mae Orr"),
          ]), source: "gallery[1]"),
      Block(
        .embed(
          Embed(
            kind: .post, service: "Chirp", author: "Marrow Bay Transit",
            text: "We hear you. A 9 p.m. boat is on trial from Friday.")), source: "embed[1]"),
      Block(
        .correction("An earlier version of this article gave the wrong length of the ferry.", .correction),
        source: "p[5]"),
      Block(.note(label: "1", [Block(.paragraph("Mr. Young is a cousin of the reporter."))]), source: "li[1]"),
    ]
    return article
  }()

  static let koreanStory: Article = {
    var article = Article(headline: "달섬 여객선 11년 만에 다시 뜬다", language: "ko")
    article.publication = "보기일보"
    article.section = "사회"
    article.bylines = [Byline("김보기", role: "기자")]
    article.published = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 9, minute: 0))
    article.updated = ArticleDate(year: 2025, month: 6, day: 17)
    article.blocks = [
      Block(
        .figure(
          Figure(
            alt: "달섬 선착장에 흰 여객선이 정박해 있다. 주민들이 손을 흔든다.", caption: "16일 오전 달섬 선착장에서 첫 배를 기다리는 주민들.",
            credit: "보기통신")), source: "line 5"),
      Block(.paragraph("달섬과 뭍을 잇는 여객선이 16일 다시 뜬다. 하루 4번 오가며 요금은 3,500원이다."), source: "line 7"),
      Block(.paragraph("군청은 첫날 승객 312명이 배를 탔다고 밝혔다. “이제 40km를 돌아가지 않아도 됩니다.”라고 주민 이달섬 씨는 말했다."), source: "line 9"),
      Block(.heading(level: 2, "무엇이 달라지나"), source: "line 11"),
      Block(
        .list(
          .init(
            isOrdered: false, items: [[Block(.paragraph("첫 배는 오전 7시에 떠난다."))], [Block(.paragraph("자전거는 무료다."))]])),
        source: "line 13"),
      Block(.paragraph("달섬 KTX 연계 버스도 7월 1일부터 다닌다."), source: "line 16"),
    ]
    return article
  }()
}
