import Foundation
import Testing

/// `lectern serve`, from its address to its end.
@Suite struct ServeTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try stage.write("<!DOCTYPE html><title>Wendmoor</title>", to: "editions/index.html")
    try stage.write([UInt8](repeating: 7, count: 100_000), to: "editions/story/audio.mp3")
    try stage.write("half made", to: "editions/.story.part-17-1/audio.mp3")
  }

  /// A server that runs, and its address.
  private func serve(_ arguments: String) async throws -> (server: Running, address: String) {
    let stage = stage
    let name = "address-\(UUID().uuidString)"
    let server = try stage.begin("exec lectern serve \(arguments) --port 0 > \(name)")
    await server.react(when: { stage.text(name)?.hasSuffix("\n") == true }, by: { _ in })
    let address = try #require(stage.text(name)).trimmingCharacters(in: .newlines)
    #expect(address.hasPrefix("http://127.0.0.1:") && address.hasSuffix("/"))
    return (server, address)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func itGoesOnUntilItIsInterrupted(signal: Int32, status: Int32) async throws {
    let (server, address) = try await serve("editions")
    let page = try await stage.run("curl -sS \(address)")
    #expect(page.text.contains("Wendmoor"), "\(page.messages)")
    let piece = try await stage.run(
      "curl -sS -r 10-19 -o piece -w '%{http_code} %{content_type}' \(address)story/audio.mp3")
    #expect(piece.text == "206 audio/mpeg", "\(piece.messages)")
    #expect(stage.text("piece")?.utf8.count == 10)
    let hidden = try await stage.run("curl -sS -o none -w '%{http_code}' \(address).story.part-17-1/audio.mp3")
    #expect(hidden.text == "404")
    server.send(signal)
    let outcome = try await server.outcome()
    #expect(outcome.status == status && outcome.messages.isEmpty, "\(outcome.messages)")
  }

  @Test func itEndsWhileSomebodyIsListening() async throws {
    try stage.write([UInt8](repeating: 7, count: 50_000_000), to: "editions/long.wav")
    let (server, address) = try await serve("editions")
    let listener = try stage.begin("exec curl -sS --limit-rate 1000 -o heard \(address)long.wav")
    let stage = stage
    await listener.react(when: { stage.text("heard")?.isEmpty == false }, by: { _ in })
    server.send(SIGINT)
    #expect(try await server.outcome().status == 130)
    listener.send(SIGKILL)
    _ = try await listener.outcome()
  }

  @Test func everyRequestIsToldOnlyIfThatIsAskedFor() async throws {
    let (server, address) = try await serve("editions --verbose")
    _ = try await stage.run("curl -sS -I \(address)story/audio.mp3; curl -sS '\(address)%1b%5b31m'")
    _ = try await stage.run(
      "printf 'GET /\\033[31mred HTTP/1.0\\r\\n\\r\\n' | curl -sS telnet://\(address.dropFirst(7).dropLast())")
    server.send(SIGTERM)
    let outcome = try await server.outcome()
    #expect(
      outcome.messages == """
        HEAD /story/audio.mp3 200 100000
        GET /%1b%5b31m 404 23
        GET /\\u{1B}[31mred 404 23

        """)
  }

  @Test func aPortThatIsTakenIsNamed() async throws {
    let (server, address) = try await serve("editions")
    let port = try #require(address.dropLast().split(separator: ":").last)
    let second = try await stage.run("lectern serve editions --port \(port)")
    #expect(
      second.messages
        == "lectern: Port \(port) is taken; choose another with --port, or 0 for any that is free.\n")
    #expect(second.status == 1 && second.text.isEmpty)
    server.send(SIGTERM)
    #expect(try await server.outcome().status == 143)
  }

  @Test func twoThousandFiveHundredAreServedAtOnce() async throws {
    let (server, address) = try await serve("editions")
    let crowd = try await stage.run("\(Stage.package)/Tests/Crowding/crowd \(address)story/audio.mp3 2500")
    #expect(crowd.status == 0 && crowd.text.hasPrefix("2500 listeners served twice"), "\(crowd.messages)")
    server.send(SIGTERM)
    #expect(try await server.outcome().status == 143)
  }

  /// With fewer files than clients, every client is served in the end.
  @Test func aMachineWithFewFilesServesEverybody() async throws {
    let stage = stage
    let server = try stage.begin("ulimit -n 64; exec lectern serve editions --port 0 > address")
    await server.react(when: { stage.text("address")?.hasSuffix("\n") == true }, by: { _ in })
    let address = try #require(stage.text("address")).trimmingCharacters(in: .newlines)
    let crowd = try await stage.run(
      "seq 150 | xargs -P 150 -I N curl -sS --retry 5 -o heard-N \(address)story/audio.mp3; "
        + "ls heard-* | wc -l; cat heard-* | wc -c")
    #expect(crowd.text.split(whereSeparator: \.isWhitespace) == ["150", "15000000"], "\(crowd.messages)")
    server.send(SIGTERM)
    #expect(try await server.outcome().status == 143)
  }

  @Test(arguments: [
    ("nowhere", "There is no folder “nowhere”; check the path.", 1),
    ("editions/index.html", "“editions/index.html” is no folder; name the folder that it stands in.", 1),
    (
      "editions --host 192.0.2.1",
      "“192.0.2.1” is no address of this machine; leave out --host to serve this machine alone.", 1
    ),
    (
      "editions --host nobody.invalid",
      "“nobody.invalid” is no address of this machine; leave out --host to serve this machine alone.", 1
    ),
    ("editions --port 70000", "“70000” is no value for --port (0 to 65535).", 2),
    ("", "DIR is missing; “lectern serve --help” shows an example.", 2),
  ])
  func whatCanNotBeServedGetsASentence(arguments: String, sentence: String, status: Int32) async throws {
    let outcome = try await stage.run("lectern serve \(arguments)")
    #expect(outcome.messages == "lectern: \(sentence)\n")
    #expect(outcome.status == status && outcome.text.isEmpty)
  }
}
