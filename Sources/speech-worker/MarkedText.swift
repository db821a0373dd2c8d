// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import SpeechProtocol

/// A unit's text as the engine wants it, with `[[phonemes]]` where there are any, and the way back.
struct MarkedText {
  let text: String
  /// Where a stretch of phonemes stands in the marked text and in the unit's, in order.
  private var stretches: [(marked: Range<Int>, unit: Range<Int>)] = []

  init(_ unit: SpeechJob.Unit) {
    guard !unit.phonemes.isEmpty else {
      text = unit.text
      return
    }
    let scalars = Array(unit.text.unicodeScalars)
    var marked = String.UnicodeScalarView()
    var length = 0
    func append(_ more: some Collection<Unicode.Scalar>) {
      marked.append(contentsOf: more)
      length += more.count
    }
    var done = 0
    for stretch in unit.phonemes {
      append(scalars[done..<stretch.range.lowerBound])
      let start = length
      append("[[\(stretch.mnemonics)]]".unicodeScalars)
      stretches.append((start..<length, stretch.range))
      done = stretch.range.upperBound
    }
    append(scalars[done...])
    text = String(marked)
  }

  /// The position in the unit's text of a position in the marked text.
  func position(of position: Int) -> Int {
    var shift = 0
    for stretch in stretches {
      if position < stretch.marked.lowerBound { break }
      if position < stretch.marked.upperBound { return stretch.unit.lowerBound }
      shift = stretch.unit.upperBound - stretch.marked.upperBound
    }
    return position + shift
  }
}
