/// The sound of the English `'s`, which depends on the sound before it: “Rafah's”, “Tibet's”, “Porsche's”, “Paris's”.
enum EnglishPossessive {
  static func ipa(after ipa: String) -> String {
    switch ipa.unicodeScalars.last(where: \.properties.isAlphabetic) {
    case "s", "z", "ʃ", "ʒ": "ɪz"
    case "p", "t", "k", "f", "θ", "ʰ": "s"
    default: "z"
    }
  }

  /// The same, as espeak-ng names the sounds.
  static func mnemonics(after names: String) -> String {
    switch names.unicodeScalars.last(where: \.properties.isAlphabetic) {
    case "s", "z", "S", "Z": "|I|z"
    case "p", "t", "k", "f", "T": "|s"
    default: "|z"
    }
  }
}
