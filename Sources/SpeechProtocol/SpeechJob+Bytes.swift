extension SpeechJob {
  /// The job as a frame.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.reserve(units.reduce(256) { $0 + $1.text.utf8.count + 64 })
    writer.frame(.job) { frame in
      frame.number(protocolVersion)
      frame.number(memoryLimit)
      frame.number(timeLimit)
      frame.byte(trace.rawValue)
      frame.number(settings.count)
      for setting in settings {
        frame.string(setting.voice)
        frame.string(setting.variant)
        for value in [setting.rate, setting.pitch, setting.range, setting.volume, setting.wordGap] {
          frame.number(value)
        }
      }
      frame.number(units.count)
      for unit in units {
        frame.number(unit.setting)
        frame.string(unit.text)
        frame.number(unit.phonemes.count)
        for stretch in unit.phonemes {
          frame.number(stretch.range.lowerBound)
          frame.number(stretch.range.upperBound)
          frame.string(stretch.mnemonics)
        }
      }
    }
    return writer.bytes
  }

  /// Takes a job's payload apart and checks everything about it that does not need the engine.
  init(payload: ArraySlice<UInt8>) throws(ProtocolError) {
    var reader = ByteReader(payload)
    let version = try reader.int()
    guard version == protocolVersion else { throw .otherVersion(version) }
    memoryLimit = try reader.int()
    timeLimit = try reader.int()
    guard let trace = Trace(rawValue: try reader.byte()) else { throw .outOfRange("the trace") }
    self.trace = trace
    guard (1...1 << 20).contains(memoryLimit) else { throw .outOfRange("the memory limit") }
    guard timeLimit >= 1 else { throw .outOfRange("the time limit") }
    settings = []
    for _ in 0..<(try reader.count(ofItems: 28)) { settings.append(try Setting(from: &reader)) }
    units = []
    for _ in 0..<(try reader.count(ofItems: 12)) { units.append(try Unit(from: &reader, settings: settings.count)) }
    try reader.end()
  }
}

extension SpeechJob.Setting {
  fileprivate init(from reader: inout ByteReader) throws(ProtocolError) {
    voice = try reader.string()
    variant = try reader.string()
    rate = try reader.signed()
    pitch = try reader.signed()
    range = try reader.signed()
    volume = try reader.signed()
    wordGap = try reader.signed()
    // The engine neither clamps nor checks what it is given.
    guard (80...450).contains(rate) else { throw .outOfRange("rate") }
    guard (0...99).contains(pitch) else { throw .outOfRange("pitch") }
    guard (0...99).contains(range) else { throw .outOfRange("range") }
    guard (0...100).contains(volume) else { throw .outOfRange("volume") }
    guard (0...100).contains(wordGap) else { throw .outOfRange("word gap") }
  }
}

extension SpeechJob.Unit {
  fileprivate init(from reader: inout ByteReader, settings: Int) throws(ProtocolError) {
    setting = try reader.int()
    guard setting < settings else { throw .outOfRange("a unit's setting") }
    text = try reader.string()
    phonemes = []
    let count = try reader.count(ofItems: 12)
    guard count > 0 else { return }
    // With phonemes in a unit the engine reads brackets, so the text may not have any of its own.
    guard !text.utf8.contains(where: { $0 == 0x5B || $0 == 0x5D }) else {
      throw .outOfRange("a bracket in a unit's text")
    }
    let length = text.unicodeScalars.count
    var end = 0
    for _ in 0..<count {
      let lower = try reader.int()
      let upper = try reader.int()
      guard end <= lower, lower < upper, upper <= length else { throw .outOfRange("a stretch of phonemes") }
      end = upper
      let mnemonics = try reader.string()
      guard mnemonics.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x5B && $0 != 0x5D }) else {
        throw .outOfRange("a phoneme name")
      }
      phonemes.append(SpeechJob.Phonemes(lower..<upper, mnemonics: mnemonics))
    }
  }
}
