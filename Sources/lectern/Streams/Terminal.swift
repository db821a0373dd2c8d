import Glibc

/// A stream that may be a terminal.
struct Terminal {
  /// Standard output.
  static let output = Terminal(STDOUT_FILENO)
  /// Standard error.
  static let messages = Terminal(STDERR_FILENO)

  private let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether it shows colours and obeys the cursor.
  var isCapable: Bool {
    guard isTerminal, unsafe getenv("NO_COLOR") == nil, let kind = unsafe getenv("TERM") else { return false }
    return unsafe strcmp(kind, "dumb") != 0
  }

  /// How many columns it has: as the environment's `COLUMNS` says, else as the terminal does, else 80.
  var width: Int {
    if let columns = unsafe getenv("COLUMNS"), let width = Int(unsafe String(cString: columns)), width > 0 {
      return width
    }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
