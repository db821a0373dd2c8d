import Mastering
import Reading
import Scripting

/// Writes `ncc.html`, the navigation control centre: what the book is, and where a listener can go.
struct DaisyNavigation {
  private let edition: Edition
  private let book: DaisyBook

  init(_ edition: Edition, _ book: DaisyBook) {
    self.edition = edition
    self.book = book
  }

  /// The file of a book of so many files, itself among them, the others being so many bytes together.
  func text(files: Int, otherBytes: Int) -> String {
    // Its own size is a part of what it says.
    var text = text(files: files, kilobytes: 0)
    for _ in 0..<3 { text = self.text(files: files, kilobytes: (otherBytes + text.utf8.count + 1_023) / 1_024) }
    return text
  }
}

extension DaisyNavigation {
  private func text(files: Int, kilobytes: Int) -> String {
    var markup = MarkupWriter(.xml)
    let tag = edition.script.language.publicationTag
    markup.raw(DaisyContent.prologue)
    markup.element("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": tag, "xml:lang": tag]) { html in
      html.newline()
      html.element("head") { head in
        head.newline()
        head.element("title", text: book.title)
        head.newline()
        head.empty("meta", ["http-equiv": "Content-type", "content": "text/html; charset=utf-8"])
        for (name, content, scheme) in metadata(files: files, kilobytes: kilobytes) {
          head.newline()
          head.empty("meta", ["name": name, "content": content, "scheme": scheme])
        }
        head.newline()
      }
      html.newline()
      html.element("body") { body in
        for (section, part) in book.sections.enumerated() {
          for item in part.items {
            body.newline()
            write(item, isTitle: section == 0 && item == part.items[0], in: section, to: &body)
          }
        }
        body.newline()
      }
      html.newline()
    }
    markup.newline()
    return markup.text
  }

  private func write(_ item: DaisyBook.Item, isTitle: Bool, in section: Int, to markup: inout MarkupWriter) {
    let (name, kind) =
      switch item.kind {
      case .heading(let level): ("h\(level)", isTitle ? "title" : "section")
      case .sidebar: ("span", "sidebar")
      case .producerNote: ("span", "optional-prodnote")
      }
    // A side bar or a picture may begin its section.
    let id = name == "span" ? "n\(item.clip)" : "h\(item.clip)"
    markup.element(name, ["class": kind, "id": id]) {
      $0.element("a", ["href": "\(DaisyNames.times(section))#\(DaisyNames.pair(item.clip))"], text: item.title)
    }
  }

  private func metadata(files: Int, kilobytes: Int) -> [(name: String, content: String, scheme: String?)] {
    let article = edition.article
    let publisher = [article.publication, "Unknown"].compactMap(\.self).first { !$0.isBlankInMarkup } ?? "Unknown"
    let items = book.items
    let levels = items.compactMap { if case .heading(let level) = $0.kind { level } else { nil } }
    let sidebars = items.count { $0.kind == .sidebar }
    let notes = items.count { $0.kind == .producerNote }
    var metadata: [(name: String, content: String, scheme: String?)] = [
      ("dc:title", book.title, nil), ("dc:identifier", edition.identifier, nil),
      ("dc:format", "Daisy 2.02", nil), ("dc:language", edition.script.language.publicationTag, nil),
      ("dc:publisher", publisher, nil), ("dc:date", String(edition.modified.prefix(10)), "yyyy-mm-dd"),
    ]
    metadata += (edition.creators.isEmpty ? [publisher] : edition.creators).map { ("dc:creator", $0, nil) }
    if let section = article.section { metadata.append(("dc:subject", section, nil)) }
    if let standfirst = article.standfirst?.plain, !standfirst.isEmpty {
      metadata.append(("dc:description", standfirst, nil))
    }
    if let address = edition.articleAddress { metadata.append(("dc:source", address, nil)) }
    if let published = article.published {
      metadata.append(("ncc:sourceDate", String(published.iso8601.prefix(10)), "yyyy-mm-dd"))
    }
    metadata += [
      ("ncc:charset", "utf-8", nil), ("ncc:generator", "Lectern \(edition.version)", nil),
      ("ncc:narrator", edition.narrator, nil), ("ncc:multimediaType", "audioFullText", nil),
      ("ncc:setInfo", "1 of 1", nil), ("ncc:totalTime", totalTime, "hh:mm:ss"),
      ("ncc:tocItems", String(items.count), nil), ("ncc:depth", String(levels.max() ?? 1), nil),
      ("ncc:pageFront", "0", nil), ("ncc:pageNormal", "0", nil), ("ncc:pageSpecial", "0", nil),
      ("ncc:maxPageNormal", "0", nil), ("ncc:files", String(files), nil), ("ncc:kByteSize", String(kilobytes), nil),
    ]
    if sidebars > 0 { metadata.append(("ncc:sidebars", String(sidebars), nil)) }
    if notes > 0 { metadata.append(("ncc:prodNotes", String(notes), nil)) }
    return metadata
  }

  /// In whole seconds, as the standard recommends.
  private var totalTime: String {
    let rounded = (book.length + 500) / 1_000 * 1_000
    return String(DaisyTimes.clock(rounded).prefix { $0 != "." })
  }
}
