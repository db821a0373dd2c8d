/// How the items of a list are joined into one text: `A, B and C`.
public struct ListStyle: Sendable, Hashable, Codable {
  /// Between items, but before the last: `, `.
  public var between: String
  /// Before the last of three or more: ` and `.
  public var last: String
  /// Between two: ` and `.
  public var pair: String

  /// Makes a style.
  public init(between: String, last: String, pair: String) {
    self.between = between
    self.last = last
    self.pair = pair
  }

  /// What stands before the item at `index` of `count`; nothing before the first.
  func separator(before index: Int, of count: Int) -> String {
    switch (index, count) {
    case (0, _): ""
    case (_, 2): pair
    case (count - 1, _): last
    default: between
    }
  }
}
