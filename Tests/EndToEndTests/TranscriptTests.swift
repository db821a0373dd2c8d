import Foundation
import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.names)
  func theProgramDoesWhatTheTranscriptSays(name: String) async throws {
    let stage = try Stage()
    var transcript = try Transcript(named: name)
    for index in transcript.steps.indices {
      let step = transcript.steps[index]
      let outcome = try await stage.run(step.command, input: step.input ?? "")
      let result = Transcript.result(of: outcome, in: stage)
      if ProcessInfo.processInfo.environment["LECTERN_RECORD"] == "1" {
        transcript.steps[index].result = result
      } else {
        #expect(result == step.result, "\(step.command)")
      }
    }
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] == "1" { try transcript.record(as: name) }
  }

  @Test func thereAreTranscripts() {
    #expect(Transcript.names.count > 10)
  }
}
