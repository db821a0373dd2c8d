// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import CEspeakNG
import Glibc

/// The one libespeak-ng of this process, set up once and never taken down: the library deadlocks when it is set up again.
///
/// Not `Sendable`: the library keeps its state in globals and corrupts its output when two threads use it.
struct Engine: ~Copyable {
  /// What the library or the data refuse, with the library's own words.
  struct Failure: Error {
    var message: String

    fileprivate init(_ status: espeak_ng_STATUS) {
      var buffer = [CChar](repeating: 0, count: 256)
      unsafe buffer.withUnsafeMutableBufferPointer {
        unsafe espeak_ng_GetStatusCodeMessage(status, $0.baseAddress, $0.count)
      }
      let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      message = String(decoding: text, as: UTF8.self)
    }

    init(message: String) { self.message = message }
  }

  /// The voice that was loaded, as the engine names it: `gmw/en-US+f3`.
  enum Loading {
    case loaded
    case unknownVoice
    case unknownVariant
  }

  /// `1.51`.
  let version: String
  /// Where the engine found its voices.
  let dataPath: String
  /// In hertz.
  let sampleRate: Int

  /// Sets the library up.
  init() throws(Failure) {
    espeak_ng_InitializePath(nil)
    var context: espeak_ng_ERROR_CONTEXT?
    try Self.check(unsafe espeak_ng_Initialize(&context))
    // The length of the buffer is part of what decides about the samples, in milliseconds.
    try Self.check(espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 200, nil))
    unsafe espeak_SetSynthCallback { samples, count, events in
      unsafe Utterance.take(samples, Int(count), events)
    }
    var path: UnsafePointer<CChar>?
    version = unsafe String(cString: espeak_Info(&path))
    dataPath = unsafe path.map { unsafe String(cString: $0) } ?? ""
    sampleRate = Int(espeak_ng_GetSampleRate())
  }

  /// Has the library read which voices there are, which it needs once to find a voice whose file has capitals in its name.
  func scanVoices() {
    _ = unsafe espeak_ListVoices(nil)
  }

  /// Loads a voice.
  ///
  /// The library says yes to any variant, so what it loaded is looked at.
  func load(voice: String, variant: String) -> Loading {
    let name = variant.isEmpty ? voice : "\(voice)+\(variant)"
    guard unsafe espeak_ng_SetVoiceByName(name) == ENS_OK else { return .unknownVoice }
    guard !variant.isEmpty else { return .loaded }
    guard let current = unsafe espeak_GetCurrentVoice(), let identifier = unsafe current.pointee.identifier else {
      return .unknownVoice
    }
    return unsafe String(cString: identifier).hasSuffix("+\(variant)") ? .loaded : .unknownVariant
  }

  /// Sets what is spoken from here on.
  func set(rate: Int32, pitch: Int32, range: Int32, volume: Int32, wordGap: Int32) throws(Failure) {
    for (parameter, value) in [
      (espeakRATE, rate), (espeakPITCH, pitch), (espeakRANGE, range), (espeakVOLUME, volume), (espeakWORDGAP, wordGap),
    ] {
      try Self.check(espeak_ng_SetParameter(parameter, value, 0))
    }
  }

  /// Speaks a text: plain, but for `[[phonemes]]` if it `hasPhonemes`.
  ///
  /// `word` gets the beginnings of words: position in the text in scalars, and sample. What they get comes in order.
  func speak(
    _ text: String, hasPhonemes: Bool,
    samples: (Span<Int16>) -> Void, word: (_ position: Int, _ sample: Int) -> Void
  ) throws(Failure) {
    var flags = UInt32(espeakCHARS_UTF8)
    if hasPhonemes { flags |= UInt32(espeakPHONEMES) }
    let status = withoutActuallyEscaping(samples) { samples in
      withoutActuallyEscaping(word) { word in
        let utterance = Utterance(samples: samples, word: word)
        let data = unsafe Unmanaged.passUnretained(utterance).toOpaque()
        return withExtendedLifetime(utterance) {
          unsafe espeak_ng_Synthesize(text, text.utf8.count + 1, 0, POS_CHARACTER, 0, flags, nil, data)
        }
      }
    }
    try Self.check(status)
  }

  private static func check(_ status: espeak_ng_STATUS) throws(Failure) {
    guard status == ENS_OK else { throw Failure(status) }
  }
}

/// Where the library's callback finds the text that is being spoken: its address is in every event.
private final class Utterance {
  let samples: (Span<Int16>) -> Void
  let word: (_ position: Int, _ sample: Int) -> Void

  init(
    samples: @escaping (Span<Int16>) -> Void, word: @escaping (_ position: Int, _ sample: Int) -> Void
  ) {
    self.samples = samples
    self.word = word
  }

  /// Takes what the library hands over; 0 asks for more.
  static func take(
    _ samples: UnsafeMutablePointer<Int16>?, _ count: Int, _ events: UnsafeMutablePointer<espeak_EVENT>?
  ) -> Int32 {
    guard var event = unsafe events, let data = unsafe event.pointee.user_data else { return 0 }
    let utterance = unsafe Unmanaged<Utterance>.fromOpaque(data).takeUnretainedValue()
    while unsafe event.pointee.type != espeakEVENT_LIST_TERMINATED {
      if unsafe event.pointee.type == espeakEVENT_WORD {
        // The library counts from one.
        unsafe utterance.word(max(0, Int(event.pointee.text_position) - 1), max(0, Int(event.pointee.sample)))
      }
      unsafe event += 1
    }
    if let samples = unsafe samples, count > 0 {
      utterance.samples(unsafe Span(_unsafeStart: samples, count: count))
    }
    return 0
  }
}
