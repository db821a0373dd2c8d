internal import Reading

/// Japanese: numbers with their counters, dates, times, money, percentages, in kana.
struct Japanese: Sendable {
  var scanners: [Scanner] { [telephone, date, clock, money, counted, range, number, latin, foreign, note] }

  var rules: Rules {
    Rules(
      language: "ja", scripts: [.kana, .han], scanners: scanners, signs: Self.signs,
      number: { passage, index in JapaneseNumbers.cardinal(passage.digits(index)) })
  }

  static let signs: [Unicode.Scalar: Rules.Sign] = [
    "&": .word("アンド"), "@": .word("アット"), "%": .word("パーセント"), "+": .word("プラス"), "=": .word("イコール"),
    "→": .pause, "℃": .word("ど"), "°": .word("ど"), "$": .word("ドル"), "¥": .word("えん"), "€": .word("ユーロ"),
    "#": .word("ハッシュタグ"), "×": .word("かける"), "±": .word("プラスマイナス"), "~": .word("から"), "〜": .word("から"),
    "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "・": .pause, "※": .pause,
    "「": .silent, "」": .silent, "『": .silent, "』": .silent,
  ]

  /// One counter a line: how it is written = how it is said, and the numbers that change the sound (`number:whole`).
  static let counters = WordTable(
    """
    年 = ねん, 4:よねん, 7:しちねん, 9:きゅうねん
    年間 = ねんかん, 4:よねんかん
    年代 = ねんだい
    月 = がつ, 4:しがつ, 7:しちがつ, 9:くがつ
    日 = にち, 1:ついたち, 2:ふつか, 3:みっか, 4:よっか, 5:いつか, 6:むいか, 7:なのか, 8:ようか, 9:ここのか, 10:とおか, 14:じゅうよっか, 20:はつか, 24:にじゅうよっか
    日間 = にちかん, 2:ふつかかん, 3:みっかかん, 4:よっかかん
    時 = じ, 4:よじ, 7:しちじ, 9:くじ
    時間 = じかん, 4:よじかん, 9:くじかん
    分 = ふん, 1:いっぷん, 3:さんぷん, 4:よんぷん, 6:ろっぷん, 8:はっぷん, 10:じゅっぷん
    秒 = びょう
    人 = にん, 1:ひとり, 2:ふたり, 4:よにん
    個 = こ, 1:いっこ, 6:ろっこ, 8:はっこ, 10:じゅっこ
    件 = けん, 1:いっけん, 6:ろっけん, 8:はっけん, 10:じゅっけん
    回 = かい, 1:いっかい, 6:ろっかい, 8:はっかい, 10:じゅっかい
    階 = かい, 1:いっかい, 3:さんがい, 6:ろっかい, 8:はっかい, 10:じゅっかい
    歳, 才 = さい, 1:いっさい, 8:はっさい, 10:じゅっさい, 20:はたち
    本 = ほん, 1:いっぽん, 3:さんぼん, 6:ろっぽん, 8:はっぽん, 10:じゅっぽん
    匹 = ひき, 1:いっぴき, 3:さんびき, 6:ろっぴき, 8:はっぴき, 10:じゅっぴき
    枚 = まい
    台 = だい
    円 = えん, 4:よえん
    万 = まん
    億 = おく
    兆 = ちょう, 1:いっちょう, 8:はっちょう, 10:じゅっちょう
    万円 = まんえん
    億円 = おくえん
    兆円 = ちょうえん, 1:いっちょうえん
    万人 = まんにん
    位 = い
    番 = ばん
    号 = ごう
    度 = ど
    倍 = ばい
    割 = わり
    点 = てん, 1:いってん, 8:はってん, 10:じゅってん
    か月, カ月, ヶ月, ケ月 = かげつ, 1:いっかげつ, 6:ろっかげつ, 8:はっかげつ, 10:じゅっかげつ
    つ = つ, 1:ひとつ, 2:ふたつ, 3:みっつ, 4:よっつ, 5:いつつ, 6:むっつ, 7:ななつ, 8:やっつ, 9:ここのつ
    世紀 = せいき, 1:いっせいき, 8:はっせいき, 10:じゅっせいき
    ドル = ドル
    ユーロ = ユーロ
    ウォン = ウォン
    """)

  /// The counter that stands directly after a number: as many characters as a row has.
  func counter(_ passage: Passage, _ index: Int, _ number: NumberLiteral) -> (words: String, end: Int, rest: String)? {
    guard passage.isGlued(index), passage[index].isWord, [.han, .kana].contains(passage[index].script) else {
      return nil
    }
    var end = index
    var written: [UInt32] = []
    while end < index + 2, end == index || passage.isGlued(end), passage[end].isWord,
      [.han, .kana].contains(passage[end].script)
    {
      written += passage.scalars(passage[end])
      end += 1
    }
    for length in stride(from: min(4, written.count), through: 1, by: -1) {
      var key = WordKey()
      for scalar in written.prefix(length) { key.add(scalar) }
      guard let row = Self.counters[key.value] else { continue }
      // Only whole tokens can be taken with the reading; what is left of the last is said as it stands.
      let first = passage[index].count
      let last = length <= first ? index + 1 : index + 2
      let taken = last == index + 1 ? first : written.count
      let rest = String(String.UnicodeScalarView(written[length..<taken].compactMap { Unicode.Scalar($0) }))
      let special = number.isWhole ? row.fields.dropFirst().first { $0.hasPrefix("\(number.value ?? -1):") } : nil
      let words = special.map { String($0[$0.index(after: $0.firstIndex(of: ":")!)...]) } ?? said(number, row)
      return (words, last, rest)
    }
    return nil
  }

  /// A number with its counter where only the last figure changes the sound: `21分` is `nijūippun`.
  private func said(_ number: NumberLiteral, _ row: WordTable.Row) -> String {
    guard number.isWhole, let value = number.value, value > 10, !Self.irregular.contains(row.written) else {
      return JapaneseNumbers.number(number) + row.fields[0]
    }
    func special(_ figure: Int) -> Substring? {
      row.fields.dropFirst().first { $0.hasPrefix("\(figure):") }.map { $0.drop { $0 != ":" }.dropFirst() }
    }
    let last = value % 10
    if last > 0, !(row.written == "人" && last < 3), let end = special(last) {
      return JapaneseNumbers.cardinal(value - last) + end
    }
    if last == 0, value % 100 > 0, let end = special(10) {
      return String(JapaneseNumbers.cardinal(value).dropLast(3)) + end
    }
    return JapaneseNumbers.number(number) + row.fields[0]
  }

  /// Counters whose small numbers are words of their own, which larger ones do not take over.
  private static let irregular: Set<String> = ["日", "日間", "つ", "月"]

  var counted: Scanner {
    Scanner("counted", at: .numbers) { passage, start in
      guard let number = passage.number(start), let found = counter(passage, number.end, number) else { return nil }
      return SpokenReading(found.words + found.rest, start..<found.end)
    }
  }

  var number: Scanner {
    Scanner("number", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      var index = start
      if passage[start].kind == .sign {
        guard !passage.isGlued(start) || !passage[start - 1].isNumber, passage.isGlued(start + 1),
          passage[start + 1].isNumber
        else { return nil }
        index += 1
      }
      guard let number = passage.number(index) else { return nil }
      let words = (index > start ? "マイナス" : "") + JapaneseNumbers.number(number)
      if let unit = Korean.units[passage.string(number.end)], let name = Self.units[unit[0]], number.end < passage.count
      {
        return SpokenReading(words + name[0], start..<number.end + 1)
      }
      return SpokenReading(words, start..<number.end)
    }
  }

  /// One unit a line: its Korean name, by which the Korean table knows its written forms = its Japanese name.
  static let units = ExactTable(
    """
    킬로미터 = キロメートル
    미터 = メートル
    센티미터 = センチメートル
    밀리미터 = ミリメートル
    제곱미터 = へいほうメートル
    제곱킬로미터 = へいほうキロメートル
    킬로그램 = キログラム
    그램 = グラム
    톤 = トン
    리터 = リットル
    킬로와트 = キロワット
    메가와트 = メガワット
    퍼센트 = パーセント
    도 = ど
    """)

  var date: Scanner {
    Scanner("date", at: .numbers) { passage, start in
      let sign = passage[start + 1]
      guard passage[start].count == 4, sign.isSign("-") || sign.isSign("/") || sign.isSign("."),
        passage.isGlued(start + 1),
        let month = passage[start + 2].value, (1...12).contains(month), passage[start + 3].key == sign.key,
        let day = passage[start + 4].value, (1...31).contains(day), passage.isGlued(start + 4)
      else { return nil }
      func said(_ value: Int, _ counter: String) -> String {
        let row = Self.counters[WordKey.of(counter)]
        let special = row?.fields.dropFirst().first { $0.hasPrefix("\(value):") }
        return special.map { String($0.drop { $0 != ":" }.dropFirst()) } ?? JapaneseNumbers.cardinal(value)
          + (row?.fields[0] ?? "")
      }
      let words = JapaneseNumbers.cardinal(passage.digits(start)) + "ねん " + said(month, "月") + " " + said(day, "日")
      return SpokenReading(words, start..<start + 5)
    }
  }

  var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let hour = passage[start].value, hour <= 24, passage.glued(start + 1, ":"),
        passage.isGlued(start + 2), passage[start + 2].count == 2, let minute = passage[start + 2].value, minute < 60
      else { return nil }
      let hours = [4: "よじ", 7: "しちじ", 9: "くじ"][hour] ?? JapaneseNumbers.cardinal(hour) + "じ"
      return SpokenReading(minute == 0 ? hours : hours + JapaneseNumbers.cardinal(minute) + "ふん", start..<start + 3)
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
      guard let row = Self.currencies[passage.string(start)], let number = passage.number(start + 1) else { return nil }
      if let found = counter(passage, number.end, number), found.rest.isEmpty {
        return SpokenReading(found.words + row[0], start..<found.end)
      }
      return SpokenReading(JapaneseNumbers.number(number) + row[0], start..<number.end)
    }
  }

  var range: Scanner {
    Scanner("range", at: .numbers) { passage, start in
      guard let first = passage.number(start),
        passage[first.end].isSign("~") || passage[first.end].isSign("〜") || passage[first.end].isSign("–")
          || passage[first.end].isSign("-"),
        passage.isGlued(first.end), let second = passage.number(first.end + 1)
      else { return nil }
      let isScore = passage[first.end].isSign("-")
      let words = JapaneseNumbers.number(first) + (isScore ? "たい" : "から")
      if let found = counter(passage, second.end, second) {
        return SpokenReading(words + found.words + found.rest, start..<found.end)
      }
      return SpokenReading(words + JapaneseNumbers.number(second), start..<second.end)
    }
  }

  var telephone: Scanner {
    Scanner("telephone", at: .numbers) { passage, start in
      guard passage.digits(start).first == 0, passage.glued(start + 1, "-"), passage[start + 2].isNumber,
        passage.glued(start + 3, "-"),
        passage[start + 4].isNumber
      else { return nil }
      let groups = [start, start + 2, start + 4].map { JapaneseNumbers.byFigure(passage.digits($0)) }
      return SpokenReading(groups.joined(separator: "、"), start..<start + 5)
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
