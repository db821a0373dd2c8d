/// The version of the speech protocol; worker and caller must have the same.
public let protocolVersion = 2

/// The outer form of everything that goes through a worker's pipes: length of the payload (32 bits), kind (8 bits), payload.
///
/// Numbers are little-endian, strings are UTF-8 with their length in bytes before them.
enum Frame {
  /// In bytes.
  static let headerLength = 5
  /// In bytes; about 80,000 pages of text.
  static let longestPayload = 256 << 20

  enum Kind: UInt8 {
    case job = 0x4A
    case hello = 0x48
    case samples = 0x53
    case word = 0x57
    case phonemes = 0x50
    case unitEnd = 0x55
    case jobEnd = 0x45
    case failure = 0x46
  }
}
