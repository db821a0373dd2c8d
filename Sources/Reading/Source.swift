/// The bytes of a document and what is known about where they came from.
public struct Source: Sendable, Hashable {
  /// The document, already decompressed.
  public var bytes: [UInt8]
  /// A name to show and to take hints from: a path, an address, `-`.
  public var name: String
  /// Where it came from on the web, to make its links absolute.
  public var url: String?
  /// The media type that a server gave, without parameters: `text/html`.
  public var mediaType: String?
  /// The character set that a server gave.
  public var charset: String?

  /// Makes a source.
  public init(
    bytes: [UInt8], name: String, url: String? = nil, mediaType: String? = nil, charset: String? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.url = url
    self.mediaType = mediaType
    self.charset = charset
  }
}
