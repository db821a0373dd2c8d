internal import Reading

/// Italian words for the European scanners.
enum Italian {
  private static let small = [
    "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
    "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
  ]
  private static let tens = [
    "", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
  ]
  private static let ordinals = [
    "", "primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono", "decimo",
  ]

  static func cardinal(_ value: Int) -> String {
    switch value {
    case ..<0: return "meno " + cardinal(-value)
    case ..<1_000_000:
      let words = value == 0 ? small[0] : belowMillion(value)
      return value > 3 && words.hasSuffix("tre") ? words.dropLast() + "é" : words
    default:
      let scales = [
        (1_000_000_000_000, "bilione", "bilioni"), (1_000_000_000, "miliardo", "miliardi"),
        (1_000_000, "milione", "milioni"),
      ]
      var rest = value
      var parts: [String] = []
      for (scale, one, many) in scales where rest >= scale {
        let count = rest / scale
        parts.append(count == 1 ? "un " + one : cardinal(count) + " " + many)
        rest %= scale
      }
      if rest > 0 { parts.append(cardinal(rest)) }
      return parts.joined(separator: " ")
    }
  }

  private static func belowMillion(_ value: Int) -> String {
    switch value {
    case 0: return ""
    case ..<20: return small[value]
    case ..<100:
      let ten = tens[value / 10]
      let unit = value % 10
      // The ten loses its vowel before another: `ventuno`, `ventotto`.
      return (unit == 1 || unit == 8 ? String(ten.dropLast()) : ten) + (unit == 0 ? "" : small[unit])
    case ..<1000:
      return (value < 200 ? "" : small[value / 100]) + "cento" + belowMillion(value % 100)
    default:
      return (value < 2000 ? "mille" : belowMillion(value / 1000) + "mila") + belowMillion(value % 1000)
    }
  }

  static func ordinal(_ value: Int) -> String {
    if value <= 10 { return ordinals[value] }
    let words = cardinal(value)
    if words.hasSuffix("é") { return words.dropLast() + "eesimo" }
    return (words.hasSuffix("sei") ? words : String(words.dropLast())) + "esimo"
  }

  static let words = European.Words(
    language: "it", grammar: .italian, cardinal: cardinal, year: cardinal, day: { $0 == 1 ? "primo" : cardinal($0) },
    ordinal: ordinal,
    ordinalEndings: WordSet("º ª °"), feminineEndings: WordSet("ª"),
    feminineOrdinal: { $0.dropLast() + "a" }, stopMeansOrdinal: false,
    ofMonth: "", ofYear: "", point: "virgola", stop: "punto", minus: "meno", to: "a", between: WordSet("tra fra"),
    and: "e", hour: "ore", one: "un", oneFeminine: "una",
    magnitudes: ExactTable(
      """
      milione, milioni, mln = milione, milioni
      miliardo, miliardi, mld = miliardo, miliardi
      mila = mila, mila
      """),
    months: WordTable(
      """
      gennaio, gen, genn = gennaio
      febbraio, feb, febbr = febbraio
      marzo, mar = marzo
      aprile, apr = aprile
      maggio, mag = maggio
      giugno, giu = giugno
      luglio, lug = luglio
      agosto, ago = agosto
      settembre, set, sett = settembre
      ottobre, ott = ottobre
      novembre, nov = novembre
      dicembre, dic = dicembre
      """),
    monthNames: [
      "", "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
      "novembre", "dicembre",
    ],
    currencies: ExactTable(
      """
      €, EUR = euro, euro, centesimo, centesimi
      $ = dollaro, dollari, centesimo, centesimi
      US$, USD = dollaro americano, dollari americani, centesimo, centesimi
      £, GBP = sterlina, sterline, penny, pence
      ¥ = yen, yen, sen, sen
      ₩ = won, won, jeon, jeon
      CHF = franco svizzero, franchi svizzeri, centesimo, centesimi
      """),
    units: ExactTable(
      """
      % = per cento, per cento
      ‰ = per mille, per mille
      km = chilometro, chilometri
      m = metro, metri
      cm = centimetro, centimetri
      mm = millimetro, millimetri
      km/h = chilometro orario, chilometri orari
      m², m2, mq = metro quadrato, metri quadrati
      km², km2, kmq = chilometro quadrato, chilometri quadrati
      m³, m3, mc = metro cubo, metri cubi
      ha = ettaro, ettari
      kg = chilogrammo, chilogrammi
      g = grammo, grammi
      mg = milligrammo, milligrammi
      t = tonnellata, tonnellate, f
      l, L = litro, litri
      ml = millilitro, millilitri
      °C, ℃ = grado Celsius, gradi Celsius
      ° = grado, gradi
      kW = chilowatt, chilowatt
      MW = megawatt, megawatt
      GW = gigawatt, gigawatt
      kWh = chilowattora, chilowattora
      MB = megabyte, megabyte
      GB = gigabyte, gigabyte
      h = ora, ore, f
      min = minuto, minuti
      """),
    abbreviations: ExactTable(
      """
      sig. = signor, name
      sig.ra = signora, name
      dott. = dottor, name
      dott.ssa = dottoressa, name
      dr. = dottor, name
      prof. = professor, name
      prof.ssa = professoressa, name
      ing. = ingegner, name
      avv. = avvocato, name
      on. = onorevole, name
      ecc. = eccetera
      es. = esempio
      p.es. = per esempio
      n. = numero
      art. = articolo
      pag. = pagina
      pagg. = pagine
      tel. = telefono
      ca. = circa
      a.C. = avanti Cristo
      d.C. = dopo Cristo
      S.p.A. = società per azioni
      """),
    signs: [
      "&": .word("e"),
      "@": .word("chiocciola"),
      "%": .word("per cento"),
      "+": .word("più"),
      "=": .word("uguale"),
      "€": .word("euro"),
      "$": .word("dollari"),
      "£": .word("sterline"),
      "#": .word("cancelletto"),
      "§": .word("paragrafo"),
      "°": .word("gradi"),
      "×": .word("per"),
      "±": .word("più o meno"),
      "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent,
    ],
    fractions: ExactTable(
      """
      1/2 = mezzo
      1/3 = un terzo
      2/3 = due terzi
      1/4 = un quarto
      3/4 = tre quarti
      1/5 = un quinto
      2/5 = due quinti
      3/5 = tre quinti
      4/5 = quattro quinti
      1/8 = un ottavo
      1/10 = un decimo
      """), wholeAnd: "e ", plus: "più", telephones: WordSet("tel telefono numero fax cellulare"),
    centuries: WordSet("secolo secoli"), hasAreaCodes: true)
}
