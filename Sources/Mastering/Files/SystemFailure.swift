import Glibc

extension MasteringError {
  /// The error for what the system answered when `path` was to be written.
  package init(writing path: String, code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .noSpace(path: path)
    case EACCES, EPERM: self = .unwritable(path: path, reason: "permission denied; choose another folder")
    case EROFS: self = .unwritable(path: path, reason: "the disk is read-only; choose another folder")
    case ENOENT: self = .unwritable(path: path, reason: "there is no such folder; create it first")
    case ENOTDIR: self = .unwritable(path: path, reason: "part of the path is a file; choose another folder")
    case EISDIR: self = .unwritable(path: path, reason: "there is a folder of that name; choose another name")
    case ENAMETOOLONG: self = .unwritable(path: path, reason: "the name is too long; choose a shorter one")
    case EMFILE, ENFILE: self = .unwritable(path: path, reason: "too many files are open; run fewer jobs at once")
    case EIO: self = .unwritable(path: path, reason: "the disk reports an input or output error; check the disk")
    case EBADF: self = .unwritable(path: path, reason: "it is closed; give a file, or a pipe")
    case EPIPE: self = .unwritable(path: path, reason: "nobody reads it any more")
    default: self = .unwritable(path: path, reason: "the system's error number is \(code)")
    }
  }
}
