package import Reading

extension ArticleDate {
  /// In UTC, to the second: `2025-06-16T08:30:00Z`; a day without a time begins at midnight, a time without a zone is taken
  /// for UTC.
  package var utc: String {
    let time = time ?? Time(hour: 0, minute: 0)
    let minutes = (daysSince1970 * 24 + time.hour) * 60 + time.minute - (self.time == nil ? 0 : zoneOffset ?? 0)
    return Self.utc(secondsSince1970: minutes * 60 + min(59, time.second ?? 0))
  }

  /// As the web writes dates (W3CDTF): a time only where its zone is known.
  var webDate: String { time == nil || zoneOffset == nil ? String(iso8601.prefix(10)) : iso8601 }

  /// A moment in UTC; before the year 0 and after 9999 the nearest that four digits can say.
  package static func utc(secondsSince1970 seconds: Int) -> String {
    let seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    // Days are counted in years that begin in March, after the leap day (Hinnant's method).
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(dayOfYear - (153 * march + 2) / 5 + 1))"
      + "T\(padded(rest / 3_600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  private var daysSince1970: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
