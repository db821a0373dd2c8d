/// What the speech engine of this machine says about itself.
public struct EngineFacts: Sendable, Hashable {
  /// `1.51`.
  public var version: String
  /// The folder of the engine's own voices and dictionaries.
  public var dataPath: String
  /// In hertz.
  public var sampleRate: Int
  /// The program that speaks.
  public var workerPath: String
}
