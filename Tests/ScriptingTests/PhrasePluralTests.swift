import Scripting
import Testing

/// The rules of the Unicode CLDR, by some of its own sample numbers.
struct PhrasePluralTests {
  @Test(
    arguments: [
      ("en", [1: .one, 0: .other, 2: .other, 21: .other]), ("de", [1: .one, 2: .other]),
      ("fr", [0: .one, 1: .one, 2: .other, 1_000_000: .many]), ("es", [0: .other, 1: .one, 1_000_000: .many]),
      ("ko", [0: .other, 1: .other, 7: .other]), ("ja", [1: .other]),
      ("ru", [1: .one, 21: .one, 11: .many, 2: .few, 24: .few, 12: .many, 0: .many, 100: .many]),
      ("pl", [1: .one, 2: .few, 5: .many, 12: .many, 22: .few, 21: .many]),
      ("cs", [1: .one, 3: .few, 5: .other]), ("lt", [1: .one, 2: .few, 10: .other, 11: .other, 21: .one]),
      ("lv", [0: .zero, 1: .one, 2: .other, 11: .zero, 21: .one]), ("sl", [1: .one, 102: .two, 3: .few, 5: .other]),
      ("ar", [0: .zero, 1: .one, 2: .two, 3: .few, 110: .few, 11: .many, 100: .other]),
      ("ro", [0: .few, 1: .one, 2: .few, 20: .other, 101: .few]), ("he", [1: .one, 2: .two, 3: .other]),
      ("cy", [0: .zero, 3: .few, 6: .many, 7: .other]), ("ga", [1: .one, 6: .few, 7: .many, 11: .other]),
      ("hr", [1: .one, 2: .few, 5: .other, 11: .other]), ("tlh", [1: .other]),
    ] as [(String, [Int: PluralCategory])])
  func countsAsTheLanguageDoes(language: String, expected: [Int: PluralCategory]) {
    let rule = PluralRule.cardinal(for: language)
    for (count, category) in expected {
      #expect(rule.category(of: count) == category, "\(language) \(count)")
      #expect(rule.categories.contains(category))
    }
  }

  @Test(arguments: [
    (1, PluralCategory.one), (2, .two), (3, .few), (4, .other), (11, .other), (13, .other), (22, .two), (31, .one),
  ])
  func ordinalsOfEnglishEndAsTheyShould(number: Int, expected: PluralCategory) {
    #expect(PluralRule.ordinal(for: "en").category(of: number) == expected)
  }
}
