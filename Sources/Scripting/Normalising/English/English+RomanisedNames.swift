/// Korean and Japanese names in Latin letters: `Lee Jae Myung`, `SEO JI-EUN`, `Shigeru Ishiba`.
///
/// They are known by their shape alone, a Korean one by its family name and syllables, a Japanese one by its morae and
/// the parts that Japanese names are made of. What could be an English name or word is left to the engine.
extension English {
  var koreanName: Scanner {
    Scanner("Korean name", at: .names) { passage, start in
      guard isNameStart(passage, start) else { return nil }
      let token = passage[start]
      if !passage.isGlued(start + 1), let family = koreanFamily(passage, start),
        let given = koreanGiven(passage, start + 1, isSure: false)
      {
        return name([(start..<start + 1, family)] + given, passage)
      }
      if let given = koreanGiven(passage, start, isSure: true) {
        let end = given[given.count - 1].tokens.upperBound
        // Ji-eun Seo, Jae Myung Lee
        if passage[end].isSpaced, isName(passage, end), let family = koreanFamily(passage, end) {
          return name(given + [(end..<end + 1, family)], passage)
        }
        return given.count == 1 && given[0].tokens.count == 3 ? name(given, passage) : nil
      }
      // A family name alone that is nothing else in English.
      guard token.shape == .capitalised, Self.soleFamilies.contains(token),
        !passage.isGlued(start + 1) || isEnd(passage, start + 1),
        let family = koreanFamily(passage, start)
      else { return nil }
      return name([(start..<start + 1, family)], passage)
    }
  }

  /// The given name at a token: `Ji-eun`, `Jae Myung`, or after a family name `Jaemyung`.
  ///
  /// Where no family name is before it, it must be `isSure`: be spelled as nothing but Korean is.
  private func koreanGiven(_ passage: Passage, _ index: Int, isSure: Bool) -> [(tokens: Range<Int>, ipa: String)]? {
    guard isName(passage, index) else { return nil }
    let next = index + 1
    if passage.glued(next, "-") {
      guard passage.isGlued(index + 2), passage[index + 2].isWord, isEnd(passage, index + 3),
        let first = KoreanSyllable(Self.lowercase(passage, index)),
        let second = KoreanSyllable(Self.lowercase(passage, index + 2)),
        !isSure || first.isDistinct || second.isDistinct
      else { return nil }
      return [(index..<index + 3, "ˌ" + first.ipa + "ˈ" + second.ipa)]
    }
    guard isEnd(passage, next) else { return nil }
    if passage[next].isSpaced, isName(passage, next), isEnd(passage, next + 1),
      let first = KoreanSyllable(Self.lowercase(passage, index)),
      let second = KoreanSyllable(Self.lowercase(passage, next)),
      passage[index].count > 1, passage[next].count > 1, passage[index].key != passage[index - 1].key,
      !(passage.isWord(index - 1, "hong") && passage.isWord(index, "kong")),
      isSure
        ? first.isDistinct && !isWord(passage[next])
        : !isWord(passage[index]) || second.isDistinct && !isWord(passage[next])
    {
      return [(index..<next, "ˌ" + first.ipa), (next..<next + 1, "ˈ" + second.ipa)]
    }
    if !isSure, let (first, second) = KoreanSyllable.pair(Self.lowercase(passage, index)),
      first.isDistinct || second.isDistinct
    {
      return [(index..<next, "ˌ" + first.ipa + "ˈ" + second.ipa)]
    }
    return nil
  }

  var japaneseName: Scanner {
    Scanner("Japanese name", at: .names) { passage, start in
      guard isNameStart(passage, start), isEnd(passage, start + 1) else { return nil }
      let isOwn = Self.hasJapanesePart(passage.scalars(passage[start]))
      let next = start + 1
      if passage[next].isSpaced, isName(passage, next), isEnd(passage, next + 1),
        isOwn || Self.hasJapanesePart(passage.scalars(passage[next])) || Self.japaneseFamilies.contains(passage[start])
          || Self.japaneseFamilies.contains(passage[next]),
        isEither(passage, start),
        isEither(passage, next),
        let first = JapaneseMorae(Self.lowercase(passage, start)),
        let second = JapaneseMorae(Self.lowercase(passage, next)),
        first.count > 1, second.count > 1
      {
        return name([(start..<next, first.ipa), (next..<next + 1, second.ipa)], passage)
      }
      // Alone, a word with a final `n` is more often another country's: Michigan, Fujian.
      let letters = Self.lowercase(passage, start)
      guard isOwn, letters.last != 0x6E, let whole = JapaneseMorae(letters), whole.count > 2 else { return nil }
      return name([(start..<next, whole.ipa)], passage)
    }
  }

  /// Whether a word of two that may be a Japanese name can be its given or family name: no word of English, and none of
  /// the names with a silent `e` or of many countries.
  private func isEither(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    if Self.japaneseFamilies.contains(token) || Self.hasJapanesePart(passage.scalars(token)) { return true }
    guard !isWord(token), !Self.sharedNames.contains(token) else { return false }
    let letters = Self.lowercase(passage, index)
    return !(letters.last == 0x65 && letters.dropLast().last.map { !Self.vowels.contains($0) } ?? true)
  }

  private static let vowels = Set("aeiou".unicodeScalars.map(\.value))

  /// Whether a word begins or ends with a part that Japanese names are made of, and is more than that part.
  private static func hasJapanesePart(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count >= 5, let last = word.last.map(WordKey.lowercase), vowels.contains(last) || last == 0x6E else {
      return false
    }
    let letters = word.map(WordKey.lowercase)
    for length in 4...min(6, letters.count) {
      if japaneseBeginnings.contains(WordKey.of(letters.prefix(length)))
        || japaneseEndings.contains(WordKey.of(letters.suffix(length)))
      {
        return true
      }
    }
    return false
  }

  /// What stands at the head of many Japanese names: a mountain, a field, a stone.
  private static let japaneseBeginnings = WordSet(
    """
    fuji fuku furu hashi haya higashi hira hiro ichi ishi kawa kishi kita kobaya kuro matsu michi miya mizu naga naka
    nishi saka sasa shima shino shira shizu sugi suzu tachi taka take tomo tsuchi tsuji tsuka tsuki tsuru uchi yama
    yanagi yasu yoko yoshi yuki
    """
  ).all
  /// What many Japanese names end with.
  private static let japaneseEndings = WordSet(
    """
    yama moto mura gawa kawa shima jima saki zaki bayashi guchi kuchi hashi bashi shita sawa zawa matsu gami zuka tsuka
    kubo tani dani nishi zaka uchi naga yoshi ishi tsugu hiko hiro nori suke taro jiro ichi kazu yuki nobu toshi masa michi
    ichiro izumi shige tsune hide miko riko niko yoko
    """
  ).all
  /// Family names without such a part, which are names of Japan beside another word of morae.
  private static let japaneseFamilies = WordSet(
    "abe aso endo goto hara honda ikeda imai inoue ito kan kato kondo kono maeda miura mori motegi noda ogawa ono ota saito sakai sato suga ueda ueno wada"
  )
  /// Given names that Japan has in common with others.
  private static let sharedNames = WordSet(
    "anna erika hana joe june karina kate maria marina mario mia mike mina mona naomi nina nora rina sara sonia sue toni zoe"
  )

  private static let koreanFamilies = WordSet(
    """
    ahn an bae baek baik ban bang bong byeon byun cha chae chang cheon cheong cho choe choi chong choo chu chun chung do doh eom
    eun gil go gong goo gu gwak ha ham han heo hong huh hur hwang hyeon hyun im jang jeon jeong ji jin jo joo ju jun jung
    kang kim ko koh koo ku kwak kwon lee lim ma min moon mun myung na nah nam no noh oh pae paek paik pak park pyo rhee
    ro roh ryu seo seok seol seon shim shin sim sin so sohn son song suh suk sung um woo yang yeo yeom yeon yi yim yoo
    yook yoon youn yu yum yun
    """)
  /// Family names that are no word and no other nation's name.
  private static let soleFamilies = WordSet(
    "baek byeon byun cheon cheong choi eom gwak heo hwang hyeon jeon jeong kwak kwon paik pyo seo seok seol suh yeom yeon"
  )

  /// Whether a token can be the first of a name: no part of an address, a handle, initials or another word.
  private func isNameStart(_ passage: Passage, _ index: Int) -> Bool {
    isName(passage, index)
      && (!passage.isGlued(index) || passage[index - 1].kind == .sign && !Self.joiners.contains(passage[index - 1].key))
  }

  private static let joiners = Set("-.'@#".unicodeScalars.map { UInt64($0.value) })

  private func isName(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    return token.script == .latin && (token.shape == .capitalised || token.shape == .capitals && token.count > 1)
  }

  /// Whether a word ends before a token: with a space, a mark, or the genitive.
  private func isEnd(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    guard passage.isGlued(index) else { return true }
    if token.isSign("'") { return true }
    return token.kind == .sign && !token.isDash && !token.isSign("@") && !token.isSign("/") && !token.isSign("&")
      && !(token.isSign(".") && passage.isGlued(index + 1) && passage[index + 1].isWord)
  }

  private func isWord(_ token: Token) -> Bool { Self.common.contains(token) || Self.functionWords.contains(token) }

  /// How a family name is said.
  ///
  /// As one, `Chun` and `Jun` are 전, as a part of a given name 춘 and 준.
  private func koreanFamily(_ passage: Passage, _ index: Int) -> String? {
    guard Self.koreanFamilies.contains(passage[index]) else { return nil }
    switch passage.lowercase(index) {
    case "chun": return "ˈtʃʌn"
    case "jun": return "ˈdʒʌn"
    default: return KoreanSyllable(Self.lowercase(passage, index)).map { "ˈ" + $0.ipa }
    }
  }

  private static func lowercase(_ passage: Passage, _ index: Int) -> [UInt32] {
    passage.scalars(passage[index]).map(WordKey.lowercase)
  }

  /// The words of a name as they are written, capitals made small, each with its sounds; with the genitive after the last.
  private func name(_ words: [(tokens: Range<Int>, ipa: String)], _ passage: Passage) -> SpokenReading {
    var parts: [SpokenReading.Part] = []
    for (place, word) in words.enumerated() {
      var tokens = word.tokens
      var ipa = word.ipa
      let isShouted = passage[tokens.lowerBound].shape == .capitals
      var text = passage.string(tokens)
      if isShouted {
        let scalars = passage.clean.scalars[passage[tokens.lowerBound].start..<passage[tokens.upperBound - 1].end]
        text = String(String.UnicodeScalarView(Letters.asName(scalars).compactMap { Unicode.Scalar($0) }))
      }
      let end = tokens.upperBound
      if place == words.count - 1, passage.glued(end, "'"), passage.isGlued(end + 1), passage.isWord(end + 1, "s") {
        tokens = tokens.lowerBound..<end + 2
        text += "'s"
        ipa += EnglishPossessive.ipa(after: ipa)
      }
      let span = SpokenSpan(0..<text.unicodeScalars.count, .phonemes(ipa: ipa))
      parts.append(.init(tokens: tokens, manner: .said(text, [span])))
    }
    return SpokenReading(end: parts[parts.count - 1].tokens.upperBound, parts: parts)
  }
}
