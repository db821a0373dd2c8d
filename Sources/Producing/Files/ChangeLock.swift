internal import Glibc

/// The right to read a file, change it and write it back, held by one process at a time; the others wait.
///
/// It is a lock of the system on the file's folder, for a file that is written whole is another file afterwards. It leaves
/// nothing behind and ends with the process. Where the file system has no such locks there is none.
package final class ChangeLock {
  private let descriptor: Int32

  /// Waits for the lock on the file at a path, which may not be there yet.
  package init(forFileAt path: String) {
    let folder = FileSystem.parent(of: path)
    descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
