internal import CNettle
internal import Glibc

/// A SHA-256 in the making; the one place that touches Nettle.
///
/// Nettle uses the processor's own instructions for it, which Swift can't: a recording of ten megabytes takes 8 ms, not 40.
package struct Digest {
  private var context = sha256_ctx()

  package init() {
    unsafe nettle_sha256_init(&context)
  }

  package mutating func add(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  }

  package mutating func add(_ text: String) {

    add(text.utf8.span)
  }

  /// The digest in hexadecimal; nothing may be added afterwards.
  package consuming func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    unsafe nettle_sha256_digest(&context, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8]()
    text.reserveCapacity(digest.count * 2)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The SHA-256 of bytes, in hexadecimal.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.add(bytes.span)
    return digest.hexadecimal()
  }

  /// The SHA-256 of a text in UTF-8, in hexadecimal.
  package static func hexadecimal(of text: String) -> String {
    var digest = Digest()
    digest.add(text)
    return digest.hexadecimal()
  }

  /// The size and the SHA-256 of a file.
  ///
  /// - Throws: ``ProducingError``.
  package static func ofFile(at path: String) throws(ProducingError) -> (bytes: Int, sha256: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ProducingError(reading: path, code: errno) }
    defer { close(descriptor) }
    var digest = Digest()
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ProducingError(reading: path, code: errno) }
      guard count > 0 else { break }
      digest.add(buffer.span.extracting(first: count))
      total += count
    }
    return (total, digest.hexadecimal())
  }
}
