import Serving
import Testing

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/", [], true),
    ("/a", ["a"], false),
    ("/a/", ["a"], true),
    ("/a/b.txt", ["a", "b.txt"], false),
    ("/%ED%95%9C/b%20c", ["한", "b c"], false),
    ("/a%2fb", ["a/b"], false),
    ("/a%00b", ["a\0b"], false),
    ("/%2e%2E/", [".."], true),
    ("//a", ["", "a"], false),
    ("/+", ["+"], false),
  ])
  func aPathIsDecodedOnce(text: String, names: [String], isFolder: Bool) throws {
    let target = try #require(RequestTarget(text))
    #expect(target.names == names && target.isFolder == isFolder && target.authority == nil)
  }

  @Test func aDoubleEscapeIsDecodedOnce() { #expect(RequestTarget("/%252e")?.names == ["%2e"]) }

  @Test(arguments: ["", "a", "*", "/%", "/%4", "/%zz", "/%C0%AE", "/%ff", "https://localhost/", "ftp://localhost/"])
  func whatIsWrittenWronglyIsNone(text: String) { #expect(RequestTarget(text) == nil) }

  @Test func aCompleteAddressNamesItsHost() throws {
    #expect(RequestTarget("http://localhost:80/a")?.authority == "localhost:80")
    #expect(RequestTarget("HTTP://localhost")?.names == [])
  }

  @Test(arguments: ["a b", "100%", "<&>\"'", "한국", "?#", "..", "a:b", "\u{202E}"])
  func whatIsEncodedIsDecodedToTheSame(name: String) {
    let path = RequestTarget.path(["x", name], isFolder: true)
    #expect(path.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"'&?#:".utf8.contains($0) })
    #expect(RequestTarget(path)?.names == ["x", name])
  }
}
