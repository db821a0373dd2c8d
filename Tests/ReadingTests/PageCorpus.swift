import Foundation
import Reading

/// Real pages, if this machine has any: `corpus/pages/SET/ID.html.gz` in the folder that `LECTERN_CORPUS` names, or in `../shared`.
///
/// They are their publishers', and so no part of Lectern.
enum PageCorpus {
  static let folder: URL = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["LECTERN_CORPUS"].map { URL(fileURLWithPath: $0) }
    return (named ?? root.deletingLastPathComponent().appending(path: "shared")).appending(path: "corpus/pages")
  }()

  /// The sets of pages, in alphabetical order; none if there is no corpus.
  static let sets: [String] = names(in: folder).filter { !names(in: folder.appending(path: $0)).isEmpty }

  /// The pages of a set.
  static func pages(of set: String) -> [URL] {
    names(in: folder.appending(path: set)).filter { $0.hasSuffix(".html.gz") }
      .map { folder.appending(path: set).appending(path: $0) }
  }

  private static func names(in folder: URL) -> [String] {
    // A folder that can't be listed is none.
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
