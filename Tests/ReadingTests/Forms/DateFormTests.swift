import Reading
import Testing

@Suite struct DateFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var language: Language
    var dates: [String]
    var testDescription: String { text }

    init(_ text: String, _ language: Language, _ dates: String...) {
      (self.text, self.language, self.dates) = (text, language, dates)
    }
  }

  static let cases: [Case] = [
    Case("2031-03-04", "en", "2031-03-04"), Case("2031-03-04T08:15:00+09:00", "en", "2031-03-04T08:15:00+09:00"),
    Case("2031-03-04T08:15:30.123Z", "en", "2031-03-04T08:15:30Z"),
    Case("20310304T081500Z", "en", "2031-03-04T08:15:00Z"),
    Case("2031-063", "en", "2031-03-04"), Case("2031-W10-2", "en", "2031-03-04"),
    Case("2031-03-04 08:15 -0700", "en", "2031-03-04T08:15:00-07:00"),
    Case("Tue, 04 Mar 2031 08:15:00 GMT", "en", "2031-03-04T08:15:00Z"),
    Case("Tuesday, 04-Mar-31 08:15:00 UTC", "en", "2031-03-04T08:15:00Z"),
    Case("Tue Mar  4 08:15:00 2031", "en", "2031-03-04T08:15:00"),
    Case("Tue Mar 4 08:15:00 EST 2031", "en", "2031-03-04T08:15:00-05:00"),
    Case("Published: 4 Mar. 2031, 08:15", "en", "2031-03-04T08:15:00 published"),
    Case("March 4, 2031 6:15 p.m. ET", "en", "2031-03-04T18:15:00-05:00"),
    Case("July 4, 2031 6:15 p.m. ET", "en", "2031-07-04T18:15:00-04:00"),
    Case("March 4th, 2031 at 12:00 a.m.", "en", "2031-03-04T00:00:00"),
    Case("Mar 4, 2031 12:30pm KST", "en", "2031-03-04T12:30:00+09:00"),
    Case("4th of March, 2031", "en", "2031-03-04"), Case("04/05/2031", "en-US", "2031-04-05"),
    Case("04/05/2031", "en-GB", "2031-05-04"),
    Case("13/05/2031", "en-US", "2031-05-13"), Case("04/05/2031", "fr", "2031-05-04"), Case("4.5.31", "de"),
    Case("14.5.31", "de", "2031-05-14"),
    Case("Updated 1404 GMT (2204 HKT) March 4, 2031", "en", "2031-03-04T14:04:00Z updated"),
    Case("08:15, 4 March 2031", "en", "2031-03-04T08:15:00"),
    Case("Dienstag, 4. März 2031, 8.15 Uhr", "de", "2031-03-04T08:15:00"),
    Case("Stand: 04.03.2031 08:15 Uhr", "de", "2031-03-04T08:15:00"),
    Case(
      "Publié le 4 mars 2031 à 8h15 - Mis à jour le 5 mars 2031 à 09h02", "fr", "2031-03-04T08:15:00 published",
      "2031-03-05T09:02:00 updated"),
    Case("1er août 2031", "fr", "2031-08-01"), Case("martes, 4 de marzo de 2031", "es", "2031-03-04"),
    Case("4 de março de 2031 às 8h15", "pt", "2031-03-04T08:15:00"),
    Case("Pubblicato il 4 marzo 2031 alle 08:15", "it", "2031-03-04T08:15:00 published"),
    Case("4 maart 2031 om 08.15 uur", "nl", "2031-03-04T08:15:00"),
    Case("Publicerad 4 mars 2031 kl. 08.15", "sv", "2031-03-04T08:15:00 published"),
    Case("4. marts 2031 kl. 08.15", "da", "2031-03-04T08:15:00"),
    Case("4.3.2031 klo 8.15", "fi", "2031-03-04T08:15:00"), Case("4 marca 2031, 08:15", "pl", "2031-03-04T08:15:00"),
    Case("4 listopada 2031", "pl", "2031-11-04"),
    Case("4. listopada 2031.", "hr", "2031-10-04"), Case("4. března 2031", "cs", "2031-03-04"),
    Case("2031. március 4.", "hu", "2031-03-04"),
    Case("4 Mart 2031", "tr", "2031-03-04"), Case("4 марта 2031, 08:15", "ru", "2031-03-04T08:15:00"),
    Case("4 Maret 2031", "id", "2031-03-04"),
    Case(
      "입력 2031.03.04 08:15 수정 2031.03.05 09:02", "ko", "2031-03-04T08:15:00 published", "2031-03-05T09:02:00 updated"),
    Case("2031년 3월 4일 오후 6시 15분", "ko", "2031-03-04T18:15:00"),
    Case("2031. 3. 4. (화) 오전 9:05", "ko", "2031-03-04T09:05:00"),
    Case("2031年3月4日(火) 18時15分", "ja", "2031-03-04T18:15:00"), Case("令和13年3月4日", "ja", "2031-03-04"),
    Case("2031年03月04日18:15 更新", "zh", "2031-03-04T18:15:00 updated"),
    Case("2031-02-29", "en"), Case("30 February 2031", "en"), Case("31/04/2031", "fr"),
    Case("March 4, 2031 25:61", "en", "2031-03-04"),
    Case("yesterday at 8:15", "en"), Case("June 16", "en"), Case("version 10.4.2031.7", "en"),
    Case("192.168.2031.10", "en"), Case("in 2031 some 40 of 100 boats", "en"),
  ]

  @Test(arguments: cases)
  func findsTheDatesOfALine(example: Case) {
    let found = DateForm(example.text, language: example.language).found.map { found in
      found.date.iso8601 + (found.role.map { " \($0)" } ?? "")
    }
    #expect(found == example.dates)
  }

  @Test func keepsTheZoneAsItIsWritten() {
    let date = DateForm.date(in: "4 March 2031, 08:15 (GMT+9)")
    #expect(date?.zoneName == "GMT+9")
    #expect(date?.zoneOffset == 540)
  }

  @Test func readsSecondsSince1970() {
    #expect(DateForm.date(in: "1930032000")?.iso8601 == "2031-02-28T08:00:00Z")
    #expect(DateForm.date(in: "1930032000000")?.iso8601 == "2031-02-28T08:00:00Z")
  }

  @Test(arguments: ["Published: 4 Mar. 2031, 08:15", "Tuesday, March 4, 2031 | 6:15 p.m. EST", "입력 2031.03.04 08:15"])
  func knowsALineThatIsOnlyADate(line: String) { #expect(DateForm.isDateLine(line)) }

  @Test(arguments: ["The pier was opened on 4 March 2031.", "Garrow, 4 March 2031", "2031 boats"])
  func knowsALineThatIsMoreThanADate(line: String) { #expect(!DateForm.isDateLine(line)) }
}
