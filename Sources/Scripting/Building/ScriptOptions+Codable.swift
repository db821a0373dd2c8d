import Foundation

extension ScriptOptions: SettingsTable {
  static var settings: [Setting<Self>] {
    [
      Setting("images", \.images), Setting("fallbackLanguage", \.fallbackLanguage),
      Setting("wordsPerMinute", \.wordsPerMinute, in: 20...1_000), Setting("announcements", \.announcements),
      Setting("parts", \.parts),
      Setting("limits", \.limits), Setting("pauses", \.pauses),
    ]
  }
}

extension ScriptOptions.Announcements: SettingsTable {
  static var settings: [Setting<Self>] {
    [
      Setting("publication", \.publication), Setting("label", \.label), Setting("standfirst", \.standfirst),
      Setting("byline", \.byline), Setting("dates", \.dates), Setting("artificialVoice", \.artificialVoice),
      Setting("length", \.length), Setting("contents", \.contents), Setting("dateline", \.dateline),
      Setting("end", \.end), Setting("credits", \.credits), Setting("signOff", \.signOff),
    ]
  }
}

extension ScriptOptions.Parts: SettingsTable {
  static var settings: [Setting<Self>] {
    [Setting("images", \.images), Setting("quotations", \.quotations), Setting("added", \.added)]
  }
}

extension ScriptOptions.Limits: SettingsTable {
  private static let counts = 0...1_000_000

  static var settings: [Setting<Self>] {
    [
      Setting("contentsHeadings", \.contentsHeadings, in: counts),
      Setting("contentsMostHeadings", \.contentsMostHeadings, in: counts),
      Setting("contentsWords", \.contentsWords, in: counts),
      Setting("openDescriptionWords", \.openDescriptionWords, in: counts),
      Setting("sameTextPercent", \.sameTextPercent, in: 0...101),
      Setting("openListItems", \.openListItems, in: counts), Setting("tableCells", \.tableCells, in: counts),
      Setting("partialTableRows", \.partialTableRows, in: counts),
    ]
  }
}

extension ScriptOptions.Pauses: SettingsTable {
  static var settings: [Setting<Self>] {
    [
      Setting("leadIn", milliseconds: \.leadIn), Setting("headline", milliseconds: \.headline),
      Setting("publication", milliseconds: \.publication), Setting("label", milliseconds: \.label),
      Setting("standfirst", milliseconds: \.standfirst), Setting("byline", milliseconds: \.byline),
      Setting("date", milliseconds: \.date), Setting("about", milliseconds: \.about),
      Setting("contents", milliseconds: \.contents), Setting("correction", milliseconds: \.correction),
      Setting("image", milliseconds: \.image), Setting("dateline", milliseconds: \.dateline),
      Setting("sentence", milliseconds: \.sentence), Setting("paragraph", milliseconds: \.paragraph),
      Setting("beforeHeading", milliseconds: \.beforeHeading), Setting("heading", milliseconds: \.heading),
      Setting("quotation", milliseconds: \.quotation), Setting("listItem", milliseconds: \.listItem),
      Setting("list", milliseconds: \.list), Setting("tableRow", milliseconds: \.tableRow),
      Setting("table", milliseconds: \.table), Setting("aside", milliseconds: \.aside),
      Setting("embed", milliseconds: \.embed), Setting("codeLine", milliseconds: \.codeLine),
      Setting("code", milliseconds: \.code), Setting("note", milliseconds: \.note),
      Setting("beforeEnd", milliseconds: \.beforeEnd), Setting("end", milliseconds: \.end),
      Setting("credits", milliseconds: \.credits), Setting("story", milliseconds: \.story),
      Setting("tail", milliseconds: \.tail),
    ]
  }
}

extension ScriptOptions {
  /// Reads options from a JSON file; what the file leaves out has its default.
  ///
  /// - Throws: ``ScriptOptionsError`` if the file cannot be read or has an option or a value that there is not.
  public init(file path: String) throws(ScriptOptionsError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    do {
      self = try JSONDecoder().decode(ScriptOptions.self, from: data)
    } catch {
      throw .malformed(path: path, detail: Self.detail(of: error))
    }
  }

  private static func detail(of error: any Error) -> String {
    switch error as? DecodingError {
    case .dataCorrupted(let context)? where context.codingPath.isEmpty: return "it is not JSON."
    case .dataCorrupted(let context)?:
      return "“\(context.codingPath.map(\.stringValue).joined(separator: "."))”: \(context.debugDescription)"
    case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?, .keyNotFound(_, let context)?:
      return "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” is of the wrong kind."
    default: return "it is not JSON."
    }
  }
}
