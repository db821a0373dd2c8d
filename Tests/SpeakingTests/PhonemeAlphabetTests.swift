import Reading
import Speaking
import Testing

@Suite struct PhonemeAlphabetTests {
  @Test(arguments: [
    ("en-US", "həˈloʊ", "h|@|l|'oU"), ("en-GB", "həˈləʊ", "h|@|l|'oU"), ("en-US", "tʃɝtʃ", "tS|'3:|tS"),
    ("en-US", "t͡ʃɜːt͡ʃ", "tS|'3:|tS"), ("en-US", "ˈdʒɑːdʒ", "dZ|'A:|dZ"), ("en-GB", "ˈbɒtɫ̩", "b|'0|t|L"),
    ("en-US", "ˌkɒm.pjʊˈteɪ.ʃən", "k|,0|m|p|j|U|t|'eI|S|@|n"), ("en-US", "ˈɛərɪŋ", "'e@|r|I|N"),
    ("en-US", "əˈmɛɹɪkə", "@|m|'E|r|I|k|@"), ("en-US", "ˈnɔːɹθ", "n|'O@|T"),
    ("en-US", "njuː ˈjɔːk", "n|j|'u:||j|'O:|k"),
    ("en-US", "ˌkuː deɪˈtɑː", "k|,u:||d|eI|t|'A:"), ("en-US", "ðə ˈmɑː", "D|@||m|'A:"), ("en-US", "ðə", "D|'@"),
    ("en-US", "[ɡuːs]", "g|'u:|s"), ("en-US", "gu:s", "g|'u:|s"), ("de", "ˈʃøːnə ˈtsaɪt", "S|'Y:|n|@||ts|'aI|t"),
    ("fr", "ʁuʒ", "r|'u|Z"), ("es", "ˈpero", "p|'e|R|o"), ("es", "ˈpeɾo", "p|'e|r|o"), ("it", "ˈɡatːo", "g|'a|t|:|o"),
    ("ja", "toːkʲoː", "t|'o|:|k|;|o|:"), ("ko", "ˈɐnnjʌŋ", "'a|n|n|j|@|N"), ("ru", "matʲ", "m|'a|t;"),
    ("pt", "nɐ̃w", "n|'&U~"), ("en-US", "pɜ˞ːˈma", "p|3:|m|'A:"),
    ("en-GB", "ˈkafka", "k|'a|f|k|a"), ("pl", "ˈvɨbɔrt͡ʃa", "v|'y|b|O|R|tS|a"), ("sv", "ˈmalmø", "m|'a|l|m|W"),
    ("fr-CA", "bo\u{303}", "b|'O~"), ("xx", "ˈata", "'a|t|a"), ("cmn", "tʂʰa", "ts.h|'a"),
  ])
  func soundsHaveTheEnginesNames(language: String, ipa: String, mnemonics: String) throws {
    #expect(try PhonemeAlphabet(Language(language)).mnemonics(for: ipa) == mnemonics)
  }

  @Test(arguments: [("ǃa", "ǃ"), ("həlo9", "9"), ("ʘ", "ʘ"), ("", ""), ("ˈ", "ˈ"), (" . ", " . ")])
  func whatIsNoSoundIsNamed(ipa: String, sound: String) {
    let error = #expect(throws: PhonemeAlphabet.UnknownPhoneme.self) {
      try PhonemeAlphabet("en").mnemonics(for: ipa)
    }
    #expect(error?.sound == sound)
    #expect(error?.description == "“\(sound)” in /\(ipa)/ is no sound of the language “en”")
  }

  @Test func noIPACanLeaveThePhonemes() throws {
    #expect(try PhonemeAlphabet("en").mnemonics(for: "]]a[[") == "'a")
  }

  @Test(arguments: ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "ko", "ja", "zh"])
  func theCommonSoundsAreSaidInEveryLanguage(language: String) throws {
    for sound in "p b t d k ɡ m n ŋ f v s z ʃ ʒ h l r j w x a e i o u ə ɛ ɔ ɪ ʊ y ø tʃ dʒ ts aɪ aʊ eɪ oʊ ɔɪ".split(
      separator: " ")
    {
      #expect(throws: Never.self, "\(sound)") { try PhonemeAlphabet(Language(language)).mnemonics(for: "a\(sound)a") }
    }
  }
}
