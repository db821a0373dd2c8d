import Arguments
import Mastering
import Producing
import Publishing
import Reading
import Serving
import Speaking

/// The statuses that the program ends with: the only place where they stand.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// A failure that has no status of its own.
  case failed = 1
  case usage = 2
  /// Some of several articles failed.
  case someFailed = 3
  /// A check found problems.
  case problems = 4
  /// There is no article in the input.
  case noArticle = 5
  /// The machine lacks something: a library, a voice, room on the disk.
  case lacking = 6
  case interrupted = 130
  case terminated = 143

  /// The status for an error of any room.
  init(_ error: any Error) {
    self =
      switch error {
      case is UsageError: .usage
      case let error as Interrupted: error.status
      case FeedError.unreadable, FeedError.setting: .usage
      case FeedError.image: .problems
      case ReadingError.noArticle, ReadingError.empty, LibraryError.noEditions: .noArticle
      case SpeakingError.noWorker, SpeakingError.engine, SpeakingError.unknownVoice, SpeakingError.noVoice,
        SpeakingError.missingSpeaker:
        .lacking
      case MasteringError.noSpace, PublishingError.noSpace, ProducingError.noVoices: .lacking
      case ServingError.notConfinable, Player.Failure.none: .lacking
      case let error as StandardOutput.Unwritable where error.isDiskFull: .lacking
      default: .failed
      }
  }

  /// The status for what a failure of a batch was for, as if it had been the only article.
  init(_ reason: FailureReason) {
    self =
      switch reason {
      case .noArticle, .empty: .noArticle
      case .engine, .voice, .noSpace: .lacking
      default: .failed
      }
  }
}
