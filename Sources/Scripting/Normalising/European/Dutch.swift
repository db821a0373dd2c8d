internal import Reading

/// Dutch words for the European scanners.
enum Dutch {
  private static let small = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  private static let tens = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]

  static func cardinal(_ value: Int) -> String {
    switch value {
    case ..<0: return "min " + cardinal(-value)
    case 1: return "één"
    case ..<1_000_000: return value == 0 ? small[0] : belowMillion(value)
    default:
      let scales = [(1_000_000_000_000, "biljoen"), (1_000_000_000, "miljard"), (1_000_000, "miljoen")]
      var rest = value
      var parts: [String] = []
      for (scale, name) in scales where rest >= scale {
        parts.append((rest / scale == 1 ? "een" : cardinal(rest / scale)) + " " + name)
        rest %= scale
      }
      if rest > 0 { parts.append(lone(rest)) }
      return parts.joined(separator: " ")
    }
  }

  /// A number that is a word of its own: one is written so that it is not taken for the article.
  private static func lone(_ value: Int) -> String { value == 1 ? "één" : belowMillion(value) }

  private static func belowMillion(_ value: Int) -> String {
    switch value {
    case 0: return ""
    case ..<20: return small[value]
    case ..<100:
      let unit = value % 10
      let joint = unit == 2 || unit == 3 ? "ën" : "en"
      return (unit == 0 ? "" : small[unit] + joint) + tens[value / 10]
    case ..<1000:
      return (value < 200 ? "" : small[value / 100]) + "honderd" + belowMillion(value % 100)
    default:
      let head = (value < 2000 ? "" : belowMillion(value / 1000)) + "duizend"
      return value % 1000 == 0 ? head : head + " " + lone(value % 1000)
    }
  }

  /// Years from 1100 to 1999 are counted in hundreds: `negentienhonderdvijftig`.
  static func year(_ value: Int) -> String {
    guard (1100...1999).contains(value) else { return cardinal(value) }
    return belowMillion(value / 100) + "honderd" + belowMillion(value % 100)
  }

  static func ordinal(_ value: Int) -> String {
    switch value {
    case 1: return "eerste"
    case 3: return "derde"
    case 8: return "achtste"
    case 2, 4, 5, 6, 7, 9, 10...19: return small[value] + "de"
    default: break
    }
    let rest = value % 100
    if value > 100, rest > 0, rest < 20 { return belowMillion(value - rest) + ordinal(rest) }
    return belowMillion(value) + "ste"
  }

  static let words = European.Words(
    language: "nl", grammar: .dutch, cardinal: cardinal, year: year, day: { cardinal($0) },
    ordinal: ordinal,
    ordinalEndings: WordSet("e de ste"), feminineEndings: WordSet(""),
    feminineOrdinal: { $0 }, stopMeansOrdinal: false,
    ofMonth: "", ofYear: "", point: "komma", stop: "punt", minus: "min", to: "tot", between: WordSet("tussen"),
    and: "en", hour: "uur", one: "één", oneFeminine: "één",
    magnitudes: ExactTable(
      """
      miljoen, mln = miljoen, miljoen
      miljard, mld, mrd = miljard, miljard
      biljoen = biljoen, biljoen
      duizend = duizend, duizend
      """),
    months: WordTable(
      """
      januari, jan = januari
      februari, feb = februari
      maart, mrt = maart
      april, apr = april
      mei = mei
      juni, jun = juni
      juli, jul = juli
      augustus, aug = augustus
      september, sept, sep = september
      oktober, okt = oktober
      november, nov = november
      december, dec = december
      """),
    monthNames: [
      "", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ],
    currencies: ExactTable(
      """
      €, EUR, Euro = euro, euro, cent, cent
      $ = dollar, dollar, cent, cent
      US$, USD = Amerikaanse dollar, Amerikaanse dollar, cent, cent
      £, GBP = pond, pond, penny, pence
      ¥ = yen, yen, sen, sen
      ₩ = won, won, jeon, jeon
      CHF = Zwitserse frank, Zwitserse frank, rappen, rappen
      """),
    units: ExactTable(
      """
      % = procent, procent
      ‰ = promille, promille
      km = kilometer, kilometer
      m = meter, meter
      cm = centimeter, centimeter
      mm = millimeter, millimeter
      km/h, km/u = kilometer per uur, kilometer per uur
      m², m2 = vierkante meter, vierkante meter
      km², km2 = vierkante kilometer, vierkante kilometer
      m³, m3 = kubieke meter, kubieke meter
      ha = hectare, hectare
      kg = kilogram, kilogram
      g = gram, gram
      mg = milligram, milligram
      t = ton, ton
      l, L = liter, liter
      ml = milliliter, milliliter
      °C, ℃ = graad Celsius, graden Celsius
      ° = graad, graden
      kW = kilowatt, kilowatt
      MW = megawatt, megawatt
      GW = gigawatt, gigawatt
      kWh = kilowattuur, kilowattuur
      MB = megabyte, megabyte
      GB = gigabyte, gigabyte
      min = minuut, minuten
      """),
    abbreviations: ExactTable(
      """
      bijv. = bijvoorbeeld
      bv. = bijvoorbeeld
      d.w.z. = dat wil zeggen
      o.a. = onder andere
      m.a.w. = met andere woorden
      enz. = enzovoort
      etc. = et cetera
      ca. = circa
      nr. = nummer
      dr. = dokter, name
      prof. = professor, name
      dhr. = de heer, name
      mevr. = mevrouw, name
      mw. = mevrouw, name
      St. = Sint, name
      blz. = bladzijde
      art. = artikel
      tel. = telefoon
      incl. = inclusief
      excl. = exclusief
      t/m = tot en met
      v.Chr. = voor Christus
      n.Chr. = na Christus
      i.v.m. = in verband met
      t.o.v. = ten opzichte van
      """),
    signs: [
      "&": .word("en"),
      "@": .word("apenstaartje"),
      "%": .word("procent"),
      "+": .word("plus"),
      "=": .word("is"),
      "€": .word("euro"),
      "$": .word("dollar"),
      "£": .word("pond"),
      "#": .word("hekje"),
      "§": .word("paragraaf"),
      "°": .word("graden"),
      "×": .word("keer"),
      "±": .word("plusminus"),
      "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent,
    ],
    fractions: ExactTable(
      """
      1/2 = een half
      1/3 = een derde
      2/3 = twee derde
      1/4 = een kwart
      3/4 = drie kwart
      1/5 = een vijfde
      2/5 = twee vijfde
      3/5 = drie vijfde
      4/5 = vier vijfde
      1/8 = een achtste
      1/10 = een tiende
      """), wholeAnd: "en ", plus: "plus", telephones: WordSet("tel telefoon telefoonnummer nummer fax"),
    centuries: WordSet(""), hasAreaCodes: true)
}
