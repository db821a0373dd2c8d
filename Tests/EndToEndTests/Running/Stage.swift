import Foundation
import TestSupport

/// A folder of its own in which commands are run, and the program to run them with.
final class Stage: Sendable {
  /// What a command came to.
  struct Outcome: Sendable {
    var output: Data
    var messages: String
    /// The exit status; 128 and more for a signal, as a shell has it.
    var status: Int32

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// A command that took too long, and was ended.
  struct TooLate: Error, CustomStringConvertible {
    var command: String
    var messages: String
    var description: String { "“\(command)” was not done in time; it said: \(messages)" }
  }

  /// The folder.
  let path: String
  private let folder: TemporaryFolder

  /// The folder that the programs were built into.
  static let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  init() throws {
    folder = try TemporaryFolder()
    path = URL(filePath: folder.path).resolvingSymlinksInPath().path
    try FileManager.default.createSymbolicLink(
      atPath: self("samples"), withDestinationPath: Self.package + "/samples")
  }

  /// The path of a name in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that it stands in.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String { try folder.write(bytes, to: name) }

  /// Writes a text as a file, and the folders that it stands in.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try folder.write(text, to: name) }

  /// The text of a file; nil if there is none.
  func text(_ name: String) -> String? { folder.text(name) }

  /// Every name below a folder, sorted, hidden ones included.
  func names(in folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: self(folder))?.allObjects as? [String] ?? []).sorted()
  }

  /// Begins a shell command in the folder; `lectern` is the one that is tested.
  func begin(_ command: String, input: Data = Data(), environment: [String: String] = [:]) throws -> Running {
    try Running(command, in: path, input: input, environment: environment)
  }

  /// Runs a shell command in the folder; `lectern` is the one that is tested.
  func run(
    _ command: String, input: String = "", environment: [String: String] = [:], within limit: Duration = .seconds(900)
  ) async throws -> Outcome {
    try await begin(command, input: Data(input.utf8), environment: environment).outcome(within: limit)
  }
}
