import CNettle
import Foundation
import Glibc

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

  /// The digest; nothing may be added afterwards.
  private consuming func bytes() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    unsafe nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }

  /// The digest in hexadecimal; nothing may be added afterwards.
  package consuming func hexadecimal() -> String { Self.hexadecimal(bytes()) }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The SHA-256 of bytes, in hexadecimal.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.add(bytes.span)
    return digest.hexadecimal()
  }

  /// The UUID that RFC 9562 makes of a name in a namespace, by SHA-1 (version 5).
  package static func uuid(of name: String, in namespace: [UInt8]) -> String {
    var context = sha1_ctx()
    unsafe nettle_sha1_init(&context)
    for bytes in [namespace, Array(name.utf8)] { unsafe nettle_sha1_update(&context, bytes.count, bytes) }
    var uuid = [UInt8](repeating: 0, count: 16)
    unsafe nettle_sha1_digest(&context, uuid.count, &uuid)
    uuid[6] = uuid[6] & 0x0F | 0x50
    uuid[8] = uuid[8] & 0x3F | 0x80
    let digits = Array(hexadecimal(uuid).utf8)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
      .joined(separator: "-")
  }

  /// The SHA-256 of a text as browsers are told it: `sha256-…`, in base 64.
  package static func integrity(of text: String) -> String {
    var digest = Digest()
    digest.add(Array(text.utf8).span)
    return "sha256-\(Data(digest.bytes()).base64EncodedString())"
  }

  /// The size and the SHA-256 of a file that was just written.
  ///
  /// - Throws: ``PublishingError``.
  package static func ofFile(at path: String) throws(PublishingError) -> (bytes: Int, sha256: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: "it is gone again") }
    defer { close(descriptor) }
    var digest = Digest()
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unwritable(path: path, reason: "it can't be read back; check the disk") }
      guard count > 0 else { return (total, digest.hexadecimal()) }
      digest.add(buffer.span.extracting(first: count))
      total += count
    }
  }
}
