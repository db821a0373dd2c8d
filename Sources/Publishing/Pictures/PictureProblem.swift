/// Why a picture can't be shown; `description` is what to say behind a colon.
package enum PictureProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is no picture of a kind that is known.
  case unknown
  case damaged(String)
  /// In pixels.
  case tooLarge(width: Int, height: Int)
  /// It has to be made into another kind, and what does that is missing or gave up.
  case unconvertible(String)

  /// Half a sentence, without a full stop.
  package var description: String {
    switch self {
    case .unknown: "it is no JPEG, PNG, GIF, WebP, AVIF, BMP or SVG picture"
    case .damaged(let how): "it is damaged: \(how)"
    case .tooLarge(let width, let height): "its \(width) × \(height) pixels are too many"
    case .unconvertible(let why): "it can’t be made smaller or into a kind that is shown everywhere: \(why)"
    }
  }
}
