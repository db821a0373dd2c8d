/// Dates, times, telephones.
extension Korean {
  static func month(_ value: Int) -> String {
    switch value {
    case 6: "유월"
    case 10: "시월"
    default: KoreanNumbers.sino(value) + "월"
    }
  }

  /// `6·25`, `3.1절`: the month and the figures of the day, without a pause.
  var anniversary: Scanner {
    Scanner("anniversary", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let month = passage[start].value, (1...12).contains(month),
        passage.isGlued(start + 2), passage[start + 2].isNumber, passage[start + 2].count <= 2,
        let day = passage[start + 2].value, (1...31).contains(day)
      else { return nil }
      let isFeast = passage.glued(start + 1, ".") && passage.isWord(start + 3, "절") && passage.isGlued(start + 3)
      guard isFeast || passage.glued(start + 1, "·") || passage.glued(start + 1, "ㆍ") else { return nil }
      guard !passage.glued(start + 3, "·") else { return nil }
      let figures =
        day < 10 || day == 10
        ? KoreanNumbers.sino(day) : passage.digits(start + 2).map { KoreanNumbers.sino(Int($0)) }.joined()
      return said(passage, start, start + 3, KoreanNumbers.sino(month) + figures, isApart: false)
    }
  }

  /// `6월`, `2025-06-16`, `2025.6.16.`, `'25년`.
  var date: Scanner {
    Scanner("date", at: .numbers) { passage, start in
      guard let value = passage[start].value else { return nil }
      if passage.isGlued(start + 1), let word = counter(passage, start + 1), begins(word, ["월"]),
        (1...12).contains(value),
        !begins(word, ["월드"])
      {
        let rest = passage.string(start + 1).unicodeScalars.dropFirst()
        return SpokenReading(Self.month(value) + String(String.UnicodeScalarView(rest)), start..<start + 2)
      }
      let sign = passage[start + 1]
      guard passage[start].count == 4, (1000...2199).contains(value),
        sign.isSign("-") || sign.isSign(".") || sign.isSign("/"),
        passage[start + 2].isNumber, let month = passage[start + 2].value, (1...12).contains(month)
      else { return nil }
      var words = KoreanNumbers.sino(value) + "년 " + Self.month(month)
      var end = start + 3
      if passage[end].key == sign.key, passage[end].kind == .sign, passage[end + 1].isNumber,
        let day = passage[end + 1].value,
        (1...31).contains(day)
      {
        words += " " + KoreanNumbers.sino(day) + "일"
        end += 2
        if sign.isSign("."), passage.glued(end, "."), passage[end + 1].kind != .edge { end += 1 }
        return SpokenReading(words, start..<end)
      }
      return sign.isSign("/")
        ? nil
        : passage.isGlued(start + 2) && passage[start + 2].count <= 2 && sign.isSign("-")
          ? SpokenReading(words, start..<end) : nil
    }
  }

  /// `18:31`, `오후 3:05`.
  var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let hour = passage[start].value, hour <= 24, passage.glued(start + 1, ":"),
        passage.isGlued(start + 2), passage[start + 2].count == 2, let minute = passage[start + 2].value, minute < 60
      else { return nil }
      let hours = (1...12).contains(hour) ? KoreanNumbers.native(hour) ?? "" : KoreanNumbers.sino(hour)
      let words = hours + " 시" + (minute == 0 ? "" : " " + KoreanNumbers.sino(minute) + " 분")
      return said(passage, start, start + 3, words, isApart: false)
    }
  }

  var telephone: Scanner {
    Scanner("telephone", at: .numbers) { passage, start in
      var end = start + 1
      var groups = [KoreanNumbers.byFigure(passage.digits(start))]
      var total = passage[start].count
      while groups.count < 5, passage.glued(end, "-"), passage.isGlued(end + 1), passage[end + 1].isNumber {
        groups.append(KoreanNumbers.byFigure(passage.digits(end + 1)))
        total += passage[end + 1].count
        end += 2
      }
      if groups.count == 1 {
        guard [112, 119, 110, 114, 120, 911].contains(passage[start].value ?? 0), passage[start].count == 3,
          passage.isGlued(end), let word = counter(passage, end),
          begins(word, ["에", "신고", "로", "구급", "구조", "상황", "종합"])
        else { return nil }
        let said = passage[start].value == 119 ? "일일구" : passage[start].value == 112 ? "일일이" : groups[0]
        return SpokenReading(said + passage.string(end), start..<end + 1)
      }
      guard total >= 8, total <= 12,
        groups.count == 3 && passage.digits(start)[0] == 0
          || groups.count == 2 && passage[start].count == 4 && total == 8 && passage[start].value ?? 0 >= 1500
            && passage[start].value ?? 0 < 1900
      else { return nil }
      return said(passage, start, end, groups.joined(separator: ", "), isApart: false)
    }
  }
}
