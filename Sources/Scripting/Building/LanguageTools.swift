import Reading

/// What it takes to put a text of one language into a script.
struct LanguageTools: Sendable {
  var normaliser: Normaliser
  /// The words of the language; a table that adds none if there is none.
  var phrases: PhraseTable
  /// Why the table adds none, or the normaliser can't read what it should, if so.
  var notices: [Notice]
}
