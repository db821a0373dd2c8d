import Glibc

/// A file that appears under its name only when it is whole.
///
/// What is written goes to `NAME.part` beside it; ``commit()`` brings that to the disk and gives it its name, in place of a
/// file that had it before. A file that is thrown away without a commit leaves nothing behind. Several processes may write the
/// same name at once: each has a part of its own (`NAME.2.part`), and the last to commit wins. A part that a killed process
/// left is taken over by the next one.
///
/// `-` is standard output; it, a device and a pipe get the whole content at the commit. Not for use by several threads at once.
public final class WholeFile {
  private enum Destination {
    case name(path: String, part: String)
    case stream(Int32)
  }

  /// The path as it was given, for messages.
  public let path: String
  private let destination: Destination
  private var descriptor: Int32

  /// Opens a part for the file at `path`; what can't have a part beside it is kept in `scratch`, a folder, until the commit.
  ///
  /// - Throws: ``MasteringError``.
  public init(at path: String, scratch: String = "/tmp") throws(MasteringError) {
    self.path = path
    if let stream = try Self.stream(at: path) {
      destination = .stream(stream)
      descriptor = try Self.namelessFile(in: scratch)
    } else {
      let target = Self.resolved(path)
      let (part, descriptor) = try Self.part(of: target, shownAs: path)
      destination = .name(path: target, part: part)
      self.descriptor = descriptor
    }
  }

  deinit { discard() }

  /// Writes a whole file in one go.
  ///
  /// - Throws: ``MasteringError``; a file that was there before is untouched then.
  public static func write(_ bytes: Span<UInt8>, to path: String) throws(MasteringError) {
    let file = try WholeFile(at: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Writes a text as a whole file, in UTF-8.
  ///
  /// - Throws: ``MasteringError``; a file that was there before is untouched then.
  public static func write(_ text: String, to path: String) throws(MasteringError) {
    try write(Array(text.utf8).span, to: path)
  }

  /// Writes at the present position.
  ///
  /// - Throws: ``MasteringError``.
  public func write(_ bytes: Span<UInt8>) throws(MasteringError) {
    let code = unsafe bytes.withUnsafeBytes { unsafe Self.write($0, to: descriptor) }
    if code != 0 { throw MasteringError(writing: path, code: code) }
  }

  /// Brings what was written so far to the disk; it has no name yet.
  ///
  /// - Throws: ``MasteringError``; nothing is left then.
  public func sync() throws(MasteringError) {
    guard case .name = destination else { return }
    // A disk that only now notices that it is full says so here.
    guard fsync(descriptor) == 0 else { throw failed(errno) }
  }

  /// Brings the content to the disk and gives it its name; nothing may be written afterwards.
  ///
  /// - Throws: ``MasteringError``; nothing is left then.
  public func commit() throws(MasteringError) {
    precondition(descriptor >= 0, "a file is committed once")
    switch destination {
    case .name(let target, let part):
      try sync()
      guard unsafe rename(part, target) == 0 else { throw failed(errno) }
      // After the rename, so that nobody else takes the part over before it has its name.
      close(descriptor)
      descriptor = -1
    case .stream(let stream):
      let code = copy(to: stream)
      if code != 0 { throw failed(code) }
      discard()
    }
  }

  /// Takes a committed file away again.
  func withdraw() {
    if case .name(let target, _) = destination { unsafe unlink(target) }
  }

  /// Gives the file up; what was there before is untouched.
  public func discard() {
    guard descriptor >= 0 else { return }
    switch destination {
    case .name(_, let part): unsafe unlink(part)
    case .stream(let stream): if stream != STDOUT_FILENO { close(stream) }
    }
    close(descriptor)
    descriptor = -1
  }
}

// MARK: - What encoders need

extension WholeFile {
  /// How many bytes have been written.
  var count: Int {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The present position, in bytes from the beginning.
  package var position: Int { Int(lseek(descriptor, 0, SEEK_CUR)) }

  /// Moves the present position; whence as in `lseek`.
  @discardableResult
  package func seek(to offset: Int, whence: Int32 = SEEK_SET) -> Int { Int(lseek(descriptor, off_t(offset), whence)) }

  /// Writes raw bytes at the present position and returns 0 or the system's error number.
  package func write(raw bytes: UnsafeRawBufferPointer) -> Int32 { unsafe Self.write(bytes, to: descriptor) }

  /// Reads at the present position; fewer bytes than asked for at the end of the file.
  func read(into bytes: UnsafeMutableRawBufferPointer) -> Int {
    var total = 0
    while total < bytes.count {
      let got = unsafe Glibc.read(descriptor, bytes.baseAddress! + total, bytes.count - total)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { break }
      total += got
    }
    return total
  }

  /// Reads bytes at the present position; fewer than asked for at the end of the file.
  func read(count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, read in
      read = unsafe self.read(into: UnsafeMutableRawBufferPointer(bytes))
    }
  }

  /// Opens a file without a name that goes when it is closed.
  package static func namelessFile(in folder: String) throws(MasteringError) -> Int32 {
    var template = Array("\(folder)/lectern-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    guard descriptor >= 0 else { throw MasteringError(writing: folder, code: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unsafe template.withUnsafeBufferPointer { _ = unsafe unlink($0.baseAddress!) }
    return descriptor
  }

  /// Writes all bytes and returns 0 or the system's error number.
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var start = 0
    while start < bytes.count {
      let written = unsafe Glibc.write(descriptor, bytes.baseAddress! + start, bytes.count - start)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      start += written
    }
    return 0
  }
}

extension WholeFile {
  /// The error for what the system answered, after which nothing is left.
  private func failed(_ code: Int32) -> MasteringError {
    discard()
    return MasteringError(writing: path, code: code)
  }

  private func copy(to stream: Int32) -> Int32 {
    seek(to: 0)
    var code: Int32 = 0
    unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while code == 0 {
        let got = unsafe read(into: buffer)
        if got == 0 { break }
        code = unsafe Self.write(UnsafeRawBufferPointer(rebasing: buffer[..<got]), to: stream)
      }
    }
    return code
  }

  /// A descriptor to copy to, if `path` is none that a name can be given to.
  private static func stream(at path: String) throws(MasteringError) -> Int32? {
    if path == "-" { return STDOUT_FILENO }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: throw MasteringError(writing: path, code: EISDIR)
    default:
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw MasteringError(writing: path, code: errno) }
      return descriptor
    }
  }

  /// The path with symbolic links followed, so that a link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Opens and locks a part that no living process has.
  private static func part(
    of target: String, shownAs path: String
  ) throws(MasteringError) -> (name: String, descriptor: Int32) {
    var number = 1
    while true {
      let name = number == 1 ? "\(target).part" : "\(target).\(number).part"
      let descriptor = unsafe open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard descriptor >= 0 else { throw MasteringError(writing: path, code: errno) }
      // A file system without locks has one writer a folder, or none of this would help.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK {
        // Between opening and locking, the other writer may have given the part its name.
        if isSame(descriptor, as: name) {
          ftruncate(descriptor, 0)
          return (name, descriptor)
        }
      } else {
        number += 1
      }
      close(descriptor)
    }
  }

  private static func isSame(_ descriptor: Int32, as name: String) -> Bool {
    var opened = stat()
    var named = stat()
    return unsafe fstat(descriptor, &opened) == 0 && lstat(name, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }
}
