public import Arguments
public import Mastering
public import Producing
public import Reading
public import Scripting

extension AudioFormat: ArgumentValue {}
extension ScriptOptions.Images: ArgumentValue {}
extension ProgressStyle: ArgumentValue {}

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
