/// A page with what is in a folder that has no page of its own.
enum Listing {
  /// The most names that a page holds, so that no folder makes an answer of any size.
  private static let most = 1_000

  /// The page.
  ///
  /// - Parameters:
  ///   - folder: the open folder.
  ///   - names: the names on the way to it from the served folder.
  ///   - root: the served folder.
  /// - Returns: HTML.
  static func page(of folder: OpenFile, at names: [String], in root: ServedFolder) -> String {
    let (found, isCut) = folder.names(most: most)
    var rows: [String] = names.isEmpty ? [] : ["<li><a href=\"../\">The folder above</a></li>"]
    for name in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      // A name that leads out, or to something else, is none.
      guard let entry = try? root.open(names + [name]) else { continue }
      let slash = entry.kind == .folder ? "/" : ""
      rows.append(
        "<li><a href=\"./\(RequestTarget.encoded(name))\(slash)\"><bdi>\(escaped(name))</bdi>\(slash)</a></li>")
    }
    let title = escaped(names.last ?? root.name)
    let remark = found.isEmpty ? "<p>The folder is empty.</p>\n" : isCut ? "<p>And more than fit on a page.</p>\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; overflow-wrap: anywhere }</style>
      <main>
      <h1>\(title)</h1>
      \(remark)<ul>
      \(rows.joined(separator: "\n"))
      </ul>
      </main>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }
}
