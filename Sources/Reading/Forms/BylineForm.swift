/// Who a line says an article is by: `By Ada Smith and Ben Jones, health editor, in Leeds`, `홍길동 기자`, `Von Ada Schmidt`.
///
/// E-mail addresses, handles, dates and biographies are cut off; names in capitals come out in ordinary case.
package struct BylineForm: Sendable, Hashable {
  /// The people and agencies, in order, each once; never empty.
  package private(set) var bylines: [Byline] = []
  /// Whether the line says that it is a byline (`By`, `von`, `기자`), rather than only looking like names.
  package private(set) var isLabelled = false
  /// Whether the line is nothing but names, roles, places, addresses and the label.
  package private(set) var isWhole = true

  /// Reads a byline, or gives nil if `text` doesn't look like one.
  ///
  /// Of `text` the first 400 scalars count.
  package init?(_ text: some StringProtocol, language: Language? = nil) {
    var line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(400))).collapsingSpace()
    if text.unicodeScalars.count > 400 { isWhole = false }
    line = Self.withoutAddresses(line)
    if let rest = BylineWords.withoutLabel(line, language: language) {
      isLabelled = true
      line = rest
    }
    guard !line.isEmpty, line.first?.isLowercase == false || isLabelled else { return nil }
    cutBiography(&line)
    if line.unicodeScalars.contains(where: { $0.value >= 0x3040 && $0.value < 0xFB00 }) {
      readEastAsian(line)
    } else {
      readLatin(line)
    }
    guard !bylines.isEmpty else { return nil }
  }

  private init() {}

  /// Whether `text` is a byline that says so (`By`, `von`, `기자`): ``isLabelled``, found without reading all others.
  package static func isLabelled(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars.prefix(400)
    let line = withoutAddresses(String(String.UnicodeScalarView(scalars)).collapsingSpace())
    let isEastAsian = line.unicodeScalars.contains { $0.value >= 0x3040 && $0.value < 0xFB00 }
    guard isEastAsian || BylineWords.withoutLabel(line, language: nil) != nil else { return false }
    return BylineForm(text)?.isLabelled ?? false
  }

  /// One person's name as a source states it (`author` of metadata): label, address and biography taken off, a role
  /// or an agency recognised.
  ///
  /// Nil if it is no name: an address, a page's address, an empty string.
  package static func bylines(inMetadata text: some StringProtocol, language: Language? = nil) -> [Byline] {
    if let form = BylineForm(text, language: language) { return form.bylines }
    let name = withoutAddresses(text.collapsingSpace())
    // Metadata is trusted where the form isn't met: names without capitals, brand names.
    guard !name.isEmpty, name.unicodeScalars.count <= 60, !name.contains("://"), name.contains(where: \.isLetter) else {
      return []
    }
    return [Byline(CapitalsForm.name(name), isAgency: Agencies.isAgency(name))]
  }

  /// Without e-mail addresses, handles and web addresses, and the brackets that held them.
  static func withoutAddresses(_ line: String) -> String {
    guard
      line.utf8.contains(where: { $0 == 0x40 || $0 == 0x2F }) || line.utf8.contains(0x5B) && line.contains("[email")
        || line.utf8.contains(0x2E) && line.contains("www.")
    else { return line }
    var text = line.replacing("[email protected]", with: "")
    text = text.split(separator: " ").filter { word in
      !(word.utf8.contains(0x40) || word.contains("://") || word.hasPrefix("www."))
    }.joined(separator: " ")
    for empty in ["[]", "()", "<>", "[ ]", "( )"] { text = text.replacing(empty, with: "") }
    while let last = text.last, " ,;|·•-–—/=[(<".contains(last) { text.removeLast() }
    return text.trimmingSpace()
  }

  /// Ends the line before the sentence that tells more about the author.
  private mutating func cutBiography(_ line: inout String) {
    let words = line.split(separator: " ")
    for (index, word) in words.enumerated() where index > 0 {
      let folded = Folding.fold(word)
      let endsSentence =
        word.hasSuffix(".") && index + 1 < words.count && word.unicodeScalars.count > 3
        && !BylineWords.abbreviations.contains(folded) && !word.dropLast().contains(".")
      if BylineWords.verbs.contains(folded) {
        line = words[..<index].joined(separator: " ")
        isWhole = false
        return
      }
      if endsSentence {
        line = words[...index].joined(separator: " ")
        line.removeLast()
        isWhole = false
        return
      }
    }
  }

  private mutating func append(_ byline: Byline) {
    guard !bylines.contains(where: { $0.name == byline.name }) else { return }
    bylines.append(byline)
  }
}

// Latin script
extension BylineForm {
  private mutating func readLatin(_ line: String) {
    /// Those who have no role yet, to whom the next role belongs.
    var waiting = 0
    for (index, piece) in BylineWords.pieces(of: line).enumerated() {
      var text = piece.trimmingSpace()
      while let last = text.last,
        ":;*†‡".contains(last) || last == "." && !text.hasSuffix("r.") && !Self.endsInInitial(text)
      {
        text.removeLast()
      }
      while let last = text.last, "()[] ".contains(last) { text.removeLast() }
      while let first = text.first, "()[] ".contains(first) { text.removeFirst() }
      guard !text.isEmpty else { continue }
      if DateForm.isDateLine(text) || DateForm(text).label != nil || DateWords.areOfDate(text) { continue }
      // "2 min read" beside the name says nothing of the author.
      if text.utf8.contains(where: ASCII.isDigit), BoilerplateForm.isBadge(text) { continue }
      if Agencies.isAgency(text) {
        append(Byline(CapitalsForm.name(text), isAgency: true))
        continue
      }
      var place: String?
      if let (before, found) = BylineWords.splitPlace(text) { (text, place) = (before, found) }
      if text.isEmpty {
        if !bylines.isEmpty { bylines[bylines.count - 1].place = place }
        continue
      }
      if let (role, name) = BylineWords.splitRole(text) {
        if let name, Self.isName(name, isLabelled: isLabelled || index > 0) {
          append(Byline(CapitalsForm.name(name), role: role, place: place))
          waiting = bylines.count
        } else if !bylines.isEmpty {
          for index in waiting..<max(waiting, bylines.count) where !bylines[index].isAgency {
            bylines[index].role = role
          }
          if waiting == bylines.count, bylines[bylines.count - 1].role == nil { bylines[bylines.count - 1].role = role }
          if let place { bylines[bylines.count - 1].place = place }
          waiting = bylines.count
        } else if isLabelled, index == 0 {
          // "By our health correspondent", "By Staff Writer": an author without a name.
          append(Byline(CapitalsForm.isCapitals(text) ? CapitalsForm.name(text) : text, place: place))
          waiting = bylines.count
        }
        continue
      }
      if index > 0, isApposition(text) {
        if let place = BylineWords.place(text), !bylines[bylines.count - 1].isAgency {
          bylines[bylines.count - 1].place = bylines[bylines.count - 1].place ?? place
        }
        continue
      }
      if Self.isName(text, isLabelled: isLabelled), index == 0 || !BylineWords.isOrganisation(text) || bylines.isEmpty {
        append(Byline(CapitalsForm.name(text), place: place))
      } else if bylines.isEmpty {
        return
      } else if !BylineWords.isOrganisation(text) {
        isWhole = false
        // What follows a piece that is no name tells about the author.
        return
      }
    }
  }

  /// The role that a line is and nothing else, as it stands below a byline: `Staff Writer`.
  static func role(_ line: some StringProtocol) -> String? {
    guard line.utf8.count <= 50, line.split(separator: " ").count <= 5, line.first?.isUppercase == true,
      !ArticleAssembler.endsSentence(String(line)), let (role, name) = BylineWords.splitRole(String(line)), name == nil,
      Folding.fold(role) == Folding.fold(line)
    else { return nil }
    return role
  }

  /// Whether a piece is a single word behind a full name: `Ada Smith, Leeds`, `Ada Smith (Leeds)`, `Ada Smith, MD`.
  ///
  /// No newsroom names one author in full and the next by one word, so it is a place, a degree or a weekday.
  private func isApposition(_ text: String) -> Bool {
    !text.contains(" ") && bylines.last.map { $0.isAgency || $0.name.contains(" ") } ?? false
      && bylines.contains { $0.name.contains(" ") } && text.first?.isUppercase == true
  }

  private static func endsInInitial(_ text: String) -> Bool {
    text.split(separator: " ").last.map { $0.unicodeScalars.count == 2 } ?? false
  }

  /// Whether `text` is one to six words that all begin as names do.
  static func isName(_ text: String, isLabelled: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), words.count > 1 || isLabelled, text.utf8.count <= 70 else { return false }
    var capitals = 0
    for word in words {
      guard !word.utf8.contains(where: { ASCII.isDigit($0) || "?!:@#%=<>{}\"".utf8.contains($0) }) else { return false }
      let letters = word.unicodeScalars.drop { !$0.properties.isAlphabetic }
      guard let first = letters.first else {
        if word == "-" || word == "–" || word == "&" { return false }
        continue
      }
      if first.properties.isUppercase || !first.properties.isLowercase {
        capitals += 1
      } else if !CapitalsForm.particles.contains(Folding.fold(word)), !word.contains("'"), !word.contains("’") {
        return false
      }
    }
    return capitals > 0
  }
}

// Chinese, Japanese, Korean
extension BylineForm {
  private mutating func readEastAsian(_ line: String) {
    var names: [String] = []
    var role: String?
    func finish() {
      for name in names { append(Byline(name, role: role, isAgency: Agencies.isAgency(name))) }
      names = []
      role = nil
    }
    let separators: Set<Character> = [
      " ", ",", "、", "，", "·", "・", "/", "=", "＝", "(", ")", "[", "]", "【", "】", "（", "）", "|", ":", "：",
    ]
    /// Whether the next word says who is no author: a source, an editor.
    var isOfOther = false
    for word in line.split(whereSeparator: { separators.contains($0) }) {
      let text = String(word)
      if word.endIndex < line.endIndex, line[word.endIndex] == ":" || line[word.endIndex] == "：" {
        // What a colon follows is a label, never a name: 作者：, 来源：, 发布时间：, 글:.
        isOfOther = BylineWords.eastAsianOthers.contains { text.hasSuffix($0) }
        if !isOfOther, !names.isEmpty { finish() }
        if BylineWords.eastAsianLabels.contains(text) || BylineWords.eastAsianRoles.contains(text) { isLabelled = true }
        continue
      }
      if isOfOther {
        isOfOther = false
        continue
      }
      if let found = BylineWords.eastAsianRoles.first(where: { text.hasSuffix($0) }) {
        isLabelled = true
        let before = String(text.dropLast(found.count))
        if before.isEmpty || BylineWords.eastAsianDesks.contains(where: { before.hasSuffix($0) }) {
          role = text
          if names.isEmpty, before.isEmpty { continue }
          finish()
        } else if names.isEmpty || !BylineWords.eastAsianPosts.contains(found), Self.isEastAsianName(before) {
          names.append(before)
          role = found
          finish()
        } else {
          // "도쿄특파원", "정치전문기자": a place or a field before the role.
          role = text
          finish()
        }
      } else if let found = BylineWords.eastAsianRoles.first(where: { text.hasPrefix($0) }), !Agencies.isAgency(text) {
        isLabelled = true
        role = found
        let after = String(text.dropFirst(found.count))
        if Self.isEastAsianName(after) {
          names.append(after)
          finish()
        }
      } else if BylineWords.eastAsianLabels.contains(text) {
        isLabelled = true
      } else if Self.isEastAsianName(text) || Agencies.isAgency(text) {
        names.append(text)
        if names.count > 6 {
          names = []
          isWhole = false
          break
        }
      } else if DateForm(text).found.isEmpty {
        isWhole = false
      }
    }
    if isLabelled || isWhole && names.count <= 4 { finish() }
    if !isLabelled, !isWhole { bylines = [] }
  }

  /// Two to four Hangul syllables, or two to six Han or kana.
  private static func isEastAsianName(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    if scalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) { return (2...4).contains(scalars.count) }
    return (2...6).contains(scalars.count)
      && scalars.allSatisfy {
        (0x4E00...0x9FFF).contains($0.value) || (0x3040...0x30FF).contains($0.value) || $0 == "々"
      }
  }
}
