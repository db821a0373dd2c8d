import Producing
import Testing

@Suite struct PaceTests {
  @Test func knowsNothingAtFirst() {
    #expect(Pace().secondsLeft(for: 10) == nil)
  }

  @Test func goesByTheAverageAtFirst() throws {
    var pace = Pace()
    pace.note(at: 2)
    pace.note(at: 3)
    #expect(try #require(pace.secondsLeft(for: 10)) == 15)
  }

  @Test func forgetsTheQuickBeginning() throws {
    var pace = Pace()
    for _ in 0..<1000 { pace.note(at: 1) }
    for step in 1...64 { pace.note(at: 1 + Double(step)) }
    #expect(abs(try #require(pace.secondsLeft(for: 10)) - 10) < 0.001)
  }
}
