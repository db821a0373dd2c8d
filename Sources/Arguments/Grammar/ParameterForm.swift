/// How a parameter is typed.
enum ParameterForm: Sendable, Hashable {
  /// `--name`.
  case flag
  /// `--name VALUE`.
  case option
  /// `VALUE`, by its position.
  case argument(isRequired: Bool)
}
