internal import CLinux
internal import Glibc

/// A folder, and the way to what is in it; there is no way out.
package final class ServedFolder: Sendable {
  /// Why something is not there.
  package enum Absence: Error, Sendable, Hashable {
    /// There is none, or none that may be served.
    case missing
    /// It is there and can't be opened just now, for too many files are.
    case busy
  }

  /// The folder's name, for people.
  package let name: String
  private let descriptor: Int32

  /// Opens a folder.
  ///
  /// It may be moved or renamed from then on.
  ///
  /// - Throws: ``ServingError``.
  package init(_ path: String) throws(ServingError) {
    descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: throw .noFolder(path: path)
      case ENOTDIR: throw .notAFolder(path: path)
      default: throw .unreadable(path: path, reason: ServingError.reason(errno))
      }
    }
    name = Self.name(of: path)
    let probe = unsafe lectern_open_beneath(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // An initialiser that throws from here is followed by `deinit`, which closes the folder.
    guard probe >= 0 else {
      throw errno == EACCES ? .unreadable(path: path, reason: "permission denied") : .notConfinable
    }
    close(probe)
  }

  deinit { close(descriptor) }

  /// Opens what has a name below the folder.
  ///
  /// A link counts if it is relative and stays inside; `..`, names with slashes in them and hidden names never do.
  ///
  /// - Parameter names: the names on the way, outermost first; none for the folder itself.
  /// - Returns: what has the name.
  /// - Throws: ``Absence``.
  package func open(_ names: [String]) throws(Absence) -> OpenFile {
    guard names.allSatisfy(Self.isServed) else { throw .missing }
    let path = names.isEmpty ? "." : names.joined(separator: "/")
    // What is no file may wait for somebody to write into it, or may become this process's terminal.
    let mode = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    var opened: Int32
    var attempts = 0
    repeat {
      opened = unsafe lectern_open_beneath(descriptor, path, mode)
      attempts += 1
      // The system could not be sure about a link in whose way something was being renamed.
    } while opened < 0 && (errno == EAGAIN || errno == EINTR) && attempts < 100
    guard opened >= 0 else {
      switch errno {
      case EMFILE, ENFILE, ENOMEM, EAGAIN, EINTR: throw .busy
      default: throw .missing
      }
    }
    guard let file = OpenFile(descriptor: opened) else { throw .missing }
    return file
  }

  /// Whether a name is one, and not hidden.
  private static func isServed(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
  }

  private static func name(of path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    let resolved = unsafe String(cString: real)
    return resolved.split(separator: "/").last.map(String.init) ?? resolved
  }
}
