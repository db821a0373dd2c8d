import Arguments
import Foundation
import Mastering
import Publishing

/// Where editions go, and what they have in them; or a sound file alone.
struct OutputOptions: Sendable {
  var path = "editions"
  var format = FormatOptions()

  static let parameters: [Parameter<OutputOptions>] =
    [
      .option(
        "output", "o", "DIR|FILE|-", \.path,
        help:
          "the folder that editions go to; or a sound file alone, whose name ends in \(AudioFormat.endings); or “-” for "
          + "standard output")
    ] + FormatOptions.parameters.kept(in: \.format)

  /// Whether a sound file alone is made.
  ///
  /// - Throws: `UsageError` for a sound file that can't be written.
  var isSound: Bool {
    get throws(UsageError) {
      if path == "-" { return true }
      return try named != nil
    }
  }

  /// What is made: of a sound file alone one sound, whose format its name says, too.
  ///
  /// - Throws: `UsageError` for what contradicts each other.
  func formats(isDryRun: Bool) throws(UsageError) -> [EditionFormat] {
    let named = try named
    guard path == "-" || named != nil else { return format.formats }
    let asked = format.asked ?? []
    if let more = asked.first(where: { $0.sound == nil }) ?? asked.first(where: { $0 != asked[0] }) {
      throw .contradiction(
        "“\(path)” is one sound file, but --format asks for \(more.name), too; name a folder with --output.")
    }
    if let asked = asked.first, let named, asked != .sound(named) {
      throw .contradiction(
        "“\(path)” names the format \(named.rawValue), but --format asks for \(asked.name); leave one of them out.")
    }
    if path == "-" && Terminal.output.isTerminal && !isDryRun {
      throw .contradiction("A terminal can't show sound; send standard output to a file or a player.")
    }
    return named.map { [.sound($0)] } ?? asked
  }

  /// The format that the path names; nil if it is a folder's.
  private var named: AudioFormat? {
    get throws(UsageError) {
      var isFolder: ObjCBool = false
      let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return exists && isFolder.boolValue ? nil : try AudioFormat.named(by: path)
    }
  }
}
