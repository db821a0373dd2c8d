/// Finds the frames in bytes that arrive in pieces of any size.
public struct FrameReader: ~Copyable {
  private var bytes: [UInt8] = []
  private var position = 0

  /// Makes a reader that has nothing yet.
  public init() {}

  /// Whether nothing of an unfinished frame waits.
  public var isEmpty: Bool { position == bytes.count }

  /// Takes what arrived.
  public mutating func append(_ piece: Span<UInt8>) {
    if position > 0 {
      bytes.removeSubrange(..<position)
      position = 0
    }
    unsafe piece.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// The next answer of a worker, or nil until more arrives.
  public mutating func reply() throws(ProtocolError) -> Reply? {
    guard let (kind, payload) = try frame() else { return nil }
    var reader = ByteReader(payload)
    let reply: Reply
    switch Frame.Kind(rawValue: kind) {
    case .hello:
      reply = .hello(
        protocolVersion: try reader.int(), engineVersion: try reader.string(), dataPath: try reader.string(),
        sampleRate: try reader.int())
    case .samples: reply = .samples(try reader.samples())
    case .word: reply = .word(position: try reader.int(), sample: try reader.int())
    case .phonemes: reply = .phonemes(try reader.string())
    case .unitEnd: reply = .unitEnd(samples: try reader.int())
    case .jobEnd: reply = .jobEnd
    case .failure:
      guard let failure = Reply.Failure(rawValue: try reader.byte()) else { throw .outOfRange("the kind of a failure") }
      reply = .failure(failure, index: try reader.int(), message: try reader.string())
    case .job, nil: throw .unknownKind(kind)
    }
    try reader.end()
    return reply
  }

  /// The next job, or nil until more arrives.
  public mutating func job() throws(ProtocolError) -> SpeechJob? {
    guard let (kind, payload) = try frame() else { return nil }
    guard kind == Frame.Kind.job.rawValue else { throw .unknownKind(kind) }
    return try SpeechJob(payload: payload)
  }
}

extension FrameReader {
  /// The next whole frame, or nil.
  private mutating func frame() throws(ProtocolError) -> (kind: UInt8, payload: ArraySlice<UInt8>)? {
    guard bytes.count - position >= Frame.headerLength else { return nil }
    var header = ByteReader(bytes[position..<position + Frame.headerLength])
    let length = try header.int()
    guard length <= Frame.longestPayload else { throw .tooLong(length) }
    let kind = try header.byte()
    let start = position + Frame.headerLength
    guard bytes.count - start >= length else { return nil }
    position = start + length
    return (kind, bytes[start..<position])
  }
}
