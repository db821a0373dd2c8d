import SpeechProtocol
import Testing

@Suite struct SpeechProtocolTests {
  private static let job = SpeechJob(
    settings: [
      SpeechJob.Setting(voice: "gmw/en-US", rate: 165),
      SpeechJob.Setting(voice: "ko", variant: "f3", rate: 80, pitch: 0, range: 99, volume: 1, wordGap: 100),
    ],
    units: [
      SpeechJob.Unit(setting: 0, text: "A [bracket], an é and a 🦆."),
      SpeechJob.Unit(
        setting: 1, text: "x 안녕 x", phonemes: [.init(0..<1, mnemonics: "h@l'oU"), .init(5..<6, mnemonics: "b'i:")]),
      SpeechJob.Unit(setting: 0, text: ""),
    ], memoryLimit: 100, timeLimit: 7)

  private static let replies: [Reply] = [
    .hello(protocolVersion: protocolVersion, engineVersion: "1.51", dataPath: "/é", sampleRate: 22_050),
    .samples([1, -2, .max, .min]), .word(position: 3, sample: 4_000_000), .samples(Array(repeating: 7, count: 40_000)),
    .unitEnd(samples: 40_004), .failure(.unknownVariant, index: 2, message: "nosuch"), .jobEnd,
  ]

  @Test func aJobComesThroughAsItWas() throws {
    var reader = FrameReader()
    reader.append(Self.job.bytes.span)
    #expect(try reader.job() == Self.job)
    #expect(try reader.job() == nil)
    let isEmpty = reader.isEmpty
    #expect(isEmpty)
  }

  @Test(arguments: [1, 2, 3, 5, 7, 1000, 65_536])
  func answersComeThroughInPiecesOfAnySize(size: Int) throws {
    let bytes = Self.bytes(of: Self.replies)
    var reader = FrameReader()
    var replies: [Reply] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(bytes.count, start + size)])
      reader.append(piece.span)
      while let reply = try reader.reply() { replies.append(reply) }
    }
    #expect(replies == Self.replies)
    let isEmpty = reader.isEmpty
    #expect(isEmpty)
  }

  @Test func halfAFrameIsNotWholeYet() throws {
    let bytes = Self.job.bytes
    for count in 0..<bytes.count {
      var reader = FrameReader()
      reader.append(Array(bytes[..<count]).span)
      #expect(try reader.job() == nil)
      let isEmpty = reader.isEmpty
      #expect(isEmpty == (count == 0))
    }
  }

  @Test func aFrameOfAnotherVersionIsRefused() {
    var bytes = Self.job.bytes
    bytes[5] = 99
    #expect(throws: ProtocolError.otherVersion(99)) { try Self.decode(bytes) }
  }

  @Test func aFrameThatIsTooLongIsRefusedBeforeItArrives() {
    var reader = FrameReader()
    let header: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x53]
    reader.append(header.span)
    #expect(throws: ProtocolError.tooLong(0xFFFF_FFFF)) { try reader.reply() }
  }

  @Test func anUnknownKindOfFrameIsRefused() {
    var reader = FrameReader()
    let frame: [UInt8] = [0, 0, 0, 0, 0x21]
    reader.append(frame.span)
    #expect(throws: ProtocolError.unknownKind(0x21)) { try reader.reply() }
    #expect(throws: ProtocolError.unknownKind(0x48)) { try Self.decode(Self.bytes(of: [Self.replies[0]])) }
  }

  @Test(arguments: [
    ("rate", SpeechJob.Setting(voice: "ko", rate: 451)), ("rate", SpeechJob.Setting(voice: "ko", rate: -1)),
    ("pitch", SpeechJob.Setting(voice: "ko", rate: 165, pitch: 100)),
    ("range", SpeechJob.Setting(voice: "ko", rate: 165, range: -1)),
    ("volume", SpeechJob.Setting(voice: "ko", rate: 165, volume: 101)),
    ("word gap", SpeechJob.Setting(voice: "ko", rate: 165, wordGap: 101)),
  ])
  func aSettingThatTheEngineCannotTakeIsRefused(field: String, setting: SpeechJob.Setting) {
    #expect(throws: ProtocolError.outOfRange(field)) {
      try Self.decode(SpeechJob(settings: [setting], units: [], timeLimit: 1).bytes)
    }
  }

  @Test(arguments: [
    SpeechJob.Unit(setting: 1, text: "x"),
    SpeechJob.Unit(setting: 0, text: "x", phonemes: [.init(0..<2, mnemonics: "a")]),
    SpeechJob.Unit(setting: 0, text: "xy", phonemes: [.init(1..<2, mnemonics: "a"), .init(0..<1, mnemonics: "a")]),
    SpeechJob.Unit(setting: 0, text: "xy", phonemes: [.init(1..<1, mnemonics: "a")]),
    SpeechJob.Unit(setting: 0, text: "x [[a]]", phonemes: [.init(0..<1, mnemonics: "a")]),
    SpeechJob.Unit(setting: 0, text: "x", phonemes: [.init(0..<1, mnemonics: "a]] <b> [[")]),
    SpeechJob.Unit(setting: 0, text: "x", phonemes: [.init(0..<1, mnemonics: "é")]),
  ])
  func aUnitThatBreaksTheRulesIsRefused(unit: SpeechJob.Unit) {
    #expect(throws: ProtocolError.self) {
      try Self.decode(
        SpeechJob(settings: [.init(voice: "ko", rate: 165)], units: [unit], timeLimit: 1).bytes)
    }
  }

  @Test func limitsOfNothingAreRefused() {
    #expect(throws: ProtocolError.outOfRange("the memory limit")) {
      try Self.decode(SpeechJob(settings: [], units: [], memoryLimit: 0, timeLimit: 1).bytes)
    }
    #expect(throws: ProtocolError.outOfRange("the time limit")) {
      try Self.decode(SpeechJob(settings: [], units: [], timeLimit: 0).bytes)
    }
  }

  @Test func anyBytesAreAFrameOrAnErrorAndNeverACrash() {
    var random = Noise(seed: 7)
    let good = [Self.job.bytes, Self.bytes(of: Self.replies.filter { if case .samples = $0 { false } else { true } })]
    var outcomes: (frames: Int, errors: Int) = (0, 0)
    for round in 0..<20_000 {
      var bytes = good[round % 2]
      for _ in 0...random.next() % 4 {
        switch random.next() % 4 {
        case 0: bytes[random.next() % bytes.count] = UInt8(random.next() % 256)
        case 1: bytes.removeLast(min(bytes.count - 1, random.next() % 9))
        case 2: bytes.insert(UInt8(random.next() % 256), at: random.next() % bytes.count)
        default: bytes[random.next() % min(24, bytes.count)] = [0, 1, 0x7F, 0x80, 0xFF][random.next() % 5]
        }
      }
      var reader = FrameReader()
      reader.append(bytes.span)
      do {
        if round.isMultiple(of: 2) {
          while try reader.job() != nil { outcomes.frames += 1 }
        } else {
          while try reader.reply() != nil { outcomes.frames += 1 }
        }
      } catch {
        outcomes.errors += 1
      }
    }
    #expect(outcomes.frames > 1000 && outcomes.errors > 1000)
  }

  private static func decode(_ bytes: [UInt8]) throws {
    var reader = FrameReader()
    reader.append(bytes.span)
    _ = try reader.job()
  }

  private static func bytes(of replies: [Reply]) -> [UInt8] {
    var writer = ReplyWriter()
    for reply in replies { writer.append(reply) }
    var bytes: [UInt8] = []
    writer.flush { span in
      for index in span.indices { bytes.append(span[index]) }
    }
    return bytes
  }

  /// The same numbers in every run.
  private struct Noise {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
  }
}
