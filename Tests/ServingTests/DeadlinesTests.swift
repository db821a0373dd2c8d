import Serving
import Testing

@Suite struct DeadlinesTests {
  private let start = ContinuousClock.now
  private var deadlines = Deadlines(patience: .seconds(30), stall: .seconds(60))
  private let socket: Int32 = 7

  /// After how many seconds a connection is late, if it is looked once a second; nil if it isn't within an hour.
  private func lateness(
    of deadlines: Deadlines, since first: Int, delivery: (_ second: Int) -> Delivery?
  ) -> Int? {
    var deadlines = deadlines
    for second in first..<3_600 {
      let late = deadlines.late(at: start + .seconds(second), delivery: { _ in delivery(second) })
      if late == [socket] { return second }
    }
    return nil
  }

  private let nothing = Delivery(acknowledged: 0, isAll: true)

  @Test mutating func aRequestIsDueFromConnectingOn() throws {
    deadlines.expect(socket, at: start)
    let second = try #require(lateness(of: deadlines, since: 0) { _ in nothing })
    #expect((31...32).contains(second))
  }

  @Test mutating func theNextRequestIsDueWhenTheClientHasTheAnswer() throws {
    deadlines.expect(socket, at: start)
    deadlines.answer(socket, at: start + .seconds(20))
    deadlines.expect(socket, at: start + .seconds(21))
    // The system has sent the last of it in the hundredth second.
    let second = try #require(
      lateness(of: deadlines, since: 22) { Delivery(acknowledged: UInt64(min($0, 100)), isAll: $0 >= 100) })
    #expect((131...134).contains(second))
  }

  @Test(arguments: [false, true]) mutating func whoTakesSomethingNowAndThenIsNeverLate(isHandedOver: Bool) {
    deadlines.expect(socket, at: start)
    deadlines.answer(socket, at: start)
    if isHandedOver { deadlines.expect(socket, at: start) }
    #expect(lateness(of: deadlines, since: 0) { Delivery(acknowledged: UInt64($0 / 50), isAll: false) } == nil)
  }

  @Test(arguments: [false, true]) mutating func whoTakesNothingIsLate(isHandedOver: Bool) throws {
    deadlines.expect(socket, at: start)
    deadlines.answer(socket, at: start)
    if isHandedOver { deadlines.expect(socket, at: start) }
    let second = try #require(lateness(of: deadlines, since: 0) { _ in Delivery(acknowledged: 0, isAll: false) })
    #expect((61...62).contains(second))
  }

  @Test mutating func anAnswerThatIsLongInTheMakingIsWaitedFor() throws {
    deadlines.expect(socket, at: start)
    deadlines.answer(socket, at: start + .seconds(10))
    let second = try #require(lateness(of: deadlines, since: 10) { _ in nothing })
    #expect((71...72).contains(second))
  }

  @Test mutating func aConnectionThatIsClosedIsForgotten() {
    deadlines.expect(socket, at: start)
    #expect(deadlines.pause != nil)
    deadlines.forget(socket)
    #expect(deadlines.pause == nil && lateness(of: deadlines, since: 0) { _ in nothing } == nil)
  }

  @Test mutating func whoIsLateIsToldOnce() {
    deadlines.expect(socket, at: start)
    #expect(deadlines.late(at: start + .seconds(100)) { _ in nil } == [socket])
    #expect(deadlines.late(at: start + .seconds(200)) { _ in nil } == [])
  }
}
