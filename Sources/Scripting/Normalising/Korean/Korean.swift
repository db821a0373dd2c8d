internal import Reading

/// Korean: its tables and its scanners.
struct Korean: Sendable {
  var scanners: [Scanner] {
    [
      telephone, date, anniversary, clock, money, range, score, fraction, unit, counted, number, hanja, latin, foreign,
      note,
    ]
  }

  var rules: Rules {
    Rules(
      language: "ko", scripts: [.hangul], scanners: scanners, signs: Self.signs, isUnspaced: true,
      number: { passage, index in KoreanNumbers.sino(passage.digits(index)) })
  }

  static let signs: [Unicode.Scalar: Rules.Sign] = [
    "&": .word("앤드"), "@": .word("골뱅이"), "%": .word("퍼센트"), "+": .word("플러스"), "=": .word("는"),
    "→": .pause, "℃": .word("도"), "°": .word("도"), "$": .word("달러"), "₩": .word("원"), "€": .word("유로"),
    "#": .word("샵"), "·": .pause, "×": .word("곱하기"), "±": .word("플러스마이너스"), "※": .pause, "/": .pause,
    "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "〈": .silent, "〉": .silent,
  ]

  /// Words that native numbers count, longest first.
  static let nativeCounters = [
    "시간", "사람", "마리", "가지", "그루", "송이", "켤레", "군데", "차례", "번째", "자루", "쌍둥이", "달러", "개월", "개국", "개년",
    "개", "명", "살", "시", "달", "잔", "병", "권", "대", "채", "벌", "곳", "척", "쌍", "장", "통", "배", "해", "돌", "팀", "줄", "끼",
    "분간", "발", "건", "편", "판", "골", "방", "술", "모금", "걸음",
  ]
  /// Of the words that begin like a native counter, those that Sino-Korean numbers count.
  static let sinoCounters = [
    "달러", "개월", "개국", "개년", "대통령", "대비", "시즌", "시리즈", "장관", "대학", "병동", "권역", "배럴", "통신", "분간", "건물", "대표", "편의점",
    "방울", "판매", "발전", "살인", "시민", "시장", "시내", "해양", "개혁", "명당", "건강", "편성", "대기업", "대중", "배당",
  ]

  /// A number, and the Hangul that stands directly after it or one space on.
  func counter(_ passage: Passage, _ index: Int) -> [UInt32]? {
    let token = passage[index]
    guard token.isWord, token.script == .hangul else { return nil }
    return Array(passage.scalars(token))
  }

  func begins(_ word: [UInt32], _ counters: [String]) -> Bool {
    counters.contains { word.starts(with: $0.unicodeScalars.map(\.value)) }
  }

  /// Numbers before native counters: `3명` is `세 명`.
  var counted: Scanner {
    Scanner("counted", at: .numbers) { passage, start in
      guard let number = passage.number(start), number.isWhole, let value = number.value,
        let native = KoreanNumbers.native(value),
        let word = counter(passage, number.end), isNative(word, value, passage, start)
      else { return nil }
      let count = begins(word, ["번째"]) && value == 1 ? "첫" : native
      return said(passage, start, number.end, count, isApart: true)
    }
  }

  private func isNative(_ word: [UInt32], _ value: Int, _ passage: Passage, _ start: Int) -> Bool {
    if countsTimes(word, passage, start) { return true }
    guard begins(word, Self.nativeCounters), !begins(word, Self.sinoCounters) else { return false }
    if begins(word, ["시"]), !begins(word, ["시간"]) { return value <= 12 }
    // People in their thirties: `30대`.
    if begins(word, ["대"]), value >= 10, value % 10 == 0 { return false }
    // A score (3대 2), a generation (3대째), and the number of a thing (제3장) are Sino-Korean.
    if begins(word, ["대"]),
      passage[start + 2].isNumber || word.count > 1 && !begins(word, ["대가", "대를", "대의", "대는", "대와", "대로", "대도"])
    {
      return false
    }
    if passage.isGlued(start) { return false }
    return true
  }

  /// Words before `4번` that make it a count of times; otherwise it is the number of a thing: `4번 출구`.
  private static let frequencies: Set<String> = [
    "하루", "하루에", "일주일", "일주일에", "매일", "매주", "매달", "매월", "매년", "주", "주에", "달에", "월", "연", "연간", "년에", "해에", "한달",
    "총", "모두", "단", "무려", "딱", "벌써", "지금까지", "평균", "최대", "최소", "적어도", "약",
  ]

  private func countsTimes(_ word: [UInt32], _ passage: Passage, _ start: Int) -> Bool {
    guard begins(word, ["번"]), !begins(word, ["번호", "번지", "번째", "번길"]) else { return false }
    return Self.frequencies.contains(passage.string(start - 1))
      || begins(word, ["번이나", "번씩", "번이고", "번꼴", "번밖에", "번도"])
  }

  /// A number and the word after it as one reading, so that the shown word is one.
  func said(_ passage: Passage, _ start: Int, _ end: Int, _ words: String, isApart: Bool) -> SpokenReading {
    var words = words
    var end = end
    if passage.isGlued(end), passage[end].isWord, passage[end].script == .hangul {
      words += (isApart ? " " : "") + passage.string(end)
      end += 1
    }
    return SpokenReading(words, start..<end)
  }

  /// Any other number, with what is written directly after it.
  var number: Scanner {
    Scanner("number", at: .numbers.and(signs: ["-", "−", "+", "."])) { passage, start in
      var index = start
      var sign = ""
      if passage[start].kind == .sign, !passage[start].isSign(".") {
        guard !passage.isGlued(start), passage.isGlued(start + 1), passage[start + 1].isNumber else { return nil }
        sign = passage[start].isSign("+") ? "플러스 " : "마이너스 "
        index += 1
      }
      guard let number = passage.number(index) else { return nil }
      if number.isWhole, number.value == 1, passage.isGlued(number.end), let word = counter(passage, number.end),
        begins(word, ["만", "천", "백"]), !begins(word, ["만에", "만의", "만이", "만을", "백신", "천둥"])
      {
        return SpokenReading(sign + passage.string(number.end), start..<number.end + 1)
      }
      return said(passage, start, number.end, sign + KoreanNumbers.number(number), isApart: false)
    }
  }
}
