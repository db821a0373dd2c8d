/// One value as it is typed on a command line.
///
/// An enumeration of strings conforms by saying so: its raw values are what can be typed.
public protocol ArgumentValue: ArgumentSlot {
  /// The value that a text stands for, or nil if it stands for none.
  init?(argument: String)

  /// The text to type for the value.
  var argument: String { get }
}

extension ArgumentValue {
  /// No list of choices.
  public static var choices: [String] { [] }

  /// The last occurrence counts.
  public static var isRepeatable: Bool { false }

  /// The text to type for the value, unless it is empty.
  public var shownDefault: String? { argument.isEmpty ? nil : argument }

  /// Becomes the value that a text stands for.
  public mutating func take(_ text: String) -> Bool {
    guard let value = Self(argument: text) else { return false }
    self = value
    return true
  }
}

extension ArgumentValue where Self: RawRepresentable, RawValue == String {
  /// The case with this raw value.
  public init?(argument: String) { self.init(rawValue: argument) }

  /// The raw value.
  public var argument: String { rawValue }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The raw values of all cases.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  /// Any text.
  public init?(argument: String) { self = argument }

  /// The text itself.
  public var argument: String { self }
}

extension Int: ArgumentValue {
  /// A decimal number.
  public init?(argument: String) { self.init(argument, radix: 10) }

  /// The number in decimal digits.
  public var argument: String { String(self) }
}
