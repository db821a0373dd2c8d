import Glibc
import Mastering

/// Files of an edition that others of its files need to know of.
package enum EditionFiles {
  /// The size in bytes of a file that was just written; nil if it is gone again.
  static func size(at path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Makes a folder, if there is none.
  ///
  /// - Throws: ``PublishingError``.
  static func makeFolder(at path: String) throws(PublishingError) {
    var status = stat()
    if unsafe mkdir(path, 0o777) == 0 { return }
    let code = errno
    if code == EEXIST, unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    throw error(code, at: path)
  }

  /// Gives a file a second name, in place of a file that has it; where the file system has no second names, copies it.
  ///
  /// - Throws: ``PublishingError``.
  package static func share(_ source: String, as path: String) throws(PublishingError) {
    if unsafe unlink(path) != 0 {
      let code = errno
      if code != ENOENT { throw error(code, at: path) }
    }
    if unsafe link(source, path) == 0 { return }
    try copy(source, to: path)
  }

  /// Copies a file, whole or not at all.
  ///
  /// - Throws: ``PublishingError``.
  package static func copy(_ source: String, to path: String) throws(PublishingError) {
    let descriptor = unsafe open(source, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: "“\(source)” is gone, which it is a copy of") }
    defer { close(descriptor) }
    do { try copy(from: descriptor, to: path) } catch { throw PublishingError(error, at: path) }
  }

  private static func copy(from descriptor: Int32, to path: String) throws(MasteringError) {
    let file = try WholeFile(at: path)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        file.discard()
        throw MasteringError(writing: path, code: code)
      }
      guard count > 0 else { break }
      try file.write(buffer.span.extracting(first: count))
    }
    try file.commit()
  }

  private static func error(_ code: Int32, at path: String) -> PublishingError {
    PublishingError(MasteringError(writing: path, code: code), at: path)
  }
}
