/// A caption or an alternative text, and the credit that stands in it: `The harbour at dawn. [YONHAP]`,
/// `The harbour (Photo: AP/Jo Lee)`, `Photograph: Jo Lee/Reuters`, `항구의 아침. 사진=연합뉴스`, `© Ada Lee`.
package struct CreditForm: Sendable, Hashable {
  /// The text without credit; empty if it was all credit.
  package private(set) var text: String
  /// Who made the picture, without label, brackets and capitals: `Yonhap`, `AP/Jo Lee`.
  ///
  /// Several are joined by commas.
  package private(set) var credit: String?
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
  }

  /// The credit in a text that is nothing but a credit, such as a page's own credit element: label and brackets taken
  /// off.
  ///
  /// Nil if nothing is left.
  package static func credit(from text: some StringProtocol) -> String? {
    let credit = CreditScanner.clean(CreditWords.withoutKind(text.collapsingSpace()))
    return credit.isEmpty ? nil : credit
  }
}
