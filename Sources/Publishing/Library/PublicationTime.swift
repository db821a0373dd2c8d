/// A time as editions have it in ISO 8601, which may lack the time of day or the zone, in the forms that feeds ask for.
struct PublicationTime: Sendable, Hashable {
  /// A day of the Gregorian calendar.
  struct Day: Sendable, Hashable {
    var year, month, day: Int
    /// `2025-06-16`.
    var date: String
  }

  private let year, month, day, hour, minute, second: Int
  /// Minutes east of UTC; 0 if the source gives none.
  private let offset: Int

  /// Reads `2025-06-16`, `2025-06-16T18:31:00` or `2025-06-16T18:31:00+09:00`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    var (hour, minute, second, offset) = (0, 0, 0, 0)
    if bytes.count > 10 {
      guard bytes.count >= 19, let h = number(11..<13), let m = number(14..<16), let s = number(17..<19) else {
        return nil
      }
      (hour, minute, second) = (h, m, s)
      if bytes.count == 25, let h = number(20..<22), let m = number(23..<25) {
        offset = (h * 60 + m) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
      }
    }
    (self.hour, self.minute, self.second, self.offset) = (hour, minute, second, offset)
  }

  /// As mail and RSS have it: `Mon, 16 Jun 2025 18:31:00 +0900`.
  var rfc2822: String {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // The day after Thursday, 1 January 1970.
    let weekday = days[((daysSince1970 + 4) % 7 + 7) % 7]
    return "\(weekday), \(padded(day)) \(months[month - 1]) \(padded(year, 4)) "
      + "\(padded(hour)):\(padded(minute)):\(padded(second)) \(zone(""))"
  }

  /// As JSON feeds have it: `2025-06-16T18:31:00+09:00`.
  var rfc3339: String {
    "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(hour)):\(padded(minute)):\(padded(second))"
      + (offset == 0 ? "Z" : zone(":"))
  }

  /// The day where it was.
  var calendarDay: Day {
    Day(year: year, month: month, day: day, date: "\(padded(year, 4))-\(padded(month))-\(padded(day))")
  }

  /// What sorts as the times do.
  var key: String {
    let minutes = String((daysSince1970 + 1_000_000) * 1440 + hour * 60 + minute - offset)
    return String(repeating: "0", count: max(0, 12 - minutes.utf8.count)) + minutes + padded(second)
  }

  /// Days of the Gregorian calendar (Hinnant's method).
  private var daysSince1970: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private func zone(_ separator: String) -> String {
    let minutes = abs(offset)
    return (offset < 0 ? "-" : "+") + padded(minutes / 60) + separator + padded(minutes % 60)
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
