import Foundation
import Scripting
import Speaking
import TestSupport

/// The programs that the tests of this room start.
final class Workers {
  /// The folder of the programs that were built with the tests.
  static let built = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// A folder that is removed at the end.
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// An engine whose workers do mischief; see `TestWorker`.
  func engine(_ mischief: String..., patience: Duration = .seconds(120)) throws -> EspeakEngine {
    try Self.engine(Self.built.appending(path: "test-worker").path, mischief, patience)
  }

  /// An engine whose worker is a shell script.
  func engine(script: String, patience: Duration = .seconds(120)) throws -> EspeakEngine {
    try Self.engine("/bin/sh", ["-c", script], patience)
  }

  private static func engine(_ path: String, _ arguments: [String], _ patience: Duration) throws -> EspeakEngine {
    var options = EspeakEngine.Options()
    options.workerPath = path
    options.workerArguments = arguments
    options.patience = patience
    return try EspeakEngine(options)
  }

  /// The real worker under a name by which it can be told from those of other tests.
  func ownWorker() throws -> String {
    let path = folder("worker-\(UUID().uuidString)")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: Self.built.appending(path: "speech-worker").path)
    return path
  }

  /// The processes that run under such a name.
  static func processes(of path: String) -> [Int32] {
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return numbers.compactMap(Int32.init).filter {
      // A process that has just ended has no such file.
      FileManager.default.contents(atPath: "/proc/\($0)/cmdline").map { String(decoding: $0, as: UTF8.self) }?
        .hasPrefix(path) == true
    }
  }
}

extension SpeechEngine {
  /// All that is said.
  func speeches(_ script: Script, by cast: Cast = Material.cast) throws -> [Speech] {
    var speeches: [Speech] = []
    try speak(script, by: cast) { speeches.append($0) }
    return speeches
  }
}
