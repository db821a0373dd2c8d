// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import CEspeakNG
import Glibc
import SpeechProtocol

/// The engine's own account of the phonemes that it speaks, from when it is made until it is gone.
///
/// Safe because what the stream writes to is its own and lives until the stream is closed.
@safe final class PhonemeTrace {
  /// Where C keeps what was written and its length, up to date whenever the stream is flushed.
  private let memory: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: UnsafeMutablePointer<Int>
  private let stream: UnsafeMutablePointer<FILE>

  /// Has the engine write; nil if nobody wants it to, or there is no memory.
  init?(_ trace: SpeechJob.Trace) {
    let mode: UInt32
    switch trace {
    case .none: return nil
    case .mnemonics: mode = UInt32(espeakPHONEMES_SHOW)
    case .ipa: mode = UInt32(espeakPHONEMES_IPA)
    }
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(to: nil)
    unsafe count = .allocate(capacity: 1)
    unsafe count.initialize(to: 0)
    guard let stream = unsafe open_memstream(memory, count) else {
      unsafe memory.deallocate()
      unsafe count.deallocate()
      return nil
    }
    unsafe self.stream = stream
    unsafe espeak_SetPhonemeTrace(Int32(mode), stream)
  }

  deinit {
    espeak_SetPhonemeTrace(0, nil)
    unsafe fclose(stream)
    unsafe free(memory.pointee)
    unsafe memory.deallocate()
    unsafe count.deallocate()
  }

  /// What it has written so far, a clause a line.
  var text: String {
    _ = unsafe fflush(stream)
    guard let bytes = unsafe memory.pointee else { return "" }
    return unsafe String(cString: bytes)
  }
}
