internal import Foundation
internal import Reading

extension Lexicon {
  /// Reads a lexicon from the bytes of a PLS file.
  ///
  /// Of several pronunciations of a lexeme the preferred one is taken, else the first. A lexicon that names no language is
  /// for English.
  ///
  /// - Parameters:
  ///   - pls: the bytes of the file.
  ///   - name: what messages call the file: its path.
  /// - Throws: `LexiconError`, which says the line, when the bytes are no XML, or no lexicon, or hold phonemes in another
  ///   alphabet than IPA.
  public init(pls: [UInt8], name: String) throws(LexiconError) {
    let read = try PLSReader(pls, name: name)
    self.init(language: read.language ?? "en", entries: read.entries)
  }

  /// Reads a lexicon from a PLS file.
  ///
  /// - Throws: `LexiconError`, also when the file cannot be read.
  public init(path: String) throws(LexiconError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    try self.init(pls: [UInt8](data), name: path)
  }
}
