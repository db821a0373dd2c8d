import Glibc

/// How large files are.
enum FileSize {
  /// The size in bytes of a file that was just written; nil if it is gone again.
  static func ofFile(at path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
