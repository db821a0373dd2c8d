import Reading
import Scripting
import Testing

/// Korean and Japanese names in Latin letters, and the sounds that each syllable stands for.
@Suite struct RomanisedNameTests {
  /// A name = the sounds of its parts; after `:` why.
  static let names = table(
    """
    Lee Jae Myung = ˈliː ˌdʒeɪ ˈmjʌŋ : Lee and Myung are customary for 이 and 명
    Kim Jong-un = ˈkɪm ˌdʒoʊŋˈʊn : `un` is the North's spelling of 은
    KIM JONG UN = ˈkɪm ˌdʒoʊŋ ˈʊn : no initials of the United Nations
    Yoon Suk Yeol = ˈjuːn ˌsʌk ˈjʌl : Suk is customary for 석, eo is 어
    SEO JI-EUN = ˈsʌ ˌdʒiːˈʊn : eo is 어, eu is 으
    Seo = ˈsʌ : alone, as later in a story
    Ji-eun = ˌdʒiːˈʊn : alone, spelled as nothing but Korean is
    Ji-eun Seo = ˌdʒiːˈʊn ˈsʌ : given name first
    Jae Hyun Park = ˌdʒeɪ ˈhjʌn ˈpɑːk : hyun is customary for 현; the r of Park is no sound
    Choi Byung-hun = ˈtʃweɪ ˌbjʌŋˈhuːn : oi is 외, byung is customary for 병
    Paik Kyung-soo = ˈpɛk ˌkjʌŋˈsuː : ai is 애 in McCune–Reischauer's day
    Noh Hui-won = ˈnoʊ ˌhiːˈwʌn : hui is 희 in the Revised Romanisation
    Chun Mi-suk = ˈtʃʌn ˌmiːˈsʌk : a family Chun is 전
    Ahn Cheol Gyu = ˈɑːn ˌtʃʌl ˈɡjuː : an h only lengthens
    Han Daehyun = ˈhɑːn ˌdeɪˈhjʌn : two syllables in one word
    Shim Si-woo = ˈʃɪm ˌʃiːˈuː : s is sh before i; woo is 우
    Kang Kyung-wha = ˈkɑːŋ ˌkjʌŋˈhwɑː : wha is customary for 화
    Youn Yuh-jung = ˈjuːn ˌjʌˈdʒʌŋ : Youn and Yuh are customary for 윤 and 여
    Kwak Bum-chul = ˈkwɑːk ˌbʌmˈtʃʌl : customary for 범 and 철
    Ishiba = iːˈʃiːbɑː : three morae
    Takamori = tɑːkɑːˈmoʊɹiː : four, the last but one stressed
    Sanae Takaichi = sɑːˈnɑːeɪ tɑːkɑːˈiːtʃiː : ae is two morae, ichi a part of its own
    Fumio Kishida = ˈfuːmiːoʊ kiːˈʃiːdɑː : io is two, without stress
    Yoshihide Suga = joʊʃiːˈhiːdeɪ ˈsuːɡɑː : a final e is said
    Shinzo Abe = ˈʃiːnzoʊ ˈɑːbeɪ : Abe beside a Japanese given name is no Abraham
    Ryotaro Matsui = ɹjoʊˈtɑːɹoʊ mɑːˈtsuːiː : ryo is one mora, ts one consonant
    Yuriko Hattori = juːˈɹiːkoʊ hɑːˈtoʊɹiː : a held consonant is said once
    Ohtani Kenta = oʊˈtɑːniː ˈkeɪntɑː : oh is a long o
    """)

  private static func table(_ lines: String) -> [(name: String, ipa: String)] {
    lines.split(separator: "\n").map { line in
      let sides = line.split(separator: " : ")[0].split(separator: " = ")
      return (String(sides[0]), String(sides[1]))
    }
  }

  @Test(arguments: names)
  func isSaidBySyllables(_ one: (name: String, ipa: String)) {
    let said = Normaliser(language: "en-US").spoken("The prize went to \(one.name).")
    #expect(said.ipa == one.ipa)
  }

  @Test(arguments: [
    "Mike and Hanna drank Sake in Rome with Marina, Tina and Kate.", "Obama left Panama for Kenya and Arizona.",
    "The Sahara, Michigan, Fujian and Manitoba are large.", "Kim Dana and Bruce Lee walked down Park Avenue.",
    "Lee Do Not Go.", "Taken to Maria by Mario Moreno.", "Yo-yo, Ha-ha and Jean-Luc.", "SEO is a trade.",
    "Lee Kuan Yew met Ko Ko Gyi.", "The Song Remains. Moon River.", "Write to Seo@lantern.org.",
    "The Hong Kong Sun and Hong Kong Jin Mao.",
  ])
  func whatMayBeAnotherNameIsLeftToTheEngine(_ text: String) {
    #expect(Normaliser(language: "en-US").spoken(text).ipa == "")
  }

  @Test func theGenitiveIsSaidWithTheName() {
    let text = "Lee Jae-myung’s and SEO JI-SEOK'S plan"
    let said = Normaliser(language: "en-US").spoken(text)
    #expect(said.spoken == "Lee Jae-myung's and Seo Ji-seok's plan")
    #expect(said.ipa == "ˈliː ˌdʒeɪˈmjʌŋz ˈsʌ ˌdʒiːˈsʌks")
    #expect(
      said.pairs(of: text) == [
        "Lee → Lee", "Jae-myung’s → Jae-myung's", "and → and", "SEO → Seo", "JI-SEOK'S → Ji-seok's", "plan → plan",
      ])
  }
}

private extension SpokenText {
  /// The sounds that the engine is told.
  var ipa: String {
    spans.compactMap { if case .phonemes(let ipa) = $0.manner { ipa } else { nil } }.joined(separator: " ")
  }
}
