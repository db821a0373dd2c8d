import Glibc
import SpeechProtocol

/// Behaves as a speech worker does, and misbehaves when it is told to.
///
/// Every scalar of a text is 30 samples, every white space 30 of silence. Arguments come in threes: a word, what
/// to do when a unit's text contains it, and a number.
@main
struct TestWorker {
  private struct Mischief {
    var word: String
    var deed: String
    var number: Int32
  }

  static func main() {
    var mischief: [Mischief] = []
    var arguments = CommandLine.arguments.dropFirst()[...]
    while arguments.count >= 3 {
      let three = Array(arguments.prefix(3))
      mischief.append(Mischief(word: three[0], deed: three[1], number: Int32(three[2]) ?? 0))
      arguments = arguments.dropFirst(3)
    }
    var out = ReplyWriter()
    out.append(.hello(protocolVersion: protocolVersion, engineVersion: "0", dataPath: "/nowhere", sampleRate: 22_050))
    out.flush(write)
    var frames = FrameReader()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      guard let job = try? frames.job() else {
        let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
        guard count > 0 else { _exit(0) }
        frames.append(buffer.span.extracting(..<count))
        continue
      }
      for unit in job.units {
        for mischief in mischief where unit.text.contains(mischief.word) { commit(mischief, &out) }
        speak(unit, to: &out)
      }
      out.append(.jobEnd)
      out.flush(write)
    }
  }

  private static func speak(_ unit: SpeechJob.Unit, to out: inout ReplyWriter) {
    var samples: [Int16] = []
    var wasSpace = true
    for (position, scalar) in unit.text.unicodeScalars.enumerated() {
      let isSpace = scalar == " "
      if wasSpace, !isSpace { out.append(.word(position: position, sample: samples.count)) }
      wasSpace = isSpace
      samples.append(contentsOf: repeatElement(isSpace ? 0 : Int16(1000 + Int(scalar.value) % 10_000), count: 30))
      if samples.count.isMultiple(of: 5_000) { out.flush(write) }
    }
    out.append(.samples(samples))
    out.append(.unitEnd(samples: samples.count))
    out.flush(write)
  }

  private static func commit(_ mischief: Mischief, _ out: inout ReplyWriter) {
    switch mischief.deed {
    case "crash":
      // Half a frame of samples stays behind, as of a job that dies while it writes.
      let half: [UInt8] = [0, 1, 0, 0, 0x53, 1, 2, 3]
      write(half.span)
      _exit(128 + mischief.number)
    case "die":
      out.flush(write)
      kill(getpid(), mischief.number)
    case "hang":
      sleep(UInt32(mischief.number))
    case "babble":
      let nonsense: [UInt8] = [1, 0, 0, 0, 0x7A, 0]
      write(nonsense.span)
    case "lie":
      out.append(.unitEnd(samples: Int(mischief.number)))
      out.flush(write)
    case "refuse":
      out.append(.failure(.engine, index: 0, message: "no breath"))
      out.flush(write)
    default: _exit(64)
    }
  }

  private static func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { _exit(74) }
        unsafe rest = rest.dropFirst(count)
      }
    }
  }
}
