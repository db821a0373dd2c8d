/// Takes credits off the ends of a caption; ``CreditForm`` is its door.
struct CreditScanner {
  private let scalars: [Unicode.Scalar]
  private(set) var kept: Range<Int>
  /// From the last of the text to the first.
  private(set) var credits: [String] = []
  /// Whether a word or sign such as `Photo:` or `©` said that a credit follows.
  private(set) var isLabelled = false

  /// The text's white space must be collapsed.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    kept = 0..<scalars.count
  }

  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  func utf8Range(_ range: Range<Int>) -> Range<Int> {
    let start = scalars[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
    return start..<(start + scalars[range].reduce(0) { $0 + UTF8.width($1) })
  }

  mutating func scan() {
    // A caption may end in more than one: "(Jo Lee) © Daily Example".
    for _ in 0..<3 {
      guard !kept.isEmpty, bracketed() || labelled() || agencyAtEnd() || equalsAtEnd() || providedAtEnd() else {
        break
      }
    }
    if !kept.isEmpty { labelledAtStart() }
    labelAtEnd()
  }

  /// `The harbour at dawn. Photo:`, when an element of its own names who.
  private mutating func labelAtEnd() {
    guard kept.count > 3, let last = kept.last,
      scalars[last] == ":" || CreditWords.copyrightSigns.contains(scalars[last])
    else { return }
    var begin = last
    var words = 0
    var index = last - 1
    while index >= kept.lowerBound, words < 3 {
      if index == kept.lowerBound || Token.isSpace(scalars[index - 1]) {
        words += 1
        if CreditWords.labelLength(scalars[index...last]) == last - index + 1 { begin = index }
      }
      index -= 1
    }
    guard begin < last || scalars[last] != ":" else { return }
    kept = kept.lowerBound..<begin
    while let last = kept.last, Token.isSpace(scalars[last]) || "|/—–-·•,".unicodeScalars.contains(scalars[last]) {
      kept.removeLast()
    }
  }

  private mutating func take(_ range: Range<Int>, leaving rest: Range<Int>) -> Bool {
    let credit = Self.withoutRepeat(Self.clean(text(range)))
    guard !credit.isEmpty else { return false }
    if !credits.contains(credit) { credits.append(credit) }
    kept = rest
    while let last = kept.last, Token.isSpace(scalars[last]) || "|/—–-·•=＝,".unicodeScalars.contains(scalars[last]) {
      kept.removeLast()
    }
    while let first = kept.first, Token.isSpace(scalars[first]) || "|/—–-·•:".unicodeScalars.contains(scalars[first]) {
      kept.removeFirst()
    }
    return true
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(into: range.isEmpty ? 0 : 1) { if Token.isSpace(scalars[$1]) { $0 += 1 } }
  }

  /// `… [YONHAP]`, `… (Photo: AP/Jo Lee)`, `… （共同）`.
  private mutating func bracketed() -> Bool {
    var end = kept.upperBound
    while end > kept.lowerBound, scalars[end - 1] == "." || scalars[end - 1] == " " { end -= 1 }
    guard end > kept.lowerBound, let open = Self.opens[scalars[end - 1]] else { return false }
    let close = end - 1
    guard let start = opening(of: close, open) else { return false }
    let inside = (start + 1)..<close
    guard !inside.isEmpty, wordCount(inside) <= 14 else { return false }
    let content = text(inside)
    let isSquare = open == "[" || open == "【"
    // A caption that is nothing but a name in brackets is a credit; so is a name in brackets behind its last sentence.
    let isWhole =
      (start == kept.lowerBound || followsSentence(start) && wordCount(inside) > 1) && CreditForm.isName(content)
      && !CreditWords.isLabel(content)
    let isCredit =
      CreditWords.hasLabel(content) || Agencies.isAgency(content) || Agencies.areNamed(in: content)
      || (isSquare && wordCount(inside) <= 8 || isWhole || hasAgencyBesideStroke(content)) && Self.isNameLike(content)
    guard isCredit, !content.contains("왼쪽"), !content.contains("오른쪽") else { return false }
    if CreditWords.hasLabel(content) { isLabelled = true }
    return take(inside, leaving: kept.lowerBound..<start)
  }

  /// Where the bracket opens that closes at `close`; others may stand inside.
  private func opening(of close: Int, _ open: Unicode.Scalar) -> Int? {
    var depth = 0
    for index in kept.prefix(upTo: close).reversed() {
      if scalars[index] == scalars[close] { depth += 1 }
      guard scalars[index] == open else { continue }
      if depth == 0 { return index }
      depth -= 1
    }
    return nil
  }

  /// Whether a sentence ends before the bracket at `open`: a name in brackets behind it is no part of it.
  private func followsSentence(_ open: Int) -> Bool {
    guard let last = kept.prefix(upTo: open).last(where: { !Token.isSpace(scalars[$0]) }) else { return false }
    return ".!?…".unicodeScalars.contains(scalars[last])
  }

  /// `Jo Lee/PA`, `ANTARA / Jo Lee`.
  private func hasAgencyBesideStroke(_ text: String) -> Bool {
    let parts = text.split(separator: "/")
    return parts.count > 1 && parts.contains { Agencies.isAgency($0.trimmingSpace()) }
  }

  /// `… Photograph: Jo Lee/Reuters`, `… Foto: dpa`, `… © Ada Lee`, `… Photo by Jo Lee`, `사진=연합뉴스`.
  private mutating func labelled() -> Bool {
    var index = kept.upperBound - 1
    var words = 0
    while index >= kept.lowerBound {
      if Token.isSpace(scalars[index]) { words += 1 }
      if words > 16 { return false }
      if let start = labelStart(at: index) {
        let credit = start.end..<kept.upperBound
        guard !credit.isEmpty, wordCount(credit) <= 15, isCreditOnly(credit) else { return false }
        isLabelled = true
        return take(credit, leaving: kept.lowerBound..<wholeLabel(from: start))
      }
      index -= 1
    }
    return false
  }

  /// Where a label begins of which the end has been found: `Photo Credit:`, `사진 제공=`.
  private func wholeLabel(from found: (begin: Int, end: Int)) -> Int {
    var begin = found.begin
    var words = 0
    for index in stride(from: found.begin - 1, through: kept.lowerBound, by: -1) where words < 3 {
      if Token.isSpace(scalars[index]) { words += 1 }
      if let start = labelStart(at: index), start.end == found.end { begin = start.begin }
    }
    return begin
  }

  /// The label that begins at `index`: where label and credit begin.
  private func labelStart(at index: Int) -> (begin: Int, end: Int)? {
    if CreditWords.copyrightSigns.contains(scalars[index]) { return (index, index + 1) }
    let isBoundary =
      index == kept.lowerBound || Token.isSpace(scalars[index - 1])
      || "([|/.—–-:=＝)，、\"”’".unicodeScalars.contains(scalars[index - 1])
    guard isBoundary, let length = CreditWords.labelLength(scalars[index..<kept.upperBound]) else { return nil }
    // "The photo: …" in mid-sentence is no label; a label begins the text, a sentence or a line, or is in capitals' company.
    var before = index
    while before > kept.lowerBound, Token.isSpace(scalars[before - 1]) { before -= 1 }
    guard
      before == kept.lowerBound || Self.endsSomething.contains(scalars[before - 1]) || isUpper(scalars[index])
        || scalars[index].value >= 0x2E80
    else { return nil }
    return (index, index + length)
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }

  /// Whether what follows a label is a name rather than a text with a credit before it.
  private func isCreditOnly(_ range: Range<Int>) -> Bool {
    let trimmed = text(range).trimmingSpace()
    guard let first = trimmed.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
    if first.properties.isLowercase, !Agencies.areNamed(in: trimmed), !trimmed.contains("/"), wordCount(range) > 4 {
      return false
    }
    if CreditWords.copyrightSigns.contains(scalars[range.lowerBound - 1]), wordCount(range) <= 12 { return true }
    // A sentence that goes on behind the credit.
    var previous: Unicode.Scalar = " "
    var wordLength = 0
    for position in range.dropLast(2) {
      let scalar = scalars[position]
      if Token.isSpace(scalar) {
        if previous == ".", wordLength > 4, isUpper(scalars[position + 1]), wordCount(position..<range.upperBound) > 4 {
          return false
        }
        wordLength = 0
      } else {
        wordLength += 1
      }
      previous = scalar
    }
    return Self.isNameLike(trimmed) || Agencies.areNamed(in: trimmed) || wordCount(range) <= 6
  }

  /// `… in Delhi. Jo Lee/AFP via Getty Images`, `… / AFP`, or the whole of `Jo Lee/Reuters`.
  private mutating func agencyAtEnd() -> Bool {
    var start = kept.upperBound
    var words = 0
    while start > kept.lowerBound {
      let scalar = scalars[start - 1]
      if scalar == "/" || scalar == "|", start - 1 > kept.lowerBound, Token.isSpace(scalars[start - 2]),
        start < kept.upperBound, !Token.isSpace(scalars[start])
      {
        break
      }
      if Token.isSpace(scalar) {
        words += 1
        if words > 10 { break }
        if start - 1 > kept.lowerBound, Self.endsSomething.contains(scalars[start - 2]), !isInitial(endingAt: start - 2)
        {
          break
        }
      }
      start -= 1
    }
    var range = start..<kept.upperBound
    guard !range.isEmpty, words <= 10, start < kept.upperBound - 1 else { return spacelessAgency() }
    let content = text(range)
    guard Agencies.isAgency(content) || Agencies.areNamed(in: content) && Self.isNameLike(content) else {
      return spacelessAgency()
    }
    // A caption such as "Reuters headquarters in London" is no credit: one that is all of the text must look like one.
    if range.lowerBound == kept.lowerBound, !Agencies.isAgency(content), !content.contains("/"),
      !content.contains("Getty"),
      !content.contains(" via "), !CreditWords.endsInAgency(content)
    {
      return false
    }
    if let last = range.last, scalars[last] == "." { range = range.lowerBound..<last }
    return take(range, leaving: kept.lowerBound..<start)
  }

  /// `The harbour at dawn Jo Lee/AFP`: no full stop before the credit; the word before the stroke goes with it.
  private mutating func spacelessAgency() -> Bool {
    guard let space = kept.last(where: { Token.isSpace(scalars[$0]) }) else { return false }
    let word = (space + 1)..<kept.upperBound
    guard let slash = word.last(where: { scalars[$0] == "/" }), slash > word.lowerBound, slash + 1 < word.upperBound,
      Agencies.isAgency(text((slash + 1)..<word.upperBound)), isUpper(scalars[word.lowerBound])
    else { return false }
    let before = (kept.lowerBound..<space).last { Token.isSpace(scalars[$0]) }.map { $0 + 1 } ?? kept.lowerBound
    let start = before < space && isUpper(scalars[before]) ? before : word.lowerBound
    return take(start..<kept.upperBound, leaving: kept.lowerBound..<start)
  }

  private func isInitial(endingAt index: Int) -> Bool {
    guard scalars[index] == ".", index > kept.lowerBound, scalars[index - 1].properties.isAlphabetic else {
      return false
    }
    return index < kept.lowerBound + 2 || !scalars[index - 2].properties.isAlphabetic
  }

  /// `…の港＝山田太郎撮影`, `…=연합뉴스`.
  private mutating func equalsAtEnd() -> Bool {
    guard let at = kept.suffix(24).last(where: { scalars[$0] == "＝" || scalars[$0] == "=" }), at + 1 < kept.upperBound,
      at > kept.lowerBound, scalars[at + 1].value >= 0x2E80
    else { return false }
    return take((at + 1)..<kept.upperBound, leaving: kept.lowerBound..<at)
  }

  /// `새벽 항구. 부두청 제공`: who gave the picture stands before the word for giving.
  private mutating func providedAtEnd() -> Bool {
    guard let word = [" 제공", " 촬영", " 캡처", "提供", "撮影"].first(where: { ends(with: $0) }) else { return false }
    let end = kept.upperBound - word.unicodeScalars.count
    var start = end
    var words = 0
    while start > kept.lowerBound, !Self.endsSomething.contains(scalars[start - 1]) {
      if Token.isSpace(scalars[start - 1]) { words += 1 }
      start -= 1
    }
    // Without a sign before it, no more than the last word is surely the giver's name.
    if words > 3 || start == kept.lowerBound {
      guard let space = kept.prefix(upTo: end).last(where: { Token.isSpace(scalars[$0]) }) else { return false }
      start = space + 1
    }
    return start < end && take(start..<end, leaving: kept.lowerBound..<start)
  }

  private func ends(with word: String) -> Bool {
    let word = Array(word.unicodeScalars)
    return kept.count > word.count && scalars[kept].suffix(word.count).elementsEqual(word)
  }

  /// `Photo: Jo Lee.
  ///
  /// The harbour at dawn.`
  private mutating func labelledAtStart() {
    guard let label = labelStart(at: kept.lowerBound), scalars[label.end - 1] != " " else { return }
    let rest = label.end..<kept.upperBound
    guard
      let stop = rest.first(where: { position in
        scalars[position] == "\n" || scalars[position] == "|"
          || scalars[position] == "." && position - label.end > 3 && position + 1 < kept.upperBound
            && Token.isSpace(scalars[position + 1]) && !isInitial(endingAt: position)
      }), wordCount(label.end..<stop) <= 8, Self.isNameLike(text(label.end..<stop))
    else { return }
    _ = take(label.end..<stop, leaving: (stop + 1)..<kept.upperBound)
  }

  /// A credit that a page builds of two fields may hold the same twice: `Jo Lee/AFP/Jo Lee/AFP`.
  static func withoutRepeat(_ credit: String) -> String {
    for sign in ["/", ",", "|", ";"] {
      let parts = credit.split(separator: sign).map { $0.trimmingSpace() }
      guard parts.count > 1, parts.count.isMultiple(of: 2),
        parts.prefix(parts.count / 2).elementsEqual(parts.suffix(parts.count / 2))
      else { continue }
      let half = credit.split(separator: sign)[..<(parts.count / 2)]
      return half.joined(separator: sign).trimmingSpace()
    }
    return credit
  }

  /// A credit without label, brackets, full stop and capitals.
  static func clean(_ text: String) -> String {
    var scalars = ArraySlice(Array(text.unicodeScalars))
    func trim() {
      while let first = scalars.first, Token.isSpace(first) || "[]()【】（）|:=＝©ⓒⒸ/-–—,.•·".unicodeScalars.contains(first)
      {
        scalars.removeFirst()
      }
      while let last = scalars.last, Token.isSpace(last) || "[【（(|:=＝©,;/-–—•·".unicodeScalars.contains(last) {
        scalars.removeLast()
      }
      if let last = scalars.last, let open = opens[last], !scalars.contains(open) { scalars.removeLast() }
      if scalars.last == ".", scalars.count > 3, scalars[scalars.endIndex - 3].properties.isAlphabetic {
        let word = scalars.reversed().dropFirst().prefix { !Token.isSpace($0) && $0 != "." }
        if word.count > 3 || CapitalsForm.isCapitals(String(String.UnicodeScalarView(word))) == false && word.count > 2
        {
          scalars.removeLast()
        }
      }
    }
    trim()
    for _ in 0..<3 {
      guard let length = CreditWords.labelLength(scalars) ?? CreditWords.bareLabelLength(scalars),
        length < scalars.count
      else { break }
      scalars = scalars.dropFirst(length)
      trim()
    }
    for end in ["撮影", "提供", " 제공", " 촬영", "摄", "攝"] {
      let letters = Array(end.unicodeScalars)
      if scalars.count > letters.count, scalars.suffix(letters.count).elementsEqual(letters) {
        scalars = scalars.dropLast(letters.count)
        trim()
      }
    }
    let credit = withoutRights(String(String.UnicodeScalarView(scalars)))
    // A word of four capitals is an organisation's initials; a longer one may be a name.
    if credit.utf8.count <= 4, !credit.contains(" ") { return credit }
    return CapitalsForm.name(credit)
  }

  /// What begins the part of a credit that is about rights, in the order in which it is cut.
  private static let rightsPhrases = [
    "All rights reserved", "Alle Rechte vorbehalten", "Tous droits réservés", "/Copyright ", ". Copyright ",
    ", Copyright ", "/© ",
  ].map { (text: $0, bytes: Array($0.utf8)) }

  /// A credit without year and rights: `Jo Lee/Copyright 2031 The Post. All rights reserved` is `Jo Lee`.
  private static func withoutRights(_ credit: String) -> String {
    var credit = credit
    let bytes = Array(credit.utf8)
    for phrase in rightsPhrases where ByteSearch.contains(phrase.bytes, in: bytes) {
      if let range = credit.firstRange(of: phrase.text), range.lowerBound > credit.startIndex {
        credit = String(credit[..<range.lowerBound])
      }
    }
    let year = credit.utf8.prefix(5)
    if year.count == 5, year.last == 0x20, year.dropLast().allSatisfy(ASCII.isDigit) {
      credit = String(credit.dropFirst(5))
    }
    return credit.trimmingSpace().trimmingEnd(".", ",")
  }

  /// Whether words look like names: capitals or letters without case, but for particles.
  static func isNameLike(_ text: String) -> Bool {
    let joining: Set<String> = [
      "via", "for", "and", "/", "-", "–", "|", "&", "of", "by", "the", "und", "et", "y", "e", "file", "staff",
      "handout", "pool", "photo", "courtesy", "images", "/dpa",
    ]
    var hasWord = false
    for word in text.split(separator: " ") {
      let letters = word.unicodeScalars.drop { !$0.properties.isAlphabetic }
      guard let first = letters.first else { continue }
      let folded = Folding.fold(word)
      if !first.properties.isLowercase {
        hasWord = true
      } else if Agencies.isAgency(folded) || folded.contains("/") && Agencies.areNamed(in: folded) {
        hasWord = true
      } else if !joining.contains(folded), !CapitalsForm.particles.contains(folded) {
        return false
      }
    }
    return hasWord
  }

  private static let opens: [Unicode.Scalar: Unicode.Scalar] = ["]": "[", ")": "(", "】": "【", "）": "（", "］": "［"]
  private static let endsSomething: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "|", "/", "—", "–", "-", "\"", "”", "’", "'", ")", "]", "。", "·", "•", ":", ";", "»", "\n", "，",
    "=", "＝", "※", "▲",
  ]
}

extension String {
  /// The text without one of `signs` at its end, unless the sign ends an abbreviation of one letter.
  fileprivate func trimmingEnd(_ signs: Character...) -> String {
    guard let last, signs.contains(last), count > 3, self[index(endIndex, offsetBy: -3)] != "." else { return self }
    return String(dropLast()).trimmingSpace()
  }
}
