/// How certain times of day are written or said: `half past {hour12}` for the minutes 30 to 30.
public struct ClockRule: Sendable, Hashable, Codable {
  /// First and last hour that it holds for, 0 to 23; every hour if there is none.
  public var hours: [Int]?
  /// First and last minute that it holds for.
  public var minutes: [Int]
  /// The pattern, which may name `hour24`, `hour12`, `next12` (the hour after), `minute`, `minute2` (always two digits),
  /// `rest` (minutes to the next hour) and `halfDay` in braces.
  public var say: String

  /// Makes a rule.
  public init(hours: [Int]? = nil, minutes: [Int], say: String) {
    self.hours = hours
    self.minutes = minutes
    self.say = say
  }

  static let fields = ["hour24", "hour12", "next12", "minute", "minute2", "rest", "halfDay"]

  func holds(hour: Int, minute: Int) -> Bool {
    Self.lies(minute, within: minutes) && (hours.map { Self.lies(hour, within: $0) } ?? true)
  }

  private static func lies(_ number: Int, within bounds: [Int]) -> Bool {
    guard let first = bounds.first, let last = bounds.last else { return false }
    return first <= number && number <= last
  }
}
