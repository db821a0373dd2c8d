internal import Reading

/// Japanese: numbers with their counters, dates, times, money, percentages, in kana, which is all that the engine's
/// Japanese voice reads; words in kanji as the dictionary reads them.
struct Japanese: Sendable {
  var scanners: [Scanner] {
    [telephone, date, clock, money, score, range, counted, signed, gloss, reading, dot, latin, foreign, note]
  }

  var rules: Rules {
    Rules(
      language: "ja", scripts: [.kana, .han], scanners: scanners, signs: Self.signs,
      dictionary: { JapaneseDictionary.installed },
      number: { passage, index in JapaneseNumbers.cardinal(passage.digits(index)) })
  }

  static let signs: [Unicode.Scalar: Rules.Sign] = [
    "&": .word("アンド"), "@": .word("アット"), "%": .word("パーセント"), "+": .word("プラス"), "=": .word("イコール"),
    "→": .pause, "℃": .word("ど"), "°": .word("ど"), "$": .word("ドル"), "¥": .word("えん"), "€": .word("ユーロ"),
    "#": .word("ハッシュタグ"), "×": .word("かける"), "±": .word("プラスマイナス"), "~": .pause, "〜": .pause, "£": .word("ポンド"),
    "₩": .word("ウォン"),
    "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "※": .pause,
    "【": .pause, "】": .pause, "〔": .pause, "〕": .pause, "/": .pause, "■": .pause, "●": .pause, "▼": .pause, "▲": .pause,
    "★": .silent, "☆": .silent, "♪": .silent, "《": .silent, "》": .silent, "〈": .silent, "〉": .silent,
    "「": .silent, "」": .silent, "『": .silent, "』": .silent,
  ]

  /// One unit a line: how it is written = how it is said.
  private static let units = ExactTable(
    """
    km = キロメートル
    m = メートル
    cm = センチメートル
    mm = ミリメートル
    m², ㎡ = へいほーメートル
    km², ㎢ = へいほーキロメートル
    ha = ヘクタール
    m³, ㎥ = りっぽーメートル
    t = トン
    kg = キログラム
    g = グラム
    mg = ミリグラム
    μg, µg = マイクログラム
    L, l, ℓ = リットル
    ml, mL, cc = ミリリットル
    kW = キロワット
    MW = メガワット
    GW = ギガワット
    kWh = キロワットじ
    W = ワット
    V = ボルト
    Hz = ヘルツ
    MHz = メガヘルツ
    GHz = ギガヘルツ
    KB = キロバイト
    MB = メガバイト
    GB = ギガバイト
    TB = テラバイト
    hPa = ヘクトパスカル
    dB = デシベル
    ℃ = ど
    ° = ど
    % = パーセント
    """)

  /// The unit that stands directly after a number: the rest of a token, a token, or two.
  private static func unit(_ passage: Passage, _ index: Int) -> (name: String, end: Int)? {
    for end in [index + 2, index + 1] where end <= passage.count {
      guard (index..<end).allSatisfy({ $0 == index || passage.isGlued($0) }) else { continue }
      if end < passage.count, passage.isGlued(end), passage[end].script == .latin, passage[end - 1].script == .latin {
        continue
      }
      if let name = units[passage.string(index..<end)] { return (name[0], end) }
    }
    return nil
  }

  var date: Scanner {
    Scanner("date", at: .numbers) { passage, start in
      let sign = passage[start + 1]
      guard passage[start].count == 4, sign.isSign("-") || sign.isSign("/") || sign.isSign("."),
        passage.isGlued(start + 1),
        let month = passage[start + 2].value, (1...12).contains(month), passage[start + 3].key == sign.key,
        let day = passage[start + 4].value, (1...31).contains(day), passage.isGlued(start + 4)
      else { return nil }
      let parts = [
        JapaneseNumber(digits: passage.digits(start)).counted("年"), JapaneseNumber(month).counted("月"),
        JapaneseNumber(day).counted("日"),
      ]
      return SpokenReading(parts.joined(separator: " "), start..<start + 5)
    }
  }

  var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let hour = passage[start].value, hour <= 24, passage.glued(start + 1, ":"),
        passage.isGlued(start + 2), passage[start + 2].count == 2, let minute = passage[start + 2].value, minute < 60
      else { return nil }
      let hours = JapaneseNumber(hour).counted("時")
      return SpokenReading(minute == 0 ? hours : hours + JapaneseNumber(minute).counted("分"), start..<start + 3)
    }
  }

  static let currencies = ExactTable(
    """
    $ = ドル
    ¥ = えん
    € = ユーロ
    £ = ポンド
    ₩ = ウォン
    """)

  var money: Scanner {
    Scanner("money", at: .signs("$", "¥", "€", "£", "₩")) { passage, start in
      guard let row = Self.currencies[passage.string(start)], let number = JapaneseNumber(passage, start + 1) else {
        return nil
      }
      return SpokenReading(number.said + row[0] + Self.read(number.rest), start..<number.end)
    }
  }

  /// A number, with the counter or the unit that stands directly after it.
  private static func amount(_ passage: Passage, _ start: Int) -> (words: String, end: Int)? {
    guard let number = JapaneseNumber(passage, start) else { return nil }
    if let found = number.counter(passage) { return (found.words + read(found.rest), found.end) }
    if number.rest.isEmpty, let unit = unit(passage, number.end) { return (number.said + unit.name, unit.end) }
    return (number.said + read(number.rest), number.end)
  }

  /// What is left of a token after a number and its counter.
  private static func read(_ rest: String) -> String {
    rest.isEmpty ? "" : JapaneseDictionary.installed?.kana(of: rest) ?? rest
  }

  /// Figures, or what the dictionary knows for a numeral in kanji.
  var counted: Scanner {
    Scanner("counted", at: .numbers.and(readings: true)) { passage, start in
      guard let found = Self.amount(passage, start) else { return nil }
      var part = SpokenReading.Part(tokens: start..<found.end, manner: .words(found.words))
      part.isAttached = passage.followsPrefix(start)
      return SpokenReading(end: found.end, parts: [part])
    }
  }

  var signed: Scanner {
    Scanner("signed number", at: .signs("-", "−", "+")) { passage, start in
      guard !passage.isGlued(start) || !passage[start - 1].isNumber, passage.isGlued(start + 1),
        passage[start + 1].isNumber, let found = Self.amount(passage, start + 1)
      else { return nil }
      return SpokenReading((passage[start].isSign("+") ? "プラス" : "マイナス") + found.words, start..<found.end)
    }
  }

  var range: Scanner {
    Scanner("range", at: .numbers) { passage, start in
      guard let first = Self.amount(passage, start),
        passage[first.end].isSign("~") || passage[first.end].isSign("〜") || passage[first.end].isSign("–"),
        passage.isGlued(first.end), passage.isGlued(first.end + 1), passage[first.end + 1].isNumber,
        let second = Self.amount(passage, first.end + 1)
      else { return nil }
      return SpokenReading(first.words + "から" + second.words, start..<second.end)
    }
  }

  /// `3-2`: the points of a game.
  var score: Scanner {
    Scanner("score", at: .numbers) { passage, start in
      guard !passage.isGlued(start) || !passage[start - 1].isSign("-"), passage[start].count <= 3,
        passage.glued(start + 1, "-"), passage.isGlued(start + 2), passage[start + 2].isNumber,
        passage[start + 2].count <= 3, !passage.glued(start + 3, "-"), let first = passage[start].value,
        let second = passage[start + 2].value
      else { return nil }
      return SpokenReading(JapaneseNumber(first).said + "たい" + JapaneseNumber(second).said, start..<start + 3)
    }
  }

  /// The dot between the parts of a name in katakana is no pause, one between other things is.
  var dot: Scanner {
    Scanner("dot", at: .signs("・")) { passage, start in
      let isName = passage[start - 1].script == .kana && passage[start + 1].script == .kana
      return SpokenReading(
        end: start + 1, parts: [.init(tokens: start..<start + 1, manner: isName ? .silence : .pause(.comma))])
    }
  }

  /// A word as the dictionary reads it; what hangs on the word before stays there.
  var reading: Scanner {
    Scanner("reading", at: .readings) { passage, start in
      passage.readings[start].map { SpokenReading(end: $0.tokens.upperBound, parts: [Self.part($0, passage)]) }
    }
  }

  static func part(_ word: DictionaryWord, _ passage: Passage) -> SpokenReading.Part {
    let written = passage.string(word.tokens)
    // Katakana are said as they are written.
    let isAsWritten = word.kana == DictionaryWord.hiragana(written[...])
    var part = SpokenReading.Part(tokens: word.tokens, manner: .words(isAsWritten ? written : word.kana))
    part.isAttached = word.isEnding || passage.followsPrefix(word.tokens.lowerBound)
    return part
  }

  var telephone: Scanner {
    Scanner("telephone", at: .numbers) { passage, start in
      guard passage.digits(start).first == 0, passage.glued(start + 1, "-"), passage[start + 2].isNumber,
        passage.glued(start + 3, "-"),
        passage[start + 4].isNumber
      else { return nil }
      let groups = [start, start + 2, start + 4].map { JapaneseNumbers.byFigure(passage.digits($0)) }
      return SpokenReading(groups.joined(separator: ", "), start..<start + 5)
    }
  }

  var latin: Scanner { Latin.scanner(letters: Self.letters) }

  /// The letters from A to Z, as newsreaders say them.
  private static let letters = [
    "エー", "ビー", "シー", "ディー", "イー", "エフ", "ジー", "エイチ", "アイ", "ジェー", "ケー", "エル", "エム", "エヌ", "オー", "ピー", "キュー",
    "アール", "エス", "ティー", "ユー", "ブイ", "ダブリュー", "エックス", "ワイ", "ゼット",
  ]

  var foreign: Scanner { ForeignRuns.scanner(own: [.kana, .han, .latin]) }
  var note: Scanner { Korean().note }
}
