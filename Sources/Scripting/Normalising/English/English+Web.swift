/// Addresses of the web, handles, hashtags.
extension English {
  static let domains = WordSet(
    """
    com org net edu gov mil info biz io tv ai app dev co uk us kr jp cn de fr es it eu ca au nz in br ru ch se no fi dk nl
    be at ie pl pt gr tr za mx ar int news blog online shop site tech xyz me fm ly gg
    """)
  /// Parts of addresses that are words although they look like letters.
  static let domainWords = WordSet("com org net edu gov mil info biz news blog online shop site tech app dev co me int")

  var hashtag: Scanner {
    Scanner("web", at: .signs("#", "@").and(words: WordSet("http https www ftp").all)) { web($0, $1) }
  }

  /// An address with its protocol, a handle, a hashtag.
  func web(_ passage: Passage, _ start: Int) -> SpokenReading? {
    let token = passage[start]
    if token.isSign("#") || token.isSign("@") {
      guard passage.isGlued(start + 1), passage[start + 1].isWord || (token.isSign("@") && passage[start + 1].isNumber)
      else {
        return nil
      }
      var end = start + 1
      var words = token.isSign("#") ? "hashtag" : "at"
      while passage.isGlued(end), end < start + 16,
        passage[end].isWord || passage[end].isNumber || passage[end].isSign("_")
      {
        words += said(passage, end)
        end += 1
      }
      return SpokenReading(words, start..<end)
    }
    guard
      passage.isWord(start, "http") || passage.isWord(start, "https") || passage.isWord(start, "www")
        || passage.isWord(start, "ftp")
    else { return nil }
    var place = start
    if passage.glued(start + 1, ":"), passage[start + 2].isSignRun("/") { place = start + 3 }
    if passage.isWord(place, "www"), passage.glued(place + 1, ".") { place += 2 }
    guard place > start, passage[place].isWord || passage[place].isNumber else { return nil }
    return webAddress(passage, from: start, host: place)
  }

  /// The host in words; what comes after it is not said.
  private func webAddress(_ passage: Passage, from start: Int, host: Int) -> SpokenReading? {
    var end = host
    var words = ""
    var isAfterDot = false
    while end < host + 24, passage.isGlued(end) || end == host {
      let token = passage[end]
      if token.isSign("."), passage.isGlued(end + 1), passage[end + 1].isWord || passage[end + 1].isNumber {
        words += " dot"
        isAfterDot = true
      } else if token.isSign("-"), passage.isGlued(end + 1) {
        words += " dash"
      } else if token.isWord || token.isNumber {
        words += isAfterDot ? saidDomain(passage, end) : said(passage, end)
        isAfterDot = false
      } else {
        break
      }
      end += 1
    }
    while end < passage.count, passage.isGlued(end), !isTrailing(passage, end) { end += 1 }
    guard !words.isEmpty else { return nil }
    return SpokenReading(String(words.dropFirst()), start..<end)
  }

  /// Whether a sign at the end of an address belongs to the sentence.
  private func isTrailing(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    guard token.kind == .sign else { return false }
    if token.isSign(")") || token.isSign("\"") || token.isSign("”") || token.isSign("]") || token.isSign(">") {
      return true
    }
    return Pause(token.key) != nil && !passage.isGlued(index + 1)
  }

  private func said(_ passage: Passage, _ index: Int) -> String {
    let token = passage[index]
    if token.isNumber {
      return " " + (token.count <= 2 ? numbers.cardinal(passage.digits(index)) : numbers.figures(passage.digits(index)))
    }
    guard token.isWord else { return "" }
    // The engine spells small letters that are no word; camelCase is words.
    var words = " "
    var last: UInt32 = 0
    for scalar in passage.scalars(token) {
      let isCapital = WordKey.lowercase(scalar) != scalar
      if isCapital, last != 0, WordKey.lowercase(last) == last { words += " " }
      if let scalar = Unicode.Scalar(scalar) { words.unicodeScalars.append(scalar) }
      last = scalar
    }
    return words
  }

  private func saidDomain(_ passage: Passage, _ index: Int) -> String {
    let token = passage[index]
    if token.isWord, token.count <= 3, !Self.domainWords.contains(token) {
      return " " + Letters.spelled(passage.scalars(token))
    }
    return said(passage, index)
  }

  /// An address that begins like any word.
  var plainAddress: Scanner { Scanner("address of the web", at: .addresses) { bareAddress($0, $1) } }

  /// An address without `http` before it.
  ///
  /// Such as `jane.doe@example.com`, `example.co.uk/news`. Found from its first token.
  func bareAddress(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard passage[start].isWord || passage[start].isNumber, !passage.isWord(start, "www"),
      !passage.isGlued(start) || passage[start - 1].kind == .sign && !passage[start - 1].isSign(".")
    else {
      return nil
    }
    var end = start
    var at: Int?
    var lastDot: Int?
    while end < start + 24, end == start || passage.isGlued(end) {
      let token = passage[end]
      if token.isSign("@") {
        guard at == nil else { return nil }
        at = end
      } else if token.isSign(".") {
        guard passage.isGlued(end + 1), passage[end + 1].isWord || passage[end + 1].isNumber else { break }
        lastDot = end
      } else if !(token.isWord || token.isNumber || token.isSign("-") || token.isSign("_") || token.isSign("+")) {
        break
      }
      end += 1
    }
    if let at {
      guard at > start, at + 1 < end else { return nil }
      var words = ""
      var isAfterDot = false
      for index in start..<end {
        let token = passage[index]
        if index == at {
          words += " at"
          isAfterDot = false
        } else if token.isSign(".") {
          words += " dot"
          isAfterDot = index > at
        } else if token.isSign("-") {
          words += " dash"
        } else if token.isSign("_") {
          words += " underscore"
        } else if token.isSign("+") {
          words += " plus"
        } else {
          words +=
            isAfterDot
            ? saidDomain(passage, index)
            : token.isNumber ? " " + numbers.figures(passage.digits(index)) : said(passage, index)
          isAfterDot = false
        }
      }
      return SpokenReading(String(words.dropFirst()), start..<end)
    }
    guard let lastDot, Self.domains.contains(passage[lastDot + 1]), lastDot + 2 == end,
      passage[lastDot + 1].shape == .lower,
      passage[lastDot - 1].isWord, passage[lastDot - 1].count > 1, passage[start].count > 1 || passage[start].isNumber
    else { return nil }
    return webAddress(passage, from: start, host: start)
  }
}
