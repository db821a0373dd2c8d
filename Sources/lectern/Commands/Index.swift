import Arguments
import Producing
import Publishing
import Reading

/// `lectern index`: a page that lists a folder of editions.
struct Index: Command {
  static let name = "index"
  static let summary = "write the page that lists a folder of editions"
  static let discussion = [
    "The folder gets index.html, with every edition below it, the newest first, to be searched by headline and author. It "
      + "works from a disk as from a server. “lectern batch” and “lectern feed” write it too."
  ]
  static let examples = [
    Example("lectern index editions", "editions/index.html"),
    Example("lectern index editions --title 'The Skerry Post, read aloud'", "with a name of its own"),
  ]
  static let parameters: [Parameter<Index>] = [
    .argument("DIR", \.folder, help: "where the editions are"),
    .option("title", nil, "TEXT", \.title, help: "what it is called [default: the publication's name]"),
  ]

  var folder = ""
  var title: String?

  func run() async throws -> ExitStatus {
    let library = try EditionLibrary(folder: folder)
    for notice in library.notices { StandardError.note(notice.message) }
    try IndexPublisher(title: title, version: Installation.version).publish(library, into: folder)
    return .done
  }

  /// Writes the index of a folder as far as nothing of somebody else's is in its place.
  static func write(in folder: String) throws {
    try write(of: try EditionLibrary(folder: folder), in: folder)
  }

  /// Writes the index of a library as far as nothing of somebody else's is in its place.
  static func write(of library: EditionLibrary, in folder: String) throws {
    do {
      try IndexPublisher(version: Installation.version).publish(library, into: folder)
    } catch LibraryError.noEditions, LibraryError.isEdition {
      return
    } catch let error as LibraryError {
      StandardError.note("\(error)")
    }
  }
}
