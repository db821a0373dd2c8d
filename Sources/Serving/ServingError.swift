internal import Glibc

/// Why a folder could not be served.
public enum ServingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no folder to serve.
  case noFolder(path: String)
  /// What should be a folder is something else.
  case notAFolder(path: String)
  /// The folder can't be read.
  case unreadable(path: String, reason: String)
  /// The system can't confine paths to a folder.
  case notConfinable
  /// Somebody else listens on the port.
  case portTaken(UInt16)
  /// Only the system's own servers may listen on the port.
  case portReserved(UInt16)
  /// This machine has no such name or address.
  case unknownHost(String)
  /// The server could not be started for a reason of the system's.
  case notStarted(reason: String)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .noFolder(let path): "There is no folder “\(path)”; check the path."
    case .notAFolder(let path): "“\(path)” is no folder; name the folder that it stands in."
    case .unreadable(let path, let reason): "“\(path)” can't be read: \(reason)."
    case .notConfinable:
      "This system can't keep a server inside a folder (openat2 is missing or forbidden); it takes Linux 5.6 or later."
    case .portTaken(let port): "Port \(port) is taken; choose another with --port, or 0 for any that is free."
    case .portReserved(let port): "Port \(port) is reserved for the system; choose one from 1024 up with --port."
    case .unknownHost(let host):
      "“\(host)” is no address of this machine; leave out --host to serve this machine alone."
    case .notStarted(let reason): "The server can't be started: \(reason)."
    }
  }

  /// The words for a number of the system's.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case EMFILE, ENFILE: "too many files are open"
    case ENOMEM, ENOBUFS: "memory is short"
    case ELOOP: "its links lead in a circle"
    case EIO: "the disk reports an input or output error; check the disk"
    default: "the system's error number is \(code)"
    }
  }
}
