internal import Glibc
package import Mastering

/// The file `failures.jsonl` of a batch: one line for each article that failed.
///
/// While the batch runs each failure is appended as it happens, so that a batch that is killed has said what it knew; at the
/// end the file is replaced by a sorted one, or removed if nothing failed.
package struct FailureLog: ~Copyable {
  /// The file's name in the output folder.
  package static let fileName = "failures.jsonl"

  private let path: String
  private let descriptor: Int32
  package private(set) var failures: [Failure] = []

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
  package mutating func append(_ failure: Failure) throws {
    failures.append(failure)
    let line = Array(try failure.json().utf8)
    // A full disk ends the batch soon enough; the failure itself is kept for the end.
    _ = unsafe write(descriptor, line, line.count)
  }

  /// Replaces the file by its final form.
  ///
  /// - Throws: `MasteringError`.
  package mutating func finish() throws {
    failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard !failures.isEmpty else {
      FileSystem.remove(path)
      return
    }
    try WholeFile.write(try failures.map { try $0.json() }.joined(), to: path)
  }
}
