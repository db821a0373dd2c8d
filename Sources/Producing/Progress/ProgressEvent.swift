/// Something that happened while editions were made.
public enum ProgressEvent: Sendable, Hashable {
  /// A job came to its end.
  case edition(EditionProgress)
  /// All jobs did, or the run was stopped.
  case summary(Summary)
}
