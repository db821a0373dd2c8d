import Mastering
import Testing

@Suite struct LoudnessTargetTests {
  @Test(arguments: [
    ("podcast", -16.0), ("mono", -19), ("aes", -18), ("ebu", -23), ("-20.5", -20.5), ("-16", -16), ("-36", -36),
  ])
  func isANameOrANumber(text: String, lufs: Double) {
    #expect(LoudnessTarget(text)?.lufs == lufs)
  }

  @Test(arguments: ["", "loud", "Podcast", "16", "0", "-13.9", "-36.1", "nan", "-inf", "-16 LUFS"])
  func isNothingElse(text: String) { #expect(LoudnessTarget(text) == nil) }

  @Test(arguments: LoudnessTarget.named.map(\.target) + [.lufs(-20.5)])
  func isWrittenAsItIsRead(target: LoudnessTarget) { #expect(LoudnessTarget(target.description) == target) }

  @Test func isThatOfMonoIfNothingIsAsked() { #expect(MasteringOptions().loudness == LoudnessTarget.mono.lufs) }
}
