internal import Glibc

/// The number of an error of the operating system.
struct Errno: Error, Hashable, CustomStringConvertible {
  var number: Int32

  /// The last error of this thread.
  static var last: Errno { Errno(number: errno) }

  var description: String { unsafe String(cString: strerror(number)) }
}
