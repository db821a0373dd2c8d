internal import Foundation
internal import Reading

extension FeedSettings {
  /// Reads settings from a file of JSON: an object whose members are called as in ``names``.
  ///
  /// - Throws: ``FeedError``.
  public init(file path: String) throws(FeedError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, reason: "there is no such file, or it may not be read")
    }
    let object: SettingsObject
    do {
      object = SettingsObject(
        path: path, members: try JSONDecoder().decode(SettingsObject.Members.self, from: data).values)
    } catch {
      // Where in it something is wrong no decoder says well.
      throw .unreadable(path: path, reason: "it is no JSON object")
    }
    try object.check(names: Self.names)
    self.init(
      title: try object.required("title"), description: try object.required("description"),
      link: try object.address("link"), baseURL: try object.address("baseURL"), author: try object.required("author"))
    if !baseURL.hasSuffix("/") { baseURL += "/" }
    if baseURL.contains("?") || baseURL.contains("#") {
      throw object.problem("baseURL", "is the address of no folder, for it has a “?” or a “#”")
    }
    email = try object.text("email")
    if let email, email.utf8.count(where: { $0 == UInt8(ascii: "@") }) != 1 || email.contains(" ") {
      throw object.problem("email", "is no address of e-mail")
    }
    for (index, name) in (try object.texts("category") ?? ["News"]).enumerated() {
      guard let category = PodcastCategory(name) else {
        throw object.problem(
          "category",
          "is “\(name)”, which is none of Apple's: \(PodcastCategory.names.joined(separator: ", ")), "
            + "or one and its part as in “News > Politics”")
      }
      categories = index == 0 ? [category] : categories + [category]
    }
    image = try object.text("image")
    isExplicit = try object.flag("explicit") ?? isExplicit
    if let tag = try object.text("language") {
      guard tag.utf8.allSatisfy({ $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }) else {
        throw object.problem("language", "is no language tag such as en-GB or ko")
      }
      language = Language(tag)
    }
    copyright = try object.text("copyright")
    limit = try object.number("limit", in: 1...10_000) ?? limit
    if let name = try object.text("type") {
      guard let kind = Kind(rawValue: name) else { throw object.problem("type", "is neither “episodic” nor “serial”") }
      self.kind = kind
    }
    isLocked = try object.flag("locked") ?? isLocked
    guid = try object.text("guid")
    if let guid, UUID(uuidString: guid) == nil { throw object.problem("guid", "is no UUID") }
  }

  /// What the settings are called in JSON.
  static let names = [
    "title", "description", "link", "baseURL", "author", "email", "category", "image", "explicit", "language",
    "copyright", "limit", "type", "locked", "guid",
  ]
}

/// The members of a JSON object, asked for by name and kind.
private struct SettingsObject {
  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  struct Members: Decodable {
    let values: KeyedDecodingContainer<Name>

    init(from decoder: any Decoder) throws { values = try decoder.container(keyedBy: Name.self) }
  }

  let path: String
  let members: KeyedDecodingContainer<Name>

  func problem(_ name: String, _ problem: String) -> FeedError { .setting(path: path, name: name, problem: problem) }

  func check(names: [String]) throws(FeedError) {
    guard let unknown = members.allKeys.map(\.stringValue).sorted().first(where: { !names.contains($0) }) else {
      return
    }
    throw problem(unknown, "is no setting of a feed (one of \(names.joined(separator: ", ")))")
  }

  /// The member of a name; nil if there is none.
  private func value<Value: Decodable>(_ name: String, _ complaint: String) throws(FeedError) -> Value? {
    do { return try members.decodeIfPresent(Value.self, forKey: Name(stringValue: name)) } catch {
      throw problem(name, complaint)
    }
  }

  func text(_ name: String) throws(FeedError) -> String? {
    let text: String? = try value(name, "is no text")
    if let text, !text.contains(where: { !$0.isWhitespace }) { throw problem(name, "is empty") }
    return text
  }

  func required(_ name: String) throws(FeedError) -> String {
    guard let text = try text(name) else { throw problem(name, "is missing, but a feed needs it") }
    return text
  }

  func address(_ name: String) throws(FeedError) -> String {
    guard let address = WebAddress.link(try required(name)), URL(string: address)?.host?.isEmpty == false else {
      throw problem(name, "is no address that begins with https:// or http://")
    }
    return address
  }

  func texts(_ name: String) throws(FeedError) -> [String]? {
    if let text = try? text(name) { return [text] }
    let texts: [String]? = try value(name, "is neither a text nor a list of texts")
    if texts?.isEmpty == true { throw problem(name, "is empty") }
    return texts
  }

  func flag(_ name: String) throws(FeedError) -> Bool? { try value(name, "is neither true nor false") }

  func number(_ name: String, in bounds: ClosedRange<Int>) throws(FeedError) -> Int? {
    let complaint = "is no whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    let number: Int? = try value(name, complaint)
    if let number, !bounds.contains(number) { throw problem(name, complaint) }
    return number
  }
}
