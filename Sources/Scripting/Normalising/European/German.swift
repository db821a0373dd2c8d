internal import Reading

/// German words for the European scanners.
enum German {
  private static let small = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  static func cardinal(_ value: Int) -> String {
    switch value {
    case ..<0: return "minus " + cardinal(-value)
    case ..<1_000_000: return value == 0 ? small[0] : belowMillion(value, isLast: true)
    default:
      let scales = [
        (1_000_000_000_000, "eine Billion", "Billionen"), (1_000_000_000, "eine Milliarde", "Milliarden"),
        (1_000_000, "eine Million", "Millionen"),
      ]
      var rest = value
      var parts: [String] = []
      for (scale, one, many) in scales where rest >= scale {
        let count = rest / scale
        parts.append(count == 1 ? one : cardinal(count) + " " + many)
        rest %= scale
      }
      if rest > 0 { parts.append(belowMillion(rest, isLast: true)) }
      return parts.joined(separator: " ")
    }
  }

  private static func belowMillion(_ value: Int, isLast: Bool) -> String {
    if value >= 1000 {
      let thousands = value / 1000
      let head = (thousands == 1 ? "ein" : belowMillion(thousands, isLast: false)) + "tausend"
      return value % 1000 == 0 ? head : head + belowMillion(value % 1000, isLast: isLast)
    }
    if value >= 100 {
      let head = (value / 100 == 1 ? "ein" : small[value / 100]) + "hundert"
      return value % 100 == 0 ? head : head + belowMillion(value % 100, isLast: isLast)
    }
    if value < 20 { return value == 1 && !isLast ? "ein" : small[value] }
    if value % 10 == 0 { return tens[value / 10] }
    return (value % 10 == 1 ? "ein" : small[value % 10]) + "und" + tens[value / 10]
  }

  static func year(_ value: Int) -> String {
    guard (1100...1999).contains(value) else { return cardinal(value) }
    let rest = value % 100
    return cardinal(value / 100) + "hundert" + (rest == 0 ? "" : cardinal(rest))
  }

  /// The ordinal as it stands after an article, such as “dritte”.
  ///
  /// Other forms add their endings to it.
  static func ordinal(_ value: Int) -> String {
    switch value {
    case 1: return "erste"
    case 3: return "dritte"
    case 7: return "siebte"
    case 8: return "achte"
    default: break
    }
    let rest = value % 100
    if value > 100, rest > 0, rest < 20 {
      return cardinal(value - rest) + ordinal(rest)
    }
    return cardinal(value) + (rest > 0 && rest < 20 ? "te" : "ste")
  }

  /// Words after which an ordinal ends in `e`, and those after which it ends in `en`.
  static let weakNominative = WordSet("der die das dieser diese jeder jede")
  static let weakOblique = WordSet(
    """
    am vom zum beim im dem den des bis seit ab zur einem einen einer eines diesem diesen dieser dieses jedem jeden ersten
    letzten meinem meinen meiner seinem seinen seiner seines ihrem ihren ihrer ihres unserem unseren unserer keinem keinen
    """)

  /// Words that nothing is counted in: a one before them stands alone.
  static let particles: Set<String> = [
    "ab", "als", "am", "an", "auf", "aus", "bei", "bis", "bleibt", "durch", "für", "gegen", "gibt", "hat", "im", "in",
    "ist", "mal", "mit", "nach", "oder", "plus", "minus", "sowie", "über", "um", "und", "unter", "von", "vor", "war",
    "wird", "wurde", "zu", "zum", "zur",
  ]

  static let words = European.Words(
    language: "de", grammar: .german, cardinal: cardinal, year: year, day: { ordinal($0) + "r" }, ordinal: ordinal,
    ordinalEndings: WordSet(""), feminineEndings: WordSet(""), feminineOrdinal: { $0 }, stopMeansOrdinal: true,
    ofMonth: "", ofYear: "", point: "Komma", stop: "Punkt", minus: "minus", to: "bis", between: WordSet("zwischen"),
    and: "und", hour: "uhr", one: "ein", oneFeminine: "eine",
    magnitudes: ExactTable(
      """
      Mio, Million, Millionen = Million, Millionen
      Mrd, Milliarde, Milliarden = Milliarde, Milliarden
      Bio, Billion, Billionen = Billion, Billionen
      Tsd = Tausend, Tausend
      """),
    months: WordTable(
      """
      januar, jan, jänner = Januar
      februar, feb = Februar
      märz, mrz = März
      april, apr = April
      mai = Mai
      juni, jun = Juni
      juli, jul = Juli
      august, aug = August
      september, sept, sep = September
      oktober, okt = Oktober
      november, nov = November
      dezember, dez = Dezember
      """),
    monthNames: [
      "", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    currencies: ExactTable(
      """
      €, EUR, Euro = Euro, Euro, Cent, Cent
      $, Dollar = Dollar, Dollar, Cent, Cent
      US$, USD = US-Dollar, US-Dollar, Cent, Cent
      £, GBP = Pfund, Pfund, Penny, Pence
      ¥ = Yen, Yen, Sen, Sen
      ₩ = Won, Won, Jeon, Jeon
      CHF, Franken = Franken, Franken, Rappen, Rappen
      """),
    units: ExactTable(
      """
      % = Prozent, Prozent
      ‰ = Promille, Promille
      km = Kilometer, Kilometer
      m = Meter, Meter
      cm = Zentimeter, Zentimeter
      mm = Millimeter, Millimeter
      km/h = Kilometer pro Stunde, Kilometer pro Stunde
      m², qm = Quadratmeter, Quadratmeter
      km² = Quadratkilometer, Quadratkilometer
      m³ = Kubikmeter, Kubikmeter
      ha = Hektar, Hektar
      kg = Kilogramm, Kilogramm
      g = Gramm, Gramm
      mg = Milligramm, Milligramm
      t = Tonne, Tonnen, f
      l = Liter, Liter
      ml = Milliliter, Milliliter
      °C, ℃ = Grad Celsius, Grad Celsius
      ° = Grad, Grad
      kW = Kilowatt, Kilowatt
      MW = Megawatt, Megawatt
      GW = Gigawatt, Gigawatt
      kWh = Kilowattstunde, Kilowattstunden, f
      MB = Megabyte, Megabyte
      GB = Gigabyte, Gigabyte
      min = Minute, Minuten, f
      """),
    abbreviations: ExactTable(
      """
      z.B. = zum Beispiel
      d.h. = das heißt
      u.a. = unter anderem
      bzw. = beziehungsweise
      ca. = circa
      usw. = und so weiter
      etc. = et cetera
      Nr. = Nummer
      Nrn. = Nummern
      S. = Seite
      Tel. = Telefon
      Mio. = Millionen
      Mrd. = Milliarden
      Hrsg. = Herausgeber
      geb. = geboren
      gest. = gestorben
      sog. = sogenannte
      Jhd. = Jahrhundert
      max. = maximal
      min. = mindestens
      mind. = mindestens
      o.Ä. = oder Ähnliches
      u.Ä. = und Ähnliches
      Dr. = Doktor, name
      Prof. = Professor, name
      Hr. = Herr, name
      Fr. = Frau, name
      St. = Sankt, name
      Str. = Straße
      vgl. = vergleiche
      inkl. = inklusive
      evtl. = eventuell
      ggf. = gegebenenfalls
      Abs. = Absatz
      Art. = Artikel
      Std. = Stunden
      Jh. = Jahrhundert
      v.Chr. = vor Christus
      n.Chr. = nach Christus
      i.d.R. = in der Regel
      """),
    signs: [
      "&": .word("und"), "@": .word("ät"), "%": .word("Prozent"), "+": .word("plus"), "=": .word("gleich"),
      "€": .word("Euro"),
      "$": .word("Dollar"), "#": .word("Hashtag"), "§": .word("Paragraf"), "°": .word("Grad"), "×": .word("mal"),
      "±": .word("plus minus"),
      "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent,
    ],
    fractions: ExactTable(
      """
      1/2 = ein halb
      1/3 = ein Drittel
      2/3 = zwei Drittel
      1/4 = ein Viertel
      3/4 = drei Viertel
      1/5 = ein Fünftel
      2/5 = zwei Fünftel
      3/5 = drei Fünftel
      4/5 = vier Fünftel
      1/8 = ein Achtel
      3/8 = drei Achtel
      1/10 = ein Zehntel
      """), wholeAnd: "", plus: "plus",
    telephones: WordSet("tel telefon telefonnummer hotline rufnummer nummer fax mobil"), centuries: WordSet(""),
    hasAreaCodes: true)
}
