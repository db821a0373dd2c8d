internal import SpeechProtocol

/// How phonemes are written down.
public enum PhonemeNotation: String, Sendable, Hashable, CaseIterable {
  /// In the International Phonetic Alphabet.
  case ipa
  /// By the engine's own names: `h@l'oU`.
  case espeak

  var trace: SpeechJob.Trace {
    switch self {
    case .ipa: .ipa
    case .espeak: .mnemonics
    }
  }
}
