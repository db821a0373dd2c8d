import Serving
import Testing

@Suite struct KnownHostsTests {
  private let hosts = KnownHosts(["127.0.0.1", "Desk"])

  @Test(arguments: [
    "localhost", "localhost:8000", "LOCALHOST", "localhost.", "127.0.0.1", "127.0.0.1:9", "[::1]", "[::1]:8000",
    "192.168.0.7:8000", "desk", "desk:80", "feed.localhost",
  ])
  func itsOwnNamesAndAnyAddressAreKnown(field: String) { #expect(hosts.contain(field)) }

  @Test(arguments: [
    "", ":80", "evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example",
    "desk.evil.example",
    "localhost:80:80", "localhost:x", "localhost@evil.example", "[::1", "[localhost]", "[::1]x", "a b",
    "127.0.0.1:808080",
    "localhost\u{0}", "notlocalhost", "2130706433.evil",
  ])
  func everyOtherNameIsNot(field: String) { #expect(!hosts.contain(field)) }
}
