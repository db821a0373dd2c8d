/// How much of some bytes is UTF-8, found in one pass.
struct UTF8Survey {
  /// Well-formed sequences of more than one byte.
  private(set) var multibyte = 0
  /// Bytes, or maximal parts of sequences, that are not well-formed.
  private(set) var invalid = 0
  /// C0 controls that text doesn't have.
  private(set) var controls = 0
  /// Where the first byte stands that no text should have: a control other than tab and line end, C1 controls included.
  private(set) var firstUnclean: Int?
  private let count: Int

  var isValid: Bool { invalid == 0 }

  /// Controls make up too much for a text that is merely a little damaged.
  var looksBinary: Bool { controls > 16 && controls * 20 > count || controls * 3 > count }

  init(of bytes: [UInt8]) {
    count = bytes.count
    var index = 0
    let end = bytes.count
    // After a piece that is not plain, its bytes are looked at one by one.
    var plainFrom = 0
    while index < end {
      if index >= plainFrom {
        index = Self.endOfPlain(in: bytes, from: index)
        plainFrom = index + Self.pieceSize
        guard index < end else { break }
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20, byte < 0x08 || byte > 0x0D, byte != 0x1B { controls += 1 }
        if firstUnclean == nil, byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D || byte == 0x7F {
          firstUnclean = index
        }
        index += 1
        continue
      }
      let length = Self.sequenceLength(in: bytes, at: index)
      if length > 0 {
        multibyte += 1
        if byte == 0xC2, bytes[index + 1] < 0xA0, firstUnclean == nil { firstUnclean = index }
        index += length
      } else {
        invalid += 1
        index -= length
      }
    }
  }

  /// Bytes that are passed over at once.
  private static let pieceSize = MemoryLayout<UInt64>.size

  /// Where the run of printable ASCII and white space that begins at `index` ends, as far as whole pieces of it go: most of
  /// most documents.
  private static func endOfPlain(in bytes: [UInt8], from index: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = index
      while index + pieceSize <= buffer.count {
        let piece = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if isSpecial(piece), unsafe !buffer[index..<index + pieceSize].allSatisfy(isPlain) { break }
        index += pieceSize
      }
      return index
    }
  }

  /// Whether any of eight bytes is below 0x20, 0x7F or above; white space is asked about apart.
  @inline(__always) private static func isSpecial(_ piece: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let below = (piece &- ones &* 0x20) & ~piece
    return (below | piece | (piece &+ ones)) & (ones &* 0x80) != 0
  }

  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The length of the well-formed sequence at `index`, or minus the bytes to skip if it is ill-formed (Unicode 3.9).
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return -1 }
    for offset in 2..<max(2, length) {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return -offset }
    }
    return length
  }
}
