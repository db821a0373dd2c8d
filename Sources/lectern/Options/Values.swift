public import Arguments
public import Mastering
public import Producing
public import Reading
public import Scripting

extension AudioFormat {
  /// The format that a file's name asks for; nil if it is no sound file's.
  ///
  /// - Throws: `UsageError` if it is that of a sound file which can't be written.
  static func named(by path: String) throws(UsageError) -> AudioFormat? {
    let name = path.lowercased()
    if let format = allCases.first(where: { name.hasSuffix("." + $0.fileExtension) }) { return format }
    let others = [".aac", ".aif", ".aiff", ".m4a", ".m4b", ".mp4", ".oga", ".wma"]
    guard others.contains(where: name.hasSuffix) else { return nil }
    throw .contradiction("Sound files of the kind of “\(path)” can't be written; choose one of \(endings).")
  }

  /// How the names of sound files that can be written end.
  static let endings = allCases.map { "." + $0.fileExtension }.joined(separator: ", ")
}

extension LoudnessTarget: ArgumentValue {
  /// A name or a number of LUFS.
  public init?(argument: String) { self.init(argument) }

  /// The name or the number.
  public var argument: String { description }
}

extension ScriptOptions.Images: ArgumentValue {}
extension ProgressStyle: ArgumentValue {}
extension DigestJob.Order: ArgumentValue {}

extension Language: ArgumentValue {
  /// A language tag: two or three letters, and more after hyphens.
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(Self.isLetterOrDigit) })
    else { return nil }
    self.init(argument)
  }

  /// The tag.
  public var argument: String { tag }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
