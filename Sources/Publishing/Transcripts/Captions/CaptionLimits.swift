/// How much a caption may hold, and how long it stands.
package struct CaptionLimits: Sendable, Hashable {
  /// How wide a line may be, of which a caption has at most two.
  ///
  /// Wide characters, as of Chinese, Japanese and Korean, count as two.
  package var columns: Int
  /// In milliseconds.
  package var shortest: Int
  /// In milliseconds.
  package var longest: Int
  /// How long a caption stands after its last word if nothing follows, in milliseconds.
  package var afterglow: Int

  package init(columns: Int, shortest: Int = 1_000, longest: Int = 7_000, afterglow: Int = 500) {
    self.columns = columns
    self.shortest = shortest
    self.longest = longest
    self.afterglow = afterglow
  }

  /// For WebVTT, whose players break lines themselves if they must.
  package static let webVTT = CaptionLimits(columns: 65)
  /// For SubRip, as broadcasters have it: 32 letters a line, or 16 wide ones.
  package static let subRip = CaptionLimits(columns: 32)
}
