import Foundation
import Reading
import Scripting
import Testing

@Suite struct ShippedLexiconTests {
  private static func shipped(_ name: String) throws -> Lexicon {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Lexicon(path: root.appendingPathComponent("voices/\(name)").path)
  }

  @Test(arguments: [("lexicon-en.pls", "en"), ("lexicon-ko.pls", "ko")])
  func holdsEachWrittenFormOnce(_ name: String, _ language: Language) throws {
    let lexicon = try Self.shipped(name)
    #expect(lexicon.language == language)
    #expect(lexicon.entries.count >= 40)
    let forms = lexicon.entries.map(\.grapheme)
    #expect(Set(forms).count == forms.count)
  }

  @Test func namesOfTheNewsAreSaidByPhonemesOrAsWords() throws {
    let normaliser = Normaliser(language: "en-US", lexicons: [try Self.shipped("lexicon-en.pls")])
    let said = normaliser.spoken("Yonhap said the FTSE fell as KYIV’s envoy met TASS.")
    #expect(said.spoken == "Yonhap said the footsie fell as KYIV's envoy met Tass.")
    #expect(said.spans.map { said.text(of: $0.range) } == ["Yonhap", "KYIV's"])
  }

  @Test func abbreviationsInAKoreanTextAreReadTheKoreanWay() throws {
    let normaliser = Normaliser(language: "ko", lexicons: [try Self.shipped("lexicon-ko.pls")])
    #expect(normaliser.spoken("AI와 UN은 G7에서 만났다.").spoken == "에이아이와 유엔은 지세븐에서 만났다.")
  }
}
