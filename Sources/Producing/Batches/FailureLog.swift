internal import Glibc
package import Mastering
internal import Synchronization

/// The file `failures.jsonl` of a batch: one line for each article that failed.
///
/// While the batch runs each failure is appended as it happens, so that a batch that is killed has said what it knew; at the
/// end the file is replaced by a sorted one, or removed if nothing failed.
package final class FailureLog: Sendable {
  /// The file's name in the output folder.
  package static let fileName = "failures.jsonl"

  private let path: String
  private let descriptor: Int32
  private let failures = Mutex<[Failure]>([])

  /// Begins a log in a folder; one of an earlier run is emptied, for its articles are tried again.
  ///
  /// - Throws: `MasteringError`.
  package init(folder: String) throws(MasteringError) {
    path = FileSystem.path(folder, Self.fileName)
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw MasteringError(writing: path, code: errno) }
  }

  deinit { close(descriptor) }

  /// Appends a failure, in one write, so that a line is there whole or not at all.
  package func append(_ failure: Failure) {
    failures.withLock { $0.append(failure) }
    let line = Array(failure.json.utf8)
    // A full disk ends the batch soon enough; the failure itself is kept for the end.
    _ = unsafe write(descriptor, line, line.count)
  }

  /// Replaces the file by its final form.
  ///
  /// - Throws: `MasteringError`.
  package func finish() throws(MasteringError) {
    let sorted = failures.withLock { $0.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
    if sorted.isEmpty {
      FileSystem.remove(path)
    } else {
      try WholeFile.write(sorted.map(\.json).joined(), to: path)
    }
  }
}
