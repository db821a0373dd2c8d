import Testing

@Suite("The README tells the truth", .serialized)
struct ReadmeTests {
  /// `make` builds and tests, which is not for a test to do; it is asked whether it knows how.
  private static func runnable(_ command: String) -> String {
    command.hasPrefix("make ") ? "make -n -C '\(Stage.package)' \(command.dropFirst(5)) >/dev/null" : command
  }

  @Test(.timeLimit(.minutes(60))) func everyCommandPrintsWhatItSays() async throws {
    let readme = try Readme.ofThePackage()
    let stage = try Stage()
    for step in readme.steps {
      switch step {
      case .write(let file, let text):
        try stage.write(text, to: file)
      case .run(let command):
        let printed = try await stage.run("{ \(Self.runnable(command.command)); } 2>&1").lines
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

  @Test func everyCommandItNamesInPassingStands() async throws {
    let readme = try Readme.ofThePackage()
    let stage = try Stage()
    for mention in Set(readme.mentions) {
      let words = mention.split(separator: " ")
      let command = words[0] == "make" ? mention : "lectern \(words[1]) --help >/dev/null"
      let outcome = try await stage.run(Self.runnable(command))
      #expect(outcome.status == 0, "README.md names “\(mention)”: \(outcome.messages)")
    }
  }

  @Test func itHasCommandsToRun() throws {
    let readme = try Readme.ofThePackage()
    let commands = readme.steps.compactMap { step in if case .run(let command) = step { command.command } else { nil } }
    for word in [
      "render", "digest", "batch", "feed", "serve", "preview", "read", "normalize", "lexicon test", "lexicon add",
      "voices", "doctor",
    ] {
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

extension Stage.Outcome {
  /// The lines of standard output.
  fileprivate var lines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
