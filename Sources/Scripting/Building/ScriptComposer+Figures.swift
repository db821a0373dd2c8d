import Reading

/// What is said of pictures.
extension ScriptComposer {
  mutating func compose(_ figure: Figure, in surroundings: Surroundings, source: String?) {
    let description = description(of: figure, in: surroundings, source: source)
    within(.figure(figure)) { composer in
      guard let description else { return composer.keepPlace(of: .image) }
      composer.say(description, of: figure.kind, named: composer.phrase(figure.kind.name), source: source)
    }
  }

  /// Several pictures under one title, numbered.
  mutating func composeGallery(
    _ figures: [Figure], title: String?, in surroundings: Surroundings, source: String?
  ) {
    let descriptions = figures.map { description(of: $0, in: surroundings, source: source) }
    let count = descriptions.count { $0 != nil }
    let opening =
      if let title, !title.isEmpty {
        phrase(.titledGallery, count: count, [.title: Wording(title)])
      } else {
        phrase(.gallery, count: count)
      }
    if count > 0 {
      say(.image, [opening], pause: options.pauses.sentence, part: options.parts.images, source: source)
    }
    var number = 0
    for (figure, description) in zip(figures, descriptions) {
      within(.figure(figure)) { composer in
        guard let description else { return composer.keepPlace(of: .image) }
        number += 1
        let name = composer.phrase(
          .galleryImage, [.number: Wording(added: String(number)), .count: Wording(added: String(count))])
        composer.say(description, of: figure.kind, named: name, source: source)
      }
    }
  }

  private mutating func say(
    _ description: FigureDescription, of kind: Figure.Kind, named name: Wording?, source: String?
  ) {
    picturesDescribed += 1
    let name = name ?? Wording()
    var said: [Wording?] = []
    if let seen = description.seen {
      said.append(phrase(.description, [.what: name, .text: seen]))
      said.append(description.caption.flatMap { phrase(.caption, [.text: $0]) })
    } else if let caption = description.caption {
      said.append(phrase(.descriptionByCaption, [.what: name, .text: caption]))
    }
    if description.isLong(words: options.limits.openDescriptionWords, normaliser: tools.normaliser) {
      said.append(phrase(kind.end))
    }
    say(.image, said, pause: options.pauses.image, part: options.parts.images, source: source)
  }

  /// What is to be said of a picture, or nil and a notice if nothing is.
  ///
  /// The credit of a picture that is described is kept.
  private mutating func description(
    of figure: Figure, in surroundings: Surroundings, source: String?
  ) -> FigureDescription? {
    let alternative = alternative(of: figure)
    let caption = figure.caption.map { content($0, in: surroundings) } ?? Wording()
    var seen = Wording(alternative)
    if surroundings.language.base != language.base { seen.mark(.language(surroundings.language), from: 0) }
    let mode = options.images
    let description = FigureDescription(
      alternative: mode == .full || mode == .alt ? seen : Wording(),
      caption: mode == .full || mode == .caption ? caption : Wording(),
      sameTextPercent: options.limits.sameTextPercent)
    if description.isEmpty {
      notices.append(notice(for: figure, isDescribed: !seen.isEmpty || !caption.isEmpty, at: source))
      return nil
    }
    if let credit = figure.credit?.trimmed, !credit.isEmpty { credits.append(Credit(name: credit, kind: figure.kind)) }
    return description
  }

  private func notice(for figure: Figure, isDescribed: Bool, at source: String?) -> Notice {
    let address = figure.address.map { " (\($0))" } ?? ""
    if isDescribed {
      return Notice(.information, "The options leave out what is said of a picture\(address).", at: source)
    }
    if figure.alt?.isEmpty == true {
      return Notice(.information, "A decorative picture\(address) is not said.", at: source)
    }
    return Notice(
      .warning, "A picture\(address) has neither alternative text nor caption, so nothing is said of it.", at: source)
  }

  /// Whether a text only repeats the headline, which describes no picture.
  private func isHeadline(_ text: String) -> Bool {
    guard let headline = article.headline, !text.isEmpty else { return false }
    let (one, other) = (WordBag(text), WordBag(headline))
    return one.count == other.count && one.percent(within: other) == 100
  }

  /// The alternative text without credit and without the words that only say that it is a picture.
  private func alternative(of figure: Figure) -> String {
    var text = (figure.alt ?? "").trimmed
    if let credit = figure.credit, text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
      let bracketed = WordBag(String(text[open...]))
      if bracketed.percent(within: WordBag(credit)) == 100 { text = String(text[..<open]).trimmed }
    }
    for opening in phrases.openings(for: figure.kind) {
      if let rest = text.dropping(opening: opening) {
        text = rest
        break
      }
    }
    return isHeadline(text) ? "" : text
  }
}

extension String {
  /// What follows `opening`, which is in lower case and ends at a word's end; nil if the text doesn't begin with it, or
  /// nothing follows.
  fileprivate func dropping(opening: String) -> String? {
    var position = unicodeScalars.startIndex
    for scalar in opening.unicodeScalars {
      guard position < unicodeScalars.endIndex,
        unicodeScalars[position] == scalar
          || unicodeScalars[position].properties.lowercaseMapping.unicodeScalars.elementsEqual([scalar])
      else { return nil }
      position = unicodeScalars.index(after: position)
    }
    let rest = self[position...]
    if opening.unicodeScalars.last?.properties.isAlphabetic == true {
      guard rest.unicodeScalars.first?.properties.isWhitespace == true else { return nil }
    }
    let said = String(rest).trimmed
    return said.isEmpty ? nil : said
  }
}

extension Figure.Kind {
  /// What a picture of the kind is called.
  fileprivate var name: Phrase {
    switch self {
    case .image: .image
    case .chart: .chart
    case .map: .map
    case .screenshot: .screenshot
    case .cartoon: .cartoon
    case .video: .video
    }
  }

  /// What closes a long description.
  fileprivate var end: Phrase {
    switch self {
    case .image: .imageEnd
    case .chart: .chartEnd
    case .map: .mapEnd
    case .screenshot: .screenshotEnd
    case .cartoon: .cartoonEnd
    case .video: .videoEnd
    }
  }
}
