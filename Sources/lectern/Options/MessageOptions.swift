import Arguments
import Producing

/// How much is said on standard error.
struct MessageOptions: Sendable {
  var isQuiet = false
  var isVerbose = false

  static let parameters: [Parameter<MessageOptions>] = [
    .flag("quiet", "q", \.isQuiet, section: "Messages", help: "say only what went wrong"),
    .flag("verbose", nil, \.isVerbose, section: "Messages", help: "say also what is unchanged or doubtful"),
  ]

  var verbosity: ProgressDisplay.Verbosity { isQuiet ? .quiet : isVerbose ? .verbose : .normal }
}
