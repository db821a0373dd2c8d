/// A natural language, by its BCP 47 tag: `en`, `en-GB`, `ko`.
///
/// The tag is normalised on the way in: language in lower case, region in upper case, `_` read as `-`. Two languages are
/// equal when their tags are.
public struct Language: Sendable, Hashable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The BCP 47 tag.
  public let tag: String

  /// Makes a language of `tag`, which is taken as it is but for case and separators; of several the first.
  public init(_ tag: String) {
    // Of a list of languages, which some pages declare, the first counts.
    let first = tag.prefix { $0 != "," && $0 != ";" && !$0.isWhitespace }
    let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" })
    self.tag = parts.enumerated().map { index, part in
      switch (index, part.count) {
      case (0, _): part.lowercased()
      case (_, 2): part.uppercased()
      case (_, 4): part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }.joined(separator: "-")
  }

  /// Makes a language of a literal tag.
  public init(stringLiteral value: String) { self.init(value) }

  /// Decodes a plain string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }

  /// The language without script and region: `en` of `en-GB`.
  public var base: String { String(tag.prefix { $0 != "-" }) }

  /// The region, if the tag names one: `GB` of `en-GB`.
  public var region: String? {
    tag.split(separator: "-").dropFirst().first { $0.count == 2 }.map(String.init)
  }

  /// The tag.
  public var description: String { tag }
}
