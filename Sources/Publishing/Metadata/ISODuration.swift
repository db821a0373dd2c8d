/// A length of time as ISO 8601 has it: `PT1H2M3S`.
package enum ISODuration {
  /// The length in whole seconds, at least one.
  package static func text(seconds: Double) -> String {
    let seconds = max(1, Int(seconds.rounded()))
    var text = "PT"
    if seconds >= 3_600 { text += "\(seconds / 3_600)H" }
    if seconds / 60 % 60 > 0 { text += "\(seconds / 60 % 60)M" }
    if seconds % 60 > 0 { text += "\(seconds % 60)S" }
    return text
  }
}
