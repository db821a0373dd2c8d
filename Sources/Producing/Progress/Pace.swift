/// How quickly jobs come to their end, judged by the last of them, for a run may begin with many that are unchanged.
package struct Pace {
  /// How many jobs it looks back on.
  private static let memory = 64

  /// When the last jobs ended, in seconds since the beginning, as a ring.
  private var ends: [Double] = []
  private var oldest = 0

  /// Makes a pace of which nothing is known.
  package init() {}

  /// Notes that a job ended.
  package mutating func note(at seconds: Double) {
    if ends.count < Self.memory {
      ends.append(seconds)
    } else {
      ends[oldest] = seconds
      oldest = (oldest + 1) % Self.memory
    }
  }

  /// How many seconds so many more jobs will take; nil as long as nothing is known.
  package func secondsLeft(for jobs: Int) -> Double? {
    guard let last = ends.indices.last else { return nil }
    let isFull = ends.count == Self.memory
    let first = isFull ? ends[oldest] : 0
    let newest = isFull ? ends[(oldest + last) % Self.memory] : ends[last]
    return (newest - first) / Double(isFull ? last : ends.count) * Double(jobs)
  }
}

extension Duration {
  /// As a number, for people and JSON.
  package var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
