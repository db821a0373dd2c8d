/// Words and what each means, found by the hash of their bytes (``Bytes/hash(_:)``).
///
/// A dictionary of strings would hash each word anew, slowly, and take milliseconds of every start to be filled.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot {
    /// 0 where there is none.
    var hash: UInt64
    var value: Value?
  }

  private var slots: [Slot]
  private var count = 0

  /// Makes an empty table with room for about `count` words.
  init(minimumCapacity count: Int = 16) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, value: nil), count: size)
  }

  /// Makes a table of words that are parted by `separator` or line ends; of a word that stands twice `merge` makes one
  /// meaning, as a rule the first.
  init(
    separator: UInt8 = 0x20, _ rows: [(Value, StaticString)],
    merging merge: (Value, Value) -> Value = { first, _ in first }
  ) {
    // Six bytes a word are less than any list has.
    self.init(minimumCapacity: rows.reduce(0) { $0 + $1.1.utf8CodeUnitCount } / 6)
    for (value, words) in rows {
      words.withUTF8Buffer { bytes in
        var hash = Bytes.emptyHash
        for index in 0..<bytes.count {
          let byte = unsafe bytes[index]
          if byte != separator, byte != 0x0A {
            hash = Bytes.hash(hash, byte)
          } else if hash != Bytes.emptyHash {
            insert(value, hash, merging: merge)
            hash = Bytes.emptyHash
          }
        }
        if hash != Bytes.emptyHash { insert(value, hash, merging: merge) }
      }
    }
  }

  /// What the word with this hash means.
  subscript(_ hash: UInt64) -> Value? {
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let slot = slots[index]
      if slot.hash == hash { return slot.value }
      if slot.hash == 0 { return nil }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// What a word means.
  subscript(_ word: some StringProtocol) -> Value? { self[Bytes.hash(word.utf8)] }

  /// Adds a word, or merges what it means with what it meant.
  mutating func insert(_ value: Value, _ hash: UInt64, merging merge: (Value, Value) -> Value = { $1 }) {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & (slots.count - 1) }
    if let old = slots[index].value {
      slots[index].value = merge(old, value)
    } else {
      slots[index] = Slot(hash: hash, value: value)
      count += 1
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, value: nil), count: 2 * old.count)
    count = 0
    for slot in old { if let value = slot.value { insert(value, slot.hash) } }
  }
}

extension WordTable where Value == Bool {
  /// Makes a set of words that are parted by spaces.
  init(_ words: StaticString) { self.init([(true, words)]) }

  /// Whether the word with this hash is in the set.
  func contains(_ hash: UInt64) -> Bool { self[hash] != nil }

  /// Whether a word is in the set.
  func contains(_ word: some StringProtocol) -> Bool { self[word] != nil }
}
