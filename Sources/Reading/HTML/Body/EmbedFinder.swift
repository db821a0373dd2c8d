/// Finds what other services show within an article: posts, films, maps, charts.
struct EmbedFinder {
  let page: Page
  let survey: Survey
  let address: Address

  /// Services by a part of their addresses or of the classes that their code uses.
  private static let services: [(mark: StaticString, name: String, kind: Embed.Kind)] = [
    ("youtube", "YouTube", .video), ("youtu.be", "YouTube", .video), ("vimeo", "Vimeo", .video),
    ("dailymotion", "Dailymotion", .video), ("brightcove", "Brightcove", .video), ("jwplayer", "JW Player", .video),
    ("twitter", "X", .post), ("x.com/", "X", .post), ("instagram", "Instagram", .post), ("facebook", "Facebook", .post),
    ("fb-post", "Facebook", .post), ("tiktok", "TikTok", .video), ("bsky", "Bluesky", .post),
    ("bluesky", "Bluesky", .post),
    ("reddit", "Reddit", .post), ("mastodon", "Mastodon", .post), ("threads.net", "Threads", .post),
    ("t.me/", "Telegram", .post),
    ("google.com/maps", "Google Maps", .map), ("maps.google", "Google Maps", .map),
    ("openstreetmap", "OpenStreetMap", .map),
    ("soundcloud", "SoundCloud", .audio), ("spotify", "Spotify", .audio), ("podcasts.apple", "Apple Podcasts", .audio),
    ("acast", "Acast", .audio), ("datawrapper", "Datawrapper", .interactive), ("dwcdn", "Datawrapper", .interactive),
    ("flourish", "Flourish", .interactive), ("flo.uri.sh", "Flourish", .interactive),
    ("infogram", "Infogram", .interactive), ("public.tableau", "Tableau", .interactive),
    ("arcgis.com", "ArcGIS", .map), ("mapbox", "Mapbox", .map), ("scribd", "Scribd", .document),
    ("documentcloud", "DocumentCloud", .document), ("docs.google", "Google Docs", .document),
  ]

  /// The frame's embed, or nil if the frame is of no known service and doesn't say that it is a chart or a map:
  /// advertisements and counters are frames too.
  func embed(frame node: Int) -> Embed? {
    guard survey.fates[page.parent(node)] == .undecided || survey.fates[page.parent(node)] == .block else { return nil }
    for name in [AttributeName.src, .dataSource, .dataLazySource, .dataURL] {
      guard let value = page.bytes(of: name, at: node), let service = Self.service(in: value) else { continue }
      let isMap = service.kind == .interactive && announcedKind(of: node) == .map
      return Embed(
        kind: isMap ? .map : service.kind, service: service.name, title: title(of: node),
        address: page.attribute(name, node).map(address.absolute))
    }
    guard let kind = announcedKind(of: node), let title = title(of: node) else { return nil }
    return Embed(
      kind: kind, title: title,
      address: (page.attribute(.src, node) ?? page.attribute(.dataSource, node)).map(address.absolute))
  }

  /// What is said of a frame to those who don't see it.
  private func title(of frame: Int) -> String? {
    [AttributeName.title, .ariaLabel].lazy.compactMap { page.attribute($0, frame) }
      .first { $0.count > 8 && !$0.lowercased().contains("player") }
  }

  /// Whether a frame's title or label announces a chart or a map.
  private func announcedKind(of frame: Int) -> Embed.Kind? {
    for name in [AttributeName.ariaLabel, .title] {
      let text = page.attribute(name, frame)
      let first = FigureKindForm.kind(alt: text, caption: nil)
      switch first == .image ? PictureKind.kind(alt: text, caption: nil) : first {
      case .chart: return .interactive
      case .map: return .map
      default: break
      }
    }
    return nil
  }

  /// What a service shows, by an address of it.
  static func kind(at address: ArraySlice<UInt8>) -> Embed.Kind? { service(in: address)?.kind }

  /// A quotation that a service's script turns into a post, with the words that stand there without it.
  func embed(quotation node: Int, paragraphs: [InlineText]) -> Embed? {
    guard survey.hints[node].contains(.embed) || page.bytes(of: .class, at: node).flatMap(Self.service) != nil else {
      return nil
    }
    let service =
      page.bytes(of: .class, at: node).flatMap(Self.service)
      ?? (node..<page.end(node)).lazy.filter { page.tag($0) == .a }.compactMap { page.bytes(of: .href, at: $0) }
      .compactMap(Self.service).first
    let runs = paragraphs.enumerated().flatMap { index, paragraph in
      (index > 0 ? [InlineText.Run(" ")] : []) + paragraph.runs
    }
    let link = (node..<page.end(node)).reversed().first { page.tag($0) == .a }.flatMap { page.attribute(.href, $0) }
    return Embed(
      kind: service?.kind == .video ? .video : .post, service: service?.name, author: author(of: node),
      text: runs.isEmpty ? nil : InlineText(InlineBuilder.tidied(runs)), address: link.map(address.absolute))
  }

  /// Who posted: `— Ada Smith (@ada) March 3, 2031` closes a post.
  private func author(of quotation: Int) -> String? {
    for child in page.children(quotation) where page.isText(child) {
      let text = page.plainText(child)
      guard text.hasPrefix("—") else { continue }
      let name = String(text.dropFirst().prefix { $0 != "(" }).trimmingSpace()
      return name.isEmpty ? nil : name
    }
    return nil
  }

  private static func service(in bytes: ArraySlice<UInt8>) -> (name: String, kind: Embed.Kind)? {
    services.first { Bytes.contains(bytes, $0.mark) }.map { ($0.name, $0.kind) }
  }
}
