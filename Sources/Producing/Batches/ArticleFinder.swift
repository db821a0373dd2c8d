internal import Publishing

/// Finds the articles below a folder.
struct ArticleFinder {
  /// The endings of articles' names, each also followed by `.gz`.
  static let extensions = ["html", "htm", "md", "markdown", "txt"]

  /// What a walk comes to.
  struct Findings: Sendable, Hashable {
    /// Paths of articles, relative to the folder, sorted by their bytes, folder by folder.
    var articles: [String] = []
    /// Folders that can't be read, relative to the folder, and why.
    var unreadable: [String: ProducingError] = [:]
  }

  private let root: String
  private let excluded: String?

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - folder: where to look.
  ///   - output: the folder that editions go to, which is not looked into.
  /// - Throws: ``ProducingError`` if there is no such folder, or `output` is the same.
  init(folder: String, output: String?) throws(ProducingError) {
    guard FileSystem.isFolder(folder) else {
      throw FileSystem.kind(at: folder) == nil ? .noFolder(path: folder) : .notAFolder(path: folder)
    }
    guard let root = FileSystem.resolved(folder) else { throw .noFolder(path: folder) }
    self.root = root
    excluded = output.flatMap(FileSystem.resolved)
    if let output, excluded == root { throw .outputIsInput(path: output) }
  }

  /// Walks the folder and those below it.
  ///
  /// Hidden names, editions and the output folder are passed over. A link to a file counts if the file is within the folder,
  /// a link to a folder never: either the folder is found without it, or it is outside.
  ///
  /// - Throws: ``ProducingError`` if the folder itself can't be read.
  func find() throws(ProducingError) -> Findings {
    var findings = Findings()
    try look(into: "", try FileSystem.entries(of: root), &findings)
    return findings
  }
}

extension ArticleFinder {
  private func look(
    into folder: String, _ entries: [FileSystem.Entry], _ findings: inout Findings
  ) throws(ProducingError) {
    for entry in entries where !entry.name.hasPrefix(".") {
      let relative = FileSystem.path(folder, entry.name)
      let path = FileSystem.path(root, relative)
      switch entry.kind {
      case .file where Self.isArticle(entry.name): findings.articles.append(relative)
      case .link where Self.isArticle(entry.name) && leadsWithin(path): findings.articles.append(relative)
      case .folder where path != excluded:
        do {
          let inner = try FileSystem.entries(of: path)
          if Self.isEdition(Set(inner.map(\.name))) { continue }
          try look(into: relative, inner, &findings)
        } catch {
          findings.unreadable[relative] = error
        }
      default: continue
      }
    }
  }

  /// Whether the names of a folder's files are those of an edition, or of what is left of one whose `edition.json` is
  /// gone: its script is no article.
  private static func isEdition(_ names: Set<String>) -> Bool {
    names.contains(EditionManifest.fileName)
      || names.isSuperset(of: EditionPublisher.constantNames)
  }

  private func leadsWithin(_ path: String) -> Bool {
    guard let target = FileSystem.resolved(path) else { return false }
    return target.hasPrefix(FileSystem.path(root, "")) && FileSystem.kind(at: target) == .file
  }

  private static func isArticle(_ name: String) -> Bool {
    let name = name.lowercased()
    let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return extensions.contains { bare.hasSuffix("." + $0) && bare.utf8.count > $0.utf8.count + 1 }
  }
}
