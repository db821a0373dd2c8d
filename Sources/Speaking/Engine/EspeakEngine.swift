internal import Glibc
internal import Reading
public import Scripting
internal import SpeechProtocol

/// Speaks by espeak-ng, in worker processes.
///
/// Every script is spoken by a process of its own, forked from the engine's fresh state, so the same script gives the same
/// samples whatever ran before. A worker that crashes, hangs or is killed costs time: the script is spoken again, and what
/// was delivered is not delivered again. What crashes the engine every time is left out with a notice.
public final class EspeakEngine: SpeechEngine {
  /// How the engine runs its workers.
  public struct Options: Sendable, Hashable {
    /// The program to start; nil looks for it where Lectern is installed.
    public var workerPath: String?
    /// What the program gets as arguments; the default is none.
    public var workerArguments: [String] = []
    /// A folder that holds `espeak-ng-data`; nil for the one that the engine was built for.
    public var dataPath: String?
    /// How much memory speaking one script may take, in mebibytes.
    ///
    /// The default is 512.
    public var memoryLimit = 512
    /// How long a worker may be silent before it counts as hung, plus 10 ms for every character of the text that it is
    /// at.
    ///
    /// The default is 20 seconds.
    public var patience = Duration.seconds(20)

    /// Makes the default options.
    public init() {}
  }

  /// The engine and its version: `espeak-ng 1.51`.
  public let identity: String
  /// What the engine says about itself.
  public let facts: EngineFacts

  let pool: WorkerPool
  let options: Options

  /// Starts a first worker.
  ///
  /// - Throws: ``SpeakingError/noWorker(searched:)``, ``SpeakingError/engine(reason:)``.
  public init(_ options: Options = Options()) throws {
    self.options = options
    pool = WorkerPool(
      path: try options.workerPath ?? WorkerLocation.find(), arguments: options.workerArguments,
      environment: Self.environment(options), patience: options.patience)
    let worker = try pool.take()
    facts = EngineFacts(
      version: worker.greeting.engineVersion, dataPath: worker.greeting.dataPath,
      sampleRate: worker.greeting.sampleRate, workerPath: pool.path)
    identity = "espeak-ng \(facts.version)"
    pool.giveBack(worker)
  }

  /// Speaks a script; see ``SpeechEngine/speak(_:by:deliver:)``.
  ///
  /// - Throws: ``SpeakingError``, `CancellationError`, or what `deliver` throws.
  public func speak(_ script: Script, by cast: Cast, deliver: (Speech) throws -> Void) throws {
    let plan = Plan(script, by: cast, memoryLimit: options.memoryLimit)
    var performance = Performance(script: script, plan: plan, pool: pool, facts: facts, patience: options.patience)
    try performance.run(deliver: deliver)
  }

  /// The settings of a voice that the engine does not have, as `gmw/en-US+f3`.
  ///
  /// - Throws: ``SpeakingError``, `CancellationError`.
  public func missingSpeakers(of voice: Voice) throws -> [String] {
    var missing: [String] = []
    for (_, speaker) in voice.parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let setting = SpeechJob.Setting(
        voice: speaker.identifier, variant: speaker.variant ?? "", rate: Pace.engineRate(wordsPerMinute: speaker.rate))
      let job = SpeechJob(settings: [setting], units: [], timeLimit: 10)
      switch try Probe(pool: pool, patience: options.patience).outcome(of: job) {
      case .spoken: continue
      case .refused(.unknownVoice, _), .refused(.unknownVariant, _):
        if !missing.contains(setting.name) { missing.append(setting.name) }
      case .refused(_, let message): throw SpeakingError.engine(reason: message)
      case .ended(let ending): throw SpeakingError.engine(reason: "the worker ended with \(ending)")
      }
    }
    return missing
  }

  private static func environment(_ options: Options) -> [String] {
    var variables: [String] = []
    // Where shared libraries are, and which characters a byte is, are the user's; all else could change what is said.
    for name in ["LD_LIBRARY_PATH", "PATH", "HOME"] {
      if let value = unsafe getenv(name) { variables.append("\(name)=\(unsafe String(cString: value))") }
    }
    variables.append("LC_ALL=C.UTF-8")
    // Swift's own handler of crashes takes time, and goes on after a signal from outside.
    variables.append("SWIFT_BACKTRACE=enable=no")
    if let path = options.dataPath { variables.append("ESPEAK_DATA_PATH=\(path)") }
    return variables
  }
}

extension SpeechJob.Setting {
  /// The voice and its variant, as the engine writes them.
  var name: String { variant.isEmpty ? voice : "\(voice)+\(variant)" }
}
