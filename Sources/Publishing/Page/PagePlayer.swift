import Mastering
import Reading
import Scripting

/// The player as it stands in the page: the sound with the browser's own controls, and ours, which the script shows instead.
struct PagePlayer {
  private let page: ListeningPage
  private var words: InterfaceWords { page.words }

  init(_ page: ListeningPage) { self.page = page }

  func write(into markup: inout MarkupWriter) {
    markup.element(
      "div",
      [
        "id": "the-player", "class": "player", "role": "region", "aria-label": words.player,
        "lang": page.foreignLanguage, "dir": page.foreignDirection,
      ]
    ) { markup in
      markup.newline()
      writeSound(into: &markup)
      markup.newline()
      markup.element("div", ["id": "player-deck", "class": "deck", "hidden": ""]) { markup in
        markup.newline()
        writeOffers(into: &markup)
        writeSeek(into: &markup)
        writeBar(into: &markup)
        writeChapters(into: &markup)
        writeSettings(into: &markup)
      }
      markup.newline()
      markup.element("p", ["id": "player-status", "class": "unseen", "role": "status"]) { _ in }
      markup.newline()
      markup.element("p", ["id": "player-sentence-hint", "hidden": ""], text: words.sentenceHint)
      markup.newline()
      writeHelp(into: &markup)
    }
  }
}

// MARK: Parts

extension PagePlayer {
  private func writeSound(into markup: inout MarkupWriter) {
    markup.element("audio", ["id": "player-audio", "controls": "", "preload": "metadata"]) { markup in
      for file in page.edition.recording.files {
        markup.empty("source", ["src": WebAddress.file(file.name), "type": file.format.mediaType])
      }
    }
  }

  /// What is offered when there is reason to: to go on where one stopped, to go back to what is heard.
  private func writeOffers(into markup: inout MarkupWriter) {
    markup.element("div", ["class": "offers"]) { markup in
      button("player-resume", type: "pill", hidden: true, into: &markup) { $0.element("span") { _ in } }
      button("player-restart", type: "pill other", hidden: true, into: &markup) { $0.write(words.fromBeginning) }
      button("player-back", type: "pill", hidden: true, into: &markup) { markup in
        icon("return", into: &markup)
        markup.write(words.backToSpoken)
      }
    }
    markup.newline()
  }

  private func writeSeek(into markup: inout MarkupWriter) {
    // Players run from left to right everywhere.
    markup.element("div", ["class": "seek", "dir": "ltr"]) { markup in
      markup.element("span", ["id": "player-at", "class": "clock", "aria-hidden": "true"], text: "0:00")
      markup.element("span", ["class": "track"]) { markup in
        markup.empty(
          "input",
          [
            "id": "player-seek", "type": "range", "min": "0", "max": String(Int(page.edition.recording.duration)),
            "value": "0", "step": "1", "aria-label": words.position,
          ])
      }
      markup.element("span", ["id": "player-length", "class": "clock", "aria-hidden": "true"], text: "0:00")
    }
    markup.newline()
  }

  private func writeBar(into markup: inout MarkupWriter) {
    markup.element("div", ["class": "bar"]) { markup in
      markup.element("p", ["id": "player-where", "class": "where"]) { _ in }
      markup.element("div", ["class": "transport", "dir": "ltr"]) { markup in
        skip(.sentence, by: -1, type: "wide", into: &markup)
        skip(.seconds, by: -1, into: &markup)
        markup.element("button", ["id": "player-play", "class": "button play", "type": "button"]) { markup in
          icon("play", into: &markup)
          icon("pause", into: &markup)
          unseen(words.play, into: &markup)
        }
        skip(.seconds, by: 1, into: &markup)
        skip(.sentence, by: 1, type: "wide", into: &markup)
      }
      markup.element("div", ["class": "tools"]) { markup in
        markup.element(
          "button",
          [
            "id": "player-chapters-button", "class": "button", "type": "button", "title": words.chapters,
            "aria-expanded": "false", "aria-controls": "player-chapters",
          ]
        ) { markup in
          icon("chapters", into: &markup)
          unseen(words.chapters, into: &markup)
        }
        markup.element(
          "button",
          [
            "id": "player-settings-button", "class": "button", "type": "button", "aria-label": words.settings,
            "aria-expanded": "false", "aria-controls": "player-settings",
          ]
        ) { $0.element("span", ["class": "rate", "dir": "ltr", "data-speed": ""], text: "1×") }
        markup.element(
          "button",
          [
            "class": "button wide", "type": "button", "title": words.keys, "id": "player-help-button",
            "aria-haspopup": "dialog",
          ]
        ) { markup in
          icon("help", into: &markup)
          unseen(words.keys, into: &markup)
        }
      }
    }
    markup.newline()
  }

  /// The chapters, under each what it holds: pictures, and the headings of a story; links, so that each has its place in the text.
  private func writeChapters(into markup: inout MarkupWriter) {
    let chapters = page.edition.recording.chapters
    markup.element("nav", ["id": "player-chapters", "class": "panel", "aria-label": words.chapters, "hidden": ""]) {
      markup in
      markup.element("p", ["class": "panel-title", "aria-hidden": "true"], text: words.chapters)
      markup.newline()
      let hasStories = chapters.contains { $0.kind == .story }
      markup.element("ol") { markup in
        var rest = chapters.indices[...]
        while let first = rest.first {
          rest = rest.dropFirst()
          let parts = rest.prefix { chapters[$0].kind == .image || hasStories && chapters[$0].kind == .heading }
          rest = rest.dropFirst(parts.count)
          markup.element("li") { markup in
            link(to: first, into: &markup)
            guard !parts.isEmpty else { return }
            markup.element("ol") { markup in
              for part in parts { markup.element("li") { link(to: part, into: &$0) } }
            }
          }
          markup.newline()
        }
      }
    }
    markup.newline()
  }

  private func link(to index: Int, into markup: inout MarkupWriter) {
    let chapter = page.edition.recording.chapters[index]
    let lines = page.edition.script.lines
    let (language, words) = (page.edition.script.language, self.words)
    let isForeign = words.language.base != language.base
    let target = lines.indices.contains(chapter.line) ? lines[chapter.line].id : "the-article"
    markup.element("a", ["href": "#\(target)", "data-chapter": String(index), "data-kind": chapter.kind.rawValue]) {
      markup in
      markup.element(
        "span",
        [
          "class": "title", "lang": isForeign ? language.publicationTag : nil,
          "dir": isForeign ? language.direction : nil,
        ],
        text: chapter.title.isEmpty ? words.audioEdition : chapter.title)
      markup.raw(" ")
      markup.element("span", ["class": "clock"], text: clock(chapter.samples.lowerBound))
    }
  }

  /// `2:05`, `1:02:05`.
  private func clock(_ samples: Int) -> String {
    let seconds = samples / max(1, page.edition.recording.sampleRate)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let minutes = seconds / 60
    return minutes < 60
      ? "\(minutes):\(padded(seconds % 60))"
      : "\(minutes / 60):\(padded(minutes % 60)):\(padded(seconds % 60))"
  }

  private func writeSettings(into markup: inout MarkupWriter) {
    markup.element(
      "div", ["id": "player-settings", "class": "panel", "role": "group", "aria-label": words.settings, "hidden": ""]
    ) { markup in
      markup.newline()
      markup.element("div", ["class": "speed"]) { markup in
        markup.element("div", ["class": "panel-title"]) { markup in
          markup.element("label", ["for": "player-speed"], text: words.speed)
          markup.element(
            "span", ["class": "speed-now", "dir": "ltr", "aria-hidden": "true", "data-speed": ""], text: "1×")
        }
        markup.element("div", ["class": "row", "dir": "ltr"]) { markup in
          button("player-slower", name: words.slower, into: &markup) { icon("minus", into: &$0) }
          markup.element("span", ["class": "track"]) { markup in
            markup.empty(
              "input", ["id": "player-speed", "type": "range", "min": "0.5", "max": "3", "step": "0.1", "value": "1"])
          }
          button("player-faster", name: words.faster, into: &markup) { icon("plus", into: &$0) }
        }
      }
      markup.newline()
      markup.element("p", ["class": "panel-title", "aria-hidden": "true"], text: words.skipping)
      markup.newline()
      for (unit, name) in [
        (Unit.sentence, words.sentence), (.paragraph, words.paragraph), (.heading, words.heading),
        (.image, words.image),
      ] {
        markup.element("div", ["class": "row skips", "dir": "ltr"]) { markup in
          skip(unit, by: -1, into: &markup)
          markup.element(
            "span", ["aria-hidden": "true", "dir": page.foreignDirection ?? page.edition.script.language.direction],
            text: name)
          skip(unit, by: 1, into: &markup)
        }
        markup.newline()
      }
      choice("player-follow", name: words.follow, into: &markup)
      if page.edition.recording.chapters.contains(where: { $0.kind == .image }) {
        choice("player-skip-images", name: words.skipImages, isOn: false, into: &markup)
      }
      choice("player-spacing", name: words.spacing, isOn: false, into: &markup)
      markup.element("div", ["class": "links"]) { markup in
        markup.element("button", ["id": "player-link", "class": "link", "type": "button"], text: words.copyLink)
        markup.element("button", ["class": "link", "type": "button", "data-help": ""], text: words.keys)
      }
    }
    markup.newline()
  }

  private func writeHelp(into markup: inout MarkupWriter) {
    let words = words
    markup.element("dialog", ["id": "player-help", "aria-labelledby": "player-help-title"]) { markup in
      markup.newline()
      markup.element("div", ["class": "dialog-head"]) { markup in
        markup.element("h2", ["id": "player-help-title"], text: words.keys)
        button("player-help-close", name: words.close, into: &markup) { icon("close", into: &$0) }
      }
      markup.newline()
      markup.element("dl", ["class": "keys"]) { markup in
        markup.newline()
        for (keys, name) in shortcuts {
          markup.element("div") { markup in
            markup.element("dt") { markup in
              for (index, key) in keys.enumerated() {
                if index > 0 { markup.raw(" ") }
                markup.element("kbd", text: key)
              }
            }
            markup.element("dd", text: name)
          }
          markup.newline()
        }
      }
      markup.newline()
      choice("player-keys", name: words.singleKeys, into: &markup)
      markup.element("p", ["class": "hint"], text: words.sentenceHelp)
    }
    markup.newline()
  }

  /// What the player's script listens for.
  private var shortcuts: [(keys: [String], name: String)] {
    [
      (["K", words.spaceKey], words.playOrPause),
      (["J"], words.back10), (["L"], words.forward10),
      (["S"], words.nextSentence), ([words.shiftKey, "S"], words.previousSentence),
      (["P"], words.nextParagraph), ([words.shiftKey, "P"], words.previousParagraph),
      (["H"], words.nextHeading), ([words.shiftKey, "H"], words.previousHeading),
      (["I"], words.nextImage), ([words.shiftKey, "I"], words.previousImage),
      (["+"], words.faster), (["−"], words.slower), (["0"], words.normalSpeed),
      (["C"], words.chapters), (["F"], words.follow), (["B"], words.backToSpoken), (["?"], words.keys),
    ]
  }
}

// MARK: Buttons

extension PagePlayer {
  /// What can be skipped by.
  private enum Unit: String {
    case sentence, paragraph, heading, image, seconds

    func name(by direction: Int, in words: InterfaceWords) -> String {
      switch self {
      case .sentence: direction < 0 ? words.previousSentence : words.nextSentence
      case .paragraph: direction < 0 ? words.previousParagraph : words.nextParagraph
      case .heading: direction < 0 ? words.previousHeading : words.nextHeading
      case .image: direction < 0 ? words.previousImage : words.nextImage
      case .seconds: direction < 0 ? words.back10 : words.forward10
      }
    }
  }

  private func skip(_ unit: Unit, by direction: Int, type: String? = nil, into markup: inout MarkupWriter) {
    let name = unit.name(by: direction, in: words)
    markup.element(
      "button",
      [
        "class": ["button", type].compactMap(\.self).joined(separator: " "), "type": "button", "title": name,
        "data-skip": unit.rawValue, "data-by": String(direction),
      ]
    ) { markup in
      switch (unit, direction < 0) {
      case (.seconds, true): icon("back", into: &markup)
      case (.seconds, false): icon("forward", into: &markup)
      case (_, true): icon("previous", into: &markup)
      case (_, false): icon("next", into: &markup)
      }
      unseen(name, into: &markup)
    }
  }

  private func button(
    _ id: String, name: String? = nil, type: String = "button", hidden: Bool = false, into markup: inout MarkupWriter,
    _ content: (inout MarkupWriter) -> Void
  ) {
    markup.element(
      "button",
      [
        "id": id, "class": type, "type": "button", "title": name, "hidden": hidden ? "" : nil,
      ]
    ) { markup in
      content(&markup)
      if let name { unseen(name, into: &markup) }
    }
  }

  /// The name of a button that shows an icon: text and no attribute, for then its tooltip isn't read as well.
  private func unseen(_ name: String, into markup: inout MarkupWriter) {
    markup.element("span", ["class": "unseen"], text: name)
  }

  private func choice(_ id: String, name: String, isOn: Bool = true, into markup: inout MarkupWriter) {
    markup.element("label", ["class": "switch"]) { markup in
      markup.empty("input", ["id": id, "type": "checkbox", "checked": isOn ? "" : nil])
      markup.raw(" ")
      markup.element("span", text: name)
    }
    markup.newline()
  }

  private func icon(_ name: String, into markup: inout MarkupWriter) {
    markup.raw("<svg class=\"icon icon-\(name)\" aria-hidden=\"true\"><use href=\"#icon-\(name)\"/></svg>")
  }
}
