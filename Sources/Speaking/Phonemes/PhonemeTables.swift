/// Which of the engine's phoneme names stand for which sounds.
///
/// The names were read off the engine's own tables: each was spoken, and the IPA that the engine reports for it taken down.
enum PhonemeTables {
  /// What the engine's base table gives every language.
  static let common = table(
    """
    p p b b t t d d k k ɡ g g g q q c c ɟ J ʔ ?
    m m n n ŋ N ɲ n^ ɳ n. ɴ N ɱ m
    f f v v θ T ð D s s z z ʃ S ʒ Z ʂ s. ʐ z. ɕ S; ʑ Z; ç C ʝ J^ x x ɣ Q χ X ʁ Q" h h ɦ h β B ɸ f ɬ l# ħ h ʕ ?
    tʃ tS dʒ dZ tɕ tS; dʑ dZ; ts t|s dz d|z ʧ tS ʤ dZ ʦ t|s ʣ d|z pf p|f
    l l ɫ L ɭ l. ʎ l^ r r ɾ * ɹ r ɻ r ʀ r ɽ * j j w w ʍ w ɥ w ʋ v#
    ʈ t ɖ d ɓ b ɗ d ɠ g ʄ J ɢ g ɧ x ɺ l ɰ w ʟ l ɮ l ʙ b ʜ h ʢ ?
    ʲ ; l̩ l- m̩ m- n̩ n- ŋ̩ N- r̩ r-
    a a e e i i o o u u ə @ ɛ E ɔ O ɪ I ʊ U y y ø Y œ Y ɑ a ɒ O æ a ɐ a ʌ a ɜ @ ɘ @ ɤ @ ɨ i ɯ u ʉ u ʏ y ɵ Y ɞ @ ɶ a ɚ @ ɝ @ ᵻ i
    aɪ a|i aʊ a|u eɪ e|i oʊ o|u ɔɪ O|i ã a|N ẽ e|N ĩ i|N õ o|N ũ u|N ɛ̃ E|N ɔ̃ O|N ɑ̃ a|N œ̃ Y|N
    """)

  /// The names of a language's sounds that are not ``common``, or not as there.
  ///
  /// The key is a language or a tag in lower case; a tag has only what its language has otherwise.
  static func names(for key: String) -> [String: String] { (particular[key] ?? inventories[key]).map(table) ?? [:] }

  /// What the languages that are spoken most have besides, or otherwise: sound, name, sound, name.
  static let particular: [String: String] = [
    "en": """
    ɪ I i i iː i: i̯ i ʊ U u u uː u: ʉː u: ʉ u: ɛ E e E ɛː e@ eː eI æ a a a aː A: ɑ A: ɑː A: ɒ 0 ɔ O ɔː O: o oU oː O:
    ʌ V ɐ a# ə @ ɜ 3: ɜː 3: ɝ 3: ɝː 3: ɚ 3 əɹ 3 ər 3 ᵻ I# ɨ I# ɵ oU ø 3: œ 3: øː 3: œː 3: y u: yː u: ʏ U ɯ U ɤ V
    eɪ eI eɪ̯ eI ei eI aɪ aI ai aI ɑɪ aI ɔɪ OI ɔi OI oɪ OI aʊ aU au aU ɑʊ aU oʊ oU ou oU əʊ oU ɔʊ oU
    ɪə i@ iə i@ ɪɹ i@3 ɪr i@3 ɛə e@ eə e@ ɛɹ e@ ɛr e@ ʊə U@ ʊɹ U@ ʊr U@ ɔə O@ ɔːɹ O@ ɔːr O@ ɔɹ O@ ɔr O@ oːɹ o@
    ɑːɹ A@ ɑːr A@ ɑɹ A@ ɑr A@ aɪə aI@ aɪɚ aI3 aɪɹ aI3 aʊə aU@ aʊɚ aU@ aʊɹ aU@ ɜːɹ 3: ɜːr 3: ɜɹ 3: ɜr 3:
      ə˞ 3 ɜ˞ 3: ɜ˞ː 3: ɑ˞ A@ ɑ˞ː A@ ɔ˞ O@ ɔ˞ː O@ ɪ˞ i@3 ʊ˞ U@ ɛ˞ e@
    əl @L ɹ r r r ɾ t# ʁ r ʀ r ɻ r ɬ l ɥ w ʍ w# x x ç C ɲ n|j ʎ l|j ɣ g β v ɸ f ʝ j ʂ S ʐ Z ɕ S ʑ Z c k ɟ g q k χ x
    ã A~ ɑ̃ A~ ɔ̃ O~ õ O~ ɛ̃ a|N ẽ a|N œ̃ V|N
    """,
    // What dictionaries of America never write, and names of other languages have, is the a of “father” to an American.
    "en-us": "a A: aː A:",
    "de": """
    a a aː A: ɑː A: ɑ A ɛ E ɛː E: e e eː e: ɪ I i i iː i: ɔ O o o oː o: ʊ U u u uː u: œ W œː W ø Y: øː Y: ɵ Y: ʏ y y y yː y:
    ə @ ɐ 3 ɜ 3 ɚ 3 ʌ a æ E ɒ O aɪ aI aɪ̯ aI ai aI aʊ aU aʊ̯ aU au aU ɔʏ OY ɔɪ OY ɔø OY ɔʏ̯ OY eɪ e: oʊ oU ɛɪ EI
    ã A~ ɑ̃ A~ ɔ̃ O~ õ O~ œ̃ W~ ɛ̃ E|N ts ts ʦ ts pf pF ʁ r r r ʀ r ɹ r ɐ̯ 3 w v
    """,
    "fr": """
    ʁ r r r ʀ r ɹ r ɾ r ɛ̃ E~ œ̃ W~ ɑ̃ A~ ã A~ ɔ̃ O~ õ O~ ø Y œ W ɑ a ː : ɥ y j j w w ə @ ʌ W æ a ɒ O ʊ u ɪ i
    ŋ N ɲ n^ h h x x θ s ð z
    """,
    "es": """
    r R ɾ r ɹ r ʁ x β B ð D ɣ Q ʝ J^ ʎ l^ θ T x x χ x h x ɛ e ɔ o ɪ i ʊ u ə e ts ts ai aI aɪ aI au aU aʊ aU
    ei eI eɪ eI eu eU oi oI oɪ oI v b z s ʃ tS ʒ J^
    """,
    "it": """
    r R ɾ R ɹ R ʁ R ts ts dz dz ʦ ts ʣ dz ai aI aɪ aI au aU aʊ aU ei eI eɪ eI eu eU oi oI oɪ oI ə e æ E ʌ a ɒ O
    ɪ I ʊ u h h ː :
    """,
    "pt": """
    ʁ x ʀ x r x χ x h x x x ɾ * ɹ * ɐ & ɐ̃ &~ ã &~ ẽ e~ ĩ i~ õ o~ ũ u~ ɐ̃ʊ̃ &U~ ɐ̃w̃ &U~ ɐ̃w &U~ õj oI~ õɪ̃ oI~
    ɨ y ə & ɪ I ʊ U ai aI aj aI aɪ aI au aU aw aU aʊ aU ei eI ej eI eɪ eI eu eU ew eU oi oI oj oI ɔi OI ɔj OI ts ts
    w̃ w j̃ j
    """,
    "nl": """
    a a aː a: ɑ A ɛ E e e: eː e: ɪ I i i iː i ɔ O ɔː O: o o: oː o: ʊ u u u uː u y y yː y ø Y: øː Y: œ 8 ʏ 8 ɵ 8 ʉ 8 ə @
    œy Wy œʏ Wy ɛi EI ɛɪ EI ʌu VU ʌʊ VU ɔu VU ɑu VU aʊ VU ɑʊ VU eʊ eU yʊ yU ɑ̃ A~ ɔ̃ O~ œ̃ 8|N
    ʁ r ʀ r ɹ r r r ɣ Q x x χ x ʋ w w w
    """,
    "ru": """
    a a ɑ A ɐ V ʌ V ə V ɭ l ɛ E e e ɪ I i i ɨ y y y o o ɔ o u u ʊ u ʉ u ɵ 8 æ a
    bʲ b|; pʲ p|; dʲ d; tʲ t; mʲ m; nʲ n^ fʲ f|; vʲ v|; sʲ s; zʲ z; kʲ k|; ɡʲ g|; gʲ g|; xʲ x|; rʲ r|; lʲ l^
    ts ts tɕ tS; tʃʲ tS; ɕ S; ɕː S;|S; ʂ S ʐ Z ʃ S ʒ Z ɫ l l l j j r r
    """,
    "ko": """
    a a ɐ a ʌ @ ɔ @ ə @ o o u u ɯ u- ɨ u- i i e e ɛ E æ E ø w|e œ w|E y w|i ʏ w|i ɰ u- ɪ i
    ʊ u ɒ @ ɵ o ɔɪ @|i ɔ̃ @|N œ̃ w|E|N ɾ * l l ɭ L ɫ L
    p p b b t t d d k k ɡ g g g pʰ ph kʰ kh tʰ t|h tɕ tS; tɕʰ tS;|h dʑ dZ; p͈ p- t͈ t- k͈ q- s͈ s- tɕ͈ tS;-
    ɕ S; s s h h ŋ N v b f ph z dZ; θ s ð d
    """,
    "ja": """
    a a ä a i i ɯ u u u ɯᵝ u e e e̞ e o o o̞ o ː : ɾʲ r`|_j ɽʲ r`|_j ɾ r` ɽ r` r r` ɹ r` l r` ɴ N\\
    ɕ s\\ ʑ d_z\\ tɕ t_s\\ dʑ d_z\\ ts t_s ɸ p\\ f p\\ ç C ɡ g g g ʃ s\\ tʃ t_s\\ dʒ d_z\\ v b θ s ð z ə a æ a ʌ a
    ɛ e ɔ o ɪ i ʊ u y j|u ø e œ e ɒ o ʏ j|u ɵ o ɔɪ o|i ɛ̃ e|N\\ ɔ̃ o|N\\ œ̃ e|N\\
    """,
    "zh": """
    p p pʰ ph t t tʰ th k k kʰ kh ts ts tsʰ tsh tʂ ts. tʂʰ ts.h tɕ tS; tɕʰ tS;h ʂ s. ɕ S; ʐ z. x X h X χ X
    ai ai ei ei au Au ɑu Au ou ou ia iA ua ua uai uai uei uei uo uo iou iou iɛ iE yɛ yE ɑ A ɤ o- ə @ əɹ @r y y ŋ N
    ɔ o ɪ i ʊ u ø e œ e ɒ A ʏ y ɵ o ɔɪ o|i ɔ̃ o|N œ̃ e|N
    """,
  ]

  /// Sound, name, sound, name, and so on.
  private static func table(_ text: String) -> [String: String] {
    let entries = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    precondition(entries.count.isMultiple(of: 2), "a sound without a name")
    var table: [String: String] = [:]
    for index in stride(from: 0, to: entries.count, by: 2) { table[entries[index]] = entries[index + 1] }
    return table
  }
}
