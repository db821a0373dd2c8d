internal import CMeCab

/// MeCab with its dictionary of Japanese, which knows where words begin and how they are read.
///
/// It is opened when the first Japanese text comes and stays open; any thread may use it.
@safe final class JapaneseDictionary: @unchecked Sendable {
  /// Where Debian's mecab-ipadic-utf8 puts the dictionary.
  static let folder = "/var/lib/mecab/dic/ipadic-utf8"
  /// The dictionary of this machine; nil if there is none.
  static let installed = JapaneseDictionary(folder: folder)

  // MeCab's models and taggers may be shared; what belongs to one text is in a lattice of its own.
  private let model: OpaquePointer
  private let tagger: OpaquePointer

  /// Opens the dictionary in a folder, whatever the settings of the user or the machine say; nil if there is none.
  init?(folder: String) {
    guard let model = unsafe mecab_model_new2("--rcfile=/dev/null --dicdir=" + folder) else { return nil }
    guard let tagger = unsafe mecab_model_new_tagger(model) else {
      unsafe mecab_model_destroy(model)
      return nil
    }
    unsafe self.model = model
    unsafe self.tagger = tagger
  }

  deinit {
    unsafe mecab_destroy(tagger)
    unsafe mecab_model_destroy(model)
  }

  /// The words of a text whose readings are known, in order.
  func words(of scalars: [UInt32]) -> [DictionaryWord] {
    guard let lattice = unsafe mecab_model_new_lattice(model) else { return [] }
    defer { unsafe mecab_lattice_destroy(lattice) }
    let text = Self.bytes(of: scalars)
    return unsafe text.withUnsafeBufferPointer { text in
      unsafe text.withMemoryRebound(to: CChar.self) { text in
        unsafe mecab_lattice_set_sentence2(lattice, text.baseAddress, text.count)
        guard unsafe mecab_parse_lattice(tagger, lattice) != 0 else { return [] }
        return unsafe Self.words(from: UnsafePointer(mecab_lattice_get_bos_node(lattice)))
      }
    }
  }

  /// How a text of Japanese letters sounds, in hiragana; what is not known stays as it is written.
  func kana(of text: String) -> String {
    let scalars = text.unicodeScalars.map(\.value)
    var kana = String.UnicodeScalarView()
    var done = 0
    for word in words(of: scalars) {
      kana.append(contentsOf: scalars[done..<word.range.lowerBound].compactMap(Unicode.Scalar.init))
      kana.append(contentsOf: word.kana.unicodeScalars)
      done = word.range.upperBound
    }
    kana.append(contentsOf: scalars[done...].compactMap(Unicode.Scalar.init))
    return String(kana)
  }

  private static func words(from first: UnsafePointer<mecab_node_t>?) -> [DictionaryWord] {
    var words: [DictionaryWord] = []
    var place = 0
    var node = unsafe first
    while let current = unsafe node {
      let found = unsafe current.pointee
      unsafe node = UnsafePointer(found.next)
      guard unsafe Int(found.stat) == MECAB_NOR_NODE || Int(found.stat) == MECAB_UNK_NODE else { continue }
      // White space is ASCII and has one byte to a scalar.
      unsafe place += Int(found.rlength) - Int(found.length)
      let surface = unsafe UnsafeRawBufferPointer(start: found.surface, count: Int(found.length))
      let end = unsafe place + surface.count { $0 & 0xC0 != 0x80 }
      if unsafe Int(found.stat) == MECAB_NOR_NODE, let feature = unsafe found.feature,
        let word = DictionaryWord(place..<end, feature: unsafe String(cString: feature))
      {
        words.append(word)
      }
      place = end
    }
    return words
  }

  /// The text as the dictionary spells it, scalar for scalar.
  private static func bytes(of scalars: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      // It knows figures and Latin letters in full width, and kanji in their common forms.
      let spelled = (0x21...0x7E).contains(scalar) ? scalar + 0xFEE0 : variants[scalar] ?? scalar
      bytes += UTF8.encode(Unicode.Scalar(spelled) ?? "\u{FFFD}")!
    }
    return bytes
  }

  /// Kanji that names are written with, and their common forms.
  private static let variants: [UInt32: UInt32] = {
    let pairs = "髙高 﨑崎 濵浜 德徳 栁柳 瀨瀬 𠮷吉 邉辺"
    var variants: [UInt32: UInt32] = [:]
    for pair in pairs.split(separator: " ") {
      let both = pair.unicodeScalars.map(\.value)
      variants[both[0]] = both[1]
    }
    return variants
  }()
}

extension DictionaryWord {
  /// What the dictionary says of a word: `名詞,数,*,*,*,*,三,サン,サン`, part of speech first, then sound last.
  fileprivate init?(_ range: Range<Int>, feature: String) {
    let fields = feature.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard fields.count >= 9, let kana = Self.hiragana(Substring(fields[8])) else { return nil }
    let kind = String(Substring(fields[0]))
    let detail = String(Substring(fields[1]))
    self.range = range
    self.kana = kana
    isNumeral = kind == "名詞" && detail == "数"
    isName = detail == "固有名詞"
    isPrefix = kind == "接頭詞"
    isEnding = kind == "助詞" || kind == "助動詞" || detail == "接尾" || kind == "動詞" && detail == "非自立"
  }

  /// Katakana as hiragana; nil if there is anything else in it.
  static func hiragana(_ katakana: Substring) -> String? {
    var kana = String.UnicodeScalarView()
    for scalar in katakana.unicodeScalars {
      switch scalar.value {
      case 0x30A1...0x30F4: kana.append(Unicode.Scalar(scalar.value - 0x60) ?? scalar)
      case 0x30FC: kana.append(scalar)
      default: return nil
      }
    }
    return kana.isEmpty ? nil : String(kana)
  }
}
