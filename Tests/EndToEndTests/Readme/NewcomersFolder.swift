import Foundation

/// A folder in which somebody follows the README, with the samples in it and the programs that were just built in reach.
struct NewcomersFolder {
  private let path: URL

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "lectern-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    for name in ["samples", "voices", "Makefile", "Package.swift"] {
      try FileManager.default.createSymbolicLink(
        at: path.appending(path: name), withDestinationURL: Checkout.root.appending(path: name))
    }
  }

  func remove() { try? FileManager.default.removeItem(at: path) }  // Nobody needs it any more, gone or not.

  func write(_ text: String, to file: String) throws {
    let url = path.appending(path: file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// The lines that a command prints, on both streams in the order in which they come.
  ///
  /// `make` is asked what it would do and says nothing, if it can do it at all: what it does is build and test.
  func run(_ command: String) throws -> [String] {
    let making = command.hasPrefix("make ")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", making ? "make -n \(command.dropFirst(5)) >/dev/null" : command]
    shell.currentDirectoryURL = path
    shell.environment = [
      "PATH": "\(Checkout.programs.path):/usr/local/bin:/usr/bin:/bin", "HOME": path.path, "LC_ALL": "C.UTF-8",
    ]
    let output = Pipe()
    (shell.standardInput, shell.standardOutput, shell.standardError) = (FileHandle.nullDevice, output, output)
    try shell.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
