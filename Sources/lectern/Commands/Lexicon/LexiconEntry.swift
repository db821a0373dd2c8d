import Scripting

/// An entry of a lexicon as it is listed.
struct LexiconEntry {
  var name: String
  var pronunciation: Lexicon.Pronunciation
  var note: String?
  /// Its file and line.
  var place: String
  /// The file and line of the entry that is heard instead; nil if it is this one.
  var winner: String?

  /// Every entry of some lexicons in rising precedence.
  static func all(of lexicons: [Lexicon]) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    for lexicon in lexicons {
      for lexeme in lexicon.lexemes {
        for grapheme in lexeme.graphemes {
          entries.append(
            LexiconEntry(
              name: grapheme, pronunciation: lexeme.heard, note: lexeme.note,
              place: place(lexicon.name, lexeme.line), winner: nil))
        }
      }
    }
    var last: [String: String] = [:]
    for index in entries.indices.reversed() {
      if let winner = last[entries[index].name] {
        entries[index].winner = winner
      } else {
        last[entries[index].name] = entries[index].place
      }
    }
    return entries
  }

  /// `names.pls:4`.
  static func place(_ file: String, _ line: Int?) -> String { line.map { "\(file):\($0)" } ?? file }

  var fields: [String] {
    [name, "\(pronunciation)", place + (winner.map { " (hidden by \($0))" } ?? "")] + (note.map { [$0] } ?? [])
  }

  /// One object on one line.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.member("name", name)
      json.member(pronunciation, of: "alias", "ipa", "phonemes")
      if let note { json.member("note", note) }
      json.member("place", place)
      if let winner { json.member("hiddenBy", winner) }
    }
    return json.text
  }
}

extension JSONText {
  /// A pronunciation as the member that its kind has.
  mutating func member(_ pronunciation: Lexicon.Pronunciation, of alias: String, _ ipa: String, _ phonemes: String) {
    switch pronunciation {
    case .alias(let words): member(alias, words)
    case .phonemes(let sounds): member(ipa, sounds)
    case .mnemonics(let names): member(phonemes, names)
    }
  }
}
