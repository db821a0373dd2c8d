import Foundation
import Serving
import TestSupport
import Testing

/// There is no way out of the folder, and none to what is hidden in it.
@Suite struct TraversalTests {
  private let site: Fixture

  init() throws {
    site = try Fixture()
    try site.link("public/out.txt", to: "../secret.txt")
    try site.link("public/absolute.txt", to: site.folder.path("secret.txt"))
    try site.link("public/outside", to: "..")
    try site.link("public/root", to: "/")
    try site.link("public/circle", to: "circle")
    try site.link("public/nowhere", to: "missing.txt")
    try site.link("public/latest", to: "story")
    try site.link("public/there-and-back.txt", to: "story/../../secret.txt")
    try site.link("public/story/process", to: "/proc/self/root/etc/passwd")
    #expect(unsafe mkfifo(site.folder.path("public/pipe"), 0o666) == 0)
  }

  @Test(arguments: [
    "/../secret.txt", "/..", "/../", "/story/../../secret.txt", "/story/..", "/./story/", "/story/./audio.mp3",
    "/%2e%2e/secret.txt", "/%2E%2e/secret.txt", "/.%2e/secret.txt", "/%2e./secret.txt", "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt", "/story/..%2f..%2fsecret.txt", "/story%2faudio.mp3", "/..%5csecret.txt", "/..\\secret.txt",
    "/%252e%252e/secret.txt", "/..;/secret.txt", "/.../secret.txt", "/etc/passwd", "//etc/passwd", "/%2fetc/passwd",
    "/%2f%2fetc/passwd", "/story//audio.mp3", "//story/audio.mp3", "/story/audio.mp3/../../../secret.txt",
    "/story/audio.mp3%00", "/story/audio.mp3%00.html", "/%00", "/story%00/audio.mp3", "/%00/../secret.txt",
    "/.hidden", "/%2ehidden", "/.story.part-17-1/audio.mp3", "/%2estory.part-17-1/audio.mp3", "/.story.part-17-1/",
    "/out.txt", "/absolute.txt", "/outside/", "/outside/secret.txt", "/outside/public/story/audio.mp3", "/root/",
    "/root/etc/passwd", "/circle", "/nowhere", "/there-and-back.txt", "/story/process", "/pipe",
    "/proc/self/environ", "/~root/", "/file:///etc/passwd",
    "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "http://localhost/../secret.txt",
    "http://localhost//etc/passwd", "//localhost/etc/passwd", "/" + String(repeating: "a", count: 300),
    "/" + String(repeating: "a/", count: 3_000),
  ])
  func whatIsNotInTheFolderIsNotThere(target: String) throws {
    let reply = try site.get(target)
    #expect(reply.status == 404, "\(target)")
    #expect(reply.text == "There is nothing here.\n" && reply.fields["location"] == nil)
  }

  @Test(arguments: [
    "/%c0%ae%c0%ae/secret.txt", "/%c0%af", "/%", "/%2", "/%zz", "/%u002e%u002e/secret.txt", "/\u{FF}%ff",
    "file:///etc/passwd", "secret.txt", "..", "*", "?", "http:/secret.txt",
  ])
  func anAddressThatIsNoneIsRefused(target: String) throws {
    #expect(try site.get(target).status == 400, "\(target)")
  }

  @Test func aLinkThatStaysInsideIsFollowed() throws {
    #expect(try site.get("/latest/audio.mp3").body == Fixture.sound)
    #expect(try site.get("/latest/").text.contains("Story"))
  }

  @Test(arguments: [
    "//evil.example", "//evil.example/%2f..", "/%2f%2fevil.example", "/\\evil.example", "/%5cevil.example",
  ])
  func nothingLeadsToAnotherSite(target: String) throws {
    #expect(try site.get(target).fields["location"] == nil)
  }

  @Test func aFolderWithAStrangeNameLeadsOnlyToItself() throws {
    for name in ["\r\nX: y", "%0d%0aX: y", "evil.example\\", "a b?c#d", "\u{202E}gpj.exe"] {
      try FileManager.default.createDirectory(
        atPath: site.folder.path("public/\(name)"), withIntermediateDirectories: true)
      let path = RequestTarget.path([name], isFolder: false)
      let reply = try site.get(path)
      #expect(reply.status == 308 && reply.fields["location"] == path + "/" && reply.fields["x"] == nil)
      #expect(try site.get(path + "/").status == 200)
    }
  }

  /// A folder that is exchanged for a link again and again while it is asked for lets nobody out at any moment.
  @Test func aLinkThatComesAndGoesLetsNobodyOut() async throws {
    let folder = site.folder
    try FileManager.default.createDirectory(atPath: folder.path("public/swap"), withIntermediateDirectories: true)
    try site.write("mine", to: "public/swap/secret.txt")
    try site.link("public/.link", to: "..")
    let swapping = Task.detached {
      while !Task.isCancelled {
        for (from, to) in [("swap", ".folder"), (".link", "swap"), ("swap", ".link"), (".folder", "swap")] {
          unsafe rename(folder.path("public/\(from)"), folder.path("public/\(to)"))
        }
      }
    }
    let connection = try site.connect()
    var found = 0
    for _ in 0..<3_000 {
      let reply = try connection.request("GET", "/swap/secret.txt")
      #expect(reply.status == 404 || reply.text == "mine")
      found += reply.status == 200 ? 1 : 0
    }
    swapping.cancel()
    await swapping.value
    #expect(found > 0)
  }
}
