/// A caption or an alternative text, and the credit that stands in it: `The harbour at dawn. [YONHAP]`,
/// `The harbour (Photo: AP/Jo Lee)`, `Photograph: Jo Lee/Reuters`, `항구의 아침. 사진=연합뉴스`, `© Ada Lee`.
package struct CreditForm: Sendable, Hashable {
  /// The text without credit; empty if it was all credit.
  package private(set) var text: String
  /// Who made the picture, without label, brackets and capitals: `Yonhap`, `AP/Jo Lee`.
  ///
  /// Several are joined by commas.
  package private(set) var credit: String?
  /// Whether the text is nothing but a credit.
  package var isWhole: Bool { text.isEmpty && credit != nil }
  /// Whether a word or sign such as `Photo:` or `©` says that a credit follows; an agency's name alone may close a report too.
  package private(set) var isLabelled: Bool
  /// Where ``text`` stands in the given text, in UTF-8 bytes, if white space was collapsed there; see ``InlineText``.
  package private(set) var kept: Range<Int>

  /// Takes the credit out of `text`.
  package init(_ text: some StringProtocol) {
    let collapsed = text.collapsingSpace()
    var scanner = CreditScanner(Array(collapsed.unicodeScalars))
    scanner.scan()
    self.text = scanner.text(scanner.kept)
    credit = scanner.credits.isEmpty ? nil : scanner.credits.reversed().joined(separator: ", ")
    kept = scanner.utf8Range(scanner.kept)
    isLabelled = scanner.isLabelled
  }

  /// One credit of several that name the same people, each as fully as any of them does.
  ///
  /// Nil if there are none.
  package static func joined(_ credits: [String]) -> String? {
    var kept: [(credit: String, key: String)] = []
    for credit in credits {
      let key = " \(TextComparison.key(credit)) "
      guard !kept.contains(where: { $0.key.contains(key) }) else { continue }
      kept.removeAll { key.contains($0.key) }
      kept.append((credit, key))
    }
    return kept.isEmpty ? nil : kept.map(\.credit).joined(separator: ", ")
  }

  /// Whether a text without any label may name people or papers and nothing else: `Ada Lund`, `The Lowell Post`.
  package static func isName(_ text: some StringProtocol) -> Bool {
    let text = text.trimmingSpace()
    guard (4...80).contains(text.utf8.count), let last = text.last, last.isLetter || last == ")",
      text.utf8.count(where: ASCII.isDigit) < 3
    else { return false }
    return text.split(separator: " ").count <= 9 && CreditScanner.isNameLike(text)
  }

  /// The credit in a text that is nothing but a credit, such as a page's own credit element: label and brackets taken
  /// off.
  ///
  /// Nil if nothing is left, or nothing but a label.
  package static func credit(from text: some StringProtocol) -> String? {
    let credit = CreditScanner.withoutRepeat(CreditScanner.clean(CreditWords.withoutKind(text.collapsingSpace())))
    return credit.isEmpty || isLabel(credit) ? nil : credit
  }

  /// Whether a text is nothing but a label that has lost what it labels: `Photo`, `Bildnachweis:`.
  package static func isLabel(_ text: String) -> Bool {
    !text.isEmpty && (CreditWords.isLabel(text) || TextComparison.key(text).isEmpty)
  }
}
