internal import Reading

/// Portuguese words for the European scanners.
enum Portuguese {
  private static let teens = [
    "dez", "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove",
  ]
  private static let brazilianTeens = [
    "dez", "onze", "doze", "treze", "quatorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove",
  ]
  private static let small = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"]
  private static let tens = [
    "", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
  ]
  private static let hundreds = [
    "", "cento", "duzentos", "trezentos", "quatrocentos", "quinhentos", "seiscentos", "setecentos", "oitocentos",
    "novecentos",
  ]
  private static let ordinals = [
    "", "primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto", "sétimo", "oitavo", "nono",
  ]
  private static let ordinalTens = [
    "", "décimo", "vigésimo", "trigésimo", "quadragésimo", "quinquagésimo", "sexagésimo", "septuagésimo",
    "octogésimo", "nonagésimo",
  ]

  static func cardinal(_ value: Int) -> String {
    spelled(value, teens, [(1_000_000_000_000, "bilião", "biliões"), (1_000_000, "milhão", "milhões")])
  }

  static func brazilianCardinal(_ value: Int) -> String {
    let scales = [
      (1_000_000_000_000, "trilhão", "trilhões"), (1_000_000_000, "bilhão", "bilhões"),
      (1_000_000, "milhão", "milhões"),
    ]
    return spelled(value, brazilianTeens, scales)
  }

  private static func spelled(_ value: Int, _ teens: [String], _ scales: [(Int, String, String)]) -> String {
    if value < 0 { return "menos " + spelled(-value, teens, scales) }
    if value == 0 { return small[0] }
    var rest = value
    var parts: [String] = []
    for (scale, one, many) in scales where rest >= scale {
      let count = rest / scale
      parts.append(count == 1 ? "um " + one : belowMillion(count, teens) + " " + many)
      rest %= scale
    }
    if rest > 0 {
      let joins = !parts.isEmpty && (rest < 100 || rest < 1000 && rest % 100 == 0)
      parts.append((joins ? "e " : "") + belowMillion(rest, teens))
    }
    return parts.joined(separator: " ")
  }

  private static func belowMillion(_ value: Int, _ teens: [String]) -> String {
    guard value >= 1000 else { return belowThousand(value, teens) }
    let head = value < 2000 ? "mil" : belowThousand(value / 1000, teens) + " mil"
    let rest = value % 1000
    guard rest > 0 else { return head }
    // `e` joins tens, units and round hundreds alone: `mil e cem`, `mil cento e dez`.
    return head + (rest < 100 || rest % 100 == 0 ? " e " : " ") + belowThousand(rest, teens)
  }

  private static func belowThousand(_ value: Int, _ teens: [String]) -> String {
    switch value {
    case ..<10: small[value]
    case ..<20: teens[value - 10]
    case ..<100: tens[value / 10] + (value % 10 == 0 ? "" : " e " + small[value % 10])
    case 100: "cem"
    default: hundreds[value / 100] + (value % 100 == 0 ? "" : " e " + belowThousand(value % 100, teens))
    }
  }

  static func ordinal(_ value: Int) -> String {
    switch value {
    case ..<10: ordinals[value]
    case ..<100: ordinalTens[value / 10] + (value % 10 == 0 ? "" : " " + ordinals[value % 10])
    default: cardinal(value)
    }
  }

  /// A number before a feminine noun: `duas`, `vinte e uma`, `duzentas`.
  static func feminine(_ words: String) -> String {
    words.split(separator: " ").map { word in
      switch word {
      case "um": "uma"
      case "dois": "duas"
      default: word.hasSuffix("entos") ? word.dropLast(2) + "as" : String(word)
      }
    }.joined(separator: " ")
  }

  static let words = words(
    language: "pt", cardinal: cardinal,
    magnitudes: """
      milhão, milhões, M = milhão, milhões
      bilião, biliões = bilião, biliões
      """,
    cent: "cêntimo", penny: "péni", kilometre: "quilómetro")

  static let brazilian = words(
    language: "pt-BR", cardinal: brazilianCardinal,
    magnitudes: """
      milhão, milhões, mi = milhão, milhões
      bilhão, bilhões, bi = bilhão, bilhões
      trilhão, trilhões, tri = trilhão, trilhões
      """,
    cent: "centavo", penny: "penny", kilometre: "quilômetro")

  /// What both write alike, with the words that they don't.
  private static func words(
    language: Language, cardinal: @escaping @Sendable (Int) -> String, magnitudes: String, cent: String, penny: String,
    kilometre: String
  ) -> European.Words {
    European.Words(
      language: language, grammar: .portuguese, cardinal: cardinal, year: cardinal,
      day: { $0 == 1 ? "primeiro" : cardinal($0) },
      ordinal: ordinal,
      ordinalEndings: WordSet("º ª °"), feminineEndings: WordSet("ª"),
      feminineOrdinal: { $0.dropLast() + "a" }, stopMeansOrdinal: false,
      ofMonth: "de", ofYear: "de", point: "vírgula", stop: "ponto", minus: "menos", to: "a", between: WordSet("entre"),
      and: "e", hour: "horas", one: "um", oneFeminine: "uma",
      magnitudes: ExactTable(
        """
        \(magnitudes)
        mil = mil, mil
        """),
      months: WordTable(
        """
        janeiro, jan = janeiro
        fevereiro, fev = fevereiro
        março, mar = março
        abril, abr = abril
        maio, mai = maio
        junho, jun = junho
        julho, jul = julho
        agosto, ago = agosto
        setembro, set = setembro
        outubro, out = outubro
        novembro, nov = novembro
        dezembro, dez = dezembro
        """),
      monthNames: [
        "", "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
      ],
      currencies: ExactTable(
        """
        €, EUR = euro, euros, \(cent), \(cent)s
        R$, BRL = real, reais, centavo, centavos
        $ = dólar, dólares, \(cent), \(cent)s
        US$, USD = dólar americano, dólares americanos, \(cent), \(cent)s
        £, GBP = libra, libras, \(penny), pence
        ¥ = iene, ienes, sen, sen
        ₩ = won, wons, jeon, jeon
        CHF = franco suíço, francos suíços, \(cent), \(cent)s
        """),
      units: ExactTable(
        """
        % = por cento, por cento
        ‰ = por mil, por mil
        km = \(kilometre), \(kilometre)s
        m = metro, metros
        cm = centímetro, centímetros
        mm = milímetro, milímetros
        km/h = \(kilometre) por hora, \(kilometre)s por hora
        m², m2 = metro quadrado, metros quadrados
        km², km2 = \(kilometre) quadrado, \(kilometre)s quadrados
        m³, m3 = metro cúbico, metros cúbicos
        ha = hectare, hectares
        kg = quilograma, quilogramas
        g = grama, gramas
        mg = miligrama, miligramas
        t = tonelada, toneladas, f
        l, L = litro, litros
        ml = mililitro, mililitros
        °C, ℃ = grau Celsius, graus Celsius
        ° = grau, graus
        kW = quilowatt, quilowatts
        MW = megawatt, megawatts
        GW = gigawatt, gigawatts
        kWh = quilowatt-hora, quilowatts-hora
        MB = megabyte, megabytes
        GB = gigabyte, gigabytes
        h = hora, horas, f
        min = minuto, minutos
        """),
      abbreviations: ExactTable(
        """
        Sr. = senhor, name
        Sra. = senhora, name
        Dr. = doutor, name
        Dra. = doutora, name
        Prof. = professor, name
        Profa. = professora, name
        Eng. = engenheiro, name
        D. = dom, name
        etc. = etcétera
        p.ex. = por exemplo
        n.º = número
        art. = artigo
        pág. = página
        págs. = páginas
        tel. = telefone
        av. = avenida
        ca. = cerca
        a.C. = antes de Cristo
        d.C. = depois de Cristo
        EUA = Estados Unidos
        Ltda. = limitada
        """),
      signs: [
        "&": .word("e"),
        "@": .word("arroba"),
        "%": .word("por cento"),
        "+": .word("mais"),
        "=": .word("igual a"),
        "€": .word("euros"),
        "$": .word("dólares"),
        "£": .word("libras"),
        "#": .word("cardinal"),
        "§": .word("parágrafo"),
        "°": .word("graus"),
        "×": .word("vezes"),
        "±": .word("mais ou menos"),
        "—": .pause, "–": .pause, "(": .pause, ")": .pause, "…": .pause, "|": .pause, "/": .silent,
      ],
      fractions: ExactTable(
        """
        1/2 = meio
        1/3 = um terço
        2/3 = dois terços
        1/4 = um quarto
        3/4 = três quartos
        1/5 = um quinto
        2/5 = dois quintos
        3/5 = três quintos
        4/5 = quatro quintos
        1/8 = um oitavo
        1/10 = um décimo
        """), wholeAnd: "e ", plus: "mais", telephones: WordSet("tel telefone telemóvel celular fax"),
      centuries: WordSet("século séculos"), hasAreaCodes: false)
  }
}
