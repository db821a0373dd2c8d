/// Makes a signal louder or quieter by a fixed gain and turns it down smoothly, ahead of time, where a true peak would be
/// higher than the ceiling.
package struct Limiter {
  private static let block = GainCurve.block

  private let gain: Float
  private var curve: GainCurve
  /// Samples from one block before the next one to go out.
  private var pending = [Int16](repeating: 0, count: block)
  private var output: [Int16] = []
  /// Samples that came in and have not gone out.
  private var owed = 0

  /// Makes a limiter; `gain` in decibels, `ceiling` in dBTP.
  package init(gain: Double, ceiling: Double, sampleRate: Int) {
    self.gain = Float(Double(decibels: gain))
    // A gain that changes and whole numbers move peaks by less than that.
    curve = GainCurve(gain: gain, ceiling: ceiling - 0.05, sampleRate: sampleRate, isTruePeak: true)
  }

  /// Takes samples and passes on those that are settled.
  package mutating func write(_ samples: Span<Int16>, to sink: inout some AudioSink) throws {
    owed += samples.count
    unsafe samples.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    try advance(to: &sink)
  }

  /// Passes on what is left.
  package mutating func finish(to sink: inout some AudioSink) throws {
    pending.append(contentsOf: repeatElement(0, count: curve.delay))
    try advance(to: &sink)
  }
}

extension Limiter {
  private mutating func advance(to sink: inout some AudioSink) throws {
    let edges = curve.edges(for: pending)
    let blocks = edges.count - 1
    apply(edges, to: blocks)
    pending.removeFirst(blocks * Self.block)
    let count = min(owed, output.count)
    owed -= count
    try sink.write(output.span.extracting(..<count))
  }

  /// Fills `output` with the next blocks.
  private mutating func apply(_ edges: [Float], to blocks: Int) {
    if output.count != blocks * Self.block { output = [Int16](repeating: 0, count: blocks * Self.block) }
    let gain = gain
    unsafe pending.withUnsafeBufferPointer { pending in
      unsafe output.withUnsafeMutableBufferPointer { output in
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
            unsafe Self.scale(input, from: gain * edges[start], to: gain * edges[end], into: result)
          }
          start = end
        }
      }
    }
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

  /// Scales one block by a gain that runs straight from one value to another.
  private static func scale(
    _ input: UnsafeBufferPointer<Int16>, from first: Float, to last: Float,
    into output: UnsafeMutableBufferPointer<Int16>
  ) {
    let step = (last - first) / Float(block)
    for index in 0..<block {
      let value = unsafe Float(input[index]) * (first + Float(index) * step)
      unsafe output[index] = Int16(truncatingIfNeeded: (value + rounding).bitPattern)
    }
  }
}
