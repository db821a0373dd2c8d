import Foundation

/// Where the tests find the project and what was built of it.
enum Checkout {
  /// The project's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the programs, which are built beside the tests.
  static let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}
