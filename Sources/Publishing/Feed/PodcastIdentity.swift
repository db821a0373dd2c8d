/// How the podcast namespace names podcasts for life.
enum PodcastIdentity {
  /// The namespace of its UUIDs: `ead4c236-bf58-58c6-a2c6-a6b28d128cb6`.
  static let namespace: [UInt8] = [
    0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
  ]

  /// The UUID of the feed at an address: made from it without scheme and closing slashes.
  static func guid(ofFeedAt address: String) -> String {
    var bare = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    while bare.last == "/" { bare.removeLast() }
    return Digest.uuid(of: String(bare), in: namespace)
  }
}
