import Producing
import TestSupport
import Testing

@Suite struct FailureLogTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  private func failure(_ path: String) -> Failure { Failure(path: path, reason: .empty, error: "“\(path)” is empty.") }

  @Test func saysEachFailureAsItHappensAndAllSortedAtTheEnd() throws {
    let log = try FailureLog(folder: scratch.path)
    log.append(failure("b/x.html"))
    let first = #"{"error":"“b/x.html” is empty.","path":"b/x.html","reason":"empty"}"# + "\n"
    #expect(scratch.text("failures.jsonl") == first)
    log.append(failure("a.html"))
    try log.finish()
    #expect(
      scratch.text("failures.jsonl") == #"{"error":"“a.html” is empty.","path":"a.html","reason":"empty"}"# + "\n"
        + first)
  }

  @Test func leavesNoFileWhenNothingFailed() throws {
    try scratch.write("earlier\n", to: "failures.jsonl")
    let log = try FailureLog(folder: scratch.path)
    try log.finish()
    #expect(scratch.paths == [])
  }
}
