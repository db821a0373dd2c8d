import Foundation

/// A program of this machine that plays sound files.
struct Player {
  /// There is none, or it fails.
  enum Failure: Error, CustomStringConvertible {
    case none
    case failed(program: String, status: Int32)

    var description: String {
      switch self {
      case .none:
        "There is no program to play sound (\(Player.known.map(\.program).joined(separator: ", "))); "
          + "install alsa-utils, or write a file with -o FILE."
      case .failed(let program, let status):
        "\(program) can't play sound here (it ended with \(status)); write a file with -o FILE."
      }
    }
  }

  /// The programs that can be asked, and what they want to hear before the file.
  static let known: [(program: String, arguments: [String])] = [
    ("aplay", ["-q"]), ("paplay", []), ("pw-play", []), ("ffplay", ["-autoexit", "-nodisp", "-loglevel", "quiet"]),
  ]

  /// The program's path.
  let path: String
  private let arguments: [String]

  /// The first one that is installed.
  ///
  /// - Throws: ``Failure/none``.
  static func find() throws(Failure) -> Player {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for (program, arguments) in known {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(program)") {
        return Player(path: "\(folder)/\(program)", arguments: arguments)
      }
    }
    throw .none
  }

  /// Plays a file and waits for its end.
  ///
  /// - Throws: ``Failure/failed(program:status:)``.
  func play(_ file: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments + [file]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.failed(program: (path as NSString).lastPathComponent, status: process.terminationStatus)
    }
  }
}
