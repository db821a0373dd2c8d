import Mastering
import Publishing
import Testing

@Suite struct EditionFormatTests {
  @Test func everyNameStandsForSomethingElse() {
    #expect(Set(EditionFormat.names).count == EditionFormat.names.count)
    for format in EditionFormat.allCases { #expect(EditionFormat.formats(named: format.name) == [format]) }
    #expect(EditionFormat.formats(named: "all") == EditionFormat.allCases)
    #expect(EditionFormat.formats(named: "mp5") == nil)
  }

  @Test func aGroupHasNoNameOfNothing() {
    for group in EditionFormat.groups { #expect(!group.formats.isEmpty, "\(group.name)") }
    #expect(EditionFormat.standard == [.sound(.wav), .vtt, .srt, .json, .text, .page])
  }

  @Test(
    arguments: [
      ([], [.wav]), ([.page], [.wav]), ([.sound(.flac), .page], [.flac]),
      ([.sound(.mp3), .sound(.wav), .epub], [.mp3, .wav]), ([.sound(.wav), .epub, .daisy], [.wav, .mp3]),
      ([.epub], [.wav, .mp3]), ([.sound(.flac), .sound(.flac)], [.flac]),
    ] as [([EditionFormat], [AudioFormat])])
  func soundsAreThoseNamedAndThoseNeeded(formats: [EditionFormat], sounds: [AudioFormat]) {
    #expect(EditionFormat.sounds(of: formats) == sounds)
  }
}
