internal import Glibc
internal import Mastering

/// The right to write a batch to a folder, held by one process at a time.
///
/// It is a lock of the system on the file `.lectern.lock`, so that it ends with the process, however that ends. The file
/// stays: removing it would let two processes lock two files of one name.
package final class FolderLock {
  private let descriptor: Int32

  /// Takes the lock; the folder exists.
  ///
  /// - Throws: ``ProducingError/inUse(folder:)``, or `MasteringError` if the folder can't be written.
  package init(folder: String) throws {
    let path = FileSystem.path(folder, ".lectern.lock")
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw MasteringError(writing: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // An initialiser that throws from here is followed by `deinit`, which closes the file.
      let code = errno
      throw code == EWOULDBLOCK ? ProducingError.inUse(folder: folder) : MasteringError(writing: path, code: code)
    }
  }

  deinit { close(descriptor) }
}
