extension ScriptOptions {
  /// Which lines around the body are said.
  ///
  /// The default is all of them.
  public struct Announcements: Sendable, Hashable {
    /// The publication and the section: “From The Daily Example, Politics.”.
    public var publication = true
    /// What kind of piece it is: “Opinion.”.
    public var label = true
    /// The standfirst, unless the first paragraph repeats it.
    public var standfirst = true
    /// Whose article it is: “By Ada Smith.”.
    public var byline = true
    /// When it was published and updated: “Published on Monday, June 16, 2025.”.
    public var dates = true
    /// That no person reads it: “Read by an artificial voice.”.
    public var artificialVoice = true
    /// How long it is: “About 6 minutes, with 2 images described.”.
    public var length = true
    /// The parts of a long article: “In 4 parts: …”.
    public var contents = true
    /// Where it was filed from: “London.”.
    public var dateline = true
    /// That it is over: “End of article.”.
    public var end = true
    /// Who made the pictures and who helped: “Photographs by Ada Lee, and Reuters.”.
    public var credits = true
    /// The publication's name as the last word.
    public var signOff = true

    /// Makes the default: everything is said.
    public init() {}
  }
}
