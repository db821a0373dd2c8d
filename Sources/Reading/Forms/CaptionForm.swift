/// A caption without what a page puts around it: counters (`[1/5]`, `2 of 12`, `Bild 3 von 8:`) and the signs that parted it
/// from a credit.
package struct CaptionForm: Sendable, Hashable {
  /// Where the caption stands in the given text, in UTF-8 bytes.
  package private(set) var kept: Range<Int>

  /// Takes the counters and signs off both ends of `text`, whose white space is collapsed.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var range = bytes.indices
    if let end = Self.counter(in: bytes[...]) { range = end..<range.upperBound }
    range = Self.trimmed(bytes, range)
    // A counter may stand alone, or behind the caption in brackets: "The pier (2/5)".
    if bytes[range].last == 0x29, let open = bytes[range].lastIndex(of: 0x28),
      Self.counter(in: bytes[open..<range.upperBound]) == range.upperBound
    {
      range = Self.trimmed(bytes, range.lowerBound..<open)
    }
    if let terms = Self.terms(in: bytes[range]) { range = Self.trimmed(bytes, range.lowerBound..<terms) }
    kept = range
  }

  /// Where an agency's terms to its customers begin.
  ///
  /// They are in capitals: `… THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES.`
  private static func terms(in bytes: ArraySlice<UInt8>) -> Int? {
    let phrases: [StaticString] = [
      "this image has been", "mandatory credit", "editorial use only", "no resale", "no archive", "no sales",
    ]
    guard let end = bytes.last, end == 0x2e || !(0x61...0x7a).contains(end),
      phrases.contains(where: { Bytes.contains(bytes, $0) })
    else { return nil }
    // From the end back to the last small letter, then on to the next sentence.
    guard let small = bytes.lastIndex(where: { (0x61...0x7a).contains($0) }) else { return nil }
    let start = bytes[small...].firstIndex(of: 0x20) ?? bytes.endIndex
    return bytes.endIndex - start >= 20 && phrases.contains { Bytes.contains(bytes[start...], $0) } ? start : nil
  }

  /// Where the counter ends that `bytes` begin with, or nil.
  private static func counter(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    func skipSpace() { while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 } }
    func number() -> Int? {
      let start = index
      while index < bytes.endIndex, Bytes.isDigit(bytes[index]) { index += 1 }
      return (1...3).contains(index - start) ? Int(String(decoding: bytes[start..<index], as: UTF8.self)) : nil
    }
    func word(_ words: [StaticString]) -> Bool {
      for word in words {
        let letters = word.description.utf8
        if bytes[index...].prefix(letters.count).elementsEqual(letters, by: { Bytes.lowercase($0) == $1 }) {
          index += letters.count
          return true
        }
      }
      return false
    }
    var isOpen = false
    if let first = bytes.first, first == 0x5b || first == 0x28 {
      isOpen = true
      index += 1
    }
    if word(things) { skipSpace() }
    guard let one = number() else { return nil }
    skipSpace()
    guard word(["/", "of ", "von ", "de ", "sur ", "van ", "av ", "di "]) else { return nil }
    skipSpace()
    guard let all = number(), one <= all, all > 1 else { return nil }
    if isOpen {
      guard index < bytes.endIndex, bytes[index] == 0x5d || bytes[index] == 0x29 else { return nil }
      return index + 1
    }
    skipSpace()
    if word(things) { skipSpace() }
    if index < bytes.endIndex, bytes[index] == 0x2e { index += 1 }
    // "1/5 of the town" is no counter: one is followed by a sign, a capital or nothing.
    guard index < bytes.endIndex, bytes[index] >= 0x61, bytes[index] <= 0x7a else { return index }
    return nil
  }

  /// What is counted.
  private static let things: [StaticString] = [
    "photos", "photo", "images", "image", "pictures", "picture", "slides", "slide", "bilder", "bild", "fotos", "foto",
  ]

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let text = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
    func isSign(_ scalar: Unicode.Scalar) -> Bool { " |/–—-•·:,".unicodeScalars.contains(scalar) }
    let before = text.prefix(while: isSign)
    let rest = text.dropFirst(before.count)
    let after = rest.reversed().prefix(while: isSign).reduce(0) { $0 + UTF8.width($1) }
    let start = range.lowerBound + before.reduce(0) { $0 + UTF8.width($1) }
    return start..<max(start, range.upperBound - after)
  }
}
