internal import Reading

/// Chinese: figures, dates, times, money, percentages, in characters, which the engine's Chinese voice reads.
struct Chinese: Sendable {
  var rules: Rules {
    Rules(
      language: "zh", scripts: [.han, .latin], scanners: [date, clock, year, percent, money, range, quantity],
      signs: Self.signs, isUnspaced: true,
      number: { passage, index in Self.cardinal(passage.digits(index)) })
  }

  private static let signs: [Unicode.Scalar: Rules.Sign] = [
    "&": .word("和"), "@": .word("艾特"), "%": .word("百分之"), "+": .word("加"), "=": .word("等于"), "$": .word("美元"),
    "¥": .word("元"), "€": .word("欧元"), "£": .word("英镑"), "℃": .word("摄氏度"), "°": .word("度"), "×": .word("乘"),
    "~": .word("至"), "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "·": .silent,
    "【": .pause, "】": .pause, "《": .silent, "》": .silent, "「": .silent, "」": .silent, "/": .pause,
  ]

  private static let figures = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  static func byFigure(_ digits: some Sequence<UInt8>) -> String { digits.map { figures[Int($0)] }.joined() }

  /// The cardinal: figures with their powers of ten, a gap of noughts said once.
  static func cardinal(_ digits: [UInt8]) -> String {
    let digits = Array(digits.drop { $0 == 0 })
    guard !digits.isEmpty else { return figures[0] }
    guard digits.count <= 16 else { return byFigure(digits) }
    var words = ""
    for (scale, group) in DigitGroups(digits, by: 4) where group.value > 0 {
      // Noughts between two groups are heard as one.
      if !words.isEmpty, group.value < 1000 { words += figures[0] }
      words += below10000(group.value, isFirst: words.isEmpty) + ["", "万", "亿", "万亿"][scale]
    }
    return words
  }

  private static func below10000(_ value: Int, isFirst: Bool) -> String {
    var words = ""
    var hasGap = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let figure = value / power % 10
      guard figure > 0 else {
        hasGap = !words.isEmpty
        continue
      }
      if hasGap { words += figures[0] }
      hasGap = false
      // Ten is `十`, not `一十`, where nothing stands before it.
      words += (figure == 1 && power == 10 && words.isEmpty && isFirst ? "" : figures[figure]) + name
    }
    return words
  }

  private static func said(_ number: NumberLiteral) -> String {
    guard let fraction = number.fraction else {
      // Two of something is another word than the figure.
      return number.value == 2 ? "两" : cardinal(number.whole)
    }
    return cardinal(number.whole) + "点" + byFigure(fraction)
  }

  private static func plain(_ number: NumberLiteral) -> String {
    number.value == 2 && number.isWhole ? figures[2] : said(number)
  }

  private static func isWord(_ passage: Passage, _ index: Int, startsWith characters: String) -> Bool {
    guard passage.isGlued(index), passage[index].script == .han, let first = passage.scalars(passage[index]).first
    else { return false }
    return characters.unicodeScalars.contains { $0.value == first }
  }

  /// `2024年`: a year is read figure by figure.
  private var year: Scanner {
    Scanner("year", at: .numbers) { passage, start in
      guard passage[start].count == 4, Self.isWord(passage, start + 1, startsWith: "年") else { return nil }
      return SpokenReading(Self.byFigure(passage.digits(start)), start..<start + 1)
    }
  }

  private var date: Scanner {
    Scanner("date", at: .numbers) { passage, start in
      let sign = passage[start + 1]
      guard passage[start].count == 4, sign.isSign("-") || sign.isSign("/") || sign.isSign("."),
        passage.isGlued(start + 1), let month = passage[start + 2].value, (1...12).contains(month),
        passage.isGlued(start + 2), passage[start + 3].key == sign.key, let day = passage[start + 4].value,
        (1...31).contains(day), passage.isGlued(start + 4)
      else { return nil }
      let words =
        Self.byFigure(passage.digits(start)) + "年" + Self.cardinal(passage.digits(start + 2)) + "月"
        + Self.cardinal(passage.digits(start + 4)) + "日"
      return SpokenReading(words, start..<start + 5)
    }
  }

  private var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let hour = passage[start].value, hour <= 24, passage.glued(start + 1, ":"),
        passage.isGlued(start + 2), passage[start + 2].count == 2, let minute = passage[start + 2].value, minute < 60
      else { return nil }
      let hours = (hour == 2 ? "两" : Self.cardinal(passage.digits(start))) + "点"
      let minutes = minute == 0 ? "" : (minute < 10 ? "零" : "") + Self.cardinal(passage.digits(start + 2)) + "分"
      return SpokenReading(hours + minutes, start..<start + 3)
    }
  }

  /// `12.5%`: the word for the hundredth stands first.
  private var percent: Scanner {
    Scanner("percent", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      let isNegative = passage[start].kind == .sign
      guard !isNegative || !passage.isGlued(start) || !passage[start - 1].isNumber,
        let number = passage.number(isNegative ? start + 1 : start)
      else { return nil }
      guard passage[number.end].isSign("%") else { return nil }
      return SpokenReading(
        (isNegative ? "负" : "") + "百分之" + Self.plain(number), start..<number.end + 1)
    }
  }

  private static let currencies = ExactTable(
    """
    $ = 美元
    ¥ = 元
    € = 欧元
    £ = 英镑
    ₩ = 韩元
    """)

  /// `$3.5亿`, `¥200`.
  private var money: Scanner {
    Scanner("money", at: .signs("$", "¥", "€", "£", "₩")) { passage, start in
      guard let row = Self.currencies[passage.string(start)], let number = passage.number(start + 1) else { return nil }
      var end = number.end
      var scale = ""
      var rest = ""
      if Self.isWord(passage, end, startsWith: "万亿") {
        // The magnitude and the word after it are one token.
        let word = passage.string(end)
        scale = String(word.prefix { $0 == "万" || $0 == "亿" })
        rest = String(word.dropFirst(scale.count))
        end += 1
      }
      return SpokenReading(Self.said(number) + scale + row[0] + rest, start..<end)
    }
  }

  private var range: Scanner {
    Scanner("range", at: .numbers) { passage, start in
      guard let first = passage.number(start), passage.isGlued(first.end), passage.isGlued(first.end + 1),
        let second = passage.number(first.end + 1)
      else { return nil }
      let sign = passage[first.end]
      let isScore = sign.isSign("-") || sign.isSign(":")
      guard isScore || sign.isSign("~") || sign.isSign("–") || sign.isSign("—") else { return nil }
      let isPercent = passage[second.end].isSign("%")
      let areYears = first.isPlain(4) && second.isPlain(4)
      let end = { (number: NumberLiteral) in areYears ? Self.byFigure(number.whole) : Self.plain(number) }
      let joint = sign.isSign(":") ? "比" : sign.isSign("-") && first.whole.count < 3 && !isPercent ? "比" : "至"
      let words =
        (isPercent ? "百分之" : "") + end(first) + joint + (isPercent ? "百分之" : "") + end(second)
      return SpokenReading(words, start..<(isPercent ? second.end + 1 : second.end))
    }
  }

  private static let units = ExactTable(
    """
    km = 公里
    m = 米
    cm = 厘米
    mm = 毫米
    km/h = 公里每小时
    m², ㎡ = 平方米
    km² = 平方公里
    kg = 公斤
    g = 克
    t = 吨
    L, l = 升
    ml, mL = 毫升
    ℃, °C = 摄氏度
    ° = 度
    kW = 千瓦
    GB = 吉字节
    MB = 兆字节
    """)

  /// A number with a unit, or alone; two before a word that counts is `两`.
  private var quantity: Scanner {
    Scanner("quantity", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      let isNegative = passage[start].kind == .sign
      guard !isNegative || !passage.isGlued(start) || !passage[start - 1].isNumber,
        let number = passage.number(isNegative ? start + 1 : start)
      else { return nil }
      let sign = isNegative ? "负" : ""
      for end in stride(from: min(number.end + 3, passage.count), to: number.end, by: -1) {
        if let unit = Self.units[passage.string(number.end..<end)] {
          return SpokenReading(sign + Self.said(number) + unit[0], start..<end)
        }
      }
      // After `第` and before months and days it is the figure.
      let isCounting =
        Self.isWord(passage, number.end, startsWith: "个個名位人次年天周家场件条只辆岁倍亿万千小")
        && !(passage[start - 1].script == .han && passage.scalars(passage[start - 1]).last == 0x7B2C)
      return SpokenReading(sign + (isCounting ? Self.said(number) : Self.plain(number)), start..<number.end)
    }
  }
}
