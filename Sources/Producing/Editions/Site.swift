internal import Publishing

/// A folder of editions, and where it is on the web.
public struct Site: Sendable, Hashable {
  /// The folder's path.
  public var folder: String
  /// The folder's http(s) address.
  public var address: String

  /// Makes a site.
  public init(folder: String, address: String) {
    self.folder = folder
    self.address = address
  }
}

extension Site {
  /// The address of a folder below this one, as paths are written; nil if it is elsewhere.
  func address(of path: String) -> String? {
    let prefix = FileSystem.path(folder, "")
    guard path.hasPrefix(prefix) else { return nil }
    let base = address.hasSuffix("/") ? address : address + "/"
    return base + WebAddress.file(String(path.dropFirst(prefix.count))) + "/"
  }
}
