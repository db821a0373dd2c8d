/// Han and Latin letters in a Korean text, and other scripts.
extension Korean {
  /// One character a line: what a headline writes = what it stands for.
  static let abbreviations = ExactTable(
    """
    美 = 미국
    中 = 중국
    日 = 일본
    北 = 북한
    韓 = 한국
    英 = 영국
    獨 = 독일
    佛 = 프랑스
    露 = 러시아
    印 = 인도
    與 = 여당
    野 = 야당
    檢 = 검찰
    靑 = 청와대
    軍 = 군
    前 = 전
    現 = 현
    新 = 신
    舊 = 구
    對 = 대
    反 = 반
    親 = 친
    非 = 비
    大 = 대
    小 = 소
    故 = 고
    男 = 남
    女 = 여
    株 = 주
    金 = 김
    李 = 이
    朴 = 박
    尹 = 윤
    文 = 문
    安 = 안
    鄭 = 정
    崔 = 최
    趙 = 조
    核 = 핵
    黨 = 당
    硏 = 연구소
    銀 = 은행
    社 = 사
    車 = 차
    東 = 동
    西 = 서
    南 = 남
    """)

  /// `美, 北`: said as the word they stand for; in brackets after Hangul they repeat it and are silent.
  var hanja: Scanner {
    Scanner("hanja", at: Scanner.Starts.foreign.and(signs: ["("])) { passage, start in
      if passage[start].isSign("(") {
        guard passage.isGlued(start), passage[start - 1].script == .hangul, passage[start + 1].script == .han else {
          return nil
        }
        var end = start + 2
        while end < start + 8, passage[end].script == .han || passage[end].isSign("·") { end += 1 }
        return passage[end].isSign(")") ? .silence(start..<end + 1) : nil
      }
      guard passage[start].script == .han, passage[start].count == 1,
        let row = Self.abbreviations[passage.string(start)]
      else { return nil }
      guard passage.isGlued(start + 1), passage[start + 1].script == .hangul else {
        return SpokenReading(row[0], start..<start + 1)
      }
      return SpokenReading(row[0] + passage.string(start + 1), start..<start + 2)
    }
  }

  var latin: Scanner { Latin.scanner(letters: Self.letters) }

  /// The letters from A to Z, as newsreaders say them.
  private static let letters = [
    "에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피", "큐", "알", "에스", "티", "유",
    "브이", "더블유", "엑스", "와이", "제트",
  ]

  var foreign: Scanner { ForeignRuns.scanner(own: [.hangul, .latin]) }

  /// `[1]`, `[단독]`: notes are silent, the rest is said without its brackets.
  var note: Scanner {
    Scanner("note", at: .signs("[", "*", "†")) { passage, start in
      guard passage[start].isSign("["), passage[start + 1].isNumber, passage[start + 2].isSign("]") else {
        return .silence(start..<start + 1)
      }
      return .silence(start..<start + 3)
    }
  }
}
