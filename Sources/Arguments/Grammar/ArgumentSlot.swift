/// Where what was typed is kept: a value, an optional value, or a list of values.
public protocol ArgumentSlot: Sendable {
  /// The only texts that can be typed, in the order to list them; empty if there are too many to list.
  static var choices: [String] { get }

  /// Whether each occurrence adds to those before; else the last one counts.
  static var isRepeatable: Bool { get }

  /// What to show as the default; nil if there is nothing to show.
  var shownDefault: String? { get }

  /// Takes what was typed.
  ///
  /// - Returns: whether it could be taken; if not, nothing has changed.
  mutating func take(_ text: String) -> Bool
}

extension Optional: ArgumentSlot where Wrapped: ArgumentValue {
  /// The choices of the value.
  public static var choices: [String] { Wrapped.choices }

  /// The last occurrence counts.
  public static var isRepeatable: Bool { false }

  /// The value's text, nil without a value.
  public var shownDefault: String? { self?.shownDefault }

  /// Takes what the value takes.
  public mutating func take(_ text: String) -> Bool {
    guard let value = Wrapped(argument: text) else { return false }
    self = value
    return true
  }
}

extension Array: ArgumentSlot where Element: ArgumentValue {
  /// The choices of an element.
  public static var choices: [String] { Element.choices }

  /// Each occurrence adds an element.
  public static var isRepeatable: Bool { true }

  /// The elements' texts, separated by spaces.
  public var shownDefault: String? { isEmpty ? nil : map(\.argument).joined(separator: " ") }

  /// Adds an element.
  public mutating func take(_ text: String) -> Bool {
    guard let element = Element(argument: text) else { return false }
    append(element)
    return true
  }
}
