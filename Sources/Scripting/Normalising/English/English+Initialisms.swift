/// Initials, initialisms, acronyms, and words in capitals.
extension English {
  /// Single letters with stops: `J.K. Rowling`, `U.S. Government`, `John F. Kennedy`, `C. S. Lewis`.
  var initials: Scanner {
    Scanner(
      "initials",
      at: Scanner.Starts.capitals.and(words: WordSet("a b c d e f g h i j k l m n o p q r s t u v w x y z").all)
    ) { passage, start in
      let token = passage[start]
      guard token.count == 1, passage.glued(start + 1, "."), !passage.isGlued(start) || passage[start - 1].kind == .sign
      else { return nil }
      if passage.isGlued(start), passage[start - 1].isSign(".") || passage[start - 1].isSign("'") { return nil }
      var letters = Array(passage.scalars(token))
      var end = start + 2
      var steps = 0
      while steps < 12, passage[end].isWord, passage[end].count == 1,
        passage.glued(end + 1, ".") || passage.isGlued(end),
        passage.isGlued(end) || (passage[end].isCapital && token.isCapital && !passage.endsSentence(end - 1))
      {
        if !passage.isGlued(end), !passage.glued(end + 1, ".") { break }
        letters += Array(passage.scalars(passage[end]))
        let hasStop = passage.glued(end + 1, ".")
        end += hasStop ? 2 : 1
        steps += 1
        if !hasStop { break }
      }
      if letters.count == 1 {
        guard token.isCapital, passage[end].kind != .edge, !passage.endsSentence(start + 1) else { return nil }
        if passage.isGlued(end), passage[end].isNumber || passage[end].shape == .lower { return nil }
        return SpokenReading(Letters.spelled(letters), start..<end)
      }
      let lastIsStop = passage[end - 1].isSign(".")
      if lastIsStop, passage.endsSentence(end - 1) { end -= 1 }
      // The possessive, and the plural.
      if passage.glued(end, "'"), passage.isGlued(end + 1), passage.isWord(end + 1, "s") {
        return SpokenReading(genitive(letters), start..<end + 2)
      }
      if passage.isGlued(end), passage.isWord(end, "s"), passage[end].shape == .lower, passage[end].count == 1 {
        return SpokenReading(genitive(letters), start..<end + 1)
      }
      return SpokenReading(Letters.spelled(letters), start..<end)
    }
  }

  /// Letters with an `s` after them, as the engine says them: two stand bare, more have their dots.
  func genitive(_ letters: [UInt32]) -> String {
    letters.count <= 2
      ? String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0) })).uppercased() + "s"
      : Letters.spelled(letters) + "'s"
  }

  /// Acronyms that are said as words.
  static let spoken = WordSet(
    """
    cop spac ajax nasa nato unesco unicef opec fifa aids covid sars mers asean brics fema osha peta laser radar scuba sonar
    nafta aukus anzac interpol europol unrwa unctad nasdaq nascar fica snap wifi isis isil daca swat salt start thaad
    captcha gif jpeg ram rom pin sim lan yolo fomo potus flotus scotus cobra brexit defra ofcom ofsted acas nice
    pisa mercosur ecowas norad navy seal awol delta uefa concacaf caf qantas ikea lego posco tesla visa medicare
    darpa cern esa hud gao nimby yimby epcot darfur taser zip faq cobol fortran ascii bios dram sram
    """)

  /// One acronym a line that is neither spelled nor said as it is written = how it is said.
  static let mixed = WordTable(
    """
    usaid = U.S Aid
    wwi = World War one
    wwii = World War two
    jpeg = jay peg
    cpac = see pack
    json = jay son
    mpeg = em peg
    cdrom = C.D Rom
    dvdrom = D.V.D Rom
    ncaap = N double A.C.P
    naacp = N double A.C.P
    ieee = I triple E
    ice = Ice
    """)

  private static let spokenKeys = spoken.all

  /// Common words that are put in capitals for weight.
  static let common = WordSet(
    """
    not no yes and or but all any now never always only very so too more most must will can do does did is are was were
    be been have has had this that these those what when where who why how which there here then than just even still
    again both each every many much few less least own same other another such into over under after before about with
    without from for of in on at by to up down out off if as an the a i me my you your he him his she her it its we our
    they them their one two three four five six seven eight nine ten first last new old big small good bad best worst
    free live breaking update exclusive watch read more video photos photo opinion news stop go get see say says said
    make made take took come came know think want need like love hate help please thank thanks sorry great real really
    save time day year man woman people world life war peace win wins lost lose dead death kill killed home house
    school work job money vote voted votes ever back because between during while until against through also well
    high low top end open close closed sale hot cold cut cuts fall falls rise rises hit hits big top out over fire call
    able acid aged also area army away baby back ball band bank base bath bear beat beef been beer bell belt best bill bird
    blow blue boat body bomb bond bone book boom born boss bowl bulk burn bush busy cafe cake calm came camp card care case
    cash cast cell chat chip city club coal coat code cold come cook cool cope copy core corn cost crew crop dark data date
    dawn dear debt deep deny desk dial diet dirt disc disk door dose down draw drew drop drug dual duke dust duty earn ease
    east easy edge exit face fact fail fair fast fate fear feed feel feet file film find fine firm fish five flat flow folk
    food foot ford form fort four from fuel fund gain game gate gave gear gift girl gold golf gone gray grew grey grow gulf
    hair half hall hand hang hard harm head hear heat held hell here hero hide hill hire hold hole holy hope host hour huge
    hunt hurt idea inch into iron item jack jane jean jobs join joke jump jury keen keep kept kick kind knee knew knot lack
    lady laid lake land lane late lead leaf left lift line link list live load loan lock logo lose loss luck mail main male
    mark mass meal mean meat meet menu mere mike mile milk mill mind mine miss mode mood moon move myth name navy near neck
    next nice nick node none nose note okay once only onto oral pace pack page paid pain pair palm park part pass past path
    peak pick pink pipe plan play plot plug plus pole poll pool poor port post pull pure push race rail rain rank rare rate
    rear rely rent rest rice rich ride ring risk road rock role roll roof room root rose rule rush safe sake salt sand seat
    seed seek seem seen self sell send sent ship shop shot show shut sick side sign sing sink site size skin slip slow snow
    soft soil sold sole some song soon sort soul spot star stay step suit sure tail tale talk tall tank tape task team tech
    tell tend term test text than thin tiny told tone took tool tour town tree trip true tune turn twin type unit upon used
    user vast very vice view wage wait wake walk wall want ward warm wash wave ways weak wear week went west wide wife wild
    wind wine wing wire wise wish wood wore yard yeah your zero zone
    king queen lord god jesus christ church men women child africa america asia europe iran iraq cuba peru mali oman
    """)

  var initialism: Scanner {
    Scanner("initialism", at: .capitals) { passage, start in
      let token = passage[start]
      let scalars = passage.scalars(token)
      guard token.script == .latin else { return nil }
      if token.count == 1, !passage.glued(start + 1, "&") {
        let isLetter = token.key == WordKey.of("a") && Self.lettered.contains(passage[start - 1]) && !passage.isShouted
        return isLetter ? SpokenReading(Letters.spelled(scalars), start..<start + 1) : nil
      }
      guard !passage.isGlued(start) || !passage[start - 1].isSign("'") else { return nil }
      // AT&T, S&P, Q&A: letters on both sides.
      if token.count <= 3, passage.glued(start + 1, "&"), passage.isGlued(start + 2),
        passage[start + 2].shape == .capitals,
        passage[start + 2].count <= 3
      {
        let both = Letters.spelled(scalars) + " and " + Letters.spelled(passage.scalars(passage[start + 2]))
        return SpokenReading(both, start..<start + 3)
      }
      let range = start..<start + 1
      let isPlural =
        passage.isGlued(start + 1) && passage.glued(start + 1, "'") && passage.isGlued(start + 2)
        && passage.isWord(start + 2, "s")
      let letters = Array(scalars)
      if token.shape == .pluralCapitals {
        // `CEOs`, `SEALs`; of two letters the engine knows the plural: `MPs`.
        let singular = letters.dropLast()
        guard singular.count > 2 else { return nil }
        let isWord =
          Self.spokenKeys.contains(WordKey.of(singular)) || Self.isPronounceable(Array(singular)) && singular.count > 4
        return isWord
          ? SpokenReading(
            String(String.UnicodeScalarView(Letters.asName(letters).compactMap { Unicode.Scalar($0) })), range)
          : SpokenReading(Letters.spelled(singular) + "'s", range)
      }
      func spell() -> SpokenReading {
        if isPlural, token.count >= 2 {
          let bare = letters.count == 2 ? passage.string(start) : Letters.spelled(letters)
          return SpokenReading(bare + "'s", start..<start + 3)
        }
        return SpokenReading(Letters.spelled(letters), range)
      }
      func asWord() -> SpokenReading {
        let name = String(String.UnicodeScalarView(Letters.asName(scalars).compactMap { Unicode.Scalar($0) }))
        var joined = SpokenReading(name, range)
        if isPlural {
          joined = SpokenReading(name + "'s", start..<start + 3)
        }
        return joined
      }
      if Self.spelled.contains(token) {
        let isUs = token.key == WordKey.of("us") && passage.isShouted && Self.beforeUs.contains(passage[start - 1])
        let isWord =
          isUs || passage.isShouted && Self.common.contains(token) && !Self.reporting.contains(passage[start + 1])
        return isWord ? asWord() : spell()
      }
      if let row = Self.mixed[token] { return SpokenReading(row.fields[0], range) }
      // A dateline, and a line's first word before others in capitals.
      if start == 0, token.count >= 4, passage[1].isDash || passage[1].isSign(",") || passage[1].isSign("(") {
        return asWord()
      }
      if Self.spoken.contains(token) { return asWord() }
      if passage.isShouted {
        let isWord = Self.common.contains(token) || Self.hasVowel(letters) && !Self.isHeavy(letters)
        return isWord ? asWord() : spell()
      }
      // A line of capitals inside a text: a name, a headline quoted.
      if Self.isRun(passage, start) {
        return Self.hasVowel(letters) ? asWord() : spell()
      }
      if Self.common.contains(token) { return SpokenReading(passage.lowercase(start), range) }
      return Self.isPronounceable(letters) ? asWord() : spell()
    }
  }

  /// Words that a letter follows: `vitamin A`.
  static let lettered = WordSet(
    "vitamin group hepatitis serie plan grade type class level section team wing exhibit influenza")
  /// What organisations do in headlines, and people whose name is no word do not.
  static let reporting = WordSet(
    "says warns urges declares calls chief head official officials report reports team confirms recommends director and"
  )
  /// Words in capitals after which `US` is the pronoun.
  static let beforeUs = WordSet("help save join follow tell give let contact email call visit")

  /// Whether letters in capitals are a word by their form: long enough, vowels and consonants in turn.
  static func isPronounceable(_ letters: [UInt32]) -> Bool {
    var vowels = letters.map { [0x41, 0x45, 0x49, 0x4F, 0x55].contains($0) || $0 > 0x7F }
    for index in letters.indices.dropFirst() where letters[index] == 0x59 && !vowels[index - 1] { vowels[index] = true }
    switch letters.count {
    case 0...3: return false
    case 4: return vowels == [false, true, false, true] || vowels == [false, true, true, false]
    default:
      // Three consonants stand at the ends of words (RIGHT, STRIP), seldom inside short ones (UMTRA).
      var start = 0
      for index in vowels.indices where index + 1 == vowels.count || vowels[index + 1] != vowels[index] {
        let run = index + 1 - start
        let isInside = start > 0 && index + 1 < vowels.count
        if run > 3 || run == 3 && !vowels[index] && isInside && letters.count == 5 { return false }
        start = index + 1
      }
      return vowels.contains(true) && vowels.contains(false)
    }
  }

  /// Whether letters have too many consonants together for an English word: `AVN`, `UNHCR`.
  private static func isHeavy(_ letters: [UInt32]) -> Bool {
    let vowels: [UInt32] = [0x41, 0x45, 0x49, 0x4F, 0x55]
    guard letters.count == 3 else {
      // Four consonants together: UNHCR.
      var run = 0
      for letter in letters {
        run = vowels.contains(letter) || letter == 0x59 ? 0 : run + 1
        if run > 3, letters.count < 6 { return true }
      }
      return false
    }
    guard vowels.contains(letters[0]), !vowels.contains(letters[1]), !vowels.contains(letters[2]) else { return false }
    let end = String(String.UnicodeScalarView(letters[1...].compactMap { Unicode.Scalar($0) }))
    return !endings.contains(end)
  }

  private static let endings: Set<String> = [
    "ND", "CT", "RM", "LL", "FF", "LD", "SK", "DD", "GG", "SH", "RC", "PT", "RT", "LF", "LM", "NK", "NN", "ST", "CH",
    "RK", "NT",
    "RN", "XT", "LK", "LT", "NY", "LY", "SS", "TH", "CE", "CK", "GY", "RY", "BB", "NG", "ZZ", "WE", "WL", "WN", "RR",
  ]

  static func hasVowel(_ letters: [UInt32]) -> Bool {
    letters.contains { [0x41, 0x45, 0x49, 0x4F, 0x55, 0x59].contains($0) || $0 > 0x7F }
  }

  /// Whether a word stands in a line of capitals: a neighbour is in capitals, too, and one of them is no initialism.
  static func isRun(_ passage: Passage, _ index: Int) -> Bool {
    var low = index
    var high = index
    while low > max(0, index - 6),
      isShoutedWord(passage, low - 1) || (passage[low - 1].isSign("-") && isShoutedWord(passage, low - 2))
    { low -= 1 }
    while high < index + 6,
      isShoutedWord(passage, high + 1) || (passage[high + 1].isSign("-") && isShoutedWord(passage, high + 2))
    { high += 1 }
    var words = 0
    var long = 0
    for place in low...high where passage[place].isWord {
      words += 1
      if passage[place].count >= 5 || common.contains(passage[place]) { long += 1 }
    }
    // BY ADA LEE: what follows is a name; so is what a hyphen joins, JI-EUN.
    let isByline = low == 0 && passage.isWord(0, "by")
    let isHyphened = (low...high).contains { place in
      passage[place].isSign("-") && [place - 1, place + 1].allSatisfy { hasVowel(Array(passage.scalars(passage[$0]))) }
    }
    return words >= 2 && (long * 2 >= words || isByline || isHyphened && words > 2)
  }

  private static func isShoutedWord(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    return token.isWord && token.shape == .capitals && (token.count > 1 || token.key == WordKey.of("a"))
      && !spelled.contains(token)
  }

  /// Initialisms of the news that are said letter by letter even where a word could be read.
  static let spelled = WordSet(
    """
    ipcc unhcr unga unfccc us un uk eu uae usa ussr who icbm iaea aclu irgc osce aiib undp imf wto fbi cia nsa dhs doj epa fda cdc nih irs sec
    fcc ftc gop dnc rnc ceo cfo coo cto mp mps pm ira idf plo plc gdp cpi ppi ipo etf esg ai ar vr tv dvd cd pc it
    hiv dna rna mri ct icu er ppe nhs bbc cnn abc cbs nbc npr pbs afp ap upi ft wsj nyt nba nfl mlb nhl mls ufc wwe pga
    lpga atp wta ncaa ioc iba usc ucla mit lse kbs mbs sbs jtbc ytn lg sk kt kcna dprk rok prc ccp pla pkk ypg hts icc
    icj itc ico atm vip ufo diy faqs lgbt lgbtq lgbtqi bts txt exo ive nct sm yg jyp ev evs id tsa atf dea cbp ngo
    ngos dmz nll usfk jcs nis ppp dp  ecb boe boj pboc bok oecd afc efta rbi isro eta etas ied ieds uav
    uavs icbms slbm slbms asap aka rsvp bmw gm gmc kfc jfk lbj fdr rfk mlk la ny nyc dc ac op oj ok
    """)
}
