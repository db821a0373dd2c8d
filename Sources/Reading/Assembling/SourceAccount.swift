/// Checks that every line of a source has its words in the article or in an omission, and lists what has not: the last net
/// under the rule that nothing is lost silently.
struct SourceAccount {
  private var known: Set<String> = []

  /// Gathers what the article says, shows, or has left out.
  init(_ article: Article) {
    add(article.headline)
    add(article.standfirst)
    for byline in article.bylines {
      add(byline.name)
      add(byline.role)
      add(byline.place)
    }
    for text in [
      article.publication, article.section, article.canonicalURL, article.dateline, article.agency,
      article.language?.tag,
    ] {
      add(text)
    }
    add(article.label?.rawValue)
    for block in article.blocks { add(block) }
    for omission in article.omissions { add(omission.text) }
  }

  private mutating func add(_ text: String?) {
    guard let text else { return }
    Self.forEachWord(in: text) { known.insert($0) }
  }

  private mutating func add(_ text: InlineText?) {
    guard let text else { return }
    add(text.plain)
    for run in text.runs {
      switch run.kind {
      case .link(let destination): add(destination)
      case .abbreviation(let expansion): add(expansion)
      default: break
      }
    }
  }

  private mutating func add(_ block: Block) {
    for text in block.texts { add(text) }
    switch block.content {
    case .figure(let figure): add(figure.address)
    case .gallery(_, let figures): for figure in figures { add(figure.address) }
    case .embed(let embed):
      add(embed.address)
      add(embed.service)
    case .code(_, let language): add(language)
    case .aside(_, let blocks), .quotation(let blocks, _), .note(_, let blocks): for block in blocks { add(block) }
    case .correction: for word in BlockForms.labelWords { known.insert(word) }
    case .list(let list): for block in list.items.flatMap(\.self) { add(block) }
    default: break
    }
  }

  /// Omissions for the lines, given with their numbers, that have a word that stands nowhere.
  func omissions(for lines: [(text: ArraySlice<UInt8>, number: Int)], isMarkup: Bool) -> [Omission] {
    var omissions: [Omission] = []
    for (line, number) in lines {
      var isLost = false
      let text = String(decoding: line, as: UTF8.self)
      Self.forEachWord(in: isMarkup ? Self.withoutMarkup(text) : Self.withoutNumber(text)) {
        if !known.contains($0), !CreditWords.isLabelWord($0) { isLost = true }
      }
      if isLost { omissions.append(Omission(text.collapsingSpace(), .control, at: "line \(number)")) }
    }
    return omissions
  }

  /// The text of a line without tags, link destinations, and labels of notes and callouts, which are no words.
  private static func withoutMarkup(_ line: String) -> String {
    // A generator's instruction is read or left out as a whole.
    if Instruction.close(for: Array(line.utf8).drop(while: ASCII.isSpace)) != nil { return "" }
    let line = withoutNumber(line)
    let text = line.utf8.contains(0x5B) || line.utf8.contains(0x5D) ? withoutDestinations(line) : line
    guard text.utf8.contains(0x3C) || text.utf8.contains(0x26) else { return text }
    return MarkupToken.tokens(of: text).reduce(into: "") { result, token in
      switch token {
      case .text(let text), .comment(let text), .raw(_, let text): result += text + " "
      case .open, .close: result += " "
      }
    }
  }

  /// A line without the number of an item, which is the list's: `12. `, `iv) `, `(ii) `.
  private static func withoutNumber(_ line: String) -> String {
    let start = line.utf8.drop(while: { ASCII.isSpace($0) || $0 == 0x28 })
    let digits = start.prefix(while: ASCII.isDigit)
    let number = digits.isEmpty ? start.prefix { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 } : digits
    let mark = line.utf8[number.endIndex...].first
    return !number.isEmpty && (mark == 0x29 || mark == 0x2E && !digits.isEmpty)
      ? String(line[number.endIndex...]) : line
  }

  private static func withoutDestinations(_ line: String) -> String {
    var kept: [UInt8] = []
    var skipping: UInt8 = 0
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if skipping != 0 {
        // A title in quotation marks is text.
        if byte == skipping || byte == 0x22 { skipping = 0 }
      } else if previous == 0x5D, byte == 0x28 {
        skipping = 0x29
      } else if previous == 0x5B, byte == 0x5E || byte == 0x21 && kept.count < 8 {
        skipping = 0x5D
      } else {
        kept.append(byte)
      }
      previous = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Runs of letters and digits, folded, at least two scalars long.
  private static func forEachWord(in text: String, _ body: (String) -> Void) {
    var word = String.UnicodeScalarView()
    var count = 0
    func finish() {
      if count >= 2 { body(String(word)) }
      word = String.UnicodeScalarView()
      count = 0
    }
    for scalar in text.unicodeScalars {
      let isWord =
        scalar.value < 0x80
        ? ASCII.isLetter(UInt8(scalar.value)) || ASCII.isDigit(UInt8(scalar.value))
        : scalar.properties.isAlphabetic
      if isWord {
        Folding.append(scalar, to: &word)
        count += 1
      } else {
        finish()
      }
    }
    finish()
  }
}
