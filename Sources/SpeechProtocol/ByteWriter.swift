/// Puts frames together, byte by byte.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends a frame; `payload` writes what stands in it.
  mutating func frame(_ kind: Frame.Kind, _ payload: (inout ByteWriter) -> Void) {
    let start = bytes.count
    number(UInt32(0))
    bytes.append(kind.rawValue)
    payload(&self)
    let length = UInt32(bytes.count - start - Frame.headerLength)
    for offset in 0..<4 { bytes[start + offset] = UInt8(truncatingIfNeeded: length >> (8 * offset)) }
  }

  mutating func number(_ value: UInt32) {
    for offset in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(offset)))) }
  }

  mutating func number(_ value: Int) { number(UInt32(clamping: value)) }

  mutating func number(_ value: Int32) { number(UInt32(bitPattern: value)) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func string(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func samples(_ values: Span<Int16>) {
    #if _endian(little)
      unsafe values.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    #else
      for index in values.indices {
        bytes.append(UInt8(truncatingIfNeeded: values[index]))
        bytes.append(UInt8(truncatingIfNeeded: values[index] >> 8))
      }
    #endif
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}
