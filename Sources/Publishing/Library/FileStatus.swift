internal import Glibc

/// What stands under a name.
struct FileStatus {
  let isFile: Bool
  let isFolder: Bool
  /// In bytes.
  let size: Int

  /// A link's own; nil if there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What a link leads to; nil if there is nothing.
  init?(followingLinksTo path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    isFile = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
  }
}
