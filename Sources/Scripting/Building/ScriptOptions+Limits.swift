extension ScriptOptions {
  /// Where something is said differently because of its size.
  public struct Limits: Sendable, Hashable {
    /// How many headings an article needs for its contents to be told.
    ///
    /// The default is 4.
    public var contentsHeadings = 4
    /// The contents of an article with more headings are not told: nobody keeps them in mind.
    ///
    /// The default is 10.
    public var contentsMostHeadings = 10
    /// How many words the body must exceed for its contents to be told.
    ///
    /// The default is 1,200.
    public var contentsWords = 1_200
    /// A description of more words is closed with “End of image.” The default is 25.
    public var openDescriptionWords = 25
    /// How much of one text's words must be within another for both to be the same text, in percent.
    ///
    /// The default is 80.
    public var sameTextPercent = 80
    /// A list of more items is closed with “End of list.” The default is 5.
    public var openListItems = 5
    /// A table of more cells is told in part.
    ///
    /// The default is 60.
    public var tableCells = 60
    /// How many rows are told of a table that is told in part.
    ///
    /// The default is 5.
    public var partialTableRows = 5

    /// Makes the default limits.
    public init() {}
  }
}
