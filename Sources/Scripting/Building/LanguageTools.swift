import Reading

/// What it takes to put a text of one language into a script.
struct LanguageTools: Sendable {
  var normaliser: Normaliser
  /// The words of the language; a table that adds none if there is none.
  var phrases: PhraseTable
  /// Why the table adds none, if so.
  var notice: Notice?
}
