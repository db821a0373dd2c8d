import Foundation
import Testing

@Suite("The README tells the truth", .serialized)
struct ReadmeTests {
  @Test(.timeLimit(.minutes(5))) func everyCommandPrintsWhatItSays() throws {
    let readme = try Readme(String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8))
    let reader = try NewcomersFolder()
    defer { reader.remove() }

    for step in readme.steps {
      switch step {
      case .write(let file, let text):
        try reader.write(text, to: file)
      case .run(let command):
        let printed = try reader.run(command.command)
        if !command.describes(printed) {
          Issue.record(
            """
            README.md:\(command.line): “\(command.command)” prints

            \(printed.joined(separator: "\n"))

            and the README says

            \(command.output.joined(separator: "\n"))
            """)
        }
      }
    }
  }

  @Test func everyCommandItNamesInPassingStands() throws {
    let readme = try Readme(String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8))
    let reader = try NewcomersFolder()
    defer { reader.remove() }
    for mention in Set(readme.mentions) {
      let words = mention.split(separator: " ")
      let command = words[0] == "make" ? mention : "lectern \(words[1]) --help >/dev/null"
      #expect(try reader.run(command) == [], "README.md names “\(mention)”")
    }
  }

  @Test func itHasCommandsToRun() throws {
    let readme = try Readme(String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8))
    let commands = readme.steps.compactMap { step in if case .run(let command) = step { command.command } else { nil } }
    for word in ["render", "batch", "preview", "read", "normalize", "voices", "doctor"] {
      #expect(commands.contains { $0.contains("lectern \(word)") }, "no example of lectern \(word)")
    }
    #expect(commands.contains("make demo") && commands.contains("make test"))
  }

  @Test func commandsAndFilesAreFoundInTheOrderOfTheText() {
    let text = """
      Prose with `$ code`, `make x` and `lectern y z`.
      ```json voice.json
      {}
      ```
      ```console
      $ one
      $ two | three
      out
      ```
      ```swift
      $ not a command
      ```
      """
    #expect(Readme(text).mentions == ["make x", "lectern y z"])
    #expect(
      Readme(text).steps == [
        .write(file: "voice.json", text: "{}\n"),
        .run(Readme.Command(line: 6, command: "one", output: [])),
        .run(Readme.Command(line: 7, command: "two | three", output: ["out"])),
      ])
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b"], true),
    (["a", "b"], ["a"], false),
    (["a"], ["a", "b"], false),
    ([], ["a"], false),
    (["a", "…"], ["a", "b", "c"], true),
    (["a", "…"], ["a"], true),
    (["…", "c"], ["a", "b", "c"], true),
    (["…", "c"], ["a", "c", "b"], false),
    (["took … s, … in all"], ["took 12 s, 3 in all"], true),
    (["took … s, … in all"], ["took 12 s"], false),
    (["ab…ba"], ["aba"], false),
  ])
  func whatIsPrintedIsComparedWithWhatTheReadmeSays(told: [String], printed: [String], agrees: Bool) {
    #expect(Readme.Command(line: 1, command: "", output: told).describes(printed) == agrees)
  }
}
