/// A document's text: valid UTF-8 without byte order mark and control characters, whatever the bytes were before.
///
/// The character set is found in this order: byte order mark; UTF-16 and UTF-32 by their pattern of zero bytes; valid
/// UTF-8 with something beyond ASCII in it, which is hardly ever a coincidence and so beats what is declared; what the
/// server declared; what the document declares (`<meta charset>`, `<?xml encoding?>`); UTF-8 with some damage;
/// windows-1252.
package struct DecodedText: Sendable, Hashable {
  /// The text as UTF-8.
  ///
  /// Line ends are as they were.
  package var utf8: [UInt8]
  /// The character set that was decoded from, in lower case: `utf-8`, `windows-1252`, `euc-kr`.
  package var charset: String
  /// What was doubtful about the bytes.
  package var notices: [Notice]

  /// The text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Decodes a document.
  ///
  /// - Throws: ``ReadingError/empty(name:)`` if there is nothing but white space, ``ReadingError/binary(name:)`` if the
  ///   bytes are no text.
  package init(_ source: Source) throws(ReadingError) {
    let bytes = source.bytes
    guard bytes.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(name: source.name) }
    guard BinarySignature(of: bytes) == nil else { throw .binary(name: source.name) }

    notices = []
    let survey = UTF8Survey(of: bytes)
    var isSurveyed = false
    if let mark = ByteOrderMark(of: bytes) {
      charset = mark.charset
      utf8 = Self.decode(bytes[mark.length...], from: mark.charset, survey: nil, notices: &notices) ?? []
    } else if survey.controls > 0, let wide = WideText(of: bytes) {
      charset = wide.charset
      utf8 = Self.decode(bytes[...], from: wide.charset, survey: nil, notices: &notices) ?? []
    } else if survey.looksBinary {
      throw .binary(name: source.name)
    } else {
      charset = "utf-8"
      utf8 = []
      let declared = [
        source.charset.flatMap(Charset.init(label:)), DeclaredCharset.charset(in: bytes),
      ].compactMap { $0 }
      if survey.isValid, survey.multibyte > 0 || !declared.contains(where: \.usesEscapes) {
        utf8 = bytes
        isSurveyed = true
        if survey.multibyte > 0, let claim = declared.first, claim.name != "utf-8" {
          notices.append(Notice(.information, "The document says it is \(claim.name), but it is UTF-8."))
        }
      } else {
        let mended = survey.multibyte > survey.invalid * 2
        var candidates = declared
        if mended { candidates.insert(.utf8, at: 0) }
        // UTF-8 that is mostly broken is a false claim.
        candidates.removeAll { $0.name == "utf-8" && survey.invalid > survey.multibyte }
        candidates.append(.windows1252)
        for candidate in candidates {
          if let decoded = Self.decode(bytes[...], from: candidate.name, survey: survey, notices: &notices) {
            charset = candidate.name
            utf8 = decoded
            break
          }
        }
        if declared.isEmpty, charset == "windows-1252" {
          notices.append(
            Notice(.warning, "The document doesn't say which character set it is in; it was read as windows-1252."))
        }
      }
    }
    clean(from: (isSurveyed ? survey : UTF8Survey(of: utf8)).firstUnclean)
    guard utf8.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(name: source.name) }
  }

  /// Bytes of `charset` as UTF-8, or nil if this machine doesn't know the character set.
  private static func decode(
    _ bytes: ArraySlice<UInt8>, from charset: String, survey: UTF8Survey?, notices: inout [Notice]
  ) -> [UInt8]? {
    var damage = 0
    let decoded: [UInt8]
    switch charset {
    case "utf-8":
      damage = survey?.invalid ?? UTF8Survey(of: Array(bytes)).invalid
      decoded = damage == 0 ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
    case "windows-1252":
      decoded = Windows1252.utf8(bytes)
    case "utf-16le", "utf-16be", "utf-32le", "utf-32be":
      decoded = WideText.utf8(bytes, charset: charset, damage: &damage)
    default:
      guard let converted = Iconv.utf8(bytes, from: Charset(label: charset)?.iconvName ?? charset, damage: &damage)
      else {
        notices.append(Notice(.warning, "This machine can't convert the character set \(charset)."))
        return nil
      }
      decoded = converted
    }
    if damage > 0 {
      notices.append(
        Notice(
          .warning,
          damage == 1
            ? "One byte sequence isn't valid \(charset) and stands as U+FFFD."
            : "\(damage) byte sequences aren't valid \(charset) and stand as U+FFFD."))
    }
    return decoded
  }

  /// Drops control characters, and reads C1 controls as the windows-1252 characters that they always are.
  ///
  /// `first` is where the first of them stands, if there is one.
  private mutating func clean(from first: Int?) {
    guard let first else { return }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(utf8.count)
    cleaned.append(contentsOf: utf8[..<first])
    var dropped = 0
    var index = first
    while index < utf8.count {
      guard isUnclean(at: index) else {
        cleaned.append(utf8[index])
        index += 1
        continue
      }
      if utf8[index] == 0xC2 {
        Windows1252.append(utf8[index + 1], to: &cleaned)
        index += 2
      } else {
        if utf8[index] == 0x0B || utf8[index] == 0x0C { cleaned.append(0x20) } else { dropped += 1 }
        index += 1
      }
    }
    utf8 = cleaned
    if dropped > 0 {
      notices.append(
        Notice(
          .warning, dropped == 1 ? "A control character was dropped." : "\(dropped) control characters were dropped."))
    }
  }

  private func isUnclean(at index: Int) -> Bool {
    let byte = utf8[index]
    if byte < 0x20 { return byte != 0x0A && byte != 0x09 && byte != 0x0D }
    if byte == 0x7F { return true }
    return byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] < 0xA0
  }
}
