/// The row of backticks or tildes that begins a block of code.
struct MarkdownFence {
  private let mark: UInt8
  private let length: Int

  /// The fence that `line` is, or nil.
  init?(_ line: ArraySlice<UInt8>) {
    let trimmed = line.drop(while: ASCII.isSpace)
    guard let mark = trimmed.first, mark == 0x60 || mark == 0x7E else { return nil }
    let length = trimmed.prefix { $0 == mark }.count
    guard length >= 3, mark == 0x7E || !trimmed.dropFirst(length).contains(0x60) else { return nil }
    (self.mark, self.length) = (mark, length)
  }

  /// Whether it takes as long a row of the same mark as `other` to close it, or a longer one.
  func needsMore(than other: MarkdownFence) -> Bool { mark == other.mark && length >= other.length }

  /// Whether `line` ends the block.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let trimmed = line.drop(while: ASCII.isSpace)
    let run = trimmed.prefix { $0 == mark }
    return run.count >= length && trimmed.dropFirst(run.count).allSatisfy(ASCII.isSpace)
  }
}
