/// The dates in a line of text, in the forms that newsrooms write them in, of many languages.
///
/// A date needs day, month and year; "yesterday" and "June 16" are none. One that no calendar has (`2025-02-30`) is none
/// either, and an impossible time of day is left out.
package struct DateForm: Sendable, Hashable {
  /// What the text beside a date says it is.
  package enum Role: Sendable, Hashable {
    case published, updated
  }

  /// A date and what the text says about it.
  package struct Found: Sendable, Hashable {
    package var date: ArticleDate
    /// Nil if the text doesn't say.
    package var role: Role?
  }

  enum Meridiem {
    case morning, evening, noon, midnight
  }

  /// The dates in the order of the text.
  package private(set) var found: [Found] = []
  /// How many words of the text belong to no date, label, weekday or zone.
  ///
  /// A line with none is a date line.
  package private(set) var otherWords = 0
  /// The text's first role label, if it has one: `Updated two hours ago` has no date, but it is such a line.
  package private(set) var label: Role?

  /// Looks for dates in `text`, of which the first 1,000 scalars count.
  ///
  /// `language` decides between day and month first in `05/06/2025`: month first in American English and where English
  /// has no region, else day first.
  package init(_ text: some StringProtocol, language: Language? = nil) {
    guard text.utf8.contains(where: ASCII.isDigit) || text.unicodeScalars.contains(where: { $0.value >= 0x660 }) else {
      return
    }
    var scanner = DateScanner(Array(text.unicodeScalars.prefix(1000)), language: language)
    scanner.scan()
    found = scanner.found
    otherWords = scanner.otherWords
    label = scanner.firstLabel
  }

  /// The first date in `text`, or that of a machine-readable value such as `2025-06-16T18:31+09:00` or seconds since 1970.
  package static func date(in text: some StringProtocol, language: Language? = nil) -> ArticleDate? {
    if let date = epoch(text) { return date }
    return DateForm(text, language: language).found.first?.date
  }

  /// Whether `text` says when the article appeared, and nothing else.
  package static func isDateLine(_ text: some StringProtocol, language: Language? = nil) -> Bool {
    let form = DateForm(text, language: language)
    return !form.found.isEmpty && form.otherWords == 0
  }

  /// Ten or thirteen digits: seconds or milliseconds since 1970, UTC.
  private static func epoch(_ text: some StringProtocol) -> ArticleDate? {
    let utf8 = text.utf8
    guard utf8.count == 10 || utf8.count == 13, utf8.allSatisfy(ASCII.isDigit), let number = Int(text) else {
      return nil
    }
    let seconds = utf8.count == 13 ? number / 1000 : number
    // Days to a civil date, after Howard Hinnant.
    let shifted = seconds / 86_400 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return ArticleDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
      time: .init(hour: seconds / 3600 % 24, minute: seconds / 60 % 60, second: seconds % 60), zoneOffset: 0)
  }
}
