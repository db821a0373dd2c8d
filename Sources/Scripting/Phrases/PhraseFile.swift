import Foundation
import Reading

/// A phrase table as it stands in a file: everything may be absent, as in a file that overrides another's.
struct PhraseFile: Sendable, Hashable, Codable {
  /// A phrase: one text, or one for each plural category.
  enum Entry: Sendable, Hashable, Codable {
    case text(String)
    case forms([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {  // A text is tried first; forms report what is wrong.
        self = .text(text)
      } else {
        self = .forms(try container.decode([String: String].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .forms(let forms): try container.encode(forms)
      }
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case months, weekdays, ordinals, date, halfDay, clockShown, clockSpoken, lists, openings, stop, phrases
  }

  var months: [String]?
  var weekdays: [String]?
  var ordinals: [String: String]?
  var date: String?
  var halfDay: [String]?
  var clockShown: [ClockRule]?
  var clockSpoken: [ClockRule]?
  var lists: [String: ListStyle]?
  var openings: [String: [String]]?
  var stop: String?
  var phrases: [String: Entry]?

  static let keys = CodingKeys.allCases.map(\.rawValue)
  static let dateFields = ["weekday", "month", "monthNumber", "day", "ordinal", "year"]
}

extension PhraseFile {
  /// Reads and checks a file.
  init(path: String, language: Language) throws(PhraseError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    do {
      let keys = try JSONDecoder().decode([String: AnyValue].self, from: data).keys
      if let unknown = keys.sorted().first(where: { !Self.keys.contains($0) }) {
        throw PhraseError.unknownKey(path: path, key: unknown)
      }
      self = try JSONDecoder().decode(PhraseFile.self, from: data)
    } catch let error as PhraseError {
      throw error
    } catch {
      throw .malformed(path: path, detail: Self.detail(of: error))
    }
    try check(path: path, language: language)
  }

  /// The file with another's entries over its own.
  func overridden(by other: PhraseFile) -> PhraseFile {
    var merged = self
    merged.months = other.months ?? months
    merged.weekdays = other.weekdays ?? weekdays
    merged.ordinals = other.ordinals ?? ordinals
    merged.date = other.date ?? date
    merged.halfDay = other.halfDay ?? halfDay
    merged.clockShown = other.clockShown ?? clockShown
    merged.clockSpoken = other.clockSpoken ?? clockSpoken
    merged.lists = (lists ?? [:]).merging(other.lists ?? [:]) { $1 }
    merged.openings = (openings ?? [:]).merging(other.openings ?? [:]) { $1 }
    merged.stop = other.stop ?? stop
    merged.phrases = (phrases ?? [:]).merging(other.phrases ?? [:]) { $1 }
    return merged
  }

  /// What a whole table needs and this one lacks.
  var lacking: [String] {
    var names: [String] = []
    if months == nil { names.append("months") }
    if weekdays == nil { names.append("weekdays") }
    if date == nil { names.append("date") }
    if clockShown == nil { names.append("clockShown") }
    names += PhraseTable.List.allCases.map(\.rawValue).filter { lists?[$0] == nil }.map { "lists.\($0)" }
    names += Phrase.allCases.map(\.rawValue).filter { phrases?[$0] == nil }
    return names
  }

  private func check(path: String, language: Language) throws(PhraseError) {
    for (key, expected, found) in [
      ("months", 12, months?.count), ("weekdays", 7, weekdays?.count), ("halfDay", 2, halfDay?.count),
    ] {
      if let found, found != expected { throw .wrongNumber(path: path, key: key, expected: expected, found: found) }
    }
    try check("date", [date].compactMap(\.self), fields: Self.dateFields, path: path)
    try check("clockShown", clockShown?.map(\.say) ?? [], fields: ClockRule.fields, path: path)
    try check("clockSpoken", clockSpoken?.map(\.say) ?? [], fields: ClockRule.fields, path: path)
    let ordinal = PluralRule.ordinal(for: language.base)
    if let ordinals {
      try check(forms: ordinals, of: "ordinals", categories: ordinal.categories, path: path)
      try check("ordinals", Array(ordinals.values), fields: ["number"], path: path)
    }
    let cardinal = PluralRule.cardinal(for: language.base)
    for (name, entry) in (phrases ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let phrase = Phrase(rawValue: name) else { throw .unknownPhrase(path: path, phrase: name) }
      switch entry {
      case .text(let text): try check(text, of: phrase, path: path)
      case .forms(let forms):
        guard phrase.isCounted else { throw .needlessForms(path: path, phrase: name) }
        try check(forms: forms, of: name, categories: cardinal.categories, path: path)
        for (_, text) in forms.sorted(by: { $0.key < $1.key }) { try check(text, of: phrase, path: path) }
      }
    }
  }

  private func check(_ text: String, of phrase: Phrase, path: String) throws(PhraseError) {
    do {
      _ = try Template(text, allowed: phrase.placeholders)
    } catch {
      switch error {
      case .unclosedBrace: throw .unclosedBrace(path: path, phrase: phrase.rawValue)
      case .unknownPlaceholder(let name):
        throw .unknownPlaceholder(
          path: path, phrase: phrase.rawValue, placeholder: name, allowed: phrase.placeholders.map(\.rawValue))
      }
    }
  }

  private func check(_ key: String, _ patterns: [String], fields: [String], path: String) throws(PhraseError) {
    for pattern in patterns {
      if let field = Pattern.unknownField(in: pattern, allowed: fields) {
        throw .unknownPlaceholder(path: path, phrase: key, placeholder: field, allowed: fields)
      }
    }
  }

  private func check(
    forms: [String: String], of name: String, categories: [PluralCategory], path: String
  ) throws(PhraseError) {
    let known = categories.map(\.rawValue)
    if let unknown = forms.keys.sorted().first(where: { !known.contains($0) }) {
      throw .unknownForm(path: path, phrase: name, form: unknown, allowed: known)
    }
    // Millions of something never occur in a script, so that form may be missing.
    if let missing = known.first(where: { forms[$0] == nil && ($0 != "many" || known.contains("few")) }) {
      throw .missingForm(path: path, phrase: name, form: missing)
    }
  }

  private static func detail(of error: any Error) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "the file" : "“\(path.map(\.stringValue).joined(separator: "."))”"
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context)?: return "\(place(context.codingPath)) lacks “\(key.stringValue)”"
    case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?:
      return "\(place(context.codingPath)) is of the wrong kind"
    case .dataCorrupted(let context)?:
      let reason = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
      return reason.map { "it is not JSON (\($0.hasSuffix(".") ? String($0.dropLast()) : $0))" } ?? "it is not JSON"
    default: return "it is not JSON"
    }
  }
}

/// Any JSON value, of which nothing is kept: for reading the keys alone.
private struct AnyValue: Decodable {
  init(from decoder: any Decoder) {}
}
