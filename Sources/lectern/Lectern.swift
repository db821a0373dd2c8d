import Arguments
import Glibc
import Producing

/// The program: finds the command that was typed, runs it, and turns whatever went wrong into a sentence and a status.
@main
struct Lectern {
  static let program = Program<ExitStatus>(
    name: "lectern", summary: "articles in, audio editions out", version: Installation.version,
    commands: [
      Render.self, Batch.self, Digest.self, Feed.self, Index.self, Preview.self, Read.self, Normalize.self,
      LexiconList.self,
      LexiconTest.self, LexiconAdd.self, LexiconImport.self, LexiconExport.self, Serve.self, Voices.self, Doctor.self,
    ],
    closing: [
      "Exit status: 0 done, 1 a failure not listed here, 2 usage, 3 a batch ended with some articles failed, "
        + "4 a check found problems, 5 no article found in the input, 6 something the machine lacks (library, voice, disk), "
        + "130 or 143 interrupted."
    ])

  static func main() async {
    StandardStreams.hold()
    // A reader that goes away is an error of writing, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let status: ExitStatus
    do {
      switch try program.request(for: Array(CommandLine.arguments.dropFirst()), width: Terminal.output.width) {
      case .show(let text):
        var output = StandardOutput()
        try output.write(text + "\n")
        try output.flush()
        status = .done
      case .run(let command): status = try await command.run()
      }
    } catch is StandardOutput.NobodyReads {
      status = .done
    } catch {
      StandardError.complain(error)
      status = ExitStatus(error)
    }
    exit(status.rawValue)
  }
}
