/// Names the lines of one script: from role and text alone, so that an edit elsewhere leaves a name as it is.
struct LineIdentifiers {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// What the names of the next lines are made from besides role and text.
  ///
  /// The lines of one story among several have the names that they have whatever the others are.
  var namespace = ""
  private var occurrences: [String: Int] = [:]

  /// Ten characters of a hash (FNV-1a, 64 bits; Crockford's base 32), with `-2` and so on for a line said before.
  mutating func identifier(role: Line.Role, text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ bytes: String.UTF8View) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    if !namespace.isEmpty {
      mix(namespace.utf8)
      mix("\n".utf8)
    }
    mix(role.rawValue.utf8)
    mix("\n".utf8)
    mix(text.utf8)
    hash ^= hash >> 32  // The upper bits of this hash are the better mixed ones.
    let name = String(
      decoding: (0..<10).map { Self.digits[Int(truncatingIfNeeded: hash >> (5 * UInt64($0))) & 31] }, as: UTF8.self)
    let occurrence = (occurrences[name] ?? 0) + 1
    occurrences[name] = occurrence
    return occurrence == 1 ? name : "\(name)-\(occurrence)"
  }
}
