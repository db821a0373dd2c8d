internal import Glibc
internal import SpeechProtocol

/// One running `speech-worker`.
///
/// `@unchecked Sendable`: it is used by one caller at a time, which takes it out of the engine's pool under a lock and puts
/// it back under the same lock.
final class WorkerProcess: @unchecked Sendable {
  /// How a worker ended.
  enum Ending: Hashable {
    case signal(Int32)
    case status(Int32)
    /// It said nothing for too long.
    case hang
    /// It said something that is no frame, or no answer to its job.
    case nonsense(String)
  }

  /// It was killed before it was ready: nothing is wrong with it.
  struct Killed: Error {}

  /// What comes from a worker.
  enum Event {
    case reply(Reply)
    case ended(Ending)
  }

  /// What a worker says first.
  struct Greeting: Hashable {
    var engineVersion: String
    var dataPath: String
    /// In hertz.
    var sampleRate: Int
  }

  /// What it said when it was ready.
  private(set) var greeting = Greeting(engineVersion: "", dataPath: "", sampleRate: 0)

  private let process: ChildProcess
  private var frames = FrameReader()
  private var buffer = [UInt8](repeating: 0, count: 2 * ReplyWriter.chunk)
  /// How the worker ended, once the process is gone.
  private var ending: Ending?
  /// Whether it has a job that it has not finished.
  private var isWorking = true

  /// Starts a worker and waits until it is ready.
  ///
  /// - Throws: ``SpeakingError`` if it does not start, ``Killed``, `CancellationError`.
  init(path: String, arguments: [String], environment: [String], patience: Duration) throws {
    do {
      process = try ChildProcess(path: path, arguments: arguments, environment: environment)
    } catch {
      throw SpeakingError.engine(reason: "“\(path)” can't be started: \(error)")
    }
    switch try next(within: patience) {
    case .reply(.hello(let version, let engineVersion, let dataPath, let sampleRate)):
      guard version == protocolVersion else {
        throw SpeakingError.engine(
          reason:
            "“\(path)” speaks version \(version) of the protocol, not \(protocolVersion); it is of another Lectern")
      }
      greeting = Greeting(engineVersion: engineVersion, dataPath: dataPath, sampleRate: sampleRate)
    case .reply: throw SpeakingError.engine(reason: "“\(path)” is no speech-worker")
    case .ended(.signal(9)): throw Killed()
    case .ended(let ending):
      throw SpeakingError.engine(reason: lastMessage ?? "“\(path)” ended with \(ending) before it was ready")
    }
  }

  deinit {
    // One that has nothing to do ends by itself, and its children's processor time is counted.
    if ending == nil { process.end(atOnce: isWorking) }
    process.close()
  }

  /// Hands over a job.
  ///
  /// A worker that does not take it shows in ``next(within:)``.
  ///
  /// - Throws: `CancellationError`.
  func send(_ job: SpeechJob, within patience: Duration) throws(CancellationError) {
    isWorking = true
    let bytes = job.bytes
    let watch = Stopwatch(patience)
    var sent = 0
    while sent < bytes.count {
      guard try watch.wait(for: process.input, events: POLLOUT), let count = process.write(bytes[sent...]) else {
        return
      }
      sent += count
    }
  }

  /// The next thing that the worker says, or how it ended.
  ///
  /// - Parameter patience: How long the worker may take; one that takes longer is ended.
  /// - Returns: The end again, once it has ended.
  /// - Throws: `CancellationError`.
  func next(within patience: Duration) throws(CancellationError) -> Event {
    if let ending { return .ended(ending) }
    let watch = Stopwatch(patience)
    while true {
      do throws(ProtocolError) {
        if let reply = try frames.reply() {
          switch reply {
          case .hello, .jobEnd, .failure: isWorking = false
          case .samples, .word, .phonemes, .unitEnd: break
          }
          return .reply(reply)
        }
      } catch {
        return end(.nonsense(error.description))
      }
      guard try watch.wait(for: process.output, events: POLLIN) else { return end(.hang) }
      guard let count = process.read(into: &buffer) else { continue }
      guard count > 0 else { return end(nil) }
      frames.append(buffer.span.extracting(..<count))
    }
  }
}

extension WorkerProcess {
  /// Takes leave of a process that has closed its output, or is ended here for the given reason.
  private func end(_ reason: Ending?) -> Event {
    // A process without its output is as good as gone, but may linger.
    let status = process.end(atOnce: reason != nil)
    let signal = status & 0x7F
    let code = status >> 8 & 0xFF
    // As a shell does, a worker reports the signal that ended its job as a status over 128.
    let ending = reason ?? (signal != 0 ? .signal(signal) : code > 128 ? .signal(code - 128) : .status(code))
    self.ending = ending
    return .ended(ending)
  }

  /// The last line that the worker said to people, or nil.
  private var lastMessage: String? {
    let lines = String(decoding: process.readMessages(), as: UTF8.self).split(separator: "\n")
    return lines.last.map(String.init)
  }
}

extension WorkerProcess.Ending: CustomStringConvertible {
  var description: String {
    switch self {
    case .signal(let number): "signal \(number)"
    case .status(let number): "status \(number)"
    case .hang: "silence"
    case .nonsense(let reason): "an answer that makes no sense (\(reason))"
    }
  }
}
