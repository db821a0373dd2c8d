import Reading
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("EN_us", "en-US"), ("zh-hans-cn", "zh-Hans-CN"), ("de, at, ch", "de"), ("fr fr-CA", "fr"), ("", ""),
  ])
  func isNormalisedAndTheFirstOfSeveral(_ written: String, _ tag: String) {
    #expect(Language(written).tag == tag)
  }

  @Test func knowsItsBaseAndRegion() {
    #expect(Language("zh-Hans-CN").base == "zh")
    #expect(Language("zh-Hans-CN").region == "CN")
    #expect(Language("ko").region == nil)
  }
}
