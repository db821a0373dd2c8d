/// Phrases, each with what it means, found in texts without comparing every phrase at every place.
///
/// Texts and phrases are keys (``TextComparison/key(_:)``). A phrase matches where a word begins; one that ends in a space
/// only where its last word ends, one without also within a longer word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var phrases: [UInt32: [(phrase: [UInt8], meaning: Meaning)]] = [:]

  /// Makes a table; earlier phrases win over later ones at the same place.
  init(_ rows: [(String, Meaning)]) {
    for (phrase, meaning) in rows {
      let bytes = Array(phrase.utf8)
      guard let start = Self.start(of: bytes[...]) else { continue }
      phrases[start, default: []].append((bytes, meaning))
    }
  }

  /// The meaning of the first phrase that stands anywhere in `key`.
  func meaning(in key: String) -> Meaning? {
    var bytes = Array(key.utf8)
    bytes.append(0x20)
    var isWordStart = true
    for index in bytes.indices {
      if isWordStart, let meaning = meaning(at: bytes[index...]) { return meaning }
      isWordStart = bytes[index] == 0x20
    }
    return nil
  }

  /// The meaning of the phrase that `key` begins with.
  func meaning(atStartOf key: String) -> Meaning? {
    var bytes = Array(key.utf8)
    bytes.append(0x20)
    return meaning(at: bytes[...])
  }

  private func meaning(at bytes: ArraySlice<UInt8>) -> Meaning? {
    guard let start = Self.start(of: bytes), let candidates = phrases[start] else { return nil }
    return candidates.first { bytes.starts(with: $0.phrase) }?.meaning
  }

  /// The first two bytes, by which phrases are looked up.
  private static func start(of bytes: ArraySlice<UInt8>) -> UInt32? {
    guard let first = bytes.first, let second = bytes.dropFirst().first else { return nil }
    return UInt32(first) << 8 | UInt32(second)
  }
}
