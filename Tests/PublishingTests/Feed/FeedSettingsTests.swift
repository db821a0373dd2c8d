import Foundation
import Publishing
import Reading
import TestSupport
import Testing

struct FeedSettingsTests {
  private static let least = [
    "title": "\"The Skerry Post\"", "description": "\"Read aloud.\"", "link": "\"https://skerrypost.example\"",
    "baseURL": "\"https://cdn.example/post\"", "author": "\"The Post\"",
  ]

  private func settings(_ changes: [String: String?]) throws -> FeedSettings {
    let folder = try TemporaryFolder()
    let members = Self.least.merging(changes.compactMapValues(\.self)) { $1 }
      .filter { changes[$0.key] != .some(nil) }
    let json = "{" + members.map { "\"\($0.key)\":\($0.value)" }.sorted().joined(separator: ",") + "}"
    try Data(json.utf8).write(to: URL(fileURLWithPath: folder.path("feed.json")))
    return try FeedSettings(file: folder.path("feed.json"))
  }

  private func problem(_ changes: [String: String?]) throws -> String? {
    do {
      _ = try settings(changes)
      return nil
    } catch FeedError.setting(_, let name, let problem) {
      return "\(name) \(problem)"
    }
  }

  @Test func whatIsNotSaidHasADefault() throws {
    let settings = try settings([:])
    #expect(settings.baseURL == "https://cdn.example/post/")
    #expect(settings.categories == [PodcastCategory("News")])
    #expect(!settings.isExplicit)
    #expect(settings.isLocked)
    #expect(settings.limit == 300)
    #expect(settings.kind == .episodic)
    #expect(settings.language == nil)
  }

  @Test func everySettingIsRead() throws {
    let settings = try settings([
      "email": "\"desk@skerrypost.example\"", "category": "[\"News > Politics\", \"Society & Culture\"]",
      "image": "\"art/cover.png\"", "explicit": "true", "language": "\"en-GB\"", "copyright": "\"© The Post\"",
      "limit": "12", "type": "\"serial\"", "locked": "false", "guid": "\"E534271E-A0BB-57D5-A6F4-CD92DC30C7AE\"",
    ])
    var expected = FeedSettings(
      title: "The Skerry Post", description: "Read aloud.", link: "https://skerrypost.example",
      baseURL: "https://cdn.example/post/", author: "The Post")
    expected.email = "desk@skerrypost.example"
    expected.categories = ["News > Politics", "Society & Culture"].compactMap { PodcastCategory($0) }
    expected.image = "art/cover.png"
    expected.isExplicit = true
    expected.language = "en-GB"
    expected.copyright = "© The Post"
    expected.limit = 12
    expected.kind = .serial
    expected.isLocked = false
    expected.guid = "E534271E-A0BB-57D5-A6F4-CD92DC30C7AE"
    #expect(settings == expected)
  }

  @Test(arguments: [
    ("title", nil, "title is missing, but a feed needs it"), ("author", nil, "author is missing, but a feed needs it"),
    ("title", "\" \"", "title is empty"), ("description", "7", "description is no text"),
    ("link", "\"skerrypost.example\"", "link is no address that begins with https:// or http://"),
    ("baseURL", "\"file:///tmp\"", "baseURL is no address that begins with https:// or http://"),
    ("baseURL", "\"https://a.example/?x\"", "baseURL is the address of no folder, for it has a “?” or a “#”"),
    ("email", "\"desk\"", "email is no address of e-mail"), ("explicit", "1", "explicit is neither true nor false"),
    ("explicit", "\"no\"", "explicit is neither true nor false"),
    ("language", "\"en GB\"", "language is no language tag such as en-GB or ko"),
    ("limit", "0", "limit is no whole number from 1 to 10000"),
    ("limit", "1.5", "limit is no whole number from 1 to 10000"),
    ("type", "\"weekly\"", "type is neither “episodic” nor “serial”"), ("guid", "\"x\"", "guid is no UUID"),
    ("category", "[]", "category is empty"), ("category", "3", "category is neither a text nor a list of texts"),
    (
      "titel", "\"x\"",
      "titel is no setting of a feed (one of title, description, link, baseURL, author, email, category, image, explicit, "
        + "language, copyright, limit, type, locked, guid)"
    ),
  ])
  func aSettingThatCanNotBeUsedIsNamed(name: String, value: String?, problem: String) throws {
    #expect(try self.problem([name: value]) == problem)
  }

  @Test(arguments: ["News > Gossip", "news", "Politics", "News > Politics > Local", ""])
  func categoriesAreApples(name: String) {
    #expect(PodcastCategory(name) == nil)
  }

  @Test func whatIsNoObjectIsSaid() throws {
    let folder = try TemporaryFolder()
    for text in ["", "{", "[]", "\"x\""] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("feed.json")))
      #expect(throws: FeedError.unreadable(path: folder.path("feed.json"), reason: "it is no JSON object")) {
        try FeedSettings(file: folder.path("feed.json"))
      }
    }
  }
}
