import Reading

/// What an index says of itself, in one language.
struct IndexWords: Sendable {
  /// The language that the words are in.
  let language: Language
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
  /// A day, with the number of the month from 1.
  let day: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  /// How long an edition is, in minutes.
  let minutes: @Sendable (Int) -> String

  /// The words for an index of editions in a language; English stands in for those that there are no words in.
  static func words(for language: Language) -> IndexWords { language.base == "ko" ? korean : english }

  static let english = IndexWords(
    language: "en", title: "Articles to listen to", heading: "Audio editions", skipToList: "Skip to the editions",
    find: "Find by headline, author or date", foundSome: "{count} of {total} editions",
    foundNone: "No edition has these words.",
    undated: "Without a date", subscribe: "Podcast feed",
    day: { year, month, day in
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      return "\(day) \(months[month - 1]) \(year)"
    },
    minutes: { "\($0) min" })

  static let korean = IndexWords(
    language: "ko", title: "귀로 듣는 기사", heading: "오디오 기사", skipToList: "기사 목록으로 건너뛰기",
    find: "제목, 기자 이름, 날짜로 찾기", foundSome: "기사 {total}건 가운데 {count}건", foundNone: "이 낱말이 든 기사가 없습니다.",
    undated: "날짜 없음", subscribe: "팟캐스트 피드", day: { "\($0)년 \($1)월 \($2)일" }, minutes: { "\($0)분" })
}
