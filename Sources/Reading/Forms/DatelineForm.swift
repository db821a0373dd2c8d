/// The place and agency that an agency report begins with: `LONDON (AP) — `, `SEOUL, June 16 (Yonhap) -- `, `(Reuters) - `.
package struct DatelineForm: Sendable, Hashable {
  /// The place in ordinary case: `London`, `New Delhi/Mumbai`.
  package var place: String?
  /// The agency as it is written there: `AP`.
  package var agency: String?
  /// A reporter whom Korean and Japanese datelines name.
  package var reporter: String?
  /// How many UTF-8 bytes of the text the dateline takes, with the dash and the space behind it.
  package var length: Int

  /// Finds the dateline at the beginning of `text`, or nil.
  ///
  /// Without an agency the place must be in capitals.
  package init?(_ text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars.prefix(160))
    var start = 0
    while start < scalars.count, Token.isSpace(scalars[start]) { start += 1 }
    guard start < scalars.count else { return nil }
    length = 0
    let end = bracketed(scalars, from: start) ?? chinese(scalars, from: start) ?? latin(scalars, from: start)
    guard let end else { return nil }
    length = scalars[..<end].reduce(0) { $0 + UTF8.width($1) }
  }

  /// `(서울=연합뉴스) 홍길동 기자 = `, `【ロンドン＝山田太郎】`, `（東京=共同）`.
  private mutating func bracketed(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let closes: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "【": "】", "（": "）", "［": "］"]
    guard let close = closes[scalars[start]], let end = scalars[start...].prefix(40).firstIndex(of: close) else {
      return nil
    }
    let inside = Self.text(scalars[(start + 1)..<end])
    guard inside.unicodeScalars.contains(where: { $0.value >= 0x3040 }) else { return nil }
    let parts = inside.split(whereSeparator: { $0 == "=" || $0 == "＝" || $0 == "・" && inside.contains("＝") == false })
      .map { Self.trimmed($0) }
    var position = end + 1
    if parts.count >= 2 {
      place = parts[0]
      let last = parts[parts.count - 1]
      if Agencies.isAgency(last) {
        agency = last
      } else if scalars[start] == "【" {
        reporter = last
      } else {
        agency = last
      }
    } else if let name = parts.first, let known = ["共同", "時事", "ロイター"].first(where: { name.hasSuffix($0) }) {
      let before = Self.trimmed(name.dropLast(known.count))
      (place, agency) = (before.isEmpty ? nil : before, known)
    } else {
      return nil
    }
    // A reporter and an equals sign may follow: 홍길동 기자 =
    if let equals = scalars[position...].prefix(40).firstIndex(where: { $0 == "=" || $0 == "＝" }) {
      let name = Self.trimmed(Self.text(scalars[position..<equals]))
      if name.hasSuffix("기자") || name.hasSuffix("특파원") || name.hasSuffix("記者") || name.isEmpty {
        if !name.isEmpty { reporter = name }
        position = equals + 1
      }
    }
    while position < scalars.count, Token.isSpace(scalars[position]) { position += 1 }
    return position
  }

  /// `新华社北京3月3日电（记者张三、李四）`: agency, place, day, the word for a dispatch, and its reporters.
  private mutating func chinese(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let head = scalars[start...].prefix(30)
    guard let dispatch = head.firstIndex(where: { "电電讯訊".unicodeScalars.contains($0) }),
      let house = head[..<dispatch].firstIndex(where: { "社网網".unicodeScalars.contains($0) }), house > start,
      let day = head[house..<dispatch].lastIndex(of: "日"), day + 1 == dispatch
    else { return nil }
    var month = day
    while month > house + 1, ("0"..."9").contains(scalars[month - 1]) || scalars[month - 1] == "月" { month -= 1 }
    guard month < day else { return nil }
    let written = Self.trimmed(Self.text(scalars[(house + 1)..<month]))
    guard !written.unicodeScalars.contains(where: { $0.value < 0x3040 && $0 != "/" && $0 != "、" }) else { return nil }
    agency = Self.text(scalars[start...house])
    place = written.isEmpty ? nil : written
    var position = dispatch + 1
    while position < scalars.count, Token.isSpace(scalars[position]) { position += 1 }
    if position < scalars.count, scalars[position] == "（" || scalars[position] == "(",
      let close = scalars[position...].prefix(60).firstIndex(where: { $0 == "）" || $0 == ")" })
    {
      let inside = Self.text(scalars[(position + 1)..<close])
      if inside.contains("记者") || inside.contains("記者") { reporter = inside }
      position = close + 1
    }
    while position < scalars.count,
      Token.isSpace(scalars[position]) || "，,：:".unicodeScalars.contains(scalars[position])
    {
      position += 1
    }
    return position
  }

  private mutating func latin(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    // The dash that ends it: — or –, two hyphens, or a hyphen between spaces.
    var dash: Range<Int>?
    var index = start
    while index < min(scalars.count, start + 110) {
      let scalar = scalars[index]
      if scalar == "—" || scalar == "–" || scalar == "―" {
        dash = index..<(index + 1)
      } else if scalar == "-", index + 1 < scalars.count {
        if scalars[index + 1] == "-" {
          dash = index..<(index + 2)
        } else if index > start, Token.isSpace(scalars[index - 1]) || scalars[index - 1] == ")",
          Token.isSpace(scalars[index + 1])
        {
          dash = index..<(index + 1)
        } else if index > start + 1, scalars[index - 1] == ".", scalars[index - 2] == ")" {
          // "(EFE).-"
          dash = (index - 1)..<(index + 1)
        }
      } else if scalar == "_", index > start, index + 1 < scalars.count, Token.isSpace(scalars[index - 1]),
        Token.isSpace(scalars[index + 1])
      {
        // Wires without a dash in their character set write it so.
        dash = index..<(index + 1)
      } else if scalar == ":" || scalar == "\n" || scalar == "?" || scalar == "!" || scalar == "\"" || scalar == "“" {
        return nil
      }
      if dash != nil { break }
      index += 1
    }
    guard var dash else { return nil }
    // "GARROW – March 3, 2031 – ": the day has dashes on both sides.
    if let next = scalars[dash.upperBound...].prefix(30).firstIndex(where: { $0 == "—" || $0 == "–" }),
      Self.isDay(Self.trimmed(Self.text(scalars[dash.upperBound..<next])))
    {
      dash = dash.lowerBound..<(next + 1)
    }
    var head = scalars[start..<dash.lowerBound]
    while let last = head.last, Token.isSpace(last) { head.removeLast() }
    var foundAgency: String?
    if head.last == ")", let open = head.lastIndex(of: "(") {
      let name = Self.trimmed(Self.text(head[(open + 1)..<(head.endIndex - 1)]))
      head = head[..<open]
      // Behind a place in capitals any name in brackets is the agency's.
      let first = Self.text(head).prefix { $0 != "," }
      guard
        Agencies.isAgency(name)
          || CapitalsForm.isCapitals(first) && name.split(separator: " ").count <= 3 && name.first?.isUppercase == true
      else { return nil }
      foundAgency = Agencies.isAgency(name) || !CapitalsForm.isCapitals(name) ? CapitalsForm.name(name) : name
    }
    var written = place(in: Self.trimmed(Self.text(head)))
    if foundAgency == nil, Agencies.isAgency(written) { (foundAgency, written) = (CapitalsForm.name(written), "") }
    // "(ANSA) - TULL, 3 MAR - ": the agency stands before the place.
    if written.isEmpty, foundAgency != nil,
      let next = scalars[dash.upperBound...].prefix(60).firstIndex(where: { "-—–".unicodeScalars.contains($0) }),
      Token.isSpace(scalars[next - 1])
    {
      let second = place(in: Self.trimmed(Self.text(scalars[dash.upperBound..<next])))
      if !second.isEmpty, Self.isPlace(second, inCapitals: true) {
        written = second
        dash = dash.lowerBound..<(next + 1)
      }
    }
    if written.isEmpty {
      guard foundAgency != nil, head.allSatisfy(Token.isSpace) else { return nil }
    } else {
      guard written.utf8.count <= 60, written.split(separator: " ").count <= 7,
        Self.isPlace(written, inCapitals: foundAgency == nil)
      else { return nil }
      place = Self.properCase(written)
    }
    agency = foundAgency
    var end = dash.upperBound
    while end < scalars.count, Token.isSpace(scalars[end]) { end += 1 }
    guard end < scalars.count || text(isLong: scalars) else { return nil }
    return end
  }

  private func text(isLong scalars: [Unicode.Scalar]) -> Bool { scalars.count >= 160 }

  /// The place without the day: `SEOUL, June 16` and `Rome, 16 June 2025` are `SEOUL` and `Rome`.
  private func place(in text: String) -> String {
    var parts = text.split(separator: ",").map { Self.trimmed($0) }
    while parts.count > 1, let last = parts.last, Self.isDay(last) { parts.removeLast() }
    if parts.count == 1, Self.isDay(parts[0]) { return "" }
    return parts.joined(separator: ", ")
  }

  private static func isDay(_ text: String) -> Bool {
    let tokens = Token.tokens(of: Array(text.unicodeScalars)).filter { $0.kind != .sign }
    guard !tokens.isEmpty, tokens.contains(where: { $0.kind == .number }) else { return false }
    return tokens.allSatisfy {
      $0.kind == .number || DateWords.month($0.word, language: nil) != nil || DateWords.isFiller($0.word)
        || DateWords.isWeekday($0.word) || DateWords.joins($0.word)
    }
  }

  private static func isPlace(_ text: String, inCapitals: Bool) -> Bool {
    var hasWord = false
    for (index, part) in text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "," }).enumerated() {
      let scalars = Array(part.unicodeScalars)
      guard !scalars.contains(where: { ("0"..."9").contains($0) || $0 == "(" || $0 == ")" || $0 == ";" }) else {
        return false
      }
      let isShort = scalars.last == "."
      if CapitalsForm.isCapitals(part) {
        hasWord = true
      } else if index > 0,
        isShort || CapitalsForm.particles.contains(Folding.fold(part)) || ["and", "on", "of"].contains(part)
      {
        // "Calif.", "Frankfurt am Main", "STRATFORD-upon-AVON".
      } else if inCapitals {
        // After the capitals the state or the country may be in ordinary case: "JACKSON, Mississippi".
        guard index > 0, text.contains(","), scalars[0].properties.isUppercase else { return false }
      } else {
        guard scalars[0].properties.isUppercase else { return false }
        hasWord = true
      }
    }
    return hasWord
  }

  private static func properCase(_ text: String) -> String {
    text.split(separator: ",").map { part in
      let name = trimmed(part)
      if ["D.C.", "U.S.", "U.K.", "N.Y.", "N.J."].contains(name) { return name }
      return CapitalsForm.isCapitals(name)
        ? CapitalsForm.name(name)
        : name.split(separator: " ").map {
          CapitalsForm.isCapitals($0) && $0.utf8.count > 3 ? CapitalsForm.name(String($0)) : String($0)
        }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func trimmed(_ text: some StringProtocol) -> String { text.trimmingSpace() }
}
