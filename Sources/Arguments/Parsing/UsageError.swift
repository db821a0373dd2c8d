/// Why a command line was not understood.
public enum UsageError: Error, Sendable, Hashable, CustomStringConvertible {
  case missingCommand(program: String)
  /// The name of a family of commands without that of one of them.
  case missingMember(of: String, program: String, known: [String])
  case unknownCommand(String, program: String, suggestion: String?)
  case optionBeforeCommand(String, program: String)
  /// `of` is the program, and the command if there is one: `lectern render`.
  case unknownOption(String, of: String, suggestion: String?)
  case missingValue(option: String, placeholder: String, next: String?)
  case valueForFlag(option: String, value: String)
  case noValue(String, for: String, choices: [String], expectation: String?, suggestion: String?)
  case missingArgument(String, of: String)
  case extraArgument(String, of: String)
  /// What was typed is well formed, but makes no sense together.
  case contradiction(String)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .missingCommand(let program):
      return "No command was given; “\(program) --help” lists them."
    case .missingMember(let family, let program, let known):
      return "\(family) is to do one of \(known.joined(separator: ", ")); write “\(program) \(family) \(known[0])”."
    case .unknownCommand(let typed, let program, let suggestion):
      return "There is no command “\(typed)”" + advice(suggestion, else: "“\(program) --help” lists them")
    case .optionBeforeCommand(let option, let program):
      return "\(option) belongs after the command; write “\(program) COMMAND \(option) …”."
    case .unknownOption(let option, let owner, let suggestion):
      return "There is no option \(option)" + advice(suggestion, else: "“\(owner) --help” lists them")
    case .missingValue(let option, let placeholder, let next?):
      return "\(option) needs a value before \(next); if that is the value, write \(option)=\(next) "
        + "for \(option) \(placeholder)."
    case .missingValue(let option, let placeholder, nil):
      return "\(option) needs a value; write \(option) \(placeholder)."
    case .valueForFlag(let option, let value):
      return "\(option) takes no value; leave out “\(value)”."
    case .noValue(let value, let title, let choices, let expectation, let suggestion):
      let what = choices.isEmpty ? expectation : "one of \(choices.joined(separator: ", "))"
      let sentence = "“\(value)” is no value for \(title)" + (what.map { " (\($0))" } ?? "")
      return suggestion.map { "\(sentence); did you mean \($0)?" } ?? "\(sentence)."
    case .missingArgument(let placeholder, let owner):
      return "\(placeholder) is missing; “\(owner) --help” shows an example."
    case .extraArgument(let typed, let owner):
      return "“\(typed)” is one argument too many; “\(owner) --help” shows an example."
    case .contradiction(let sentence): return sentence
    }
  }

  private func advice(_ suggestion: String?, else fallback: String) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? "; \(fallback)."
  }
}
