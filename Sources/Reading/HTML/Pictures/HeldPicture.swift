/// Tells a picture that an address holds (`data:image/png;base64,…`) from what holds its place until it is loaded: a single
/// pixel, an empty box, a blurred preview.
enum HeldPicture {
  /// In bytes; a preview of a few pixels is smaller, and so is a surface of one colour.
  private static let smallest = 1_500
  /// What is smaller in either direction, in pixels, is a sign and no picture.
  private static let narrowest = 65

  /// Whether an address holds a picture to look at.
  static func isOne(_ address: ArraySlice<UInt8>) -> Bool {
    guard starts(address, with: "data:image/"), let comma = address.firstIndex(of: 0x2C) else { return false }
    let head = address[..<comma]
    let content = address[(comma + 1)...]
    if starts(head.dropFirst(11), with: "svg") { return draws(address) }
    guard Bytes.contains(head, ";base64"), content.count / 4 * 3 >= smallest else { return false }
    guard let size = size(of: content) else { return true }
    return size.width >= narrowest && size.height >= narrowest
  }

  /// Whether the address is one that holds what it is the address of.
  static func isAddress(_ address: ArraySlice<UInt8>) -> Bool { starts(address, with: "data:") }

  private static func starts(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    bytes.prefix(text.utf8.count).elementsEqual(text.utf8) { Bytes.lowercase($0) == $1 }
  }

  /// Whether there is more in a drawing than boxes.
  private static func draws(_ address: ArraySlice<UInt8>) -> Bool {
    // What is longer is a drawing whatever is in it.
    guard address.count < 20_000 else { return true }
    guard let drawing = DataAddress.bytes(of: String(decoding: address, as: UTF8.self)) else { return false }
    return ["<path", "<circle", "<ellipse", "<line", "<poly", "<text", "<image", "<use"].contains {
      Bytes.contains(drawing[...], $0)
    }
  }

  /// The size in pixels that GIF and PNG begin with; nil for what is neither.
  private static func size(of content: ArraySlice<UInt8>) -> (width: Int, height: Int)? {
    let beginning = String(decoding: content.prefix(32), as: UTF8.self)
    guard let bytes = DataAddress.bytes(of: "data:;base64,\(beginning)"), bytes.count >= 24 else { return nil }
    if bytes.starts(with: "GIF8".utf8) {
      return (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
    }
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(at index: Int) -> Int { bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(at: 16), number(at: 20))
  }
}
