import Glibc

/// Works out by how much a signal is to be turned down, and when, to keep its peaks below a ceiling.
///
/// The gain is worked out once a block of 16 samples and runs straight from one edge of a block to the next: what a block needs
/// is held for the 5 ms before it and averaged over as much, so that the gain arrives in time without a corner, and is let go
/// within some 60 ms.
struct GainCurve {
  static let block = Interpolator.block

  /// How many samples must follow a block before its gain is settled, at most.
  let delay: Int
  /// The highest peak before the fixed gain that needs no turning down.
  private let threshold: Float
  private let isTruePeak: Bool
  /// In blocks.
  private let attack: Int
  /// The part of the way back to full gain that is made in a block.
  private let release: Float
  private let interpolator = Interpolator()

  /// The peak of each block, from `attack` + 1 before the next one to go out.
  private var peaks: [Float]
  /// The gain that each block allows, held and let go; from `attack` − 1 blocks before the next one to go out.
  private var held: [Float] = []
  /// How many more blocks a peak above the threshold counts for; at the beginning no block has been looked at alone.
  private var loud: Int

  /// Makes a curve for a signal that gets a fixed gain, in decibels; `ceiling` in dBTP, or in dBFS of the samples alone.
  init(gain: Double, ceiling: Double, sampleRate: Int, isTruePeak: Bool) {
    // Below full scale, so that rounding can't reach beyond it.
    threshold = Float(min(32_768 * Double(decibels: ceiling), 32_766) / Double(decibels: gain))
    self.isTruePeak = isTruePeak
    let blocksPerSecond = Double(sampleRate) / Double(Self.block)
    attack = max(1, Int((0.005 * blocksPerSecond).rounded()))
    release = Float(1 / (1 + 0.020 * blocksPerSecond))
    peaks = [Float](repeating: 0, count: attack + 1)
    loud = attack + 3
    delay = (attack + 4) * Self.block + Interpolator.margin
  }

  /// The gains at the edges of the blocks that are settled: one more than there are blocks.
  ///
  /// `samples` begins one block before the next one, which is the one after those whose edges were returned before.
  mutating func edges(for samples: [Int16]) -> [Float] {
    detect(in: samples)
    hold()
    guard held.count > attack else { return [1] }
    let blocks = held.count - attack
    let edges = edges(of: blocks)
    peaks.removeFirst(blocks)
    held.removeFirst(blocks)
    return edges
  }
}

extension GainCurve {
  private mutating func detect(in samples: [Int16]) {
    let known = (peaks.count - attack) * Self.block
    let blocks = max(0, samples.count - Interpolator.margin - known) / Self.block
    unsafe samples.withUnsafeBufferPointer { samples in
      let start = unsafe samples.baseAddress! + known - Interpolator.margin
      if isTruePeak {
        unsafe interpolator.addPeaks(of: start, blocks: blocks, above: threshold, to: &peaks)
      } else {
        unsafe interpolator.addMagnitudes(of: start, blocks: blocks, to: &peaks)
      }
    }
  }

  private mutating func hold() {
    // The gain at either edge of a block counts for it, and the peaks at its ends reach into the blocks beside it.
    let reach = attack + 3
    while held.count + reach <= peaks.count {
      let newest = held.count + reach - 1
      loud = peaks[newest] > threshold ? reach : max(0, loud - 1)
      if loud == 0, held.last ?? 1 == 1 {
        held.append(1)
        continue
      }
      var peak = threshold
      for index in newest + 1 - reach...newest { peak = max(peak, peaks[index]) }
      // A little more than needed: where the gain changes, peaks between samples do not fall by quite as much as samples.
      var gain = peak == threshold ? 1 : pow(threshold / peak, 1.03)
      if let last = held.last, gain > last {
        let released = last + (1 - last) * release
        // The last stretch of the way would never end.
        gain = min(gain, released > 0.9999 ? 1 : released)
      }
      held.append(gain)
    }
  }

  /// The gains at the edges of so many blocks: the mean of what is held there and in the blocks before.
  private func edges(of blocks: Int) -> [Float] {
    unsafe held.withUnsafeBufferPointer { held in
      var lowered = 0
      for index in 0..<attack - 1 where unsafe held[index] != 1 { lowered += 1 }
      return (0...blocks).map { block in
        if unsafe held[block + attack - 1] != 1 { lowered += 1 }
        defer { if unsafe held[block] != 1 { lowered -= 1 } }
        if lowered == 0 { return 1 }
        var sum: Float = 0
        for index in block..<block + attack { sum += unsafe held[index] }
        return sum / Float(attack)
      }
    }
  }
}
