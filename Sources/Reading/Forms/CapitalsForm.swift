/// Words written in capitals, and how the same words are written as names.
package enum CapitalsForm {
  /// Whether all letters with a case are capitals and there are at least two.
  package static func isCapitals(_ text: some StringProtocol) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        if scalar.value >= 0x61, scalar.value <= 0x7A { return false }
        if scalar.value >= 0x41, scalar.value <= 0x5A { capitals += 1 }
      } else {
        let properties = scalar.properties
        if properties.isLowercase, scalar != "ß" { return false }
        if properties.isUppercase { capitals += 1 }
      }
    }
    return capitals >= 2
  }

  /// A name in capitals as it is read: `SEO JI-EUN` is `Seo Ji-eun`, `IAN MCDONALD` is `Ian McDonald`.
  ///
  /// A name that is not in capitals, an agency's initials and Roman numerals stay.
  package static func name(_ text: String) -> String {
    guard isCapitals(text) else { return text }
    var name = ""
    var word = String.UnicodeScalarView()
    var isFirst = true
    func finish() {
      guard !word.isEmpty else { return }
      name += self.word(String(word), isFirst: isFirst)
      isFirst = false
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "/", ",", "(", ")", "[", "]", ";", "&", "|":
        finish()
        name.unicodeScalars.append(scalar)
        if scalar != " ", scalar != "\u{A0}" { isFirst = true }
      default: word.append(scalar)
      }
    }
    finish()
    return name
  }

  private static func word(_ word: String, isFirst: Bool) -> String {
    if Agencies.isInitials(word) || isInitials(word) { return word }
    if let own = ownCase[word] { return own }
    let lower = word.lowercased()
    if !isFirst, particles.contains(lower) { return lower }
    let parts = lower.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1 {
      // East Asian given names go on in lower case (Ji-eun), others don't (Jean-Luc).
      let isGivenName = parts.allSatisfy(isSyllable)
      return parts.enumerated().map { index, part in
        index > 0 && isGivenName || particles.contains(part) && index > 0 ? part : capitalized(part)
      }.joined(separator: "-")
    }
    return capitalized(lower)
  }

  private static func capitalized(_ lower: String) -> String {
    for mark in ["'", "’"] {
      if let at = lower.firstIndex(of: Character(mark)), lower.distance(from: lower.startIndex, to: at) <= 2,
        lower.index(after: at) < lower.endIndex
      {
        let rest = lower[lower.index(after: at)...]
        if rest != "s" { return upperFirst(lower[..<at]) + mark + upperFirst(rest) }
      }
    }
    if lower.hasPrefix("mc"), lower.utf8.count > 4 { return "Mc" + upperFirst(lower.dropFirst(2)) }
    return upperFirst(lower[...])
  }

  private static func upperFirst(_ text: Substring) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `J.K.`, `III`, `JB`.
  private static func isInitials(_ word: String) -> Bool {
    if romanNumerals.contains(word) { return true }
    if word.utf8.contains(0x2E) {
      return word.split(separator: ".").allSatisfy { $0.unicodeScalars.count == 1 }
    }
    return word.utf8.count <= 3 && !word.utf8.contains { "AEIOUY".utf8.contains($0) } && word != "NG" && word != "MR"
      && word != "DR" && word != "MRS" && word != "MS" && word != "ST" && word != "SR" && word != "JR"
  }

  /// Whether letters make one East Asian syllable in Latin script: an onset, vowels, and `n`, `ng` or a stop.
  private static func isSyllable(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    guard (1...6).contains(letters.count), !westernNames.contains(text) else { return false }
    let vowels = Set("aeiouw".utf8)
    func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) || byte == UInt8(ascii: "y") }
    guard let first = letters.firstIndex(where: isVowel) else { return false }
    let onset = String(decoding: letters[..<first], as: UTF8.self)
    guard onsets.contains(onset) else { return false }
    let end = letters[first...].firstIndex { !isVowel($0) } ?? letters.endIndex
    guard end - first <= 3 else { return false }
    return codas.contains(String(decoding: letters[end...], as: UTF8.self))
  }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "f", "g", "h", "hs", "j", "k", "kk", "l", "m", "n", "p", "pp", "q", "r", "s", "sh", "ss",
    "t",
    "ts", "tt", "x", "z", "zh", "jj", "ph", "th",
  ]
  private static let codas: Set<String> = ["", "n", "ng", "m", "k", "p", "t", "l", "h", "r", "b", "g"]
  private static let westernNames: Set<String> = [
    "jo", "lou", "lee", "joe", "sue", "kim", "may", "tim", "tom", "jim", "dan", "ben", "sam", "pat", "mel", "al", "el",
  ]
  private static let romanNumerals: Set<String> = [
    "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV", "XVI",
  ]
  private static let ownCase: [String: String] = [
    "JOONGANG": "JoongAng", "NEWS1": "News1", "AND": "and", "FOR": "for", "OF": "of", "THE": "the", "BY": "by",
    "VIA": "via",
    "IN": "in", "PHD": "PhD", "WITH": "with", "FROM": "from", "UND": "und",
  ]
  /// What goes on in lower case inside a name.
  static let particles: Set<String> = [
    "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "von", "zu", "zum", "zur",
    "vom",
    "ten", "ter", "te", "bin", "bint", "ibn", "al", "el", "y", "e", "af", "av", "la", "le", "las", "los", "lo", "dem",
    "t",
    "und",
  ]
}
