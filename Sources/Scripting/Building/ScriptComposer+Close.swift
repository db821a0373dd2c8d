import Reading

/// What is said after the body.
extension ScriptComposer {
  /// Says that it is over, and whose work it was.
  ///
  /// - Parameters:
  ///   - end: what says that it is over.
  ///   - agencies: who is credited besides the makers of pictures.
  mutating func composeClose(with end: Phrase, agencies: [String]) {
    let says = options.announcements
    if says.end { announce(.close, [phrase(end)], pause: options.pauses.end) }
    if says.credits { announce(.close, pictureCredits + [credit(agencies)], pause: options.pauses.credits) }
    if says.signOff, let publication = article.publication, !publication.isEmpty {
      announce(.close, [phrases.closed(Wording(publication))], pause: options.pauses.tail)
    }
  }

  private var pictureCredits: [Wording?] {
    let photographs = credits.filter { $0.kind == .image || $0.kind == .screenshot }
    let videos = credits.filter { $0.kind == .video }
    let graphics = credits.filter { $0.kind != .video && !photographs.contains($0) }
    return [
      credit(photographs, .photographs, count: photographs.count), credit(graphics, .graphics),
      credit(videos, .videos),
    ]
  }

  private func credit(_ credits: [Credit], _ name: Phrase, count: Int? = nil) -> Wording? {
    let names = unique(credits.map(\.name))
    guard !names.isEmpty else { return nil }
    return phrase(name, count: count, [.names: phrases.joined(names.map(maker), as: .credits)])
  }

  /// A name whose initials are letters, whatever they stand for elsewhere: `PA` is no state.
  private func maker(_ name: String) -> Wording {
    guard name.utf8.count <= 4, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return .divided(name) }
    var wording = Wording()
    wording.append(name, hint: .alias(tools.normaliser.spoken(name).spoken))
    return wording
  }

  /// Agencies of the dateline and the byline, but for those that were named in the byline.
  var agencies: [String] {
    let named = options.announcements.byline ? authors.map { WordBag($0.name) } : []
    return unique(article.bylines.filter(\.isAgency).map(\.name) + [article.agency].compactMap(\.self))
      .filter { agency in !isPublication(agency) && !named.contains { WordBag(agency).percent(within: $0) == 100 } }
  }

  private func credit(_ agencies: [String]) -> Wording? {
    let agencies = unique(agencies)
    guard !agencies.isEmpty else { return nil }
    let isHelp = !article.bylines.isEmpty
    return phrase(
      isHelp ? .withReporting : .reporting,
      [.names: phrases.joined(agencies.map(maker), as: .credits)])
  }

  /// Names in order, once each, whatever their case and punctuation.
  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { name in
      let key = String(
        String.UnicodeScalarView(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
      return !name.isEmpty && seen.insert(key).inserted
    }
  }
}
