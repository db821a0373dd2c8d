/// Bytes that are no frame of the speech protocol.
public enum ProtocolError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A frame is longer than any frame may be.
  case tooLong(Int)
  /// A frame ends before what it announces, or goes on after it.
  case wrongLength
  /// A frame of a kind that this version does not know.
  case unknownKind(UInt8)
  /// A job of another version of the protocol.
  case otherVersion(Int)
  /// A string that is not UTF-8.
  case notText
  /// A number that its field does not allow.
  case outOfRange(String)

  /// What is wrong with the bytes.
  public var description: String {
    switch self {
    case .tooLong(let length): "a frame of \(length) bytes is too long"
    case .wrongLength: "a frame has not the length it announces"
    case .unknownKind(let kind): "there is no frame of kind \(kind)"
    case .otherVersion(let version): "the frame is of protocol version \(version), not \(protocolVersion)"
    case .notText: "a string is not UTF-8"
    case .outOfRange(let field): "\(field) is out of range"
    }
  }
}
