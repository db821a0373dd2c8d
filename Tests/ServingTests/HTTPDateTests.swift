import Foundation
import Serving
import Testing

@Suite struct HTTPDateTests {
  private let now = HTTPDate(seconds: 1_800_000_000)  // In 2027.

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
    ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
    ("Sun Nov  6 08:49:37 1994", 784_111_777),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
    ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
    ("Friday, 01-Jan-77 00:00:00 GMT", 3_376_684_800),
    ("Saturday, 01-Jan-78 00:00:00 GMT", 252_460_800),
  ])
  func datesAreReadInEveryForm(text: String, seconds: Int) {
    #expect(HTTPDate(text, now: now)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 2025 08:49:37 GMT",
    "Sun, 29 Feb 2023 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nox 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
    "Sun, 06 Nov 19944 08:49:37 GMT", "Sun Nov 6 08:49:37 94", "Sun, -6 Nov 1994 08:49:37 GMT",
  ])
  func whatIsNoDateIsNone(text: String) {
    #expect(HTTPDate(text, now: now) == nil)
  }

  @Test func datesAreWrittenAsTheSystemWouldWriteThem() throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    var seconds = -2_000_000_000
    while seconds < 9_000_000_000 {
      let date = HTTPDate(seconds: seconds)
      #expect("\(date)" == formatter.string(from: Date(timeIntervalSince1970: Double(seconds))))
      #expect(HTTPDate("\(date)", now: now) == date)
      seconds += 40_000_003
    }
  }
}
