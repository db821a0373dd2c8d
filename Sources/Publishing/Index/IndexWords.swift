/// What an index of editions says of itself, in one language.
struct IndexWords: Sendable, Hashable {
  /// What the index is called if nobody says.
  let title: String
  let heading: String
  let skipToList: String
  let find: String
  /// `{count}`, `{total}`: numbers.
  let foundSome: String
  let foundNone: String
  let undated: String
  let subscribe: String
  /// `{day}`, `{year}`: numbers; `{month}`: one of ``months``.
  let dayFormat: String
  /// January to December, as they stand in a date.
  let months: [String]
  /// `{count}`: a number.
  let minutes: String
}

extension IndexWords {
  /// A day in words, with the number of the month from 1.
  func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    fill(dayFormat, ["day": String(day), "month": months[month - 1], "year": String(year)])
  }

  /// How long an edition is.
  func length(minutes count: Int) -> String { fill(minutes, ["count": String(count)]) }

  /// A phrase with what its braces name.
  private func fill(_ phrase: String, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(phrase) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
