/// Why a folder of editions could not be gone through; `description` is the sentence to show.
public enum LibraryError: Error, Sendable, Hashable, CustomStringConvertible {
  case noFolder(path: String)
  case notAFolder(path: String)
  case unreadable(path: String)
  case noEditions(path: String)
  /// An index would take the place of an edition's page.
  case isEdition(path: String)
  /// An index would take the place of somebody else's page.
  case foreignPage(path: String)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .noFolder(let path): "There is no folder “\(path)”; check the path."
    case .notAFolder(let path): "“\(path)” is no folder; give the folder that holds the editions."
    case .unreadable(let path): "“\(path)” can't be read; check who may."
    case .noEditions(let path): "There is no edition below “\(path)”; make some with “lectern batch”."
    case .isEdition(let path): "“\(path)” is an edition itself; give the folder above it."
    case .foreignPage(let path): "“\(path)” is there already and was not made by Lectern; move it away."
    }
  }
}
