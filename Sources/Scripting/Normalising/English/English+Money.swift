/// Money: `$5.2bn`, `£1.20`, `US$300,000`, `₩460 billion`, `99¢`, `a $1.9-trillion package`, `$15/hour`.
extension English {
  /// One currency a line: how it is written before or after the figure = one, many, one part, many parts.
  static let currencies = ExactTable(
    """
    $ = dollar, dollars, cent, cents
    US$, U.S.$, USD, US $ = U.S dollar, U.S dollars, cent, cents
    A$, AU$, AUD = Australian dollar, Australian dollars, cent, cents
    C$, CA$, CAD, Can$, CDN$ = Canadian dollar, Canadian dollars, cent, cents
    NZ$, NZD = New Zealand dollar, New Zealand dollars, cent, cents
    HK$, HKD = Hong Kong dollar, Hong Kong dollars, cent, cents
    S$, SGD = Singapore dollar, Singapore dollars, cent, cents
    NT$, TWD = Taiwan dollar, Taiwan dollars, cent, cents
    R$, BRL = Brazilian real, Brazilian reais, centavo, centavos
    £, GBP = pound, pounds, penny, pence
    €, EUR = euro, euros, cent, cents
    ¥, JPY, JP¥ = yen, yen, sen, sen
    CN¥, RMB, CNY = yuan, yuan, fen, fen
    ₩, KRW = won, won, jeon, jeon
    ₹, Rs, INR = rupee, rupees, paisa, paise
    ₽, RUB = ruble, rubles, kopeck, kopecks
    ₺, TRY = lira, lira, kurus, kurus
    ₴, UAH = hryvnia, hryvnias, kopiyka, kopiykas
    ₪, ILS, NIS = shekel, shekels, agora, agorot
    ₫, VND = dong, dong, hao, hao
    ₱, PHP = peso, pesos, centavo, centavos
    MXN, Mex$ = Mexican peso, Mexican pesos, centavo, centavos
    ₦, NGN = naira, naira, kobo, kobo
    ฿, THB = baht, baht, satang, satang
    ₿, BTC = bitcoin, bitcoins, satoshi, satoshis
    CHF, SFr, Sfr = Swiss franc, Swiss francs, centime, centimes
    SEK = Swedish krona, Swedish kronor, ore, ore
    NOK = Norwegian krone, Norwegian kroner, ore, ore
    DKK = Danish krone, Danish kroner, ore, ore
    PLN = Polish zloty, Polish zlotys, grosz, groszy
    ZAR = rand, rand, cent, cents
    SAR = Saudi riyal, Saudi riyals, halala, halalas
    AED, Dh = dirham, dirhams, fils, fils
    IDR, Rp = rupiah, rupiah, sen, sen
    MYR, RM = ringgit, ringgit, sen, sen
    PKR = Pakistani rupee, Pakistani rupees, paisa, paise
    BDT, Tk, ৳ = taka, taka, poisha, poisha
    LKR = Sri Lankan rupee, Sri Lankan rupees, cent, cents
    KES, KSh, Ksh = Kenyan shilling, Kenyan shillings, cent, cents
    GHS, GH₵ = cedi, cedis, pesewa, pesewas
    EGP = Egyptian pound, Egyptian pounds, piastre, piastres
    QAR = Qatari riyal, Qatari riyals, dirham, dirhams
    KWD = Kuwaiti dinar, Kuwaiti dinars, fils, fils
    CZK, Kč = Czech koruna, Czech korunas, haler, halers
    HUF = forint, forints, filler, fillers
    ARS = Argentine peso, Argentine pesos, centavo, centavos
    CLP = Chilean peso, Chilean pesos, centavo, centavos
    """)
  /// Parts of a currency that are written after the figure.
  static let coins = ExactTable(
    """
    ¢ = cent, cents
    p = penny, pence
    c = cent, cents
    """)

  /// The heights of pictures in lines, which are written with a `p`, too.
  static let resolutions: Set<Int> = [360, 480, 540, 720]

  var money: Scanner {
    Scanner(
      "money",
      at: .signs("$", "£", "€", "¥", "₩", "₹", "₽", "₺", "₴", "₪", "₫", "₱", "₦", "฿", "₿", "-", "−").and(
        numbers: true,
        words: Self.currencies.starts.union([WordKey.of("u")]))
    ) { money($0, $1) }
  }

  private func money(_ passage: Passage, _ start: Int) -> SpokenReading? {
    var index = start
    var isNegative = false
    if passage[index].isDash {
      guard !passage.isGlued(index), passage.isGlued(index + 1), !passage[index + 1].isNumber else { return nil }
      isNegative = true
      index += 1
    }
    if passage[index].isNumber || passage[index].isSign(".") {
      return isNegative ? nil : trailing(passage, start)
    }
    guard let (currency, place) = currency(passage, index),
      let amount = amount(passage, place, ofMoney: true), !amount.isNegative
    else { return nil }
    var words = isNegative ? "minus " : ""
    var end = amount.end
    if let next = afterDash(passage, end), let second = self.currency(passage, next),
      let other = self.amount(passage, second.after, ofMoney: true)
    {
      // $2-$3 billion is two to three billion.
      let isShared = amount.magnitude == nil && other.magnitude != nil && currency == second.row
      words +=
        (isShared ? say(amount) : sum(amount, currency, isOne: false)) + " to " + sum(other, second.row, isOne: false)
      end = other.end
    } else if let next = afterDash(passage, end), let other = self.amount(passage, next, ofMoney: true),
      !other.isNegative,
      amount.number.fraction?.count != 2
    {
      var first = amount
      if first.magnitude == other.magnitude { first.magnitude = nil }
      let isOne = isAdjectival(passage, start, other.end)
      words += say(first) + " to " + sum(other, currency, isOne: isOne, isMany: true)
      end = other.end
    } else {
      // A $400-a-week job is a `four hundred dollar a week job`.
      let after = passage[per(passage, end)?.end ?? end]
      let isJoined =
        passage.glued(end, "-")
        && (Self.articles.contains(passage[start - 1])
          || after.isWord && after.isSpaced && after.shape == .lower && !Self.functionWords.contains(after))
      words += sum(amount, currency, isOne: isJoined || isAdjectival(passage, start, end))
    }
    if let per = per(passage, end) {
      words += per.words
      end = per.end
    }
    return SpokenReading(words, start..<end)
  }

  /// `5 USD`, `99¢`, `5€`.
  private func trailing(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard let amount = amount(passage, start, ofMoney: true) else { return nil }
    let next = passage[amount.end]
    if next.kind == .sign || (next.isWord && next.count == 1), passage.isGlued(amount.end) {
      // `1080p` is a picture, `7c` a class or a flat, `30c` a summer's day.
      let isName =
        amount.number.whole.count > 3 || Self.resolutions.contains(amount.number.value ?? 0)
        || passage.isWord(amount.end, "c")
          && (passage[start - 1].isCapital || amount.number.value ?? 0 < 5 || isAboutWeather(passage, start))
      if let coin = Self.coins[passage.string(amount.end)], next.kind == .sign || !isName {
        // Before a noun a cent stays one, but Britain's coins are always pence.
        let isOne =
          amount.number.isOne || coin[0] == "cent" && isAdjectival(passage, start, amount.end + 1)
        let per = per(passage, amount.end + 1)
        return SpokenReading(
          say(amount) + " " + coin[isOne ? 0 : 1] + (per?.words ?? ""), start..<(per?.end ?? amount.end + 1))
      }
    }
    guard let row = Self.currencies[passage.string(amount.end)], next.kind == .sign || next.count == 3 else {
      return nil
    }
    if next.kind == .sign, passage.isGlued(amount.end + 1), passage[amount.end + 1].isNumber { return nil }
    return SpokenReading(sum(amount, row, isOne: false), start..<amount.end + 1)
  }

  /// The currency that is written before a figure, and where the figure begins.
  private func currency(_ passage: Passage, _ index: Int) -> (row: [String], after: Int)? {
    let token = passage[index]
    if token.kind == .sign, token.count == 1, let row = Self.currencies[passage.string(index)] {
      return (row, index + 1)
    }
    guard token.isWord else { return nil }
    // US$, U.S. $, and the codes before a figure.
    var end = index + 1
    if passage.isWord(index, "u"), passage.glued(index + 1, "."), passage.isGlued(index + 2),
      passage.isWord(index + 2, "s")
    {
      end = passage.glued(index + 3, ".") ? index + 4 : index + 3
      guard passage[end].isSign("$") else { return nil }
      return Self.currencies["US$"].map { ($0, end + 1) }
    }
    if passage[end].isSign("$") || passage[end].isSign("¥"),
      passage.isGlued(end) || (token.shape == .capitals && token.count == 2)
    {
      return Self.currencies[passage.string(index) + passage.string(end)].map { ($0, end + 1) }
    }
    guard token.count >= 2, let row = Self.currencies[passage.string(index)] else { return nil }
    if passage.glued(end, "."), token.count == 2 { end += 1 }
    return passage[end].isNumber ? (row, end) : nil
  }

  private func sum(_ amount: Amount, _ row: [String], isOne: Bool, isMany: Bool = false) -> String {
    let number = amount.number
    let unit = { (value: Bool) in value ? row[0] : row[1] }
    guard let fraction = number.fraction, amount.magnitude == nil else {
      let one = isOne || (!isMany && number.isOne && amount.magnitude == nil && amount.part == nil)
      return say(amount) + " " + unit(one)
    }
    let trimmed = Array(fraction.reversed().drop { $0 == 0 }.reversed())
    if trimmed.count > 2 || fraction.count > 3 && !trimmed.isEmpty {
      var exact = number
      exact.fraction = trimmed
      return numbers.number(exact) + " " + unit(false)
    }
    let cents = trimmed.isEmpty ? 0 : Int(trimmed[0]) * 10 + (trimmed.count > 1 ? Int(trimmed[1]) : 0)
    let whole = numbers.cardinal(number.whole) + " " + unit(isOne || number.value == 1)
    if cents == 0 { return whole }
    let coins = numbers.below100(cents) + " " + (cents == 1 || isOne ? row[2] : row[3])
    return number.value == 0 ? coins : whole + " and " + coins
  }

  /// What an amount is paid for: `/hour`, `-a-week`.
  func per(_ passage: Passage, _ index: Int) -> (words: String, end: Int)? {
    if passage.glued(index, "-"), passage.glued(index + 2, "-"), Self.joints.contains(passage[index + 1]),
      passage[index + 3].isWord
    {
      return (" " + passage.lowercase(index + 1) + " " + passage.string(index + 3), index + 4)
    }
    guard passage.glued(index, "/"), passage.isGlued(index + 1), passage[index + 1].isWord else { return nil }
    let word = passage.lowercase(index + 1)
    let name = Self.units[passage.string(index + 1)]?[0] ?? word
    guard name.count > 1 else { return nil }
    let article = ["a", "e", "i", "o", "u"].contains(String(name.prefix(1))) || name == "hour" ? " an " : " a "
    return (article + name, index + 2)
  }
}
