extension ScriptOptions {
  /// Which lines around the body are said. The default is all of them.
  public struct Announcements: Sendable, Hashable {
    /// “From The Daily Example, Politics.”
    public var publication = true
    /// “Opinion.”
    public var label = true
    /// The standfirst, unless the first paragraph repeats it.
    public var standfirst = true
    /// “By Ada Smith.”
    public var byline = true
    /// “Published on Monday, June 16, 2025.”
    public var dates = true
    /// “Read by an artificial voice.”
    public var artificialVoice = true
    /// “About 6 minutes, with 2 images described.”
    public var length = true
    /// “In 4 parts: …”, of long articles only.
    public var contents = true
    /// “LONDON.”
    public var dateline = true
    /// “End of article.”
    public var end = true
    /// “Photographs by Ada Lee, and Reuters.”
    public var credits = true
    /// The publication's name as the last word.
    public var signOff = true

    /// Makes the default: everything is said.
    public init() {}
  }
}
