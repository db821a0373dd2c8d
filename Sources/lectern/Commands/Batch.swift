import Arguments
import Producing

/// `lectern batch`: every article below a folder.
struct Batch: Command {
  static let name = "batch"
  static let summary = "make an edition of every article below a folder, in parallel"
  static let discussion = [
    "Articles are files that end in .html, .htm, .md, .markdown or .txt, also with .gz. Hidden files, editions and the output "
      + "folder are passed over. The output has the same tree of folders. What is unchanged is left alone, so that the same "
      + "command takes up a batch that was stopped.",
    "Articles that fail don't stop the others; failures.jsonl in the output folder says which and why. Of up to 10,000 articles "
      + "index.html lists the editions; “lectern index” makes one of any number.",
  ]
  static let examples = [
    Example("lectern batch articles -o editions", "everything in articles, each as WAV with transcripts and a page"),
    Example("lectern batch articles -o editions --format mp3,page --jobs 8", "as MP3 with a page, eight at once"),
  ]
  static let parameters: [Parameter<Batch>] =
    [
      .argument("FOLDER", \.folder, help: "where the articles are"),
      .option("output", "o", "DIR", \.output, help: "the folder that editions go to"),
    ] + FormatOptions.parameters.kept(in: \.format) + RunOptions.parameters.kept(in: \.run)
    + SoundOptions.parameters.kept(in: \.sound) + ScriptingOptions.parameters.kept(in: \.scripting)
    + MessageOptions.parameters.kept(in: \.messages)

  var folder = ""
  var output: String?
  var format = FormatOptions()
  var run = RunOptions()
  var sound = SoundOptions()
  var scripting = ScriptingOptions()
  var messages = MessageOptions()

  func run() async throws -> ExitStatus {
    guard let folder = output else {
      throw UsageError.contradiction("A batch needs a folder for its editions; add -o DIR.")
    }
    var settings = try scripting.settings()
    settings.mastering = sound.options
    settings.formats = format.formats
    settings.site = format.site(of: folder)
    let plan = try Plan(folder: self.folder, output: folder)
    if run.isDryRun {
      var output = StandardOutput()
      try output.write(plan.text)
      try output.flush()
      return .done
    }
    settings.fetchesImages = run.fetchesImages
    let producer = try Production.producer(settings: settings, scripting: scripting, isForced: run.isForced)
    let display = run.display(messages)
    let batchRun = BatchRun(plan: plan, output: folder)
    let batch = Producing.Batch(width: run.width) { try await producer.produce($0) }
    let (summary, status) = try await Interruption.cancelling { try await batchRun.run(batch) { display.show($0) } }
    // A page of more is no help to anybody, and reading what they are takes longer than finding that nothing is to be done.
    if status == nil, plan.jobs.count <= 10_000 { try Index.write(in: folder) }
    display.finish(summary, failuresPath: batchRun.failuresPath)
    return status ?? (summary.failures.isEmpty ? .done : .someFailed)
  }
}
