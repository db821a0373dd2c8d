import Foundation
import Reading
import Scripting
import TestSupport
import Testing

struct ScriptOptionsTests {
  private func decode(_ json: String) throws -> ScriptOptions {
    try JSONDecoder().decode(ScriptOptions.self, from: Data(json.utf8))
  }

  @Test func whatIsAbsentHasItsDefault() throws {
    #expect(try decode("{}") == ScriptOptions())
    let options = try decode(#"{"pauses":{"headline":1500},"limits":{"tableCells":9},"images":"alt"}"#)
    #expect(options.pauses.headline == .milliseconds(1_500))
    #expect(options.pauses.paragraph == .milliseconds(700))
    #expect(options.limits.tableCells == 9)
    #expect(options.images == .alt)
  }

  @Test func survivesJSON() throws {
    var options = ScriptOptions()
    options.announcements.contents = false
    options.parts.images = .narrator
    options.fallbackLanguage = "ko"
    options.pauses.tail = .milliseconds(1)
    let data = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(ScriptOptions.self, from: data) == options)
  }

  @Test(arguments: [
    (#"{"pauses":{"heading line":1}}"#, "There is no such option"), (#"{"image":"alt"}"#, "There is no such option"),
    (#"{"pauses":{"tail":-1}}"#, "-1 is not between 0 and 60000"), (#"{"images":"some"}"#, "images"),
    (#"{"limits":{"partialTableRows":-2}}"#, "“limits.partialTableRows”: -2 is not between"),
    (#"{"wordsPerMinute":0}"#, "0 is not between 20"), (#"{"images":3}"#, "wrong kind"),
    ("{", "not JSON"),
  ])
  func saysWhatIsWrongWithAFile(json: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(json, to: "options.json")
    let error = #expect(throws: ScriptOptionsError.self) { try ScriptOptions(file: path) }
    #expect(error?.description.hasPrefix(path) == true)
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test func saysThatAFileIsMissing() {
    let error = #expect(throws: ScriptOptionsError.self) { try ScriptOptions(file: "/nowhere/options.json") }
    #expect(error == .unreadable(path: "/nowhere/options.json"))
  }

  @Test func pausesAreThoseAskedFor() {
    let script = builder {
      $0.pauses.leadIn = .milliseconds(5); $0.pauses.headline = .milliseconds(7)
    }
    .script(for: article([.paragraph("One")]))
    #expect(script.leadIn == .milliseconds(5))
    #expect(script.lines[0].pauseAfter == .milliseconds(7))
  }
}
