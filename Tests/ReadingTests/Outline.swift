import Foundation
import Reading
import TestSupport
import Testing

/// An article as text that a person can read and compare.
enum Outline {
  static func of(_ article: Article) -> String {
    var lines: [String] = []
    func field(_ name: String, _ value: String?) { if let value { lines.append("\(name): \(value)") } }
    field("headline", article.headline)
    field("standfirst", article.standfirst.map(of))
    for byline in article.bylines {
      field(
        "by",
        [byline.name, byline.role, byline.place, byline.isAgency ? "agency" : nil].compactMap { $0 }.joined(
          separator: " | "))
    }
    field("published", article.published?.iso8601)
    field("updated", article.updated?.iso8601)
    field("language", article.language?.tag)
    field("publication", article.publication)
    field("section", article.section)
    field("label", article.label?.rawValue)
    field("dateline", article.dateline)
    field("agency", article.agency)
    field("address", article.canonicalURL)
    lines.append("")
    for block in article.blocks { append(block, 0, &lines) }
    if !article.omissions.isEmpty { lines.append("") }
    for omission in article.omissions {
      lines.append("- \(omission.reason.rawValue) (\(omission.source ?? "")): \(omission.text)")
    }
    for notice in article.notices { lines.append("! \(notice.message) (\(notice.place ?? ""))") }
    return lines.joined(separator: "\n") + "\n"
  }

  static func of(_ text: InlineText) -> String {
    text.runs.map { run in
      switch run.kind {
      case .plain: run.text
      case .emphasis: "*\(run.text)*"
      case .link(let destination): "[\(run.text)](\(destination))"
      case .abbreviation(let expansion): "\(run.text){\(expansion)}"
      case .foreign(let language): "\(run.text){\(language)}"
      case .code: "`\(run.text)`"
      case .deleted: "~\(run.text)~"
      case .noteReference(let label): "[^\(label)]"
      }
    }.joined().replacingOccurrences(of: "\n", with: "⏎")
  }

  private static func append(_ block: Block, _ depth: Int, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    let place = depth == 0 ? (block.source.map { " (\($0))" } ?? "") : ""
    func line(_ text: String) { lines.append(indent + text) }
    switch block.content {
    case .paragraph(let text): line("p\(place) \(of(text))")
    case .heading(let level, let text): line("h\(level)\(place) \(of(text))")
    case .quotation(let blocks, let attribution):
      line("quotation\(place)\(attribution.map { " by \($0)" } ?? "")")
      for block in blocks { append(block, depth + 1, &lines) }
    case .pullQuote(let text, _): line("pull quote\(place) \(of(text))")
    case .list(let list):
      line("\(list.isOrdered ? "numbered list from \(list.start)" : "list")\(place)")
      for item in list.items {
        line("  •")
        for block in item { append(block, depth + 2, &lines) }
      }
    case .table(let table):
      line("table\(place) \(table.caption ?? "")")
      line("  = " + table.header.joined(separator: " | "))
      for row in table.rows { line("  - " + row.joined(separator: " | ")) }
    case .figure(let figure): line("\(figure.kind.rawValue)\(place)"); self.figure(figure, indent + "  ", &lines)
    case .gallery(let title, let figures):
      line("gallery\(place) \(title ?? "")")
      for figure in figures { self.figure(figure, indent + "  ", &lines) }
    case .aside(let title, let blocks):
      line("aside\(place) \(title ?? "")")
      for block in blocks { append(block, depth + 1, &lines) }
    case .embed(let embed):
      line("\(embed.kind.rawValue)\(place) \(embed.service ?? "") \(embed.title ?? "") \(embed.address ?? "")")
    case .code(let code, let language): line("code\(place) \(language ?? "") \(code)")
    case .correction(let text, let kind): line("\(kind.rawValue)\(place) \(of(text))")
    case .note(let label, let blocks):
      line("note \(label)\(place)")
      for block in blocks { append(block, depth + 1, &lines) }
    case .entry(let time, let title, let blocks):
      line("entry\(place) \(time ?? "") \(title ?? "")")
      for block in blocks { append(block, depth + 1, &lines) }
    case .divider: line("divider\(place)")
    }
  }

  private static func figure(_ figure: Figure, _ indent: String, _ lines: inout [String]) {
    if let alt = figure.alt { lines.append(indent + "alt: " + alt) }
    if let caption = figure.caption { lines.append(indent + "caption: " + of(caption)) }
    if let credit = figure.credit { lines.append(indent + "credit: " + credit) }
    if let address = figure.address { lines.append(indent + "address: " + address) }
  }

  /// Compares an outline with the file `Snapshots/NAME.txt`; with `LECTERN_RECORD=1` writes it instead.
  static func expect(_ outline: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Snapshots/\(name).txt")
    let difference = try Snapshot.difference(of: outline, from: file)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }
}
