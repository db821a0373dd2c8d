internal import Mastering
internal import Publishing
internal import Reading
internal import Scripting
internal import Speaking

/// Why no edition could be made, as programs read it.
public enum FailureReason: String, Sendable, Hashable, Codable, CaseIterable {
  case notFound = "not-found"
  case unreadable
  case tooLarge = "too-large"
  case binary
  case unsupported
  case empty
  case noArticle = "no-article"
  case fetching
  case damaged
  case voice
  case lexicon
  case engine
  case crashed
  case unwritable
  case noSpace = "no-space"
  case encoder
  case other

  /// The reason that an error of any room stands for.
  public init(_ error: any Error) {
    switch error {
    case let error as ReadingError: self.init(error)
    case let error as SpeakingError: self.init(error)
    case let error as MasteringError: self.init(error)
    case let error as PublishingError: self.init(error)
    case let error as ProducingError: self.init(error)
    case is LexiconError: self = .lexicon
    default: self = .other
    }
  }

  /// Whether every other article would fail for the same reason, so that going on makes no sense.
  public var concernsTheMachine: Bool {
    switch self {
    case .engine, .noSpace: true
    default: false
    }
  }
}

extension FailureReason {
  private init(_ error: ReadingError) {
    switch error {
    case .notFound: self = .notFound
    case .isDirectory, .unreadable: self = .unreadable
    case .tooLarge: self = .tooLarge
    case .binary: self = .binary
    case .unsupported: self = .unsupported
    case .empty: self = .empty
    case .noArticle: self = .noArticle
    case .fetching: self = .fetching
    case .damaged: self = .damaged
    }
  }

  private init(_ error: SpeakingError) {
    switch error {
    case .noWorker, .engine: self = .engine
    case .unknownVoice, .noVoice, .brokenVoice, .missingSpeaker: self = .voice
    case .crashed: self = .crashed
    }
  }

  private init(_ error: MasteringError) {
    switch error {
    case .unwritable: self = .unwritable
    case .noSpace: self = .noSpace
    case .encoder, .mixedSampleRates: self = .encoder
    }
  }

  private init(_ error: PublishingError) {
    switch error {
    case .unwritable: self = .unwritable
    case .noSpace: self = .noSpace
    }
  }

  private init(_ error: ProducingError) {
    switch error {
    case .unreadable, .noFolder, .notAFolder, .nothingToRead, .nothingLeft: self = .unreadable
    case .notAnEdition, .outputIsInput, .inUse: self = .unwritable
    case .noVoices: self = .voice
    }
  }
}
