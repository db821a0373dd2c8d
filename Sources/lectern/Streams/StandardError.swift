import Glibc
import Producing

/// Where messages go.
enum StandardError {
  /// Writes text as it is; nobody can be told if that fails.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Writes a line that begins with the program's name.
  static func note(_ sentence: String) {
    write("lectern: \(sentence.printable)\n")
  }

  /// Writes the sentence of an error.
  static func complain(_ error: any Error) {
    note("\(error)")
  }
}
