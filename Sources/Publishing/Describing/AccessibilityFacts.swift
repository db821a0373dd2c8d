import Reading
import Scripting

/// What is true of an edition for people who don't see its pictures, or don't hear it: what accessibility metadata are made of.
struct AccessibilityFacts: Hashable {
  /// Whether pictures are shown.
  private(set) var hasPictures = false
  /// Whether each shown picture has a text alternative that somebody wrote, or is mere decoration.
  private(set) var describesPictures = true
  /// Whether each picture's description is said, shown or not.
  private(set) var saysPictures = true
  /// Whether all rows of all tables are said.
  private(set) var saysTables = true
  /// Whether nothing is missed by who only listens.
  var saysEverything: Bool { saysPictures && saysTables }

  /// Whether the language is known.
  private let hasLanguage: Bool

  /// The facts of an edition of which these pictures are shown, by their address in the article.
  init(_ edition: Edition, _ document: ListeningDocument, showing pictures: [String: Picture]) {
    hasLanguage = edition.script.language.publicationTag != "und"
    let saysDescriptions = ["full", "alt"].contains(edition.settings.images)
    func look(at nodes: [ListeningDocument.Node]) {
      for case .container(let container, let inner) in nodes {
        if case .table(let table) = container.kind {
          let passages = inner.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
          if !BookTable(table, said: passages).isSaid { saysTables = false }
        } else if case .figure(let figure) = container.kind, figure.alt?.isEmpty != true {
          if figure.alt == nil || !saysDescriptions { saysPictures = false }
          if figure.address.flatMap({ pictures[$0] }) != nil {
            hasPictures = true
            if figure.alt == nil { describesPictures = false }
          }
        }
        look(at: inner)
      }
    }
    look(at: document.nodes)
  }
}

extension AccessibilityFacts {
  /// What a book's metadata say, property by property; whether its text is read aloud is up to the book.
  ///
  /// Conformance to the guidelines is claimed only where nothing is left for a person to judge but what the article's own
  /// authors wrote: a picture that nobody described is a failure, and so is a text in nobody knows what language.
  func book(isHeard: Bool) -> [(property: String, values: [String])] {
    var features = [
      "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability",
    ]
    if isHeard { features.append("synchronizedAudioText") }
    if hasPictures, describesPictures { features.append("alternativeText") }
    var sufficient = [hasPictures ? "textual,visual" : "textual"]
    if hasPictures, describesPictures { sufficient.append("textual") }
    if isHeard, saysEverything { sufficient.append("auditory") }
    return [
      ("schema:accessMode", ["textual"] + (isHeard ? ["auditory"] : []) + (hasPictures ? ["visual"] : [])),
      ("schema:accessModeSufficient", sufficient), ("schema:accessibilityFeature", features),
      ("schema:accessibilityHazard", [Self.hazard]),
      ("dcterms:conformsTo", describesPictures && hasLanguage ? ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"] : []),
    ]
  }

  /// What a book's metadata say in a sentence or two, in English.
  var bookSummary: String {
    var sentences = ["The whole text is read aloud by an artificial voice, and each word is marked while it is heard."]
    if hasPictures {
      sentences.append(
        describesPictures ? "Pictures have text alternatives." : "Some pictures have no text alternative.")
    }
    sentences.append("Headings, lists, tables, figures and notes are marked up as such and can be skipped or left.")
    return sentences.joined(separator: " ")
  }

  /// What an audiobook's metadata say in a sentence or two, in English.
  var audiobookSummary: String {
    "An artificial voice reads the text; headings are chapters. "
      + (saysPictures ? "Pictures are described." : "Some pictures are not described.")
      + (saysTables ? "" : " Of long tables only the first rows are read.")
  }

  /// Of flashes, sounds and movements there is none: an edition's pictures don't move.
  static let hazard = "none"
}
