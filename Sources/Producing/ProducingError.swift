internal import Glibc

/// Why editions could not be produced.
public enum ProducingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Something that is needed can't be read.
  case unreadable(path: String, reason: String)
  /// There is no folder to take articles from.
  case noFolder(path: String)
  /// What should be a folder of articles is a file.
  case notAFolder(path: String)
  /// A folder has no article in it.
  case nothingToRead(path: String)
  /// None of so many articles of a digest can be read.
  case nothingLeft(of: Int)
  /// The place of an edition is taken by a folder that is none.
  case notAnEdition(path: String)
  /// Editions would be written among the articles they are made from.
  case outputIsInput(path: String)
  /// Another batch is writing to the same folder.
  case inUse(folder: String)
  /// No folder with voices was found.
  case noVoices(searched: [String])

  /// The error for what the system answered when `path` was to be read.
  init(reading path: String, code: Int32) {
    let reason =
      switch code {
      case ENOENT: "there is no such file"
      case EACCES, EPERM: "permission denied"
      case ENOTDIR: "part of the path is a file"
      case ELOOP: "its links lead in a circle"
      case EMFILE, ENFILE: "too many files are open; run fewer jobs at once"
      case EIO: "the disk reports an input or output error; check the disk"
      default: "the system's error number is \(code)"
      }
    self = .unreadable(path: path, reason: reason)
  }

  /// The sentence to show.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "“\(path)” can't be read: \(reason)."
    case .noFolder(let path): "There is no folder “\(path)”; check the path."
    case .notAFolder(let path): "“\(path)” is no folder; use “lectern render” for single articles."
    case .nothingToRead(let path):
      "There is no article below “\(path)”; articles are .html, .htm, .md, .markdown and .txt files, also with .gz."
    case .nothingLeft(let count): "None of the \(count) articles can be read, so there is no digest; see above why."
    case .notAnEdition(let path):
      "“\(path)” is there already and is no edition; move it, or name another folder with -o."
    case .outputIsInput(let path):
      "Editions can't be written to “\(path)”, where the articles are; name another folder with -o."
    case .inUse(let folder): "Another batch is writing to “\(folder)”; wait until it is done, or name another folder."
    case .noVoices(let searched):
      "No voices were found (looked in \(searched.joined(separator: ", "))); build or install Lectern again."
    }
  }
}
