extension PhonemeTables {
  /// What further languages have besides the common sounds, or otherwise, in the form of ``particular``.
  ///
  /// Read off the engine's tables: each phoneme that a voice has, by the IPA that the engine reports for it; for a
  /// sound that it hasn't, the nearest that it has.
  static let inventories: [String: String] = [
    "ar": """
    ʒ z. ħ H ʕ A r R ʀ Q" ɛ e ɔ o ɪ i ʊ u y i ø e œ e ɒ o ʏ i ɵ o ɔɪ o|i ɛ̃ e|N ɔ̃ o|N œ̃ e|N dˤ dH
    """,
    "bg": """
    ts ts ʀ Q" ɪ i ʊ u y i ø e œ E æ E ɜ E ɨ y ɯ y ʏ i ɵ o ɛ̃ E~ ɔ̃ O~ œ̃ E|N dʲ d; ɡʰ g# ɡʲ g; tʲ t;
    """,
    "ca": """
    ts ts r R ɹ R ɻ R ʀ Q" ɪ i æ E ɐ a# ʌ a# ɜ E aɪ aI aʊ aU eɪ eI oʊ o|U ɛɪ EI eʊ eU iʊ iU oɪ oI uɪ uI
    """,
    "cs": """
    ts ts r R ʀ Q" ɪ i ʊ u y i ø e œ E æ & ɜ E ɨ y ɯ y ʏ i ɵ o aɪ aI aʊ aU eɪ eI oʊ oU ɛ̃ E~ ɔ̃ O~ œ̃ E|N r̝ R^
    r̝̊ R^/ aː a: dʲ d; eː e: eʊ eU iː i: l̩ː l: oː o: r̩ː r: tʲ t; uː u:
    """,
    "da": """
    v v# r R2 ɹ R2 ɻ R2 ʀ Q" ɔ 0 ʊ u œ W ɑ A æ E ʌ V ɜ 3 ɨ I ɞ W aɪ aI eɪ e|I ɔɪ 0|I ɔ̃ 0|N ɑ̃ A|N œ̃ W|N ɐ̯ 3-
    """,
    "el": """
    ts ts ʀ Q" ɪ i æ E ɜ E aɪ aI aʊ aU eɪ eI oʊ o|U ɛɪ EI eʊ eU iʊ iU oɪ oI uɪ uI
    """,
    "et": """
    ʀ Q" ɛ E1 ɔ O1 ɪ I1 ʊ U1 ɑ A1 ɒ O1 æ & ɜ E1 ɨ I1 ɵ 8 aɪ a|I1 aʊ a|U1 eɪ e|I1 oʊ o|U1 ɔɪ O1|I1 ɛ̃ E1|N
    ɔ̃ O1|N ɑ̃ A1|N æː &: æi &i ɵː 8: øː Y: øi Yi aː a: eː e: iː i: oː o: uː u: yː y: yi yi
    """,
    "fa": """
    r R ʀ Q" ɛ e ɔ o ɪ i ʊ u y i ø e œ e ɑ A ɒ A ʏ i ɵ o eɪ eI oʊ oU ɔɪ o|i ɛ̃ e|N ɔ̃ o|N ɑ̃ A|N œ̃ e|N
    """,
    "fi": """
    ʀ Q" ɛ e ɔ o ɒ o æ & ɨ I aɪ a|I aʊ a|U eɪ e|I oʊ o|U ɔɪ o|I ɛ̃ e|N ɔ̃ o|N æi &i æy &y øi Yi øy Yy ai ai
    au au ei ei eu eu ey ey ie ie iu iu iy iy oi oi ou ou ui ui uo uo yø yY yi yi
    """,
    "hi": """
    v v# r R ɹ R ɻ R ʀ Q" y i ø e œ E æ E ʌ V ɜ E ɨ I ʏ I ɵ o aɪ aI aʊ aU eɪ e|I oʊ o|U ɔɪ O|I ɛ̃ E~ ɔ̃ O~
    œ̃ E|N æː &: ɛː E: ɪ̃ I~ ɟʰ J# ɔː O: ʊ̃ U~ ʌ̃ V~ aː a: ã a~ bʰ b# cʰ c# dʰ d# ɖ d. ɖʰ d.# eː e: ẽ e~ ɡʰ g#
    ĩ i~ kʰ k# oː o: õ o~ pʰ p# tʰ t# ʈ t. ʈʰ t.# uː u: ũ u~
    """,
    "hr": """
    ts ts r R ʀ Q" y i ø e œ E ɑ A æ & ɜ E ɨ y ɯ y ʏ I ɵ o aɪ aI aʊ aU eɪ eI oʊ oU ɔɪ O|I ɛ̃ E~ ɔ̃ O~ ɑ̃ A|N
    œ̃ E|N r̝ R^ r̝̊ R^/ aː a: dʲ d; eː e: eʊ eU iː i: l̩ː l: oː o: r̩ː r: tʲ t; uː u:
    """,
    "hu": """
    ts ts dz dz r R ʀ Q" ɔ o ɪ i ʊ u ɑ A ɒ A æ E ɜ E ɔɪ o|i ɔ̃ o|N ɑ̃ A|N øː Y: aː a: eː e: iː i: oː o: uː u:
    yː y:
    """,
    "id": """
    ts ts r R ʀ Q" ɪ i æ E ɜ E aɪ aI aʊ aU eɪ eI oʊ o|U ɔɪ OI əʊ @U ɛɪ EI eʊ eU iʊ iU oɪ oI uɪ uI
    """,
    "is": """
    v v# r R ʀ Q" ʊ u ø W œ W æ E ɜ E ɨ I ɵ o ɞ W aɪ aI aʊ aU eɪ eI oʊ oU ɔɪ OI œ̃ W|N ɛː E: ɪː I: ɔː O: œː W:
    øy Yy øyː Yy: aː a: aɪː aI: aʊː aU: eɪː eI: iː i: oʊː oU: uː u: yː y: yɪ yI
    """,
    "lt": """
    ts ts r R ɹ R ɻ R ʀ Q" y i ø W œ W ɑ A æ E ɜ E ɨ I ʏ I ɵ o ɞ W aɪ aI aʊ aU eɪ eI oʊ oU ɔɪ O|I ɑ̃ A|N œ̃ W|N
    aː a: ai ai au au dʲ d; eː e: eɑ eA eʊ eU ee ee ei ei iː i: ie ie nʲ n; oː o: oi oi tʲ t; uː u: ui ui uo uo
    """,
    "lv": """
    v v# ð d ts ts r R ɹ R ɻ R ʀ Q" ɛ e ɔ o ɪ i ʊ u ø e œ e ɒ o æ E ɵ o ɔɪ o|i ɛ̃ e|N ɔ̃ o|N œ̃ e|N æː E: aː a:
    ai ai au au eː e: ei ei iː i: ie ie iu iu oː o: oi oi r̝ r uː u: ui ui uo uo yː y:
    """,
    "mk": """
    ts ts r R ʀ Q" y i ø e œ E ɑ A æ & ɜ E ɨ y ɯ y ʏ I ɵ o aɪ aI aʊ aU eɪ eI oʊ oU ɔɪ O|I ɛ̃ E~ ɔ̃ O~ ɑ̃ A|N
    œ̃ E|N r̝ R^ r̝̊ R^/ aː a: dʲ d; eː e: eʊ eU iː i: l̩ː l: oː o: r̩ː r: tʲ t; uː u:
    """,
    "nb": """
    r R ʀ Q" ø W œ W ɑ A æ E ɜ E ɨ I ʉ u- ɵ o ɞ W aɪ aI aʊ aU eɪ e|I oʊ o|U ɔɪ OI ɑ̃ A|N œ̃ W|N ɑː A: ɑɪ AI
    ɛː E: øː Y: øy Yy aː a: eː e: iː i: oː o: ʉː u-: ʉɪ u-I uː u: yː y:
    """,
    "pl": """
    ts ts r R ʀ Q" ɪ i ʊ u y i ø e œ E æ E ɜ E ɨ y ɯ y ʏ i ɵ o ɛ̃ E~ ɔ̃ O~ œ̃ E|N dʲ d; tʲ t;
    """,
    "ro": """
    ɕ S ʑ Z ts ts ʀ Q" ɪ i y i æ E ɜ E ɨ y ɯ y ʏ i aɪ aI aʊ aU eɪ eI oʊ oU ɾʲ *; əɪ @I əʊ @U ɛɪ EI ɔa Oa ʃʲ S;
    ʒʲ Z; bʲ b; dʲ d; eʊ eU ea ea eo eo fʲ f; iɪ iI iʊ iU lʲ l; mʲ m; nʲ n; oɪ oI pʲ p; sʲ s; tʲ t; tsʲ ts;
    uɪ uI vʲ v; yɪ yI yʊ yU zʲ z;
    """,
    "sk": """
    ts ts r R ʀ Q" ɪ i ʊ u y i ø e œ E æ & ɜ E ɨ y ɯ y ʏ i ɵ o aɪ aI aʊ aU eɪ eI oʊ oU ɛ̃ E~ ɔ̃ O~ œ̃ E|N r̝ R^
    r̝̊ R^/ aː a: dʲ d; eː e: eʊ eU iː i: l̩ː l: oː o: r̩ː r: tʲ t; uː u:
    """,
    "sl": """
    v v# ts ts r R ʀ Q" ɪ i ʊ u ø e œ E æ E ɜ E ɵ o ɛ̃ E~ ɔ̃ O~ œ̃ E|N r̝ R^ dʲ d; tʲ t;
    """,
    "sr": """
    ts ts r R ʀ Q" y i ø e œ E ɑ A æ E ɐ & ʌ & ɜ E ɨ y ɯ y ʏ I ɵ o aɪ aI aʊ aU eɪ eI oʊ oU ɔɪ O|I ɛ̃ E~ ɔ̃ O~
    ɑ̃ A|N œ̃ E|N r̝ R^ r̝̊ R^/ aː a: dʲ d; eː e: eʊ eU hʰ h# iː i: l̩ː l: oː o: r̩ː r: tʲ t; uː u: xʰ x#
    """,
    "sv": """
    r R ʀ Q" ø W œ W æ & ɜ E ɨ I ʉ u- ɵ 8 ɞ W aɪ a|I aʊ a|U eɪ e|I oʊ o|U ɔɪ O|I œ̃ W|N ɑː A: ɛː E: øː Y: eː e:
    iː i: oː o: uː u: yː y:
    """,
    "tr": """
    ts ts r R2 ʀ Q" ə @- œ W æ & ɜ E ɘ @- ɤ @- ɨ @ ɯ @ ɞ W aɪ aI aʊ aU eɪ eI oʊ o|U ɔɪ O|I œ̃ W|N ɛɪ EI ɢ G
    eʊ eU iʊ iU oɪ oI uɪ uI
    """,
    "uk": """
    tɕ tS dʑ dZ ts ts r R ɹ R ɻ R ʀ R4 a a# ɔ o ʊ u ɒ a æ E ɐ a# ʌ a# ɜ E ɨ I ɵ 8 aɪ a#|I aʊ a#|u eɪ e|I ɔɪ o|I
    ɔ̃ o|N dʲ d; dʒʲ dZ; mʲ m; sʲ s; tʲ t; tʃʲ tS;
    """,
    "vi": """
    tʃ t|S dʒ d|Z tɕ t|S; dʑ d|Z; aɪ a|i aʊ a|u eɪ e|I oʊ o|U ɔɪ O|I
    """,
  ]
}
