import Glibc

/// The three streams that every program is given, unless whoever starts it closed them.
enum StandardStreams {
  /// Takes the numbers of those that are closed, so that no file that is opened later gets one of them, and messages with it.
  ///
  /// Input and output are taken the wrong way round, so that reading and writing fail as they would have.
  static func hold() {
    for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
    where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is given, and those below are taken.
      _ = unsafe open("/dev/null", mode)
    }
  }
}
