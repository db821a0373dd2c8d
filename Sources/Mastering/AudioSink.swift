/// Takes the finished samples of a recording, in order.
public protocol AudioSink {
  /// Takes samples: 16-bit, mono.
  ///
  /// - Throws: ``MasteringError``.
  mutating func write(_ samples: Span<Int16>) throws

  /// Ends the recording; nothing may be written afterwards.
  ///
  /// - Throws: ``MasteringError``.
  mutating func finish() throws
}
