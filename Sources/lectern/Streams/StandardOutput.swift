import Glibc

/// Where the product goes, in large pieces.
struct StandardOutput: ~Copyable {
  /// Whoever read it has gone away, which ends the program without a word.
  struct NobodyReads: Error {}

  /// It can't be written to.
  struct Unwritable: Error, CustomStringConvertible {
    let code: Int32

    var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }

    var description: String {
      switch code {
      case ENOSPC, EDQUOT: "The disk is full; standard output is not whole. Free some space and run again."
      case EBADF: "Standard output is closed; give a file, or a pipe."
      default: "Standard output can't be written: the system's error number is \(code)."
      }
    }
  }

  private var pending: [UInt8] = []

  /// Takes text, and writes once there is much of it.
  mutating func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Takes bytes, and writes once there are many.
  mutating func write(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes everything that was taken.
  mutating func flush() throws {
    defer { pending.removeAll(keepingCapacity: true) }
    var rest = pending[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw NobodyReads() }
        throw Unwritable(code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }
}
