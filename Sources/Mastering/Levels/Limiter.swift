/// Makes a signal louder or quieter by a fixed gain and turns it down smoothly, ahead of time, where a true peak would be
/// higher than the ceiling.
///
/// The gain is worked out once a block of 16 samples and runs straight from one block to the next: what a block needs is held
/// for the 5 ms before it and averaged over as much, so that the gain arrives in time without a corner, and let go within some
/// 60 ms.
struct Limiter {
  private static let block = Interpolator.block

  /// How much energy (squares of samples) the limiter has taken out so far.
  private(set) var energyRemoved = 0.0
  private let gain: Float
  /// The highest magnitude of a sample before the gain that needs no limiting.
  private let threshold: Float
  /// In blocks.
  private let attack: Int
  /// The part of the way back to full gain that is made in a block.
  private let release: Float
  private let interpolator = Interpolator()

  /// Samples from one block before the next one to go out.
  private var pending = [Int16](repeating: 0, count: block)
  /// The gain that each block needs, from one block before the next one to go out.
  private var needed: [Float] = [1]
  /// The same, held and let go; from `attack` − 1 blocks before the next one to go out.
  private var held: [Float]
  private var output: [Int16] = []
  /// Samples that came in and have not gone out.
  private var owed = 0

  /// Makes a limiter; `gain` in decibels, `ceiling` in dBTP.
  init(gain: Double, ceiling: Double, sampleRate: Int) {
    let ratio = Double(decibels: gain)
    self.gain = Float(ratio)
    // One below full scale, so that rounding can't reach beyond it.
    threshold = Float(min(32_768 * Double(decibels: ceiling), 32_766) / ratio)
    let blocksPerSecond = Double(sampleRate) / Double(Self.block)
    attack = max(1, Int((0.005 * blocksPerSecond).rounded()))
    release = Float(1 / (1 + 0.020 * blocksPerSecond))
    held = [Float](repeating: 1, count: attack - 1)
  }

  /// Takes samples and passes on those that are settled.
  mutating func write(_ samples: Span<Int16>, to sink: inout some AudioSink) throws {
    owed += samples.count
    unsafe samples.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    try advance(to: &sink)
  }

  /// Passes on what is left.
  mutating func finish(to sink: inout some AudioSink) throws {
    pending.append(contentsOf: repeatElement(0, count: (attack + 3) * Self.block + Interpolator.margin))
    try advance(to: &sink)
  }
}

extension Limiter {
  private mutating func advance(to sink: inout some AudioSink) throws {
    detect()
    hold()
    let blocks = max(0, held.count - attack)
    apply(blocks: blocks)
    pending.removeFirst(blocks * Self.block)
    needed.removeFirst(blocks)
    held.removeFirst(blocks)

    let count = min(owed, output.count)
    owed -= count
    try sink.write(output.span.extracting(..<count))
  }

  private mutating func detect() {
    unsafe pending.withUnsafeBufferPointer { samples in
      while (needed.count + 1) * Self.block + Interpolator.margin <= samples.count {
        let start = unsafe samples.baseAddress! + needed.count * Self.block - Interpolator.margin
        let peak = unsafe interpolator.peak(of: start, above: threshold)
        needed.append(peak > threshold ? threshold / peak : 1)
      }
    }
  }

  private mutating func hold() {
    while held.count + 1 < needed.count {
      // The gain at either edge of a block counts for it, hence one block more than the attack has.
      var gain: Float = 1
      for index in held.count + 1 - attack...held.count + 1 { gain = min(gain, needed[index]) }
      if let last = held.last, gain > last {
        let released = last + (1 - last) * release
        // The last stretch of the way would never end.
        gain = min(gain, released > 0.9999 ? 1 : released)
      }
      held.append(gain)
    }
  }

  /// Fills `output` with the next blocks.
  private mutating func apply(blocks: Int) {
    if output.count != blocks * Self.block { output = [Int16](repeating: 0, count: blocks * Self.block) }
    let edges = blocks == 0 ? [] : (0...blocks).map { smoothed(at: $0) }
    let gain = gain
    let removed = unsafe pending.withUnsafeBufferPointer { pending in
      unsafe output.withUnsafeMutableBufferPointer { output in
        var removed = 0.0
        var start = 0
        while start < blocks {
          var end = start + 1
          let isFree = edges[start] == 1 && edges[end] == 1
          while isFree, end < blocks, edges[end + 1] == 1 { end += 1 }
          let input = unsafe UnsafeBufferPointer(rebasing: pending[(start + 1) * Self.block..<(end + 1) * Self.block])
          let result = unsafe UnsafeMutableBufferPointer(rebasing: output[start * Self.block..<end * Self.block])
          if isFree {
            unsafe Self.scale(input, by: gain, into: result)
          } else {
            removed += Double(unsafe Self.scale(input, by: gain, from: edges[start], to: edges[end], into: result))
          }
          start = end
        }
        return removed
      }
    }
    energyRemoved += removed
  }

  /// The gain at the beginning of a block, counted from the next one to go out.
  private func smoothed(at block: Int) -> Float {
    var sum: Float = 0
    for index in block..<block + attack { sum += held[index] }
    return sum == Float(attack) ? 1 : sum / Float(attack)
  }

  /// What a number is raised by to have its nearest whole number in the lowest bits: one and a half times 2²³.
  private static let rounding: Float = 12_582_912

  private static func scale(
    _ input: UnsafeBufferPointer<Int16>, by gain: Float, into output: UnsafeMutableBufferPointer<Int16>
  ) {
    for index in 0..<input.count {
      let value = unsafe Float(input[index]) * gain
      unsafe output[index] = Int16(truncatingIfNeeded: (value + rounding).bitPattern)
    }
  }

  /// Scales one block by a gain that runs from one value to another, and returns how much energy the latter take.
  private static func scale(
    _ input: UnsafeBufferPointer<Int16>, by gain: Float, from first: Float, to last: Float,
    into output: UnsafeMutableBufferPointer<Int16>
  ) -> Float {
    var removed: Float = 0
    let step = (last - first) / Float(block)
    for index in 0..<block {
      let value = unsafe Float(input[index]) * gain
      let limited = value * (first + Float(index) * step)
      unsafe output[index] = Int16(truncatingIfNeeded: (limited + rounding).bitPattern)
      removed += value * value - limited * limited
    }
    return removed
  }
}
