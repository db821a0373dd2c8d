/// A kind of picture file, told by its first bytes and nothing else.
package enum PictureFormat: String, Sendable, Hashable {
  case jpeg, png, gif, webp, svg
  /// Kinds that few players show: they are made into one of the others.
  case avif, bmp

  /// The kind of a file; nil if it is no picture that is known.
  init?(_ bytes: [UInt8]) {
    func has(_ text: StaticString, at index: Int) -> Bool {
      bytes.count >= index + text.utf8CodeUnitCount
        && text.withUTF8Buffer { letters in
          letters.indices.allSatisfy { unsafe bytes[index + $0] == letters[$0] }
        }
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: PNGPicture.signature) {
      self = .png
    } else if has("GIF87a", at: 0) || has("GIF89a", at: 0) {
      self = .gif
    } else if has("RIFF", at: 0), has("WEBP", at: 8) {
      self = .webp
    } else if has("ftypavif", at: 4) || has("ftypavis", at: 4) {
      self = .avif
    } else if has("BM", at: 0), bytes.count > 54, bytes[14] == 40 || bytes[14] == 108 || bytes[14] == 124 {
      self = .bmp
    } else if SVGPicture.isOne(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// The file name's extension, without dot.
  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

  /// As servers and manifests give it.
  package var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
}
