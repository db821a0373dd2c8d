/// Why a picture of an article could not be had; `description` is what to say behind a colon.
public enum PictureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is on the web, and nobody asked to fetch it.
  case remote
  /// There is no file at the path, seen from the article's folder.
  case notFound(path: String)
  /// Its address leads out of the article's folder.
  case outside
  /// What stands there is a folder, a device or a pipe.
  case notAFile
  /// The article has no folder that the address could be seen from.
  case noFolder
  case unreadable(reason: String)
  case fetching(reason: String)
  /// In bytes.
  case tooLarge(limit: Int)
  /// The address is none of a file beside the article, nor of the web, nor does it hold the picture.
  case notAnAddress

  /// Half a sentence, without a full stop.
  public var description: String {
    switch self {
    case .remote: "it is on the web"
    case .notFound: "there is no such file"
    case .outside: "it is not below the article’s folder"
    case .notAFile: "it is no file"
    case .noFolder: "an article that is not read from a file has no pictures beside it"
    case .unreadable(let reason), .fetching(let reason): reason
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB"
    case .notAnAddress: "its address leads to no file and no website"
    }
  }
}
