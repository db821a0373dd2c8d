internal import Foundation

/// The scalars of a text after cleaning, each with its place in the text as written.
///
/// What cannot be heard is gone (controls, zero-width and bidirectional marks), what looks alike is alike (full-width
/// forms, single quotation marks, hyphens, kinds of space, decimal digits), and letters are composed with their marks.
struct CleanText {
  private(set) var scalars: [UInt32] = []
  /// For each scalar, and for the end, the offset in the written text; nil where nothing was changed.
  private var origins: [Int]?

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x7F && $0 >= 0x20 && $0 != 0x60 }) {
      for byte in text.utf8 { scalars.append(UInt32(byte)) }
      return
    }
    var origins: [Int] = []
    origins.reserveCapacity(text.utf8.count)
    var offset = 0
    var isMarked = false
    for scalar in text.unicodeScalars {
      if let clean = Self.clean(scalar.value) {
        if Self.combines(clean) { isMarked = true }
        // The opening mark is kept for what it opens; before a figure it is an apostrophe: ‘90s.
        if clean >= 0x30, clean <= 0x39, scalars.last == 0x2018 { scalars[scalars.count - 1] = 0x27 }
        scalars.append(clean)
        origins.append(offset)
        if case 0xFB00...0xFB06 = scalar.value { Self.split(scalar.value, &scalars, &origins) }
      }
      offset += 1
    }
    origins.append(offset)
    self.origins = origins
    if isMarked { compose() }
  }

  /// Where scalars of the clean text stand in the written one.
  func written(_ range: Range<Int>) -> Range<Int> {
    guard let origins else { return range }
    return origins[range.lowerBound]..<origins[range.upperBound]
  }

  /// The clean scalars that a range of the written text holds; a range beyond the text is cut.
  func cleaned(_ range: Range<Int>) -> Range<Int> {
    guard let origins else { return range.clamped(to: 0..<scalars.count) }
    func place(_ offset: Int) -> Int {
      var low = 0
      var high = scalars.count
      while low < high {
        let middle = (low + high) / 2
        if origins[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return place(range.lowerBound)..<place(range.upperBound)
  }

  private static func clean(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x60: return 0x27
    case 0x20...0x7E: return scalar
    case 0x09...0x0D, 0x85: return 0x20
    case 0...0x1F, 0x7F...0x9F, 0xAD: return nil
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFD,
      0xE000...0xF8FF, 0xE0000...0x10FFFF:
      return nil
    case 0x2019, 0x201B, 0x2BC, 0x2032, 0xB4: return 0x27
    case 0x201E, 0x201F: return 0x201C
    case 0x2033: return 0x22
    case 0x2010, 0x2011, 0xFE63: return 0x2D
    case 0x2012: return 0x2013
    case 0x2015: return 0x2014
    case 0x2024: return 0x2E
    case 0x2080...0x2089: return 0x30 + scalar - 0x2080
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    default:
      guard scalar > 0x600, let value = Unicode.Scalar(scalar) else { return scalar }
      guard WrittenScript(of: scalar) == .none, value.properties.numericType == .decimal else { return scalar }
      return 0x30 + UInt32(value.properties.numericValue ?? 0)
    }
  }

  /// The letters of a ligature after the first, which stands already.
  private static func split(_ ligature: UInt32, _ scalars: inout [UInt32], _ origins: inout [Int]) {
    let letters: [Unicode.Scalar] =
      switch ligature {
      case 0xFB00: ["f", "f"]
      case 0xFB01: ["f", "i"]
      case 0xFB02: ["f", "l"]
      case 0xFB03: ["f", "f", "i"]
      case 0xFB04: ["f", "f", "l"]
      default: ["s", "t"]
      }
    let origin = origins[origins.count - 1]
    scalars.removeLast()
    origins.removeLast()
    for letter in letters {
      scalars.append(letter.value)
      origins.append(origin)
    }
  }

  private static func combines(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1161...0x11FF, 0x3099...0x309A: true
    default: false
    }
  }

  /// Puts letters and the marks after them together, as far as Unicode has a scalar for both.
  private mutating func compose() {
    guard let old = origins else { return }
    var composed: [UInt32] = []
    var places: [Int] = []
    var index = 0
    while index < scalars.count {
      var end = index + 1
      while end < scalars.count, Self.combines(scalars[end]) { end += 1 }
      if end - index == 1 {
        composed.append(scalars[index])
        places.append(old[index])
      } else {
        var cluster = String.UnicodeScalarView()
        for scalar in scalars[index..<min(end, index + 8)] {
          if let scalar = Unicode.Scalar(scalar) { cluster.append(scalar) }
        }
        // A mark that no letter takes up is left out: the engine would spell it.
        let whole = String(cluster).precomposedStringWithCanonicalMapping.unicodeScalars
        for scalar in whole where !Self.combines(scalar.value) {
          composed.append(scalar.value)
          places.append(old[index])
        }
      }
      index = end
    }
    places.append(old[old.count - 1])
    scalars = composed
    origins = places
  }
}
