/// How many columns of a terminal text takes.
package enum DisplayWidth {
  /// The columns of a text: two for East Asian wide characters and emoji, none for marks and joiners, else one.
  package static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  package static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0...0x1F, 0x7F...0x9F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    case 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: 0
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }

  /// The text in lines of at most `width` columns, broken at spaces, and between ideographs where there are none; a word
  /// that is longer than a line is broken where the line is full.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var lineColumns = 0
    func flush() {
      while line.last == " " { line.removeLast() }
      if !line.isEmpty { lines.append(String(line)) }
      line.removeAll()
      lineColumns = 0
    }
    func add(_ word: Substring.UnicodeScalarView) {
      let columns = word.reduce(0) { $0 + Self.columns(of: $1) }
      if lineColumns + columns <= width {
        line.append(contentsOf: word)
        lineColumns += columns
        return
      }
      if columns <= width {
        flush()
        line.append(contentsOf: word)
        lineColumns = columns
        return
      }
      for scalar in word {
        if lineColumns + Self.columns(of: scalar) > width { flush() }
        line.append(scalar)
        lineColumns += Self.columns(of: scalar)
      }
    }
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == " " || scalar == "\n" {
        add(scalars[start..<index])
        if lineColumns < width, !line.isEmpty {
          line.append(" ")
          lineColumns += 1
        } else if !line.isEmpty {
          flush()
        }
        start = scalars.index(after: index)
      }
    }
    add(scalars[start...])
    flush()
    return lines
  }
}
