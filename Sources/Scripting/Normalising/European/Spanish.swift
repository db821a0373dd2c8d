internal import Reading

/// Spanish words for the European scanners.
enum Spanish {
  private static let small = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let hundreds = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
    "ochocientos",
    "novecientos",
  ]
  private static let ordinals = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
    "undécimo", "duodécimo", "decimotercero", "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo",
    "decimoctavo", "decimonoveno", "vigésimo",
  ]

  static func cardinal(_ value: Int) -> String {
    switch value {
    case ..<0: return "menos " + cardinal(-value)
    case ..<1_000_000: return belowMillion(value)
    default:
      let scales = [(1_000_000_000_000, "billón", "billones"), (1_000_000, "millón", "millones")]
      var rest = value
      var parts: [String] = []
      for (scale, one, many) in scales where rest >= scale {
        let count = rest / scale
        parts.append(count == 1 ? "un " + one : apocope(cardinal(count)) + " " + many)
        rest %= scale
      }
      if rest > 0 { parts.append(belowMillion(rest)) }
      return parts.joined(separator: " ")
    }
  }

  private static func belowMillion(_ value: Int) -> String {
    if value >= 1000 {
      let head = value < 2000 ? "mil" : apocope(belowMillion(value / 1000)) + " mil"
      return value % 1000 == 0 ? head : head + " " + belowMillion(value % 1000)
    }
    if value == 100 { return "cien" }
    if value > 100 { return hundreds[value / 100] + (value % 100 == 0 ? "" : " " + belowMillion(value % 100)) }
    if value < 30 { return small[value] }
    return tens[value / 10] + (value % 10 == 0 ? "" : " y " + small[value % 10])
  }

  /// A number before a masculine noun: `veintiún mil`, `treinta y un`.
  static func apocope(_ words: String) -> String {
    if words.hasSuffix("veintiuno") { return words.dropLast(9) + "veintiún" }
    return words.hasSuffix("uno") ? String(words.dropLast()) : words
  }

  /// A number before a feminine noun: `doscientas`, `veintiuna`.
  static func feminine(_ words: String) -> String {
    let parts = words.split(separator: " ").map { part in
      part.hasSuffix("cientos") || part == "quinientos" ? part.dropLast(2) + "as" : String(part)
    }
    let joined = parts.joined(separator: " ")
    return joined.hasSuffix("uno")
      ? joined.dropLast() + "a" : joined.hasSuffix(" un") || joined == "un" ? joined + "a" : joined
  }

  static func ordinal(_ value: Int) -> String {
    value <= 20 ? ordinals[value] : value < 30 ? "vigésimo " + ordinals[value - 20] : cardinal(value)
  }

  static let words = European.Words(
    language: "es", grammar: .spanish, cardinal: cardinal, year: cardinal, day: { $0 == 1 ? "primero" : cardinal($0) },
    ordinal: ordinal,
    ordinalEndings: WordSet("º ª er ro ra do da to ta mo ma vo va no na"),
    feminineEndings: WordSet("ª ra da ta ma va na"), feminineOrdinal: { $0.dropLast() + "a" }, stopMeansOrdinal: false,
    ofMonth: "de", ofYear: "de",
    point: "coma", stop: "punto", minus: "menos", to: "a", between: WordSet("entre"), and: "y", hour: "horas",
    one: "un",
    oneFeminine: "una",
    magnitudes: ExactTable(
      """
      millón, millones, M, mill = millón, millones
      billón, billones = billón, billones
      mil = mil, mil
      """),
    months: WordTable(
      """
      enero, ene = enero
      febrero, feb = febrero
      marzo, mar = marzo
      abril, abr = abril
      mayo = mayo
      junio, jun = junio
      julio, jul = julio
      agosto, ago = agosto
      septiembre, setiembre, sept, sep = septiembre
      octubre, oct = octubre
      noviembre, nov = noviembre
      diciembre, dic = diciembre
      """),
    monthNames: [
      "", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre",
    ],
    currencies: ExactTable(
      """
      €, EUR = euro, euros, céntimo, céntimos
      $ = dólar, dólares, centavo, centavos
      US$, USD = dólar estadounidense, dólares estadounidenses, centavo, centavos
      £, GBP = libra, libras, penique, peniques
      ¥ = yen, yenes, sen, sen
      ₩ = won, wones, jeon, jeon
      CHF = franco suizo, francos suizos, céntimo, céntimos
      """),
    units: ExactTable(
      """
      % = por ciento, por ciento
      ‰ = por mil, por mil
      km = kilómetro, kilómetros
      m = metro, metros
      cm = centímetro, centímetros
      mm = milímetro, milímetros
      km/h = kilómetro por hora, kilómetros por hora
      m², m2 = metro cuadrado, metros cuadrados
      km², km2 = kilómetro cuadrado, kilómetros cuadrados
      m³, m3 = metro cúbico, metros cúbicos
      ha = hectárea, hectáreas, f
      kg = kilogramo, kilogramos
      g = gramo, gramos
      mg = miligramo, miligramos
      t = tonelada, toneladas, f
      l, L = litro, litros
      ml = mililitro, mililitros
      °C, ℃ = grado Celsius, grados Celsius
      ° = grado, grados
      kW = kilovatio, kilovatios
      MW = megavatio, megavatios
      GW = gigavatio, gigavatios
      kWh = kilovatio hora, kilovatios hora
      MB = megabyte, megabytes
      GB = gigabyte, gigabytes
      min = minuto, minutos
      h = hora, horas, f
      """),
    abbreviations: ExactTable(
      """
      Sr. = señor, name
      Sra. = señora, name
      Srta. = señorita, name
      Sres. = señores, name
      Dr. = doctor, name
      Dra. = doctora, name
      D. = don, name
      Dña. = doña, name
      Ud. = usted
      Uds. = ustedes
      etc. = etcétera
      p.ej. = por ejemplo
      Av. = avenida
      Avda. = avenida
      núm. = número
      n.º = número
      pág. = página
      art. = artículo
      cap. = capítulo
      tel. = teléfono
      Tel. = teléfono
      págs. = páginas
      hab. = habitantes
      Gral. = general, name
      Prof. = profesor, name
      EE.UU. = Estados Unidos
      EEUU = Estados Unidos
      a.C. = antes de Cristo
      d.C. = después de Cristo
      Sto. = santo, name
      Sta. = santa, name
      aprox. = aproximadamente
      """),
    signs: [
      "&": .word("y"), "@": .word("arroba"), "%": .word("por ciento"), "+": .word("más"), "=": .word("igual a"),
      "€": .word("euros"),
      "$": .word("dólares"), "#": .word("almohadilla"), "§": .word("sección"), "°": .word("grados"), "×": .word("por"),
      "±": .word("más menos"),
      "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent, "¿": .silent,
      "¡": .silent,
    ],
    fractions: ExactTable(
      """
      1/2 = un medio
      1/3 = un tercio
      2/3 = dos tercios
      1/4 = un cuarto
      3/4 = tres cuartos
      1/5 = un quinto
      2/5 = dos quintos
      3/5 = tres quintos
      4/5 = cuatro quintos
      1/8 = un octavo
      1/10 = un décimo
      """), wholeAnd: "y ", plus: "más", telephones: WordSet("tel teléfono teléfonos móvil fax"),
    centuries: WordSet("siglo siglos"), hasAreaCodes: false)
}
