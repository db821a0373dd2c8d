import Arguments
import Producing
import Publishing

/// What editions have in them.
struct FormatOptions: Sendable {
  /// A format or a group of formats, as it is typed.
  struct Name: ArgumentValue {
    let argument: String
    let formats: [EditionFormat]

    static let choices = EditionFormat.names

    init?(argument: String) {
      guard let formats = EditionFormat.formats(named: argument) else { return nil }
      self.argument = argument
      self.formats = formats
    }
  }

  var names: [Name] = []
  var baseURL: String?

  static let parameters: [Parameter<FormatOptions>] = [
    .list(
      "format", "f", "LIST", \.names,
      help:
        "what an edition has in it besides script, words and edition.json; its page plays the first sound, and where "
        + "none is named there is wav [default: \(EditionFormat.standardNames)]"),
    .option(
      "base-url", nil, "ADDRESS", \.baseURL, expecting: "an http or https address",
      where: { WebAddress.link($0) != nil },
      help: "where the folder of editions will be on the web, so that metadata names files by their addresses"),
  ]

  /// The formats that were asked for, in that order; nil if nothing was.
  var asked: [EditionFormat]? { names.isEmpty ? nil : names.flatMap(\.formats) }

  /// Where editions below a folder will be on the web, if that was said.
  func site(of folder: String) -> Site? { baseURL.map { Site(folder: folder, address: $0) } }

  /// The formats of an edition in a folder.
  var formats: [EditionFormat] { asked ?? EditionFormat.standard }
}
