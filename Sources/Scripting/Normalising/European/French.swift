internal import Reading

/// French words for the European scanners.
enum French {
  private static let small = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

  static func cardinal(_ value: Int) -> String {
    switch value {
    case ..<0: return "moins " + cardinal(-value)
    case ..<100: return below100(value, isLast: true)
    case ..<1_000_000: return belowMillion(value, isLast: true)
    default:
      let scales = [(1_000_000_000_000, "billion"), (1_000_000_000, "milliard"), (1_000_000, "million")]
      var rest = value
      var parts: [String] = []
      for (scale, name) in scales where rest >= scale {
        let count = rest / scale
        parts.append(cardinal(count) + " " + name + (count > 1 ? "s" : ""))
        rest %= scale
      }
      if rest > 0 { parts.append(belowMillion(rest, isLast: true)) }
      return parts.joined(separator: " ")
    }
  }

  private static func below100(_ value: Int, isLast: Bool) -> String {
    if value < 20 { return small[value] }
    let ten = value / 10
    if ten == 7 || ten == 9 {
      let base = ten == 7 ? "soixante" : "quatre-vingt"
      return base + (value == 71 ? " et " : "-") + small[10 + value % 10]
    }
    if ten == 8 {
      return value == 80 ? (isLast ? "quatre-vingts" : "quatre-vingt") : "quatre-vingt-" + small[value % 10]
    }
    if value % 10 == 0 { return tens[ten] }
    return tens[ten] + (value % 10 == 1 ? " et un" : "-" + small[value % 10])
  }

  private static func belowMillion(_ value: Int, isLast: Bool) -> String {
    if value >= 1000 {
      let thousands = value / 1000
      let head = thousands == 1 ? "mille" : belowMillion(thousands, isLast: false) + " mille"
      return value % 1000 == 0 ? head : head + " " + belowMillion(value % 1000, isLast: isLast)
    }
    if value >= 100 {
      let hundreds = value / 100
      let head = hundreds == 1 ? "cent" : small[hundreds] + " cent"
      if value % 100 == 0 { return hundreds > 1 && isLast ? head + "s" : head }
      return head + " " + below100(value % 100, isLast: isLast)
    }
    return below100(value, isLast: isLast)
  }

  static func ordinal(_ value: Int) -> String {
    if value == 1 { return "premier" }
    let words = cardinal(value)
    if words.hasSuffix("cinq") { return words + "uième" }
    if words.hasSuffix("neuf") { return words.dropLast() + "vième" }
    if words.hasSuffix("e") || words.hasSuffix("ts") { return words.dropLast() + "ième" }
    return words + "ième"
  }

  static func feminine(_ ordinal: String) -> String { ordinal == "premier" ? "première" : ordinal }

  static let centuries = WordSet(
    "ie iie iiie ive ve vie viie viiie ixe xe xie xiie xiiie xive xve xvie xviie xviiie xixe xxe xxie xxiie")

  static let words = European.Words(
    language: "fr", grammar: .french, cardinal: cardinal, year: cardinal, day: { $0 == 1 ? "premier" : cardinal($0) },
    ordinal: ordinal,
    ordinalEndings: WordSet("er re ère e ème eme nd nde ᵉ"), feminineEndings: WordSet("re ère nde"),
    feminineOrdinal: feminine, stopMeansOrdinal: false, ofMonth: "", ofYear: "", point: "virgule", stop: "point",
    minus: "moins", to: "à", between: WordSet("entre"), and: "et", hour: "heures", one: "un", oneFeminine: "une",
    magnitudes: ExactTable(
      """
      million, millions, M, Mio = million, millions
      milliard, milliards, Md, Mds, Mrd = milliard, milliards
      billion, billions = billion, billions
      k = mille, mille
      """),
    months: WordTable(
      """
      janvier, janv = janvier
      février, févr, fév = février
      mars = mars
      avril, avr = avril
      mai = mai
      juin = juin
      juillet, juil = juillet
      août = août
      septembre, sept = septembre
      octobre, oct = octobre
      novembre, nov = novembre
      décembre, déc = décembre
      """),
    monthNames: [
      "", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    currencies: ExactTable(
      """
      €, EUR = euro, euros, centime, centimes
      $ = dollar, dollars, cent, cents
      US$, USD = dollar américain, dollars américains, cent, cents
      £, GBP = livre, livres, penny, pence
      ¥ = yen, yens, sen, sen
      ₩ = won, wons, jeon, jeon
      CHF = franc suisse, francs suisses, centime, centimes
      """),
    units: ExactTable(
      """
      % = pour cent, pour cent
      ‰ = pour mille, pour mille
      km = kilomètre, kilomètres
      m = mètre, mètres
      cm = centimètre, centimètres
      mm = millimètre, millimètres
      km/h = kilomètre à l'heure, kilomètres à l'heure
      m², m2 = mètre carré, mètres carrés
      km², km2 = kilomètre carré, kilomètres carrés
      m³, m3 = mètre cube, mètres cubes
      ha = hectare, hectares
      kg = kilogramme, kilogrammes
      g = gramme, grammes
      mg = milligramme, milligrammes
      t = tonne, tonnes, f
      l, L = litre, litres
      ml = millilitre, millilitres
      °C, ℃ = degré Celsius, degrés Celsius
      ° = degré, degrés
      kW = kilowatt, kilowatts
      MW = mégawatt, mégawatts
      GW = gigawatt, gigawatts
      kWh = kilowattheure, kilowattheures
      Mo = mégaoctet, mégaoctets
      Go = gigaoctet, gigaoctets
      min = minute, minutes, f
      """),
    abbreviations: ExactTable(
      """
      M. = Monsieur, name
      MM. = Messieurs, name
      Mme = Madame
      Mmes = Mesdames
      Mlle = Mademoiselle
      Dr = Docteur
      Pr = Professeur
      Me = Maître
      Mgr = Monseigneur
      St = Saint
      Ste = Sainte
      etc. = et cetera
      p.ex. = par exemple
      env. = environ
      av. = avenue
      bd = boulevard
      n° = numéro
      art. = article
      chap. = chapitre
      p. = page
      pp. = pages
      tél. = téléphone
      hab. = habitants
      c.-à-d. = c'est-à-dire
      vol. = volume
      éd. = édition
      av.J.-C. = avant Jésus-Christ
      apr.J.-C. = après Jésus-Christ
      """),
    signs: [
      "&": .word("et"), "@": .word("arobase"), "%": .word("pour cent"), "+": .word("plus"), "=": .word("égale"),
      "€": .word("euros"),
      "$": .word("dollars"), "#": .word("hashtag"), "§": .word("paragraphe"), "°": .word("degrés"), "×": .word("fois"),
      "±": .word("plus ou moins"),
      "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent,
    ],
    fractions: ExactTable(
      """
      1/2 = un demi
      1/3 = un tiers
      2/3 = deux tiers
      1/4 = un quart
      3/4 = trois quarts
      1/5 = un cinquième
      2/5 = deux cinquièmes
      3/5 = trois cinquièmes
      4/5 = quatre cinquièmes
      1/8 = un huitième
      1/10 = un dixième
      """), wholeAnd: "et ", plus: "plus", telephones: WordSet(""), centuries: WordSet(""), hasAreaCodes: false)
}
