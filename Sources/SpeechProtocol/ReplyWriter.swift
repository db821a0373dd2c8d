/// Collects a worker's answers until they are worth a write.
public struct ReplyWriter: ~Copyable {
  /// A pipe holds as much by default, in bytes.
  public static let chunk = 64 << 10

  private var writer = ByteWriter()

  /// Makes an empty writer.
  public init() { writer.reserve(2 * Self.chunk) }

  /// How many bytes wait.
  public var count: Int { writer.bytes.count }

  /// Appends an answer.
  public mutating func append(_ reply: Reply) {
    switch reply {
    case .hello(let protocolVersion, let engineVersion, let dataPath, let sampleRate):
      writer.frame(.hello) { frame in
        frame.number(protocolVersion)
        frame.string(engineVersion)
        frame.string(dataPath)
        frame.number(sampleRate)
      }
    case .samples(let samples):
      append(samples.span)
    case .word(let position, let sample):
      writer.frame(.word) { frame in
        frame.number(position)
        frame.number(sample)
      }
    case .phonemes(let text): writer.frame(.phonemes) { $0.string(text) }
    case .unitEnd(let samples): writer.frame(.unitEnd) { $0.number(samples) }
    case .jobEnd: writer.frame(.jobEnd) { _ in }
    case .failure(let failure, let index, let message):
      writer.frame(.failure) { frame in
        frame.byte(failure.rawValue)
        frame.number(index)
        frame.string(message)
      }
    }
  }

  /// Appends samples where they lie.
  public mutating func append(_ samples: Span<Int16>) {
    guard !samples.isEmpty else { return }
    writer.frame(.samples) { $0.samples(samples) }
  }

  /// Hands over what waits, and forgets it.
  public mutating func flush(_ write: (Span<UInt8>) throws -> Void) rethrows {
    guard count > 0 else { return }
    try write(writer.bytes.span)
    writer.removeAll()
  }
}
