/// Finds when each word of a line is said from what the engine reports.
///
/// Of the engine's word events only the first whose position falls into a word can be trusted, and not their length: it
/// reports `of the` as one word, numbers as several with drifting positions, and spurious words where a clause begins.
/// Words without an event share the time up to the next one that has one, by their length in letters.
package enum WordTimes {
  /// A word that the engine began.
  package struct Event {
    /// In scalars of the line's spoken text.
    package var position: Int
    /// In samples of the line.
    package var sample: Int

    /// Makes an event.
    package init(position: Int, sample: Int) {
      self.position = position
      self.sample = sample
    }
  }

  /// The times, one a word, in order, without overlap, within the samples.
  ///
  /// - Parameters:
  ///   - words: The words' ranges in the line's spoken text.
  ///   - weights: How long each word is, in letters; 0 for a word that is not said, which gets no time.
  ///   - events: In the order in which they are heard.
  ///   - samples: The line's sound.
  ///   - sampleRate: In hertz.
  /// - Returns: Samples of the line, half-open.
  package static func times(
    of words: [Range<Int>], weights: [Int], events: [Event], in samples: [Int16], sampleRate: Int
  ) -> [Range<Int>] {
    let starts = starts(of: words, weights: weights, events: events, in: samples)
    var times: [Range<Int>] = []
    times.reserveCapacity(words.count)
    let margin = 5 * sampleRate / 1000
    for index in words.indices {
      let slot = starts[index]..<starts[index + 1]
      guard weights[index] > 0, let first = Silence.firstSound(in: samples, slot),
        let end = Silence.endOfSound(in: samples, slot)
      else {
        times.append(weights[index] > 0 ? slot : slot.lowerBound..<slot.lowerBound)
        continue
      }
      times.append(max(slot.lowerBound, first - margin)..<min(slot.upperBound, end + margin))
    }
    return times
  }

  /// Where each word begins, and at last where the line ends; never falling.
  private static func starts(of words: [Range<Int>], weights: [Int], events: [Event], in samples: [Int16]) -> [Int] {
    var starts = [Int?](repeating: nil, count: words.count + 1)
    var word = 0
    for event in events {
      // Events mostly rise; one that falls back belongs to a word that has its time already.
      var candidate = word
      while candidate < words.count, words[candidate].upperBound <= event.position { candidate += 1 }
      guard candidate < words.count, words[candidate].contains(event.position) else { continue }
      if starts[candidate] == nil, weights[candidate] > 0 {
        starts[candidate] = min(event.sample, samples.count)
        word = candidate
      }
    }
    if let first = weights.firstIndex(where: { $0 > 0 }) { starts[first] = starts[first] ?? 0 }
    starts[words.count] = samples.count
    return filled(starts, weights: weights, in: samples)
  }

  private static func filled(_ starts: [Int?], weights: [Int], in samples: [Int16]) -> [Int] {
    var filled: [Int] = []
    filled.reserveCapacity(starts.count)
    var index = 0
    while index < starts.count {
      let begin = max(starts[index] ?? 0, filled.last ?? 0)
      filled.append(begin)
      guard let next = starts[(index + 1)...].firstIndex(where: { $0 != nil }) else { break }
      if next > index + 1 {
        let end = max(begin, starts[next] ?? begin)
        // A pause before the next word is none of theirs.
        let voiced = Silence.endOfSound(in: samples, begin..<end) ?? end
        let total = max(1, weights[index..<next].reduce(0, +))
        var said = 0
        for between in index + 1..<next {
          said += weights[between - 1]
          filled.append(begin + (voiced - begin) * said / total)
        }
      }
      index = next
    }
    return filled
  }
}
