public import Reading

/// The words that a script adds to an article, in one language, and how that language writes dates, times and lists.
///
/// A table is a JSON file `LANGUAGE.json`; see ``load(for:from:)``.
public struct PhraseTable: Sendable, Hashable, Codable {
  /// Which kind of list is joined.
  public enum List: String, Sendable, Hashable, Codable, CaseIterable {
    /// People of a byline: `A, B and C`.
    case names
    /// People of a byline of whom one has a role or a place: `A, editor, in Leeds, and B`.
    case describedNames
    /// Makers of pictures, agencies.
    case credits
    /// Headings in the table of contents.
    case contents
    /// Names of a table's columns.
    case columns
    /// Cells of a table's row.
    case cells
  }

  /// The language of the phrases.
  public let language: Language
  private let file: PhraseFile
  private let templates: [Phrase: [PluralCategory: Template]]
  private let cardinal: PluralRule
  private let ordinal: PluralRule

  /// Makes a table of a checked file.
  init(language: Language, file: PhraseFile) {
    self.language = language
    self.file = file
    cardinal = .cardinal(for: language.base)
    ordinal = .ordinal(for: language.base)
    templates = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { phrase in
        func template(_ text: String) -> Template {
          // Files are checked when they are read; what fails here never was in one.
          (try? Template(text, allowed: phrase.placeholders)) ?? Template(pieces: [])
        }
        switch file.phrases?[phrase.rawValue] {
        case .text(let text)?: return (phrase, [.other: template(text)])
        case .forms(let forms)?:
          return (
            phrase,
            Dictionary(
              uniqueKeysWithValues: forms.compactMap { name, text in
                PluralCategory(rawValue: name).map { ($0, template(text)) }
              })
          )
        case nil: return (phrase, [:])
        }
      })
  }

  /// A table that adds no word: what the article gives is said alone, separated by commas, and counts are left out.
  ///
  /// For articles in a language that has no table.
  public static func wordless(for language: Language) -> PhraseTable {
    let unsaid: Set<Phrase.Placeholder> = [.what, .count, .number, .length, .images]
    var file = PhraseFile()
    file.stop = language.base == "ja" || language.base == "zh" ? "。" : "."
    file.phrases = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { phrase in
        let said = phrase.placeholders.filter { !unsaid.contains($0) }.map { "{\($0.rawValue)}" }
        let stop = phrase.isTitle ? "" : file.stop ?? ""
        return (phrase.rawValue, .text(said.isEmpty ? "" : said.joined(separator: ", ") + stop))
      })
    return PhraseTable(language: language, file: file)
  }

  /// The sign that ends a sentence.
  public var stop: String { file.stop ?? "." }

  /// What a description of a picture is not begun with, since the script says it: `photo shows`.
  ///
  /// Lower case.
  func openings(for kind: Figure.Kind) -> [String] { file.openings?[kind.rawValue] ?? [] }

  /// How a list is joined.
  func style(of list: List) -> ListStyle {
    file.lists?[list.rawValue] ?? ListStyle(between: ", ", last: ", ", pair: ", ")
  }

  /// The template of a phrase, in the form for `count` where it counts; nil if the table leaves the phrase out.
  func template(_ phrase: Phrase, count: Int?) -> Template? {
    guard let forms = templates[phrase] else { return nil }
    let form = count.flatMap { forms[cardinal.category(of: $0)] } ?? forms[.other] ?? forms[.many]
    return form.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A day as it is shown: `Monday, June 16, 2025`; nil if the table has no words for it.
  func day(_ date: ArticleDate) -> String? {
    guard let pattern = file.date, let months = file.months, let weekdays = file.weekdays else { return nil }
    return Pattern.fill(pattern) { field in
      switch field {
      case "weekday": weekdays[date.weekday]
      case "month": months[date.month - 1]
      case "monthNumber": String(date.month)
      case "ordinal": ordinalDay(date.day)
      case "year": String(date.year)
      default: String(date.day)
      }
    }
  }

  /// A time of day as it is shown: `4:10 p.m.`; nil if the table has no words for it.
  func clock(_ time: ArticleDate.Time) -> String? {
    file.clockShown.flatMap { fill($0, time) }
  }

  /// A time of day in other words than it is shown, still with digits: `10 past 4`; nil if it is said as it is shown.
  func spokenClock(_ time: ArticleDate.Time) -> String? {
    file.clockSpoken.flatMap { fill($0, time) }
  }

  private func ordinalDay(_ day: Int) -> String {
    guard let form = file.ordinals?[ordinal.category(of: day).rawValue] else { return String(day) }
    return Pattern.fill(form) { _ in String(day) }
  }

  private func fill(_ rules: [ClockRule], _ time: ArticleDate.Time) -> String? {
    guard let rule = rules.first(where: { $0.holds(hour: time.hour, minute: time.minute) }) else { return nil }
    func hour12(_ hour: Int) -> String { String((hour + 11) % 12 + 1) }
    return Pattern.fill(rule.say) { field in
      switch field {
      case "hour24": String(time.hour)
      case "hour12": hour12(time.hour)
      case "next12": hour12(time.hour + 1)
      case "minute2": time.minute < 10 ? "0\(time.minute)" : String(time.minute)
      case "rest": String(60 - time.minute)
      case "halfDay": file.halfDay?[time.hour < 12 ? 0 : 1] ?? ""
      default: String(time.minute)
      }
    }
  }
}

extension PhraseTable {
  private enum CodingKeys: CodingKey { case language, file }

  /// Decodes what ``encode(to:)`` wrote.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      language: try container.decode(Language.self, forKey: .language),
      file: try container.decode(PhraseFile.self, forKey: .file))
  }

  /// Encodes language and phrases.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(language, forKey: .language)
    try container.encode(file, forKey: .file)
  }

  /// Tables are equal when language and phrases are.
  public static func == (one: PhraseTable, other: PhraseTable) -> Bool {
    one.language == other.language && one.file == other.file
  }

  /// Hashes language and phrases.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(language)
    hasher.combine(file)
  }
}
