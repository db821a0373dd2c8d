/// The figures of a number in the groups that a language names, the highest first: by threes for thousands, by fours for
/// myriads.
///
/// Each comes with how many groups follow it.
struct DigitGroups: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  /// Groups figures, 0 to 9 each, by `size`; the first group may be shorter.
  init(_ digits: [UInt8], by size: Int) {
    rest = digits[...]
    self.size = size
  }

  mutating func next() -> (scale: Int, digits: ArraySlice<UInt8>)? {
    guard !rest.isEmpty else { return nil }
    let scale = (rest.count - 1) / size
    let group = rest.prefix(rest.count - scale * size)
    rest = rest.dropFirst(group.count)
    return (scale, group)
  }
}

extension Sequence<UInt8> {
  /// The number that figures stand for.
  var value: Int { reduce(0) { $0 * 10 + Int($1) } }
}
