#if canImport(Glibc)
  internal import Glibc
#endif

/// Takes from a page, before it is parsed, what no reading looks at: programs, styles, comments, and all attributes but those
/// of ``AttributeName``.
///
/// On today's pages that is more than half of the bytes, and the parser spends its time by the byte. It is also what keeps
/// hostile pages short: the parser compares every attribute of a tag with all before it, and looks through all open
/// elements for each end tag.
///
/// Tags are told from text exactly as libxml2 tells them, but where browsers see no text and libxml2 does, so that parsing what is
/// left gives the same elements with the same texts.
///
/// It lives within ``sifted(_:)``, which lends it the bytes; nothing else sees its pointers.
@safe package struct MarkupSieve {
  /// Elements nested deeper are taken away, their text is kept.
  static let deepest = 5_000
  /// A name's bytes beyond this are another name to libxml2.
  private static let longestName = 100

  private let input: UnsafePointer<UInt8>
  private let size: Int
  private let output: UnsafeMutablePointer<UInt8>
  /// How much of the output is written.
  private var length = 0
  /// Up to where the input is copied or dropped.
  private var copied = 0
  private var depth = 0

  /// `bytes`, which are UTF-8, without what isn't looked at.
  package static func sifted(_ bytes: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        guard let source = input.baseAddress, let target = output.baseAddress else { return }
        var sieve = unsafe MarkupSieve(source, size: bytes.count, to: target)
        sieve.sift()
        count = sieve.length
      }
    }
  }

  private init(_ input: UnsafePointer<UInt8>, size: Int, to output: UnsafeMutablePointer<UInt8>) {
    unsafe self.input = input
    self.size = size
    unsafe self.output = output
  }

  private mutating func sift() {
    var index = 0
    while let start = find(0x3c, from: index) {
      let next = byte(start + 1)
      if Bytes.isLetter(next) {
        index = startTag(at: start)
      } else if next == 0x2f {
        index = endTag(at: start)
      } else if next == 0x21, byte(start + 2) == 0x2d, byte(start + 3) == 0x2d {
        index = comment(at: start)
      } else if next == 0x21, matches("doctype", at: start + 2) {
        index = (find(0x3e, from: start) ?? size - 1) + 1
      } else if next == 0x21 || next == 0x3f {
        // A declaration of something else, `<![endif]`, which browsers take for a comment and libxml2 for text.
        index = (find(0x3e, from: start + 2) ?? size - 1) + 1
        drop(start..<index)
      } else {
        index = start + 1
      }
    }
    copy(to: size)
    // The parser takes a NUL for the end.
    var rest = 0
    while rest < length, let hit = unsafe memchr(output + rest, 0, length - rest) {
      unsafe hit.storeBytes(of: 0x20, as: UInt8.self)
      rest = unsafe hit - UnsafeMutableRawPointer(output) + 1
    }
  }

  // MARK: Markup

  /// A comment without what it says; returns where it ends.
  private mutating func comment(at start: Int) -> Int {
    let inner = start + 4
    var index = inner
    while let hit = find(0x2d, from: index) {
      if byte(hit + 1) == 0x2d {
        let third = byte(hit + 2)
        if third == 0x3e || third == 0x21 && byte(hit + 3) == 0x3e {
          drop(inner..<hit)
          return hit + 2
        }
      }
      index = hit + 1
    }
    drop(inner..<size)
    return size
  }

  /// An end tag; returns where it ends.
  private mutating func endTag(at start: Int) -> Int {
    var end = start + 2
    guard Self.isName(byte(end)), !Bytes.isDigit(byte(end)), byte(end) != 0x2d else { return end }
    let name = nameHash(from: &end)
    end = (find(0x3e, from: end) ?? size - 1) + 1
    if !Self.closedByThemselves.contains(name) {
      if depth > Self.deepest { drop(start..<end) }
      depth = max(0, depth - 1)
    }
    return end
  }

  /// A start tag with the attributes that are looked at, and a program with it; returns where it ends.
  private mutating func startTag(at start: Int) -> Int {
    var index = start + 1
    let name = nameHash(from: &index)
    let isProgram = name == Self.script || name == Self.style
    var type: Range<Int>?
    while true {
      skipSpace(&index)
      guard index < size else { return index }
      let first = byte(index)
      if first == 0x3e || first == 0x2f && byte(index + 1) == 0x3e { break }
      let begin = index
      guard Self.isName(first), !Bytes.isDigit(first), first != 0x2d else {
        // A name to browsers, `@click`, but none to libxml2, which would take a `>` in its value for the tag's end.
        while index < size, !Self.isSpace(byte(index)), byte(index) != 0x3e, byte(index) != 0x3d || index == begin,
          byte(index) != 0x2f || byte(index + 1) != 0x3e
        {
          index += 1
        }
        var end = index
        skipSpace(&end)
        if byte(end) == 0x3d, end < size {
          end += 1
          skipSpace(&end)
          if value(at: &end) != nil { index = end }
        }
        drop(begin..<index)
        continue
      }
      let attribute = nameHash(from: &index)
      let nameEnd = index
      skipSpace(&index)
      var value = nameEnd..<nameEnd
      if byte(index) == 0x3d, index < size {
        index += 1
        skipSpace(&index)
        guard let found = self.value(at: &index) else { return size }
        value = found
      } else {
        index = nameEnd
      }
      if let known = AttributeName(hash: attribute) {
        if known == .type, type == nil { type = value }
      } else {
        drop(begin..<index)
      }
    }
    let isClosed = byte(index) == 0x2f
    index += isClosed ? 2 : 1
    if isProgram { return isClosed ? index : program(named: name, type: type, from: index) }
    if !isClosed, !Self.closedByThemselves.contains(name) {
      depth += 1
      if depth > Self.deepest { drop(start..<index) }
    }
    return index
  }

  /// An attribute's value without its quotation marks; nil if it never ends.
  private func value(at index: inout Int) -> Range<Int>? {
    let quote = byte(index)
    if quote == 0x22 || quote == 0x27 {
      guard let end = find(quote, from: index + 1) else { return nil }
      defer { index = end + 1 }
      return index + 1..<end
    }
    let start = index
    while index < size, byte(index) != 0x3e, !Self.isSpace(byte(index)) { index += 1 }
    return start..<index
  }

  /// A program, which is dropped unless it holds structured data; returns where its end tag begins.
  private mutating func program(named name: UInt64, type: Range<Int>?, from start: Int) -> Int {
    // The two things that libxml2 still takes for markup at the start of a program.
    if byte(start) == 0x3c, byte(start + 1) == 0x2f || matches("<noscript", at: start) { return start }
    let isKept = name == Self.script && type.map(holdsData) ?? false
    let tag: StaticString = name == Self.script ? "</script" : "</style"
    var index = start
    while let hit = find(0x3c, from: index) {
      if matches(tag, at: hit) {
        if !Self.isName(byte(hit + tag.utf8CodeUnitCount)) {
          if !isKept { drop(start..<hit) }
          return hit
        }
        // `</scripts>` is passed over as an end tag of nothing.
        index = find(0x3e, from: hit) ?? size
      } else {
        index = hit + 1
      }
    }
    if !isKept { drop(start..<size) }
    return size
  }

  /// Whether a program's type says that it is structured data, in character references at times.
  private func holdsData(_ type: Range<Int>) -> Bool {
    type.contains { matches("ld+json", at: $0) || byte($0) == 0x26 }
  }

  // MARK: Bytes

  private func byte(_ index: Int) -> UInt8 { unsafe index < size ? input[index] : 0 }

  private func find(_ byte: UInt8, from index: Int) -> Int? {
    guard index < size, let hit = unsafe memchr(input + index, Int32(byte), size - index) else { return nil }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(input)
  }

  private func matches(_ word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= size else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where unsafe Bytes.lowercase(input[index + offset]) != word[offset] { return false }
      return true
    }
  }

  private func skipSpace(_ index: inout Int) {
    while index < size, Self.isSpace(byte(index)) { index += 1 }
  }

  /// The hash of the name at `index`, in lower case; passes over it.
  private func nameHash(from index: inout Int) -> UInt64 {
    var hash = Bytes.emptyHash
    let end = min(size, index + Self.longestName)
    while index < end, Self.isName(byte(index)) {
      hash = Bytes.hash(hash, Bytes.lowercase(byte(index)))
      index += 1
    }
    return hash
  }

  /// A letter, a digit, or one of the four signs that names have.
  private static func isName(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x2d || byte == 0x5f || byte == 0x3a || byte == 0x2e
  }

  /// What libxml2 takes for space.
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d }

  private mutating func copy(to end: Int) {
    guard end > copied else { return }
    unsafe memcpy(output + length, input + copied, end - copied)
    length += end - copied
    copied = end
  }

  /// Leaves a range out, which ends where nothing is copied yet; what stands on either side stays apart.
  private mutating func drop(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if range.lowerBound < copied {
      // A whole tag, of which some attributes are gone already.
      while length > 0, unsafe output[length - 1] != 0x3c { length -= 1 }
      length = max(0, length - 1)
    } else {
      copy(to: range.lowerBound)
    }
    copied = range.upperBound
    if length > 0, unsafe !Self.isSpace(output[length - 1]) {
      unsafe output[length] = 0x20
      length += 1
    }
  }

  private static let script = Bytes.hash("script".utf8)
  private static let style = Bytes.hash("style".utf8)

  /// Elements that don't stay open until they are closed.
  private static let closedByThemselves = WordTable(
    """
    br img input meta link hr source p li td th tr dt dd option area base col embed param wbr track tbody thead tfoot path use \
    circle rect line frame basefont
    """)
}
