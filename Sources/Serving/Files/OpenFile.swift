internal import Glibc

/// A file or folder that is open for reading, and stays the same one whatever becomes of its name.
package final class OpenFile: Sendable {
  /// What can be served.
  package enum Kind: Sendable {
    case file, folder
  }

  /// What it is.
  package let kind: Kind
  /// The length of a file in bytes when it was opened.
  package let length: Int
  /// When it was last changed.
  package let modified: HTTPDate
  /// A mark that another file, or the same one after a change, does not have.
  package let tag: EntityTag

  private let descriptor: Int32

  /// Takes a descriptor, which is closed with the value; nil if it is neither a file nor a folder.
  init?(descriptor: Int32) {
    self.descriptor = descriptor
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      close(descriptor)
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default:
      close(descriptor)
      return nil
    }
    length = Int(status.st_size)
    modified = HTTPDate(seconds: status.st_mtim.tv_sec)
    let marks = [Int(status.st_ino), length, status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    tag = EntityTag(marks.map { String(UInt(bitPattern: $0), radix: 36) }.joined(separator: "-"))
  }

  deinit { close(descriptor) }

  /// A second descriptor of the file, to be closed by the caller; nil if no more can be open.
  func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }

  /// Reads from a place of the file.
  ///
  /// - Returns: how many bytes there were; nil if it can't be read.
  func read(at position: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, position)
      if count < 0 && errno == EINTR { continue }
      return count < 0 ? nil : count
    }
  }

  /// The names in a folder that are not hidden and are UTF-8, in no order, as many as `most`.
  ///
  /// - Returns: the names, and whether there are more.
  func names(most: Int) -> (names: [String], isCut: Bool) {
    // The descriptor that is closed with the stream, and has a place of its own in the folder.
    let own = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0, let stream = unsafe fdopendir(own) else {
      if own >= 0 { close(own) }
      return ([], false)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(validatingCString: $0) }
      }
      guard let name, !name.hasPrefix(".") else { continue }
      if names.count == most { return (names, true) }
      names.append(name)
    }
    return (names, false)
  }
}
