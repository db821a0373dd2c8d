internal import Foundation
public import Reading

/// The editions below a folder.
///
/// Hidden folders (among them editions in the making), links, and what is inside editions are not looked into. What is left
/// of an edition, or one of which something is missing, is passed over with a notice.
public struct EditionLibrary: Sendable, Hashable {
  /// An edition and where it is.
  public struct Entry: Sendable, Hashable {
    /// The path of the edition's folder, seen from the library's; empty if that is the edition.
    public var path: String
    /// What it is.
    public var manifest: EditionManifest

    /// Makes an entry.
    public init(path: String, manifest: EditionManifest) {
      self.path = path
      self.manifest = manifest
    }

    /// The path of one of the edition's files, seen from the library's folder.
    public func path(of file: String) -> String { path.isEmpty ? file : "\(path)/\(file)" }

    /// What the edition says of one of its files; nil if it has none of that name.
    public func file(_ name: String) -> EditionManifest.File? { manifest.files.first { $0.name == name } }
  }

  /// The editions, the newest first; those of one time, and then those of none, by their paths.
  public var entries: [Entry]
  /// What was passed over.
  public var notices: [Notice]

  /// Finds the editions below a folder.
  ///
  /// - Throws: ``LibraryError``.
  public init(folder: String) throws(LibraryError) {
    entries = []
    notices = []
    // Here a link may lead to the folder.
    guard let kind = FileStatus(followingLinksTo: folder) else { throw .noFolder(path: folder) }
    guard kind.isFolder else { throw .notAFolder(path: folder) }
    guard look(into: "", of: folder) else { throw .unreadable(path: folder) }
    let dated = entries.map { (date: $0.manifest.article.newestFirstKey, entry: $0) }
    entries =
      dated.sorted { one, other in
        one.date != other.date
          ? one.date > other.date : one.entry.path.utf8.lexicographicallyPrecedes(other.entry.path.utf8)
      }.map(\.entry)
  }

  /// Makes a library of what was found before.
  public init(entries: [Entry], notices: [Notice] = []) {
    self.entries = entries
    self.notices = notices
  }
}

extension EditionLibrary {
  /// Whether a folder could be looked into.
  private mutating func look(into path: String, of root: String) -> Bool {
    let folder = path.isEmpty ? root : "\(root)/\(path)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return false }
    let known = Set(names)
    if known.contains(EditionManifest.fileName) {
      add(path, in: folder)
      return true
    }
    if known.isSuperset(of: EditionPublisher.constantNames) {
      passOver(path, "its \(EditionManifest.fileName) is missing")
      return true
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      guard FileStatus("\(root)/\(inner)")?.isFolder == true else { continue }
      if !look(into: inner, of: root) {
        notices.append(Notice(.warning, "The folder “\(inner)” can't be read; check who may."))
      }
    }
    return true
  }

  private mutating func add(_ path: String, in folder: String) {
    guard let manifest = EditionManifest(folder: folder) else {
      return passOver(path, "its \(EditionManifest.fileName) can't be understood")
    }
    for file in manifest.files {
      guard let status = FileStatus("\(folder)/\(file.name)"), status.isFile else {
        return passOver(path, "its “\(file.name)” is missing")
      }
      guard status.size == file.bytes else {
        return passOver(path, "its “\(file.name)” is not as long as it was made")
      }
    }
    entries.append(Entry(path: path, manifest: manifest))
  }

  private mutating func passOver(_ path: String, _ reason: String) {
    notices.append(
      Notice(.warning, "The edition “\(path.isEmpty ? "." : path)” is left out: \(reason); make it again."))
  }
}

extension EditionManifest.Article {
  /// What sorts by time: the date of publication, else of the last change, in UTC as far as zones are known; empty for none.
  var newestFirstKey: String { (published ?? updated).flatMap(PublicationTime.init)?.key ?? "" }
}
