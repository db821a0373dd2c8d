import Reading

/// The work of building one script: the lines so far and what must be remembered on the way.
///
/// What is said is in the extensions, one for each part of an article.
struct ScriptComposer {
  /// What the blocks around a block make of it.
  struct Surroundings {
    /// What a plain paragraph is here.
    var role = Line.Role.paragraph
    var part = Part.narrator
    /// The language of the text here.
    var language: Language
    /// How many lists this stands in.
    var listDepth = 0
    /// How many blocks this stands in.
    var depth = 0
    /// After a plain paragraph.
    var pause: Duration
  }

  let article: Article
  let options: ScriptOptions
  let toolbox: LanguageToolbox
  let language: Language
  let tools: LanguageTools
  var phrases: PhraseTable { tools.phrases }

  var lines: [Line] = []
  var notices: [Notice] = []
  var identifiers: LineIdentifiers
  /// What the lines belong to, in the order in which they were composed, which is not quite that in which they are heard.
  var blocks: [Script.Block] = []
  /// The numbers of blocks of which nothing is said, and which are kept nevertheless.
  var silentBlocks: [Int] = []
  /// What the next block stands in.
  var containers: [Script.Container] = []
  var containerCount = 0
  /// Abbreviations whose expansion was said.
  var expanded: Set<String> = []
  var credits: [Credit] = []
  var picturesDescribed = 0
  /// Boxes that wait for the end of their section.
  var waitingAsides: [Block] = []
  var isDatelineSaid = false
  /// Where the article stands.
  let context: Context

  /// Where an article stands: alone, or as one story among several, where some things are said once for all.
  struct Context {
    /// Whether it is one story among several.
    var isStory = false
    /// Whether the publication was named.
    var isPublicationSaid = false
    /// The day that was named.
    var date: ArticleDate?
  }

  init(
    article: Article, options: ScriptOptions, toolbox: LanguageToolbox, context: Context = Context(),
    identifiers: LineIdentifiers = LineIdentifiers()
  ) {
    self.article = article
    self.options = options
    self.toolbox = toolbox
    self.context = context
    self.identifiers = identifiers
    language = article.language ?? options.fallbackLanguage
    tools = toolbox.tools(for: language)
  }

  mutating func compose() -> Script {
    notices += tools.notices
    composeHead()
    let head = lines.count
    composeBody()
    if lines.count > head {
      composeClose(with: .articleEnd, agencies: agencies)
      insertLeadIn(at: head)
    } else {
      notices.append(Notice(.warning, "The article has no text below its headline."))
    }
    if !lines.isEmpty { lines[lines.count - 1].pauseAfter = options.pauses.tail }
    numberBlocks()
    return Script(
      language: language, title: article.title, leadIn: options.pauses.leadIn, lines: lines, blocks: blocks,
      notices: notices,
      wordsPerMinute: options.wordsPerMinute)
  }

  // MARK: Blocks

  /// Composes what stands in a container.
  mutating func within(_ kind: Script.Container.Kind, _ compose: (inout ScriptComposer) -> Void) {
    containers.append(Script.Container(id: containerCount, kind))
    containerCount += 1
    compose(&self)
    containers.removeLast()
  }

  /// Keeps the place of something of which nothing is said.
  mutating func keepPlace(of role: Line.Role) {
    silentBlocks.append(blocks.count)
    blocks.append(Script.Block(role: role, containers: containers))
  }

  /// Puts the blocks in listening order, without those whose lines were taken back.
  mutating func numberBlocks() {
    var heard: [Int] = []
    for line in lines where heard.last != line.block { heard.append(line.block) }
    // A silent block stands after the nearest block that was composed before it and is heard.
    let isHeard = Set(heard)
    var followers: [Int: [Int]] = [:]
    var anchor = -1
    for block in (heard + silentBlocks).sorted() {
      if isHeard.contains(block) { anchor = block } else { followers[anchor, default: []].append(block) }
    }
    let order = followers[-1, default: []] + heard.flatMap { [$0] + followers[$0, default: []] }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    for index in lines.indices { lines[index].block = numbers[lines[index].block] ?? 0 }
    blocks = order.map { blocks[$0] }
  }

  // MARK: Lines

  /// Says texts as one block: a line for each sentence, with the row's pause after the last.
  ///
  /// The language is that of the texts, the article's if nil. `isWhole` makes each text one line, however many sentences
  /// it has.
  mutating func say(
    _ role: Line.Role, _ wordings: [Wording?], pause: Duration, part: Part = .narrator, source: String? = nil,
    language spokenLanguage: Language? = nil, level: Int? = nil, isWhole: Bool = false
  ) {
    let language = spokenLanguage ?? language
    let normaliser = spokenLanguage == nil ? tools.normaliser : toolbox.tools(for: language).normaliser
    let before = lines.count
    for case let wording? in wordings where !wording.isEmpty {
      for sentence in isWhole ? [wording] : wording.sentences(by: normaliser) {
        addLine(role, sentence, normaliser: normaliser, part: part, source: source)
      }
    }
    guard lines.count > before else { return }
    lines[lines.count - 1].pauseAfter = pause
    blocks.append(Script.Block(role: role, level: level, containers: containers))
  }

  /// Says what stands around the body: fixed phrases, of which none is broken into sentences.
  mutating func announce(_ role: Line.Role, _ wordings: [Wording?], pause: Duration) {
    say(role, wordings, pause: pause, isWhole: true)
  }

  private mutating func addLine(
    _ role: Line.Role, _ wording: Wording, normaliser: Normaliser, part: Part, source: String?
  ) {
    let spoken = normaliser.spoken(wording.text, hints: wording.hints)
    guard spoken.spoken.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      if wording.hints.isEmpty {
        notices.append(Notice(.information, "Nothing can be said of “\(wording.text)”.", at: source))
      }
      return
    }
    lines.append(
      Line(
        id: identifiers.identifier(role: role, text: wording.text), role: role, text: wording.text,
        spoken: spoken.spoken, alignment: spoken.alignment, spans: spoken.spans, added: wording.added,
        language: normaliser.language, speaker: part == .narrator && wording.isAdded ? options.parts.added : part,
        pauseAfter: options.pauses.sentence, block: blocks.count, source: wording.isAdded ? nil : source))
  }

  /// Makes the silence after the last line at least so long.
  mutating func raisePause(to pause: Duration) {
    guard let last = lines.indices.last else { return }
    lines[last].pauseAfter = max(lines[last].pauseAfter, pause)
  }

  /// Sets the silence after the last line, if any was added since there were `count`.
  mutating func setPause(_ pause: Duration, ifLonger count: Int) {
    guard lines.count > count else { return }
    lines[lines.count - 1].pauseAfter = pause
  }

  /// A fixed phrase, or nil if the table leaves it out.
  func phrase(
    _ phrase: Phrase, count: Int? = nil, _ filling: [Phrase.Placeholder: Wording] = [:]
  ) -> Wording? {
    phrases.wording(phrase, count: count, filling)
  }
}
