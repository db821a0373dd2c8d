/// Takes a frame's payload apart; never reads beyond it, whatever it says.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var remaining: Int { bytes.endIndex - position }

  mutating func byte() throws(ProtocolError) -> UInt8 {
    guard remaining >= 1 else { throw .wrongLength }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(ProtocolError) -> UInt32 {
    guard remaining >= 4 else { throw .wrongLength }
    defer { position += 4 }
    return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
      | UInt32(bytes[position + 3]) << 24
  }

  mutating func int() throws(ProtocolError) -> Int { Int(try number()) }

  mutating func signed() throws(ProtocolError) -> Int32 { Int32(bitPattern: try number()) }

  /// How many items follow, of at least `size` bytes each: no more than there is room for.
  mutating func count(ofItems size: Int) throws(ProtocolError) -> Int {
    let count = try int()
    guard count <= remaining / size else { throw .wrongLength }
    return count
  }

  mutating func string() throws(ProtocolError) -> String {
    let length = try count(ofItems: 1)
    defer { position += length }
    guard let text = String(validating: bytes[position..<position + length], as: UTF8.self) else { throw .notText }
    return text
  }

  /// All that is left, as samples.
  mutating func samples() throws(ProtocolError) -> [Int16] {
    guard remaining.isMultiple(of: 2) else { throw .wrongLength }
    defer { position = bytes.endIndex }
    let count = remaining / 2
    let rest = bytes[position...]
    return unsafe [Int16](unsafeUninitializedCapacity: count) { samples, initialized in
      unsafe rest.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(samples).copyMemory(from: source)
      }
      #if _endian(big)
        for index in 0..<count { unsafe samples[index] = unsafe Int16(littleEndian: samples[index]) }
      #endif
      initialized = count
    }
  }

  func end() throws(ProtocolError) {
    guard remaining == 0 else { throw .wrongLength }
  }
}
