extension Int {
  /// Milliseconds in seconds: `12.345`.
  var seconds: String {
    let digits = String(self % 1_000 + 1_000).dropFirst()
    return "\(self / 1_000).\(digits)"
  }
}
