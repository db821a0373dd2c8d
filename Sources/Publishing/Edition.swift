public import Mastering
public import Reading
public import Scripting

/// Everything that the files of an edition are made from.
public struct Edition: Sendable, Hashable {
  public var article: Article
  public var script: Script
  public var recording: Recording

  /// Makes an edition.
  public init(article: Article, script: Script, recording: Recording) {
    self.article = article
    self.script = script
    self.recording = recording
  }
}
