internal import Reading
internal import Synchronization

/// Says how far a run is, in one of the styles.
public final class ProgressDisplay: Sendable {
  /// How much is said.
  public enum Verbosity: Sendable, Hashable {
    /// Failures only.
    case quiet
    case normal
    /// Also what is unchanged, and notices.
    case verbose
  }

  /// How often a bar is drawn, in seconds, so that a terminal far away keeps up.
  private static let interval = 0.1

  private let style: ProgressStyle
  private let verbosity: Verbosity
  private let width: @Sendable () -> Int
  private let write: @Sendable (String) -> Void
  private let lastDrawn = Mutex<Double?>(nil)

  /// Makes a display.
  ///
  /// - Parameters:
  ///   - style: how it says it; `auto` has been decided already.
  ///   - verbosity: how much is said.
  ///   - width: how many columns there are for a bar, asked each time.
  ///   - write: takes text to show; whole lines, but for a bar.
  public init(
    style: ProgressStyle, verbosity: Verbosity = .normal, width: @escaping @Sendable () -> Int = { 80 },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.style = style
    self.verbosity = verbosity
    self.width = width
    self.write = write
  }

  /// Says that a job came to its end.
  public func show(_ progress: EditionProgress) {
    switch style {
    case .json: write(progress.json)
    case .bar where verbosity != .quiet: draw(progress)
    default:
      let text = lines(for: progress)
      if !text.isEmpty { write(text) }
    }
  }

  /// Says that an article is left out of an edition of several.
  public func show(_ failure: Failure) {
    show(
      EditionProgress(
        path: failure.path, state: .failed, failure: failure, done: 0, total: 1, failed: 1, wallSeconds: 0,
        elapsedSeconds: 0))
  }

  /// Says what a run came to.
  ///
  /// - Parameters:
  ///   - summary: what it came to.
  ///   - subject: what there was to make; nil for the articles.
  ///   - failuresPath: where the failures are recorded, if they are.
  public func finish(_ summary: Summary, of subject: String? = nil, failuresPath: String? = nil) {
    let sentence = summary.sentence(of: subject, failuresPath: failuresPath)
    switch style {
    case .json: write(summary.json)
    case .none: return
    case .bar where verbosity != .quiet: write("\r\u{1b}[K" + sentence + "\n")
    case .auto, .bar, .plain:
      if verbosity != .quiet { write(sentence + "\n") }
    }
  }
}

extension ProgressDisplay {
  /// The bar, with failures and notices above it; seldom enough, but always the last one.
  private func draw(_ progress: EditionProgress) {
    var text = lines(for: progress, besidesBar: true)
    let isDue = lastDrawn.withLock { last in
      guard let drawn = last, progress.done < progress.total, progress.elapsedSeconds - drawn < Self.interval else {
        last = progress.elapsedSeconds
        return true
      }
      return false
    }
    guard isDue || !text.isEmpty else { return }
    text = "\r\u{1b}[K" + text + progress.bar(width: width())
    write(text)
  }

  private func lines(for progress: EditionProgress, besidesBar: Bool = false) -> String {
    var lines: [String] = []
    switch progress.state {
    case .failed: lines.append("lectern: \(progress.failure?.error ?? progress.path)")
    case .done:
      if style == .plain && verbosity != .quiet { lines.append(progress.line) }
    case .unchanged:
      if style == .plain && verbosity == .verbose { lines.append(progress.line) }
    }
    if verbosity == .verbose, style != .none, progress.state != .unchanged {
      lines += progress.notices.map { "\(progress.path): \($0.severity.rawValue): \($0.message)" }
    }
    return lines.map { $0.printable + "\n" }.joined()
  }
}
