/// How much of some bytes is UTF-8, found in one pass.
struct UTF8Survey {
  /// Well-formed sequences of more than one byte.
  private(set) var multibyte = 0
  /// Bytes, or maximal parts of sequences, that are not well-formed.
  private(set) var invalid = 0
  /// C0 controls that text doesn't have.
  private(set) var controls = 0
  private let count: Int

  var isValid: Bool { invalid == 0 }

  /// Controls make up too much for a text that is merely a little damaged.
  var looksBinary: Bool { controls > 16 && controls * 20 > count || controls * 3 > count }

  init(of bytes: [UInt8]) {
    count = bytes.count
    var index = 0
    let end = bytes.count
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20, byte < 0x08 || byte > 0x0D, byte != 0x1B { controls += 1 }
        index += 1
        continue
      }
      let length = Self.sequenceLength(in: bytes, at: index)
      if length > 0 {
        multibyte += 1
        index += length
      } else {
        invalid += 1
        index -= length
      }
    }
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
