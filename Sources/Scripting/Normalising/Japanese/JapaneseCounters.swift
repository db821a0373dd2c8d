/// The words that count things, and how numbers sound before them.
enum JapaneseCounters {
  /// How the beginning of a counter and the end of a number change each other.
  enum Sound: String {
    /// Before k, one, six, eight, ten and a hundred end in a stop: `ikko`.
    case k
    /// Before s, t and ch, one, eight and ten do: `issai`.
    case s
    /// Before h as before k, and h becomes p; after three, a thousand and ten thousand b: `ippon`, `sanbon`.
    case b
    /// The same, but p after three and four, too: `sanpun`.
    case p
  }

  struct Counter: Sendable {
    let kana: String
    let sound: Sound?
    /// What is said of one number alone: `hitori`.
    let whole: [Int: String]
    /// What is said of a number's last figure: `jūyonin`.
    let last: [Int: String]
  }

  /// One counter a line: how it is written = how it is said, its sound, `number:said` for one number alone, `figure-said`
  /// for the last figure of any.
  private static let table = WordTable(
    """
    年 = ねん, 4-よねん, 9-くねん
    年間 = ねんかん, 4-よねんかん
    年代 = ねんだい
    年度 = ねんど, 4-よねんど
    年生 = ねんせー, 4-よねんせー
    年ぶり = ねんぶり, 4-よねんぶり
    月 = がつ, 4:しがつ, 7:しちがつ, 9:くがつ
    日 = にち, 1:ついたち, 2:ふつか, 3:みっか, 4:よっか, 5:いつか, 6:むいか, 7:なのか, 8:よーか, 9:ここのか, 10:とおか, 14:じゅうよっか, 20:はつか, 24:にじゅうよっか
    日付 = にちづけ, 1:ついたちづけ, 2:ふつかづけ, 3:みっかづけ, 4:よっかづけ, 5:いつかづけ, 6:むいかづけ, 7:なのかづけ, 8:よーかづけ, 9:ここのかづけ, 10:とおかづけ, 14:じゅうよっかづけ, 20:はつかづけ, 24:にじゅうよっかづけ
    日間 = にちかん, 1:いちにちかん, 2:ふつかかん, 3:みっかかん, 4:よっかかん, 5:いつかかん, 6:むいかかん, 7:なのかかん, 8:よーかかん, 9:ここのかかん, 10:とおかかん, 14:じゅうよっかかん, 20:はつかかん
    日目 = にちめ, 1:いちにちめ, 2:ふつかめ, 3:みっかめ, 4:よっかめ, 5:いつかめ, 6:むいかめ, 7:なのかめ, 8:よーかめ, 9:ここのかめ, 10:とおかめ
    時 = じ, 4-よじ, 7-しちじ, 9-くじ
    時半 = じはん, 4-よじはん, 7-しちじはん, 9-くじはん
    時間 = じかん, 4-よじかん, 9-くじかん
    時ごろ, 時頃 = じごろ, 4-よじごろ, 7-しちじごろ, 9-くじごろ
    分 = ふん, p
    分間 = ふんかん, p
    秒 = びょー
    秒間 = びょーかん
    週 = しゅー, s
    週間 = しゅーかん, s
    か月, カ月, ヶ月, ケ月, ヵ月, 箇月 = かげつ, k
    か月間, カ月間, ヶ月間 = かげつかん, k
    か国, カ国, ヶ国, ヵ国 = かこく, k
    か所, カ所, ヶ所, ヵ所, 箇所 = かしょ, k
    世紀 = せーき, s
    泊 = はく, p
    人 = にん, 1:ひとり, 2:ふたり, 4-よにん
    人目 = にんめ, 1:ひとりめ, 2:ふたりめ, 4-よにんめ
    人分 = にんぶん, 1:ひとりぶん, 2:ふたりぶん, 4-よにんぶん
    名 = めー
    歳, 才 = さい, s, 20:はたち
    歳児 = さいじ, s
    世帯 = せたい, s
    個 = こ, k
    件 = けん, k
    軒 = けん, k, 3-さんげん
    回 = かい, k
    回目 = かいめ, k
    回戦 = かいせん, k
    階 = かい, k, 3-さんがい
    階建て = かいだて, k, 3-さんがいだて
    課 = か, k
    曲 = きょく, k
    機 = き, k
    基 = き, k
    校 = こー, k
    区 = く, k
    級 = きゅー, k
    歳以上 = さいいじょー, s
    本 = ほん, b
    本目 = ほんめ, b
    匹 = ひき, b
    杯 = はい, b
    票 = ひょー, b
    発 = はつ, p
    版 = はん, p
    拍 = はく, p
    歩 = ほ, p
    編 = へん, p
    枚 = まい
    台 = だい
    冊 = さつ, s
    隻 = せき, s
    社 = しゃ, s
    種類 = しゅるい, s
    勝 = しょー, s
    試合 = しあい
    試合ぶり = しあいぶり
    章 = しょー, s
    首 = しゅ, s
    頭 = とー, s
    通 = つー, s
    着 = ちゃく, s
    丁目 = ちょーめ, s
    点 = てん, s
    店 = てん, s
    店舗 = てんぽ, s
    トン = トン, s
    羽 = わ
    足 = そく, s, 3-さんぞく
    敗 = はい, p
    位 = い
    番 = ばん
    番目 = ばんめ
    番線 = ばんせん
    号 = ごー
    号室 = ごーしつ
    号機 = ごーき
    度 = ど
    度目 = どめ
    倍 = ばい
    割 = わり
    割引 = わりびき
    代 = だい
    条 = じょー
    問 = もん
    両 = りょー
    部 = ぶ
    戸 = こ, k
    町 = ちょー, s
    隊 = たい, s
    つ = つ, 1:ひとつ, 2:ふたつ, 3:みっつ, 4:よっつ, 5:いつつ, 6:むっつ, 7:ななつ, 8:やっつ, 9:ここのつ
    つ目 = つめ, 1:ひとつめ, 2:ふたつめ, 3:みっつめ, 4:よっつめ, 5:いつつめ, 6:むっつめ, 7:ななつめ, 8:やっつめ, 9:ここのつめ
    円 = えん, 4-よえん
    銭 = せん, s
    ドル = ドル
    ユーロ = ユーロ
    ウォン = ウォン
    元 = げん
    ポンド = ポンド
    パーセント = パーセント, k
    ポイント = ポイント, k
    キロ = キロ, k
    メートル = メートル
    ヘクタール = ヘクタール
    平方メートル = へいほーメートル
    平方キロ = へいほーキロ
    """)

  /// How many characters the longest has.
  static let longest = 6

  static func counter(_ written: some Sequence<UInt32>) -> Counter? {
    table[WordKey.of(written)].map(Self.counter)
  }

  private static func counter(_ row: WordTable.Row) -> Counter {
    var sound: Sound?
    var whole: [Int: String] = [:]
    var last: [Int: String] = [:]
    for field in row.fields.dropFirst() {
      let digits = field.utf8.prefix { (0x30...0x39).contains($0) }
      guard let number = Int(Substring(digits)) else {
        sound = Sound(rawValue: field)
        continue
      }
      let said = String(Substring(field.utf8.dropFirst(digits.count + 1)))
      if field.utf8.dropFirst(digits.count).first == 0x3A { whole[number] = said } else { last[number] = said }
    }
    return Counter(kana: row.fields[0], sound: sound, whole: whole, last: last)
  }
}

extension JapaneseCounters.Counter {
  /// The counter after the last part of a number, a figure or 10, 100, 1000, 10,000, and that part: `ip` and `pon`.
  func said(after part: Int, as said: String) -> String {
    guard let sound else { return said + kana }
    let stops: Set<Int> = sound == .s ? [1, 8, 10] : [1, 6, 8, 10, 100]
    if stops.contains(part) {
      return said.dropLast() + "っ" + (sound == .b || sound == .p ? onset(Self.plosives) : kana)
    }
    switch (sound, part) {
    case (.b, 3), (.b, 1000), (.b, 10_000): return said + onset(Self.voiced)
    case (.p, 3), (.p, 4), (.p, 1000), (.p, 10_000): return said + onset(Self.plosives)
    default: return said + kana
    }
  }

  /// The counter with another first consonant.
  private func onset(_ sounds: [Character: Character]) -> String {
    guard let first = kana.first, let changed = sounds[first] else { return kana }
    return String(changed) + kana.dropFirst()
  }

  private static let plosives: [Character: Character] = ["は": "ぱ", "ひ": "ぴ", "ふ": "ぷ", "へ": "ぺ", "ほ": "ぽ"]
  private static let voiced: [Character: Character] = ["は": "ば", "ひ": "び", "ふ": "ぶ", "へ": "べ", "ほ": "ぼ"]
}
