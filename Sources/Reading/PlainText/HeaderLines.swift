/// The `Key: value` lines that messages and some wires begin with.
struct HeaderLines {
  /// How many lines of the document they take, with the blank line behind them.
  private(set) var lineCount = 0
  /// What they say.
  private(set) var article = Article()
  /// Whether they are those of an e-mail.
  private(set) var isMessage = false

  init(_ lines: [String]) {
    var fields: [(key: String, value: String, line: Int)] = []
    var index = 0
    while index < lines.count, lines[index].trimmingSpace().isEmpty { index += 1 }
    if index < lines.count, lines[index].hasPrefix("From "), !lines[index].contains(": ") { index += 1 }
    let first = index
    while index < lines.count, index - first < 200 {
      let line = lines[index]
      if line.trimmingSpace().isEmpty { break }
      if let space = line.first, space == " " || space == "\t", !fields.isEmpty {
        fields[fields.count - 1].value += " " + line.trimmingSpace()
      } else if let colon = line.firstIndex(of: ":"), let key = Self.key(line[..<colon]) {
        fields.append((key, line[line.index(after: colon)...].trimmingSpace(), index + 1))
      } else {
        // A line that is no field: these are no headers, unless they end here.
        break
      }
      index += 1
    }
    let keys = Set(fields.map(\.key))
    let mail: Set<String> = ["from", "to", "subject", "date", "sent", "message-id", "received", "reply-to"]
    isMessage = keys.intersection(mail).count >= 2 && (keys.contains("from") || keys.contains("subject"))
    guard isMessage || keys.contains("headline") || fields.count >= 2 && keys.contains("title") else { return }
    if index < lines.count, lines[index].trimmingSpace().isEmpty { index += 1 }
    lineCount = index
    for field in fields { read(field.key, field.value, field.line) }
  }

  /// A key that wires and messages have, in lower case.
  private static func key(_ text: Substring) -> String? {
    let key = text.trimmingSpace().lowercased()
    guard (2...40).contains(key.utf8.count) else { return nil }
    return known.contains(key) || key.hasPrefix("x-") || key.hasPrefix("list-") || key.hasPrefix("arc-")
      || key.hasPrefix("dkim-")
      ? key : nil
  }

  private static let known: Set<String> = [
    "subject", "from", "to", "cc", "bcc", "date", "sent", "reply-to", "sender", "message-id", "mime-version",
    "content-type",
    "content-transfer-encoding", "received", "return-path", "delivered-to", "in-reply-to", "references", "importance",
    "priority",
    "user-agent", "authentication-results", "content-language", "content-disposition",
    "headline", "title", "byline", "author", "slug", "section", "dateline", "published", "updated", "source",
    "publication",
    "language", "keywords", "category", "edition", "embargo", "words", "wordcount", "desk", "status", "standfirst",
    "summary", "lead", "credit",
  ]

  private mutating func read(_ key: String, _ value: String, _ line: Int) {
    let decoded = EncodedWords.decode(value)
    var isRead = !value.isEmpty
    switch key {
    case "subject", "headline", "title":
      if article.headline == nil, !decoded.isEmpty {
        article.headline = Self.withoutReply(decoded)
      } else {
        isRead = false
      }
    case "from", "byline", "author":
      let people = BylineForm.bylines(inMetadata: Self.name(decoded))
      if article.bylines.isEmpty { article.bylines = people }
      isRead = false
    case "date", "sent", "published":
      article.published = article.published ?? DateForm.date(in: value)
      isRead = false
    case "updated":
      article.updated = DateForm.date(in: value)
      isRead = false
    case "section", "category": article.section = decoded.isEmpty ? nil : decoded
    case "dateline": article.dateline = CapitalsForm.name(decoded)
    case "source", "publication": article.publication = decoded.isEmpty ? nil : decoded
    case "language", "content-language": if (2...12).contains(value.utf8.count) { article.language = Language(value) }
    case "standfirst", "summary", "lead": article.standfirst = decoded.isEmpty ? nil : InlineText(decoded)
    default: isRead = false
    }
    if !isRead { article.omissions.append(Omission("\(key): \(value)", .metadata, at: "line \(line)")) }
  }

  /// `Ada Smith <ada@example.com>` and `"Smith, Ada" <…>` are the name.
  private static func name(_ value: String) -> String {
    var name = value
    if let open = name.firstIndex(of: "<") { name = String(name[..<open]) }
    name = name.trimmingSpace()
    if name.count >= 2, name.first == "\"", name.last == "\"" {
      name = String(name.dropFirst().dropLast())
      let parts = name.split(separator: ",")
      if parts.count == 2 { name = "\(parts[1].trimmingSpace()) \(parts[0].trimmingSpace())" }
    }
    return name
  }

  private static func withoutReply(_ subject: String) -> String {
    var text = Substring(subject)
    while let mark = ["Re:", "RE:", "Fw:", "FW:", "Fwd:", "AW:", "WG:"].first(where: text.hasPrefix) {
      text = text.dropFirst(mark.count).drop { $0 == " " }
    }
    return text.trimmingSpace()
  }
}
