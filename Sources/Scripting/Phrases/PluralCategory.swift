/// A plural category of the Unicode CLDR: which form of a counted noun goes with a number.
public enum PluralCategory: String, Sendable, Hashable, Codable, CaseIterable {
  case zero, one, two, few, many, other
}
