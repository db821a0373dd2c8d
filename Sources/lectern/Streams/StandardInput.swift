import Glibc

/// Lines of standard input, as they come.
struct StandardInput: ~Copyable {
  /// It can't be read.
  struct Unreadable: Error, CustomStringConvertible {
    let code: Int32

    var description: String {
      switch code {
      case EISDIR: "Standard input is a folder; give a file, or a pipe."
      case EBADF: "Standard input is closed; give a file, or a pipe."
      default: "Standard input can't be read: the system's error number is \(code)."
      }
    }
  }

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// The lines that are there, waiting for at least one; nil at the end.
  ///
  /// A line has neither its newline nor a carriage
  /// return before it; a last one without a newline is a line too.
  mutating func lines() throws -> [String]? {
    while !isAtEnd {
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Unreadable(code: errno)
      }
      if count == 0 {
        isAtEnd = true
        return pending.isEmpty ? nil : [Self.line(pending[...])]
      }
      // What waits has no newline in it, so that a line of any length is looked at once.
      let known = pending.count
      pending.append(contentsOf: buffer[..<count])
      guard let end = pending[known...].lastIndex(of: UInt8(ascii: "\n")) else { continue }
      let lines = pending[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Self.line)
      pending.removeFirst(end + 1)
      return lines
    }
    return nil
  }

  /// All that comes until the end, as it is.
  static func wholeContent() throws -> [UInt8] {
    var input = StandardInput()
    while true {
      let count = unsafe read(STDIN_FILENO, &input.buffer, input.buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Unreadable(code: errno)
      }
      if count == 0 { return input.pending }
      input.pending.append(contentsOf: input.buffer[..<count])
    }
  }

  /// Whether reading would give something at once: more input, or its end.
  var isReady: Bool {
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, 0) > 0
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
