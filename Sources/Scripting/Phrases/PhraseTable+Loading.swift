import Foundation
public import Reading

extension PhraseTable {
  /// The table for a language, or nil if no folder has a file for it.
  ///
  /// `en-GB` is made of `en.json` and, over it, `en-GB.json`, each of every folder that has one; a later folder's
  /// entries are put over an earlier one's.
  ///
  /// - Throws: ``PhraseError`` if a file cannot be read, a template names what it may not, or something is missing
  ///   after all files are put together.
  public static func load(for language: Language, from folders: [String]) throws(PhraseError) -> PhraseTable? {
    var merged: PhraseFile?
    var lastPath = ""
    for tag in prefixes(of: language) {
      for folder in folders {
        let path = folder + "/\(tag).json"
        guard FileManager.default.fileExists(atPath: path) else { continue }
        let file = try PhraseFile(path: path, language: language)
        merged = merged?.overridden(by: file) ?? file
        lastPath = path
      }
    }
    guard let merged else { return nil }
    let lacking = merged.lacking
    if !lacking.isEmpty { throw .missing(path: lastPath, names: lacking) }
    return PhraseTable(language: language, file: merged)
  }

  /// `zh`, `zh-Hant`, `zh-Hant-TW` for the last of them.
  ///
  /// A tag is lower-cased letters and digits, so it names no other folder.
  private static func prefixes(of language: Language) -> [String] {
    let parts = language.tag.split(separator: "-")
    guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }) else { return [] }
    return parts.indices.map { parts[...$0].joined(separator: "-") }
  }
}
