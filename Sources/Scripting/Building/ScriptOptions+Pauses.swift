extension ScriptOptions {
  /// The silences of a script, as the listener hears them: each stands after what it is named for.
  public struct Pauses: Sendable, Hashable {
    /// Before the first line.
    ///
    /// The default is 300 ms.
    public var leadIn = Duration.milliseconds(300)
    /// The default is 900 ms.
    public var headline = Duration.milliseconds(900)
    /// The default is 500 ms.
    public var publication = Duration.milliseconds(500)
    /// The default is 500 ms.
    public var label = Duration.milliseconds(500)
    /// The default is 700 ms.
    public var standfirst = Duration.milliseconds(700)
    /// The default is 400 ms.
    public var byline = Duration.milliseconds(400)
    /// The default is 500 ms.
    public var date = Duration.milliseconds(500)
    /// The default is 900 ms.
    public var about = Duration.milliseconds(900)
    /// The default is 900 ms.
    public var contents = Duration.milliseconds(900)
    /// The default is 800 ms.
    public var correction = Duration.milliseconds(800)
    /// The default is 800 ms.
    public var image = Duration.milliseconds(800)
    /// The default is 350 ms.
    public var dateline = Duration.milliseconds(350)
    /// Between the sentences of one block.
    ///
    /// The default is 300 ms.
    public var sentence = Duration.milliseconds(300)
    /// The default is 700 ms.
    public var paragraph = Duration.milliseconds(700)
    /// At least this before a heading, an entry of a live blog, and after a divider.
    ///
    /// The default is 1,100 ms.
    public var beforeHeading = Duration.milliseconds(1_100)
    /// The default is 700 ms.
    public var heading = Duration.milliseconds(700)
    /// The default is 600 ms.
    public var quotation = Duration.milliseconds(600)
    /// Between the items of a list.
    ///
    /// The default is 450 ms.
    public var listItem = Duration.milliseconds(450)
    /// The default is 700 ms.
    public var list = Duration.milliseconds(700)
    /// Between the rows of a table.
    ///
    /// The default is 450 ms.
    public var tableRow = Duration.milliseconds(450)
    /// The default is 900 ms.
    public var table = Duration.milliseconds(900)
    /// The default is 900 ms.
    public var aside = Duration.milliseconds(900)
    /// The default is 700 ms.
    public var embed = Duration.milliseconds(700)
    /// Between the lines of code.
    ///
    /// The default is 300 ms.
    public var codeLine = Duration.milliseconds(300)
    /// The default is 700 ms.
    public var code = Duration.milliseconds(700)
    /// The default is 700 ms.
    public var note = Duration.milliseconds(700)
    /// Before the words that close a quotation, a box, a table or code.
    ///
    /// The default is 450 ms.
    public var beforeEnd = Duration.milliseconds(450)
    /// After “End of article.” The default is 500 ms.
    public var end = Duration.milliseconds(500)
    /// The default is 500 ms.
    public var credits = Duration.milliseconds(500)
    /// Between two stories of a bulletin.
    ///
    /// The default is 2,000 ms.
    public var story = Duration.milliseconds(2_000)
    /// After the last line.
    ///
    /// The default is 1,000 ms.
    public var tail = Duration.milliseconds(1_000)

    /// Makes the default pauses.
    public init() {}
  }
}
