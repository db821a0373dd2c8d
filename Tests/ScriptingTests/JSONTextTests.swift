import Foundation
import Scripting
import Testing

@Suite struct JSONTextTests {
  private func json(_ text: String) -> JSONText {
    var json = JSONText()
    json.array { $0.string(text) }
    return json
  }

  @Test(arguments: [
    "", "plain", "한국어 – “quotes” 🦀", "\"\\/\n\r\t", "\0\u{1B}\u{7F}\u{9B}", "\u{2028}\u{2029}",
    "\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}",
    "</script><!-- <![CDATA[ ]]>", "\u{202E}", "\u{E000}\u{FEFF}",
  ])
  func aTextIsReadBackAsItWas(text: String) throws {
    for json in [json(text).text, json(text).embeddable] {
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
      // By scalars: to a string, a precomposed character is a decomposed one.
      #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
      let strange = json.unicodeScalars.filter {
        $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value & 0xFFFE == 0xFFFE
      }
      #expect(strange.isEmpty)
    }
  }

  @Test func whatIsPutIntoAPageEndsNoScript() {
    #expect(json("</script><!--").embeddable == "[\"\\u003C/script>\\u003C!--\"]")
    #expect(json("a > b").embeddable == json("a > b").text)
  }
}
