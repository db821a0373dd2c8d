/// The zones that newsrooms write behind a time.
enum TimeZoneWords {
  /// Minutes east of UTC, or nil if `name`, folded, is no zone.
  ///
  /// The day decides for the American zones, which are often written without saying whether summer time holds.
  static func offset(_ name: String, year: Int, month: Int, day: Int, language: Language?) -> Int? {
    if name == "cst", language?.base == "zh" { return 480 }
    if let fixed = fixed[name] { return fixed }
    guard let standard = american[name] else { return nil }
    return isAmericanSummer(year: year, month: month, day: day) ? standard + 60 : standard
  }

  static func isZone(_ name: String) -> Bool { fixed[name] != nil || american[name] != nil }

  private static let american: [String: Int] = [
    "et": -300, "ct": -360, "mt": -420, "pt": -480, "eastern": -300, "central": -360, "mountain": -420, "pacific": -480,
  ]

  private static let fixed: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "kst": 540, "jst": 540, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "ast": -240,
    "adt": -180,
    "nst": -210, "ndt": -150, "bst": 60, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120,
    "eest": 180, "msk": 180, "мск": 180, "trt": 180, "ist": 330, "pkt": 300, "npt": 345, "ict": 420, "wib": 420,
    "wita": 480,
    "wit": 540, "sgt": 480, "hkt": 480, "myt": 480, "pht": 480, "awst": 480, "acst": 570, "acdt": 630, "aest": 600,
    "aedt": 660,
    "nzst": 720, "nzdt": 780, "sast": 120, "cat": 120, "eat": 180, "wat": 60, "brt": -180, "art": -180, "clt": -240,
    "pet": -300, "cot": -300,
  ]

  /// From the second Sunday of March to the first Sunday of November, the rule since 2007.
  private static func isAmericanSummer(year: Int, month: Int, day: Int) -> Bool {
    guard month == 3 || month == 11, let first = ArticleDate(year: year, month: month, day: 1) else {
      return (4...10).contains(month)
    }
    let firstSunday = 1 + (7 - first.weekday) % 7
    return month == 3 ? day >= firstSunday + 7 : day < firstSunday
  }
}
