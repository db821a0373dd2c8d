import Serving
import Testing

@Suite struct ByteRangesTests {
  @Test(
    arguments: [
      (nil, .whole),
      ("bytes=0-0", .pieces([0..<1])),
      ("bytes=0-99", .pieces([0..<100])),
      ("BYTES=10-19", .pieces([10..<20])),
      ("bytes=10-", .pieces([10..<1_000])),
      ("bytes=990-2000", .pieces([990..<1_000])),
      ("bytes=-1", .pieces([999..<1_000])),
      ("bytes=-5000", .pieces([0..<1_000])),
      ("bytes=0-99999999999999999999999", .pieces([0..<1_000])),
      ("bytes=-99999999999999999999999", .pieces([0..<1_000])),
      ("bytes=0-9, 20-29,-10", .pieces([0..<10, 20..<30, 990..<1_000])),
      ("bytes=20-29,0-9", .pieces([20..<30, 0..<10])),
      ("bytes= 0-9 ,, 50-59 ", .pieces([0..<10, 50..<60])),
      ("bytes=0-9,5-14", .pieces([0..<15])),
      ("bytes=0-9,10-19", .pieces([0..<20])),
      ("bytes=0-9,500-509,5-600", .pieces([0..<601])),
      ("bytes=0-9,5000-", .pieces([0..<10])),
      ("bytes=1000-", .unsatisfiable),
      ("bytes=1000-1001,2000-", .unsatisfiable),
      ("bytes=99999999999999999999999-", .unsatisfiable),
      ("bytes=-0", .unsatisfiable),
      ("bytes=9-5", .whole),
      ("bytes=5", .whole),
      ("bytes=-", .whole),
      ("bytes=", .whole),
      ("bytes=,", .whole),
      ("bytes=a-b", .whole),
      ("bytes=+1-2", .whole),
      ("bytes=1-2-3", .whole),
      ("bytes=--5", .whole),
      ("bytes=٣-٤", .whole),
      ("bytes=0-1;2-3", .whole),
      ("bytes 0-1", .whole),
      ("seconds=1-2", .whole),
      ("", .whole),
    ] as [(String?, ByteRanges)])
  func aFieldAsksForPieces(field: String?, ranges: ByteRanges) {
    #expect(ByteRanges(field, of: 1_000) == ranges)
  }

  @Test(
    arguments: [("bytes=0-", .unsatisfiable), ("bytes=-5", .whole), ("bytes=-0", .unsatisfiable)]
      as [(String, ByteRanges)])
  func nothingHasNoPieces(field: String, ranges: ByteRanges) {
    #expect(ByteRanges(field, of: 0) == ranges)
  }

  @Test func moreThanAPlayerWantsIsIgnored() {
    let some = "bytes=" + (0..<64).map { "\($0 * 10)-\($0 * 10 + 1)" }.joined(separator: ",")
    guard case .pieces(let pieces) = ByteRanges(some, of: 1_000) else { return #expect(Bool(false), "no pieces") }
    #expect(pieces.count == 64)
    #expect(ByteRanges(some + ",999-", of: 1_000) == .whole)
  }
}
