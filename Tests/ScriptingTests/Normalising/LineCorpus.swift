import Foundation

/// Real lines, if this machine has any: the second column of `corpus/textnorm/dev/SET.tsv` in the folder that
/// `LECTERN_CORPUS` names, or in `../shared`.
///
/// They are their authors', and so no part of Lectern.
enum LineCorpus {
  static let lines: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["LECTERN_CORPUS"].map { URL(fileURLWithPath: $0) }
    let folder = (named ?? root.deletingLastPathComponent().appending(path: "shared"))
      .appending(path: "corpus/textnorm/dev")
    // A folder that can't be listed is none.
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return names.filter { $0.hasSuffix(".tsv") }.flatMap { name -> [String] in
      // A file that can't be read has no lines.
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { $0.first != "#" }.compactMap { line in
        let columns = line.split(separator: "\t")
        return columns.count > 1 ? String(columns[1]) : nil
      }
    }
  }()
}
