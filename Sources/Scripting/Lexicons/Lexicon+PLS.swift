internal import Foundation
internal import Reading

extension Lexicon {
  /// Reads a lexicon from the bytes of a PLS file.
  ///
  /// All of PLS 1.0 is read. Of several pronunciations of a lexeme the first preferred one is heard, else the first. Phonemes are
  /// in the alphabet `ipa`, which is also that of a file that names none, or in `x-espeak`, the engine's own. A lexicon that
  /// names no language is for English. Roles are kept, with a notice that they change nothing; `meta` and `metadata` and
  /// elements of other vocabularies are read past. Nothing but the bytes is read: a file with a document type is refused.
  ///
  /// - Parameters:
  ///   - pls: the bytes of the file.
  ///   - name: what messages call the file: its path.
  /// - Throws: `LexiconError`, which says the line, when the bytes are no XML, or no lexicon, or break a rule of PLS.
  public init(pls: [UInt8], name: String) throws(LexiconError) {
    let read = try PLSReader(pls, name: name)
    self.init(name: name, language: read.language ?? "en", lexemes: read.lexemes, notices: read.notices)
  }

  /// Reads a lexicon from a PLS file.
  ///
  /// - Throws: `LexiconError`, also when the file cannot be read.
  public init(path: String) throws(LexiconError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    try self.init(pls: [UInt8](data), name: path)
  }
}
