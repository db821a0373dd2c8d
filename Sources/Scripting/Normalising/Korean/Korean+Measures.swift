/// Money, units, ranges, scores, fractions.
extension Korean {
  /// One unit a line: how it is written = how it is said.
  static let units = ExactTable(
    """
    km, ㎞ = 킬로미터
    m = 미터
    cm, ㎝ = 센티미터
    mm, ㎜ = 밀리미터
    ㎡, m² = 제곱미터
    ㎢, km² = 제곱킬로미터
    ㎥, m³ = 세제곱미터
    ha, ㏊ = 헥타르
    kg, ㎏ = 킬로그램
    g = 그램
    mg, ㎎ = 밀리그램
    t = 톤
    L, l, ℓ = 리터
    ml, mL, ㎖ = 밀리리터
    ㎍ = 마이크로그램
    kW, ㎾ = 킬로와트
    MW, ㎿ = 메가와트
    GW = 기가와트
    kWh = 킬로와트시
    GWh = 기가와트시
    W = 와트
    V = 볼트
    Hz = 헤르츠
    MHz = 메가헤르츠
    GHz = 기가헤르츠
    KB = 킬로바이트
    MB = 메가바이트
    GB = 기가바이트
    TB = 테라바이트
    hPa = 헥토파스칼
    ppm = 피피엠
    dB = 데시벨
    km/h, kph = 킬로미터
    mph = 마일
    ℃ = 도
    ° = 도
    ℉ = 화씨 도
    % = 퍼센트
    ％ = 퍼센트
    ‰ = 퍼밀
    """)

  static let currencies = ExactTable(
    """
    $, US$ = 달러
    ₩ = 원
    € = 유로
    £ = 파운드
    ¥ = 엔
    A$ = 호주달러
    C$ = 캐나다달러
    HK$ = 홍콩달러
    """)

  /// 백, 천, 만, 억, 조.
  private static let magnitudes: Set<UInt32> = Set("백천만억조".unicodeScalars.map(\.value))

  /// `$5억`, `₩1,200`, `5.2억 달러` as it stands.
  var money: Scanner {
    Scanner("money", at: .signs("$", "₩", "€", "£", "¥")) { passage, start in
      guard let row = Self.currencies[passage.string(start)], let number = passage.number(start + 1) else { return nil }
      var words = KoreanNumbers.number(number)
      guard passage.isGlued(number.end), let word = counter(passage, number.end) else {
        return SpokenReading(words + " " + row[0], start..<number.end)
      }
      // The magnitude belongs to the number, the rest of the word hangs on the currency: `$3억에`.
      let magnitude = word.prefix { Self.magnitudes.contains($0) }
      let text = { (part: ArraySlice<UInt32>) in
        String(String.UnicodeScalarView(part.compactMap { Unicode.Scalar($0) }))
      }
      words += text(magnitude) + " " + row[0] + text(word.dropFirst(magnitude.count))
      return SpokenReading(words, start..<number.end + 1)
    }
  }

  /// The unit after a number, with the Hangul that hangs on it.
  private func unit(_ passage: Passage, _ index: Int) -> (words: String, end: Int, isHourly: Bool)? {
    let token = passage[index]
    guard token.kind == .sign || token.script == .latin else { return nil }
    var written = passage.string(index)
    var end = index + 1
    if passage.isGlued(end), passage[end].isSign("²") || passage[end].isSign("³") {
      written += passage.string(end)
      end += 1
    } else if passage.glued(end, "/"), passage.isWord(end + 1, "h") {
      written += "/h"
      end += 2
    } else if token.isSign("°"), passage.isWord(end, "C") {
      end += 1
    }
    guard let row = Self.units[written],
      token.isSign("%") || !(passage.isGlued(end) && passage[end].script == .latin && passage[end].isWord)
    else { return nil }
    var words = row[0]
    if token.isSign("%"), passage.isGlued(end), passage.isWord(end, "p") || passage.isWord(end, "포인트") {
      words += "포인트"
      end += 1
    }
    if passage.isGlued(end), passage[end].isWord, passage[end].script == .hangul {
      words += passage.string(end)
      end += 1
    }
    return (words, end, written.hasSuffix("/h") || written == "mph" || written == "kph")
  }

  /// The word for speed, which stands before the number, unless the text has it there.
  private func speed(_ passage: Passage, _ start: Int, _ isHourly: Bool) -> String {
    isHourly && passage.string(start - 1) != "시속" ? "시속 " : ""
  }

  var unit: Scanner {
    Scanner("unit", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      var index = start
      var sign = ""
      if passage[start].kind == .sign {
        guard !passage.isGlued(start), passage.isGlued(start + 1) else { return nil }
        sign = passage[start].isSign("-") || passage[start].isSign("−") ? "마이너스 " : ""
        index += 1
      }
      guard let number = passage.number(index), let unit = unit(passage, number.end) else { return nil }
      return SpokenReading(
        speed(passage, start, unit.isHourly) + sign + KoreanNumbers.number(number) + " " + unit.words, start..<unit.end)
    }
  }

  /// `3~5명`, `20∼30%`, `2018~2019년`.
  var range: Scanner {
    Scanner("range", at: .numbers) { passage, start in
      guard let first = passage.number(start), Self.isTilde(passage[first.end]) || passage[first.end].isSign("–"),
        let second = passage.number(first.end + 1)
      else { return nil }
      let word = counter(passage, second.end)
      if let word, let one = first.value, let two = second.value, first.isWhole, second.isWhole,
        begins(word, Self.nativeCounters), !begins(word, Self.sinoCounters),
        !begins(word, ["시"]) || begins(word, ["시간"]) || two <= 12,
        let low = KoreanNumbers.native(one), let high = KoreanNumbers.native(two)
      {
        return said(passage, start, second.end, low + "에서 " + high, isApart: true)
      }
      let words = KoreanNumbers.number(first) + "에서 " + KoreanNumbers.number(second)
      if let unit = unit(passage, second.end) {
        return SpokenReading(speed(passage, start, unit.isHourly) + words + " " + unit.words, start..<unit.end)
      }
      return said(passage, start, second.end, words, isApart: false)
    }
  }

  private static func isTilde(_ token: Token) -> Bool {
    token.isSign("~") || token.isSign("∼") || token.isSign("〜") || token.isSign("～")
  }

  /// `3-2로 이겼다`: `삼 대 이`.
  var score: Scanner {
    Scanner("score", at: .numbers) { passage, start in
      guard passage[start].count <= 3, passage.glued(start + 1, "-") || passage.glued(start + 1, ":"),
        passage.isGlued(start + 2),
        passage[start + 2].isNumber, passage[start + 2].count <= 3,
        !(passage.isGlued(start + 3) && passage[start + 3].isDash)
      else { return nil }
      let words = KoreanNumbers.sino(passage.digits(start)) + " 대 " + KoreanNumbers.sino(passage.digits(start + 2))
      return said(passage, start, start + 3, words, isApart: false)
    }
  }

  /// `1/3`: `삼분의 일`.
  var fraction: Scanner {
    Scanner("fraction", at: .numbers) { passage, start in
      guard passage.glued(start + 1, "/"), passage.isGlued(start + 2), passage[start + 2].isNumber,
        let above = passage[start].value, let below = passage[start + 2].value, !passage.glued(start + 3, "/")
      else { return nil }
      guard above < below, below <= 100 else {
        return SpokenReading(KoreanNumbers.sino(above) + " 슬래시 " + KoreanNumbers.sino(below), start..<start + 3)
      }
      return said(
        passage, start, start + 3, KoreanNumbers.sino(below) + "분의 " + KoreanNumbers.sino(above), isApart: false)
    }
  }
}
