/// Why a phrase table cannot be used.
///
/// Each says in one sentence what is wrong, where, and what would be right.
public enum PhraseError: Error, Sendable, Hashable, CustomStringConvertible {
  case unreadable(path: String)
  /// Not JSON, or not of the shape of a phrase table.
  case malformed(path: String, detail: String)
  case unknownKey(path: String, key: String)
  case unknownPhrase(path: String, phrase: String)
  case unknownPlaceholder(path: String, phrase: String, placeholder: String, allowed: [String])
  case unclosedBrace(path: String, phrase: String)
  /// Plural forms for a phrase that counts nothing.
  case needlessForms(path: String, phrase: String)
  case missingForm(path: String, phrase: String, form: String)
  case unknownForm(path: String, phrase: String, form: String, allowed: [String])
  case wrongNumber(path: String, key: String, expected: Int, found: Int)
  case missing(path: String, names: [String])

  /// One sentence: what, where, what would be right.
  public var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; check that it is a file and its permissions."
    case .malformed(let path, let detail): "\(path) is no phrase table: \(detail)."
    case .unknownKey(let path, let key):
      "\(path) has “\(key)”, which no phrase table has; its keys are \(PhraseFile.keys.joined(separator: ", "))."
    case .unknownPhrase(let path, let phrase):
      "\(path) has a phrase “\(phrase)”, which no script says; compare the names in en.json."
    case .unknownPlaceholder(let path, let phrase, let placeholder, let allowed):
      "\(path): the phrase “\(phrase)” names {\(placeholder)}, but "
        + (allowed.isEmpty
          ? "nothing is put into it." : "only \(allowed.map { "{\($0)}" }.joined(separator: ", ")) can be put into it.")
    case .unclosedBrace(let path, let phrase):
      "\(path): a brace of the phrase “\(phrase)” has no partner; write {name}."
    case .needlessForms(let path, let phrase):
      "\(path): the phrase “\(phrase)” counts nothing, so it is one text without plural forms."
    case .missingForm(let path, let phrase, let form):
      "\(path): the phrase “\(phrase)” lacks the plural form “\(form)”, which its language has."
    case .unknownForm(let path, let phrase, let form, let allowed):
      "\(path): the phrase “\(phrase)” has a plural form “\(form)”; its language has \(allowed.joined(separator: ", "))."
    case .wrongNumber(let path, let key, let expected, let found):
      "\(path): “\(key)” has \(found) entries where \(expected) are needed."
    case .missing(let path, let names):
      "\(path) lacks \(names.map { "“\($0)”" }.joined(separator: ", ")); an empty text leaves a phrase out."
    }
  }
}
