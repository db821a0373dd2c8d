/// Roman numerals: reigns, chapters, wars.
extension English {
  /// Names that are followed by the number of a reign.
  static let rulers = WordSet(
    """
    elizabeth charles henry louis george edward william james richard john paul pius leo benedict gregory philip francis
    frederick nicholas alexander peter catherine napoleon wilhelm ludwig otto leopold albert baudouin carlos felipe alfonso
    ferdinand isabella emmanuel umberto constantine harald olav haakon carl gustaf gustav gustavus adolf adolphus christian
    margrethe beatrix rama mohammed mohammad hassan hussein abdullah faisal farouk darius xerxes cyrus ptolemy cleopatra
    ramses rameses thutmose amenhotep seti innocent clement urban boniface celestine sixtus julius adrian eugene robert
    david kenneth mary anne casimir sigismund stephen bela boris ivan vasily theodore manuel afonso pedro sancho henri
    hugh baldwin godfrey rudolf rudolph maximilian joseph eberhard ulrich heinrich friedrich conrad karl johann georg
    ernest augustus menelik murad selim suleiman mehmed bayezid ahmed osman hamid nebuchadnezzar sargon shalmaneser jigme
    norodom kamehameha edmund ethelred stanislaus wladyslaw mithridates antiochus seleucus artaxerxes philippe juan jaime
    andrew malcolm duncan christina victor amadeus cosimo lorenzo honorius alexius michael basil leon vladimir tupac
    wenceslaus matthias archibald hamad tamim salman saud martin marcellus damasus callixtus sylvester urraca
    """)
  /// Words that are followed by a plain number in Roman figures.
  static let divisions = WordSet(
    """
    chapter part book volume vol act scene section article title war phase type bowl study appendix figure table class
    level stage category lesson canto psalm mark version apollo saturn rocky case number no grade tier schedule annex
    amendment division group unit mission episode season round plan corps army fleet area zone zoom tome cantos plate
    map letter problem theorem rule verse stanza exhibit protocol symphony sonata opus quartet concerto godfather
    """)

  /// The value of Roman figures in capitals.
  static func roman(_ letters: some Sequence<UInt32>) -> Int? {
    var total = 0
    var last = 0
    var run = 0
    for letter in Array(letters).reversed() {
      let value: Int
      switch letter {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      case 0x43: value = 100
      case 0x44: value = 500
      case 0x4D: value = 1000
      default: return nil
      }
      run = value == last ? run + 1 : 1
      if run > 3 { return nil }
      if value < last {
        guard value * 5 == last || value * 10 == last else { return nil }
        total -= value
      } else {
        total += value
        last = value
      }
    }
    return total > 0 ? total : nil
  }

  var regnal: Scanner {
    Scanner("roman", at: .capitals) { passage, start in
      let token = passage[start]
      guard token.count <= 7, token.isSpaced, let value = Self.roman(passage.scalars(token)) else { return nil }
      let before = passage[start - 1]
      if let alone = heading(passage, start, letters: token, value) { return alone }
      guard before.isWord || before.isSign(".") else { return nil }
      let apostrophe = passage.glued(start + 1, ".") ? start + 2 : start + 1
      // The genitive belongs to the number: `Elizabeth II's`.
      let isGenitive =
        passage.glued(apostrophe, "'") && passage.isGlued(apostrophe + 1) && passage.isWord(apostrophe + 1, "s")
        && token.count > 1
      // A full stop after Roman figures is old usage; it is no end of a sentence before a small letter.
      let hasStop = passage.glued(start + 1, ".") && passage[start + 2].isWord && !passage.endsSentence(start + 1)
      let range =
        start..<(isGenitive ? apostrophe + 2 : hasStop && passage[start + 2].shape == .lower ? start + 2 : start + 1)
      let genitive = isGenitive ? "'s" : ""
      let isGlued = passage.isGlued(start + 1) && (passage[start + 1].isNumber || passage[start + 1].isDash)
      if isGlued && token.count == 1 { return nil }
      if Self.divisions.contains(before) || (before.isSign(".") && Self.divisions.contains(passage[start - 2])) {
        if token.count == 1,
          token.key == WordKey.of("c") || token.key == WordKey.of("d") || token.key == WordKey.of("m")
            || token.key == WordKey.of("l")
        {
          return nil
        }
        if token.count == 1, before.shape == .lower, Self.plainLetters.contains(before) { return nil }
        let said = SpokenReading(numbers.cardinal(value) + genitive, range)
        guard range.count == 1, passage.glued(start + 1, ".") else { return said }
        guard !passage.endsSentence(start + 1) else { return said }
        let stop = SpokenReading.Part(tokens: start + 1..<start + 2, manner: .pause(.full))
        return SpokenReading(end: start + 2, parts: said.parts + [stop])
      }
      let isPlain = token.count >= 3 && value < 40 || token.count == 2 && (value == 2 || value == 3)
      guard before.isCapital, value < 100 else {
        return isPlain && !isGlued ? SpokenReading(numbers.cardinal(value) + genitive, range) : nil
      }
      if Self.rulers.contains(before) {
        if token.count == 1, token.key != WordKey.of("i") && token.key != WordKey.of("v") { return nil }
        if value == 1, token.count == 1 {
          let next = passage[start + 1]
          if next.isWord, next.shape == .lower, Self.verbsOfI.contains(next) { return nil }
          if passage.glued(start + 1, "'"), !passage.isWord(start + 2, "s") { return nil }
        }
        return SpokenReading("the " + numbers.ordinal(value) + genitive, range)
      }
      if isPlain, before.shape == .capitals, before.count > 1 {
        return SpokenReading(numbers.cardinal(value) + genitive, range)
      }
      guard token.count >= 2, before.shape == .capitalised, token.key != WordKey.of("cd"),
        token.key != WordKey.of("dc"),
        token.key != WordKey.of("md"), token.key != WordKey.of("mm"), token.key != WordKey.of("cc"),
        !Self.functionWords.contains(before), token.key != WordKey.of("cv"), token.key != WordKey.of("di"),
        token.key != WordKey.of("mi"), value < 40
      else { return nil }
      // A person has a given name, too: `John Davison Rockefeller III`.
      if value <= 4, passage[start - 2].shape == .capitalised, !Self.functionWords.contains(passage[start - 2]),
        Self.givenNames.contains(passage[start - 2])
      {
        return SpokenReading("the " + numbers.ordinal(value) + genitive, range)
      }
      return SpokenReading(numbers.cardinal(value) + genitive, range)
    }
  }

  /// Roman figures that head a line: `XIV`, `III. Of Winds`, `LECTURE IX`.
  private func heading(_ passage: Passage, _ start: Int, letters token: Token, _ value: Int) -> SpokenReading? {
    let isFigure = token.count >= 2 && value < 90 && !Self.notRoman.contains(token)
    guard isFigure else { return nil }
    if passage.count == 1 || start == 0 && passage.count == 2 || passage.isShouted
      || start == 0 && passage.glued(1, ".")
    {
      guard !Self.rulers.contains(passage[start - 1]) else { return nil }
      return SpokenReading(numbers.cardinal(value), start..<start + 1)
    }
    return nil
  }

  static let notRoman = WordSet("mi di cd dc md mm cc ci ml dl mix dim mid lid mild civil vi iv xl li")

  static let plainLetters = WordSet("part class type group plan case grade unit letter number area zone")
  static let verbsOfI = WordSet("am have think thought know knew want wanted feel felt hope love guess mean do don")
  static let givenNames = WordSet(
    """
    john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew
    kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan gary nicholas eric stephen jonathan larry
    frank scott raymond gregory samuel benjamin patrick jack alexander henry walter peter harold arthur albert lawrence
    davison russell bobby willie louis roger gerald carl ralph roy eugene randy howard fred martin luther robertson griffin
    """)
}
