/// One option, flag or argument of a command, and where in `Values` it is kept: the one definition that parsing, help and
/// error messages are made from.
public struct Parameter<Values>: Sendable {
  let form: ParameterForm
  /// Kebab-case, without dashes; empty for an argument.
  let name: String
  let short: Character?
  /// What stands for the value in the help: `FORMAT`; empty for a flag.
  let placeholder: String
  let help: String
  /// The heading of the help that the parameter stands under.
  let section: String
  /// What a value is, for the message about one that is none: `words a minute, 80 to 450`.
  let expectation: String?
  let choices: [String]
  let isRepeatable: Bool
  /// Whether several values may be typed as one, separated by commas.
  var isList = false
  let shownDefault: @Sendable (Values) -> String?
  /// Takes what was typed, which is empty for a flag; false if it is no value.
  let take: @Sendable (inout Values, String) -> Bool
}

extension Parameter {
  /// A switch that is off unless it is typed.
  ///
  /// - Parameters:
  ///   - name: the long name in kebab-case, without dashes.
  ///   - short: the letter that stands for it.
  ///   - slot: what becomes true.
  ///   - section: the heading of the help that it stands under.
  ///   - help: what it does, in a few words.
  /// - Returns: the parameter.
  public static func flag(
    _ name: String, _ short: Character? = nil, _ slot: any WritableKeyPath<Values, Bool> & Sendable,
    section: String = "Options", help: String
  ) -> Self {
    Self(
      form: .flag, name: name, short: short, placeholder: "", help: help, section: section, expectation: nil,
      choices: [], isRepeatable: true, shownDefault: { _ in nil },
      take: { values, _ in
        values[keyPath: slot] = true
        return true
      })
  }

  /// An option with a value.
  ///
  /// - Parameters:
  ///   - name: the long name in kebab-case, without dashes.
  ///   - short: the letter that stands for it.
  ///   - placeholder: what stands for the value in the help, in capitals.
  ///   - slot: where the value is kept; what is there before is the default.
  ///   - section: the heading of the help that it stands under.
  ///   - expectation: what a value is, in a few words, where the choices don't say it.
  ///   - isValid: whether a text can be a value at all, asked before the slot is.
  ///   - help: what it does, in a few words.
  /// - Returns: the parameter.
  public static func option<Slot: ArgumentSlot>(
    _ name: String, _ short: Character? = nil, _ placeholder: String,
    _ slot: any WritableKeyPath<Values, Slot> & Sendable, section: String = "Options",
    expecting expectation: String? = nil,
    where isValid: (@Sendable (String) -> Bool)? = nil, help: String
  ) -> Self {
    Self(
      form: .option, name: name, short: short, placeholder: placeholder, help: help, section: section,
      expectation: expectation, choices: Slot.choices, isRepeatable: Slot.isRepeatable,
      shownDefault: { $0[keyPath: slot].shownDefault },
      take: { isValid?($1) == false ? false : $0[keyPath: slot].take($1) })
  }

  /// An option with any number of values: separated by commas, repeated, or both.
  ///
  /// - Parameters:
  ///   - name: the long name in kebab-case, without dashes.
  ///   - short: the letter that stands for it.
  ///   - placeholder: what stands for the values in the help, in capitals.
  ///   - slot: where the values are kept; those that are typed are added to it.
  ///   - section: the heading of the help that it stands under.
  ///   - help: what it does, in a few words.
  /// - Returns: the parameter.
  public static func list<Value: ArgumentValue>(
    _ name: String, _ short: Character? = nil, _ placeholder: String,
    _ slot: any WritableKeyPath<Values, [Value]> & Sendable, section: String = "Options", help: String
  ) -> Self {
    var parameter = Self.option(name, short, placeholder, slot, section: section, help: help)
    parameter.isList = true
    return parameter
  }

  /// An argument that is known by its position; one that is kept in a list takes all that remain.
  ///
  /// - Parameters:
  ///   - placeholder: what stands for it in the help, in capitals.
  ///   - slot: where it is kept.
  ///   - isRequired: whether a command line without it is an error; the default is yes.
  ///   - help: what it is, in a few words.
  /// - Returns: the parameter.
  public static func argument<Slot: ArgumentSlot>(
    _ placeholder: String, _ slot: any WritableKeyPath<Values, Slot> & Sendable, isRequired: Bool = true, help: String
  ) -> Self {
    Self(
      form: .argument(isRequired: isRequired), name: "", short: nil, placeholder: placeholder, help: help,
      section: "Arguments", expectation: nil, choices: Slot.choices, isRepeatable: Slot.isRepeatable,
      shownDefault: { $0[keyPath: slot].shownDefault }, take: { $0[keyPath: slot].take($1) })
  }

  /// The same parameter, kept in a part of something larger: how commands share options.
  public func kept<Whole>(in part: any WritableKeyPath<Whole, Values> & Sendable) -> Parameter<Whole> {
    Parameter<Whole>(
      form: form, name: name, short: short, placeholder: placeholder, help: help, section: section,
      expectation: expectation, choices: choices, isRepeatable: isRepeatable, isList: isList,
      shownDefault: { shownDefault($0[keyPath: part]) }, take: { take(&$0[keyPath: part], $1) })
  }
}

extension Array {
  /// The same parameters, kept in a part of something larger: how commands share options.
  public func kept<Part, Whole>(
    in part: any WritableKeyPath<Whole, Part> & Sendable
  ) -> [Parameter<Whole>] where Element == Parameter<Part> {
    map { $0.kept(in: part) }
  }
}

extension Parameter {
  /// The name as a message calls it: `--format`, `ARTICLE`.
  var title: String {
    if case .argument = form { placeholder } else { "--\(name)" }
  }

  /// Whether it is known by its position.
  var isArgument: Bool {
    if case .argument = form { true } else { false }
  }

  /// Whether a command line without it is an error.
  var isRequired: Bool { form == .argument(isRequired: true) }
}
