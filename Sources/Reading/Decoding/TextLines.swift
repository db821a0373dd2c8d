/// A text's lines, whatever ends them: LF, CR LF or CR.
enum TextLines {
  /// The lines without their ends.
  ///
  /// A text that ends in a line end has no empty line behind it.
  static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(text[start..<(index - 1)])
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      start = index
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
