import Glibc

/// The samples of a recording before it is mastered: appended once, read as often as needed.
///
/// Up to a limit they are kept in memory; what comes after goes to a file without a name, which is gone with the store.
final class SampleStore {
  /// How many samples a span has that is handed out, at most.
  static let chunk = 1 << 16

  /// How many samples there are.
  private(set) var count = 0
  private let limit: Int
  private let scratch: String
  private var chunks: [[Int16]] = []
  private var open: [Int16] = []
  private var spill: Int32 = -1
  private var spilled = 0

  /// Makes an empty store that keeps `limit` samples in memory and the rest in `scratch`, a folder.
  init(limit: Int, scratch: String) {
    self.limit = limit
    self.scratch = scratch
  }

  deinit { if spill >= 0 { close(spill) } }

  func append(_ samples: Span<Int16>) throws(MasteringError) {
    var start = 0
    while start < samples.count {
      if open.capacity < Self.chunk { open.reserveCapacity(Self.chunk) }
      let end = min(samples.count, start + Self.chunk - open.count)
      unsafe samples.extracting(start..<end).withUnsafeBufferPointer { unsafe open.append(contentsOf: $0) }
      count += end - start
      start = end
      if open.count == Self.chunk { try closeChunk() }
    }
  }

  /// Hands out all samples, in order.
  func forEach(_ body: (Span<Int16>) throws -> Void) throws {
    for chunk in chunks { try body(chunk.span) }
    if spilled > 0 {
      var buffer = [Int16](repeating: 0, count: Self.chunk)
      var offset = 0
      while offset < spilled {
        let got = unsafe buffer.withUnsafeMutableBytes {
          unsafe pread(spill, $0.baseAddress!, $0.count, off_t(offset * 2))
        }
        guard got > 0 else { throw MasteringError(writing: scratch, code: EIO) }
        try body(buffer.span.extracting(..<(got / 2)))
        offset += got / 2
      }
    }
    let last = open
    if !last.isEmpty { try body(last.span) }
  }
}

extension SampleStore {
  private func closeChunk() throws(MasteringError) {
    if spill < 0, (chunks.count + 1) * Self.chunk <= limit {
      chunks.append(open)
      open = []
      return
    }
    if spill < 0 { spill = try WholeFile.namelessFile(in: scratch) }
    let code = unsafe open.withUnsafeBytes { unsafe WholeFile.write($0, to: spill) }
    if code != 0 { throw MasteringError(writing: scratch, code: code) }
    spilled += open.count
    open.removeAll(keepingCapacity: true)
  }
}
