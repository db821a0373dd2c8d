/// A calendar day, with a time of day and a zone where the source gives them.
///
/// Nothing is converted: day and time are those that the source shows, in its own zone.
public struct ArticleDate: Sendable, Hashable, Codable {
  /// A time of day on a 24-hour clock.
  public struct Time: Sendable, Hashable, Codable {
    /// 0 to 23.
    public var hour: Int
    /// 0 to 59.
    public var minute: Int
    /// 0 to 60, nil if the source gives none.
    public var second: Int?

    /// Makes a time; `hour` is 0 to 23.
    public init(hour: Int, minute: Int, second: Int? = nil) {
      self.hour = hour
      self.minute = minute
      self.second = second
    }
  }

  /// In the Gregorian calendar.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  /// The time of day, if the source gives one.
  public var time: Time?
  /// Minutes east of UTC, if the source says.
  public var zoneOffset: Int?
  /// The zone's name as the source writes it, if it does: `KST`.
  public var zoneName: String?

  /// Makes a date, or nil if there is no such day or time.
  public init?(
    year: Int, month: Int, day: Int, time: Time? = nil, zoneOffset: Int? = nil, zoneName: String? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    if let time {
      guard (0...23).contains(time.hour), (0...59).contains(time.minute), (0...60).contains(time.second ?? 0)
      else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.zoneOffset = zoneOffset
    self.zoneName = zoneName
  }

  /// ISO 8601: `2025-06-16`, `2025-06-16T18:31:00+09:00`, without a zone where none is known.
  public var iso8601: String {
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = "\(padded(year, 4))-\(padded(month))-\(padded(day))"
    guard let time else { return text }
    text += "T\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second ?? 0))"
    guard let zoneOffset else { return text }
    if zoneOffset == 0 { return text + "Z" }
    let minutes = abs(zoneOffset)
    return text + (zoneOffset < 0 ? "-" : "+") + "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// The day of the week, 0 for Sunday to 6 for Saturday, in the Gregorian calendar (Sakamoto's method).
  public var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return (y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day) % 7
  }

  /// How many days a month has, leap years included.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
