/// What a letter belongs to, as far as it decides which voice can say it.
package enum WritingSystem: String, Sendable, Hashable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case armenian = "Armenian"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case devanagari = "Devanagari"
  case bengali = "Bengali"
  case gurmukhi = "Gurmukhi"
  case gujarati = "Gujarati"
  case oriya = "Oriya"
  case tamil = "Tamil"
  case telugu = "Telugu"
  case kannada = "Kannada"
  case malayalam = "Malayalam"
  case sinhala = "Sinhala"
  case thai = "Thai"
  case myanmar = "Myanmar"
  case georgian = "Georgian"
  case hangul = "Hangul"
  case ethiopic = "Ethiopic"
  case cherokee = "Cherokee"
  case kana = "Japanese kana"
  case han = "Chinese characters"
  case other = "another writing system"

  /// The writing system of a letter or mark; nil for what all share: digits, punctuation, symbols.
  package static func of(_ scalar: Unicode.Scalar) -> WritingSystem? {
    if scalar.value < 0x2B9 { return scalar.properties.isAlphabetic ? .latin : nil }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].first <= scalar.value { low = middle + 1 } else { high = middle }
    }
    let block = blocks[low - 1]
    return scalar.value <= block.last ? block.system : scalar.properties.isAlphabetic ? .other : nil
  }

  /// The writing systems a voice of the language can say.
  ///
  /// The engine itself turns to another language's rules for Latin and Greek letters; for others it names the letter,
  /// in the best case.
  package static func said(inBaseLanguage language: String) -> Set<WritingSystem> {
    var systems: Set<WritingSystem> = [.latin, .greek]
    systems.formUnion(owned[language] ?? [])
    return systems
  }

  private static let owned: [String: Set<WritingSystem>] = [
    "ru": [.cyrillic], "uk": [.cyrillic], "be": [.cyrillic], "bg": [.cyrillic], "mk": [.cyrillic], "sr": [.cyrillic],
    "bs": [.cyrillic], "ky": [.cyrillic], "kk": [.cyrillic], "tt": [.cyrillic], "ba": [.cyrillic], "cv": [.cyrillic],
    "nog": [.cyrillic], "hy": [.armenian], "hyw": [.armenian], "he": [.hebrew], "ar": [.arabic], "fa": [.arabic],
    "ur": [.arabic], "sd": [.arabic], "ug": [.arabic], "ku": [.arabic], "hi": [.devanagari], "mr": [.devanagari],
    "ne": [.devanagari], "kok": [.devanagari], "bn": [.bengali], "as": [.bengali], "bpy": [.bengali],
    "pa": [.gurmukhi], "gu": [.gujarati], "or": [.oriya], "ta": [.tamil], "te": [.telugu], "kn": [.kannada],
    "ml": [.malayalam], "si": [.sinhala], "th": [.thai], "my": [.myanmar], "shn": [.myanmar], "ka": [.georgian],
    "ko": [.hangul], "am": [.ethiopic], "chr": [.cherokee], "ja": [.kana], "zh": [.han], "cmn": [.han],
    "yue": [.han], "hak": [.han],
  ]

  /// In rising order, without overlap.
  ///
  /// What stands in none of them is of another writing system if it is a letter.
  private static let blocks: [(first: UInt32, last: UInt32, system: WritingSystem?)] = [
    (0x02B9, 0x036F, nil), (0x0370, 0x03FF, .greek), (0x0400, 0x052F, .cyrillic), (0x0531, 0x058F, .armenian),
    (0x0591, 0x05FF, .hebrew), (0x0600, 0x06FF, .arabic), (0x0750, 0x077F, .arabic), (0x08A0, 0x08FF, .arabic),
    (0x0900, 0x097F, .devanagari), (0x0980, 0x09FF, .bengali), (0x0A00, 0x0A7F, .gurmukhi),
    (0x0A80, 0x0AFF, .gujarati), (0x0B00, 0x0B7F, .oriya), (0x0B80, 0x0BFF, .tamil), (0x0C00, 0x0C7F, .telugu),
    (0x0C80, 0x0CFF, .kannada), (0x0D00, 0x0D7F, .malayalam), (0x0D80, 0x0DFF, .sinhala), (0x0E00, 0x0E7F, .thai),
    (0x1000, 0x109F, .myanmar), (0x10A0, 0x10FF, .georgian), (0x1100, 0x11FF, .hangul), (0x1200, 0x139F, .ethiopic),
    (0x13A0, 0x13FF, .cherokee), (0x1C80, 0x1C8F, .cyrillic), (0x1C90, 0x1CBF, .georgian), (0x1D00, 0x1DBF, .latin),
    (0x1DC0, 0x1DFF, nil), (0x1E00, 0x1EFF, .latin), (0x1F00, 0x1FFF, .greek), (0x2000, 0x2BFF, nil),
    (0x2C60, 0x2C7F, .latin), (0x2DE0, 0x2DFF, .cyrillic), (0x2E00, 0x2E7F, nil), (0x2E80, 0x2FDF, .han),
    (0x2FE0, 0x3004, nil), (0x3005, 0x3007, .han), (0x3008, 0x3020, nil), (0x3021, 0x3029, .han), (0x302A, 0x3037, nil),
    (0x3038, 0x303B, .han), (0x303C, 0x3040, nil), (0x3041, 0x30FF, .kana), (0x3130, 0x318F, .hangul),
    (0x31F0, 0x31FF, .kana), (0x3200, 0x321E, .hangul), (0x3260, 0x327E, .hangul), (0x3400, 0x4DBF, .han),
    (0x4DC0, 0x4DFF, nil), (0x4E00, 0x9FFF, .han), (0xA640, 0xA69F, .cyrillic), (0xA720, 0xA7FF, .latin),
    (0xA960, 0xA97F, .hangul), (0xAB30, 0xAB6F, .latin), (0xAB70, 0xABBF, .cherokee), (0xAC00, 0xD7FF, .hangul),
    (0xE000, 0xF8FF, .other), (0xF900, 0xFAFF, .han), (0xFB00, 0xFB06, .latin), (0xFB13, 0xFB17, .armenian),
    (0xFB1D, 0xFB4F, .hebrew), (0xFB50, 0xFDFF, .arabic), (0xFE00, 0xFE6F, nil), (0xFE70, 0xFEFE, .arabic),
    (0xFEFF, 0xFF20, nil), (0xFF21, 0xFF3A, .latin), (0xFF3B, 0xFF40, nil), (0xFF41, 0xFF5A, .latin),
    (0xFF5B, 0xFF65, nil), (0xFF66, 0xFF9F, .kana), (0xFFA0, 0xFFDC, .hangul), (0xFFE0, 0xFFEF, nil),
    (0xFFF0, 0xFFFF, .other), (0x1D400, 0x1D7FF, .latin), (0x1F000, 0x1FAFF, nil), (0x20000, 0x323AF, .han),
    (0xE0000, 0x10FFFF, .other),
  ]
}
