internal import Glibc

/// A moment in whole seconds, as HTTP writes it (RFC 9110, 5.6.7).
package struct HTTPDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01 00:00 UTC.
  package var seconds: Int

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Makes a date.
  package init(seconds: Int) { self.seconds = seconds }

  /// The time now.
  package static var now: HTTPDate { HTTPDate(seconds: time(nil)) }

  /// Reads a date in one of the three forms that there have been: `Sun, 06 Nov 1994 08:49:37 GMT`,
  /// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`; nil if it is in none.
  ///
  /// A year of two digits is the last one that ends so and is at most fifty years ahead.
  ///
  /// - Parameters:
  ///   - text: the date.
  ///   - now: the time now.
  package init?(_ text: String, now: HTTPDate = .now) {
    var parts = text.split(separator: " ")
    if parts.count == 4, case let date = parts[1].split(separator: "-"), date.count == 3 {
      parts.replaceSubrange(1...1, with: date)
    }
    let places: (day: Substring, month: Substring, year: Substring, clock: Substring)
    if parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT" {
      places = (parts[1], parts[2], parts[3], parts[4])
    } else if parts.count == 5, parts[4].utf8.count == 4 {
      places = (parts[2], parts[1], parts[4], parts[3])
    } else {
      return nil
    }
    let clock = places.clock.split(separator: ":", omittingEmptySubsequences: false).map(Self.number)
    guard let day = Self.number(places.day), let month = Self.months.firstIndex(of: String(places.month)),
      var year = Self.number(places.year), clock.count == 3, let hour = clock[0], let minute = clock[1],
      let second = clock[2], hour < 24, minute < 60, second <= 60
    else { return nil }
    if places.year.utf8.count == 2 {
      let latest = Self.date(ofDay: now.seconds / Self.secondsOfADay).year + 50
      year = latest - (latest - year) % 100
    }
    let number = Self.day(year: year, month: month + 1, day: day)
    // A 30th of February would be another day.
    guard Self.date(ofDay: number) == (year, month + 1, day) else { return nil }
    seconds = number * Self.secondsOfADay + (hour * 60 + minute) * 60 + second
  }

  /// The date in the form that is written today.
  package var description: String {
    let day = Int((Double(seconds) / Double(Self.secondsOfADay)).rounded(.down))
    let second = seconds - day * Self.secondsOfADay
    let date = Self.date(ofDay: day)
    // Day 0 was a Thursday.
    let weekday = Self.weekdays[((day + 4) % 7 + 7) % 7]
    return "\(weekday), \(Self.padded(date.day)) \(Self.months[date.month - 1]) \(date.year) "
      + "\(Self.padded(second / 3_600)):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60)) GMT"
  }

  /// Whether one is before the other.
  package static func < (one: HTTPDate, other: HTTPDate) -> Bool { one.seconds < other.seconds }
}

extension HTTPDate {
  private static let secondsOfADay = 86_400
  private static let daysOfFourCenturies = 146_097

  /// The number of a day, 1970-01-01 being 0; months are counted from March, so that a leap day is the last of its year.
  private static func day(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let month = month > 2 ? month - 3 : month + 9
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
  }

  /// The date of a day from the year 1 on, and what ``day(year:month:day:)`` is for.
  private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = max(0, number + 719_468)
    let (century, rest) = shifted.quotientAndRemainder(dividingBy: daysOfFourCenturies)
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      century * 400 + year + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.count == 1 || text.utf8.count == 2 || text.utf8.count == 4,
      text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
