/// Which plural category a whole number has in a language, by the rules of the Unicode CLDR.
///
/// Only whole numbers are counted in a script, so what CLDR says of fractions is left out.
package struct PluralRule: Sendable {
  /// The categories that the rule gives, `.other` among them.
  package let categories: [PluralCategory]
  private let rule: @Sendable (Int) -> PluralCategory

  private init(_ categories: [PluralCategory], _ rule: @escaping @Sendable (Int) -> PluralCategory) {
    self.categories = categories
    self.rule = rule
  }

  /// The category of a count; a negative one counts as its magnitude.
  package func category(of count: Int) -> PluralCategory { rule(abs(count)) }

  /// The rule for counted nouns; a language that is not known here has one form.
  package static func cardinal(for base: String) -> PluralRule {
    switch base {
    case "en", "de", "nl", "sv", "da", "nb", "nn", "no", "fi", "et", "el", "hu", "tr", "bg", "sw", "eo", "is", "ur":
      one { $0 == 1 }
    case "es", "it", "ca", "pt": oneAndMany { $0 == 1 }
    case "fr": oneAndMany { $0 <= 1 }
    case "hi", "fa", "bn", "am", "zu": one { $0 <= 1 }
    case "ru", "uk", "be": eastSlavic
    case "sr", "hr", "bs": southSlavic
    case "pl": polish
    case "cs", "sk":
      PluralRule([.one, .few, .other]) { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other }
    case "ro":
      PluralRule([.one, .few, .other]) { count in
        count == 1 ? .one : count == 0 || (1...19).contains(count % 100) ? .few : .other
      }
    case "lt":
      PluralRule([.one, .few, .other]) { count in
        if (11...19).contains(count % 100) { return .other }
        return count % 10 == 1 ? .one : count % 10 >= 2 ? .few : .other
      }
    case "lv":
      PluralRule([.zero, .one, .other]) { count in
        if count % 10 == 0 || (11...19).contains(count % 100) { return .zero }
        return count % 10 == 1 ? .one : .other
      }
    case "sl":
      PluralRule([.one, .two, .few, .other]) { count in
        switch count % 100 {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
      }
    case "he": PluralRule([.one, .two, .other]) { $0 == 1 ? .one : $0 == 2 ? .two : .other }
    case "ar": arabic
    case "cy":
      PluralRule(PluralCategory.allCases) { count in
        switch count {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
      }
    case "ga":
      PluralRule([.one, .two, .few, .many, .other]) { count in
        switch count {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
      }
    default: PluralRule([.other]) { _ in .other }
    }
  }

  /// The rule for the ending of an ordinal number (`1st`, `2nd`); a language that is not known here has one form.
  package static func ordinal(for base: String) -> PluralRule {
    switch base {
    case "en":
      PluralRule([.one, .two, .few, .other]) { count in
        if (11...13).contains(count % 100) { return .other }
        switch count % 10 {
        case 1: return .one
        case 2: return .two
        case 3: return .few
        default: return .other
        }
      }
    case "fr": one { $0 == 1 }
    default: PluralRule([.other]) { _ in .other }
    }
  }

  private static func one(_ isOne: @escaping @Sendable (Int) -> Bool) -> PluralRule {
    PluralRule([.one, .other]) { isOne($0) ? .one : .other }
  }

  /// The Romance languages, where whole millions take “de”: un million de mots.
  private static func oneAndMany(_ isOne: @escaping @Sendable (Int) -> Bool) -> PluralRule {
    PluralRule([.one, .many, .other]) { count in
      isOne(count) ? .one : count != 0 && count % 1_000_000 == 0 ? .many : .other
    }
  }

  private static let eastSlavic = PluralRule([.one, .few, .many]) { count in
    if (11...14).contains(count % 100) { return .many }
    switch count % 10 {
    case 1: return .one
    case 2, 3, 4: return .few
    default: return .many
    }
  }

  private static let southSlavic = PluralRule([.one, .few, .other]) { count in
    if (11...14).contains(count % 100) { return .other }
    switch count % 10 {
    case 1: return .one
    case 2, 3, 4: return .few
    default: return .other
    }
  }

  private static let polish = PluralRule([.one, .few, .many]) { count in
    if count == 1 { return .one }
    return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? .few : .many
  }

  private static let arabic = PluralRule(PluralCategory.allCases) { count in
    switch count {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default: break
    }
    switch count % 100 {
    case 3...10: return .few
    case 11...99: return .many
    default: return .other
    }
  }
}
