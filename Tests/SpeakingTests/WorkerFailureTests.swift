import Foundation
import Reading
import Scripting
import Speaking
import Synchronization
import TestSupport
import Testing

/// Workers that crash, hang, lie and die.
@Suite(.serialized) struct WorkerFailureTests {
  private let workers: Workers
  private let script = Material.script(
    "One two three.", "Four five six seven.", "Eight nine ten eleven twelve.", "Thirteen fourteen.")

  init() throws { workers = try Workers() }

  @Test func aCrashOnceCostsNothingButTime() throws {
    let expected = try workers.engine().speeches(script)
    let marker = workers.folder("marker")
    for deed in ["crash", "die", "babble", "lie"] {
      let engine = try workers.engine(
        script: """
          if [ -e '\(marker)' ]; then exec '\(Workers.built.path)/test-worker'; fi
          touch '\(marker)'
          exec '\(Workers.built.path)/test-worker' nine \(deed) 11
          """)
      #expect(try engine.speeches(script) == expected, "\(deed)")
      try FileManager.default.removeItem(atPath: marker)
    }
  }

  @Test(arguments: [
    ("crash", "11", "signal 11"), ("crash", "-128", "status 0"), ("die", "6", "signal 6"),
    ("babble", "0", "makes no sense"), ("lie", "3", "makes no sense"),
  ])
  func theWordThatCrashesTheEngineIsLeftOutWithANotice(deed: String, number: String, reason: String) throws {
    let expected = try workers.engine().speeches(script)
    let speeches = try workers.engine("nine", deed, number).speeches(script)
    #expect(speeches.map(\.line) == [0, 1, 2, 3])
    for line in [0, 1, 3] { #expect(speeches[line] == expected[line]) }
    #expect(speeches[2].samples.count == expected[2].samples.count)
    #expect(speeches[2].words.map(\.range) == expected[2].words.map(\.range))
    let notice = try #require(speeches[2].notices.first)
    #expect(notice.message.hasPrefix("“nine” can't be spoken and is left out: the speech engine ended with "))
    #expect(notice.message.contains(reason))
  }

  @Test func severalWordsThatCrashTheEngineAreLeftOut() throws {
    let speeches = try workers.engine(
      "two", "crash", "6", "ten", "crash", "6", "eight", "crash", "6", "Eight", "crash", "6"
    )
    .speeches(script)
    #expect(speeches.map { $0.notices.count } == [1, 0, 1, 0])
    #expect(speeches[0].notices[0].message.contains("“two”"))
    #expect(
      speeches[2].notices[0].message.contains("“Eight”, “ten”")
        || speeches[2].notices[0].message.contains("“ten”, “Eight”"))
  }

  @Test func aLineThatCrashesTheEngineWhateverItSaysIsLeftOutWhole() throws {
    // Every text of the line holds a space, with or without its words.
    let script = Material.script("One.", "Two three four five six.", "Seven.")
    let speeches = try workers.engine(" ", "crash", "6").speeches(script)
    #expect(speeches.map { $0.samples.isEmpty } == [false, true, false])
    #expect(speeches[1].notices.map { $0.message.hasPrefix("This can't be spoken and is left out") } == [true])
    #expect(speeches[1].words.count == 5)
  }

  @Test func aHangIsEndedAndTheWordLeftOut() throws {
    let speeches = try workers.engine("nine", "hang", "600", patience: .seconds(1)).speeches(script)
    #expect(speeches.count == 4)
    #expect(speeches[2].notices.first?.message.hasSuffix("the speech engine ended with silence.") == true)
  }

  @Test func anEngineThatRefusesIsAnError() throws {
    #expect(throws: SpeakingError.engine(reason: "no breath")) {
      try workers.engine("nine", "refuse", "0").speak(script, by: Material.cast) { _ in }
    }
  }

  @Test func aScriptOfWhichLittleCouldBeSpokenIsAnError() throws {
    let engine = try workers.engine(" ", "crash", "11")
    var delivered: [Int] = []
    #expect(throws: SpeakingError.crashed(line: "Four five six seven.", reason: "signal 11")) {
      try engine.speak(script, by: Material.cast) { delivered.append($0.line) }
    }
    #expect(delivered == [0])
  }

  @Test func aScriptThatTakesTooMuchMemoryIsAnErrorAndNotTheMachinesEnd() throws {
    var options = EspeakEngine.Options()
    options.memoryLimit = 1
    let engine = try EspeakEngine(options)
    #expect(throws: SpeakingError.engine(reason: "it makes no sound, perhaps for want of memory")) {
      try engine.speeches(Material.story)
    }
  }

  @Test func aWorkerThatDoesNotStartIsAnErrorInItsOwnWords() throws {
    #expect(throws: SpeakingError.engine(reason: "libvoice.so is missing")) {
      try workers.engine(script: "echo libvoice.so is missing >&2; exit 127")
    }
    let error = #expect(throws: SpeakingError.self) { try workers.engine(script: "exit 3") }
    #expect(error?.description.contains("ended with status 3 before it was ready") == true)
    let silent = #expect(throws: SpeakingError.self) {
      try workers.engine(script: "exec sleep 60", patience: .milliseconds(200))
    }
    #expect(silent?.description.contains("ended with silence") == true)
  }

  @Test func aWorkerThatIsNotThereIsAnError() {
    var options = EspeakEngine.Options()
    options.workerPath = "/nonexistent/speech-worker"
    let error = #expect(throws: SpeakingError.self) { try EspeakEngine(options) }
    #expect(
      error?.description.contains("“/nonexistent/speech-worker” can't be started: No such file or directory") == true)
  }

  @Test func killingTheRealWorkerAtAnyInstantCostsNothingButTime() throws {
    let script = Script(
      language: "en-US", title: "", lines: (0..<6).flatMap { _ in Material.story.lines })
    let expected = try EspeakEngine().speeches(script)
    var options = EspeakEngine.Options()
    let path = try workers.ownWorker()
    options.workerPath = path
    let engine = try EspeakEngine(options)
    let kills = Mutex(0)
    let isDone = Mutex(false)
    let hasEnded = DispatchSemaphore(value: 0)
    // A thread of its own, for it is to come in time.
    Thread.detachNewThread {
      while !isDone.withLock({ $0 }), kills.withLock({ $0 }) < 7 {
        Thread.sleep(forTimeInterval: .random(in: 0.002...0.06))
        if let victim = Workers.processes(of: path).randomElement() {
          kill(victim, SIGKILL)
          kills.withLock { $0 += 1 }
        }
      }
      hasEnded.signal()
    }
    defer {
      isDone.withLock { $0 = true }
      hasEnded.wait()
    }
    var speeches: [Speech] = []
    try engine.speak(script, by: Material.cast) { speech in
      speeches.append(speech)
      // Somebody is killed while there is something to say, however fast that is said.
      while speeches.count == 3, kills.withLock({ $0 }) == 0 { Thread.sleep(forTimeInterval: 0.001) }
    }
    #expect(speeches == expected)
  }

  @Test(.timeLimit(.minutes(10))) func noProcessOutlivesTheEngine() async throws {
    let path = try workers.ownWorker()
    do {
      var options = EspeakEngine.Options()
      options.workerPath = path
      let engine = try EspeakEngine(options)
      #expect(Workers.processes(of: path).count == 1)
      struct Enough: Error {}
      #expect(throws: Enough.self) { try engine.speak(Material.story, by: Material.cast) { _ in throw Enough() } }
    }
    while !Workers.processes(of: path).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
  }

  @Test func aMegabyteOfTextStreamsThroughLittleMemory() async {
    // In a process of its own, so that nothing else is measured.
    await #expect(processExitsWith: .success) {
      let line = "The quick committee of the harbour town met again to talk about the price of tickets and of tea. "
      let script = Script(language: "en", title: "", lines: (0..<11_000).map { Material.line("\(line) \($0)") })
      let engine = try Workers().engine()
      var before = 0
      var most = 0
      try engine.speak(script, by: Material.cast) { speech in
        if speech.line == 500 { before = Self.residentBytes }
        if speech.line.isMultiple(of: 500) { most = max(most, Self.residentBytes) }
      }
      // 66 MB of samples went through.
      #expect(most - before < 16 << 20)
    }
  }

  private static var residentBytes: Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
  }
}
