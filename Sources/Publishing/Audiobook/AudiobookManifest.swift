import Mastering
import Reading
import Scripting

/// Writes an audiobook's publication manifest, as JSON-LD.
struct AudiobookManifest {
  let edition: Edition
  let sound: Recording.File
  let contentsName: String

  /// The whole file.
  var text: String {
    var json = JSONText()
    json.object {
      writeContext(to: &$0)
      writeDescription(to: &$0)
      writeAccessibility(to: &$0)
      writeResources(to: &$0)
      $0.newline()
    }
    json.newline()
    return json.text
  }
}

extension AudiobookManifest {
  private var duration: String {
    "PT\((edition.recording.length * 1_000 / max(1, edition.recording.sampleRate)).seconds)S"
  }

  private func writeContext(to json: inout JSONText) {
    let language = edition.script.language
    member("@context", to: &json) {
      $0.array {
        $0.string("https://schema.org")
        $0.string("https://www.w3.org/ns/pub-context")
        $0.object {
          $0.member("language", language.publicationTag)
          $0.member("direction", language.direction)
        }
      }
    }
    member("conformsTo", "https://www.w3.org/TR/audiobooks/", to: &json)
    member("type", "Audiobook", to: &json)
  }

  private func writeDescription(to json: inout JSONText) {
    let article = edition.article
    member("id", edition.identifier, to: &json)
    // A book that is no page of its own is found by its article.
    member("url", edition.articleAddress, to: &json)
    member("name", edition.bookTitle, to: &json)
    let agencies = Set(article.bylines.lazy.filter(\.isAgency).map(\.name))
    if !edition.creators.isEmpty {
      member("author", to: &json) {
        $0.array {
          for name in edition.creators {
            write(name, as: agencies.contains(name) ? "Organization" : "Person", to: &$0)
          }
        }
      }
    }
    member("readBy", edition.narrator, to: &json)
    if let publication = article.publication, !publication.isBlankInMarkup {
      member("publisher", to: &json) { write(publication, as: "Organization", to: &$0) }
    }
    member("inLanguage", edition.script.language.publicationTag, to: &json)
    member("datePublished", article.published?.webDate, to: &json)
    member("dateModified", edition.modified, to: &json)
    member("duration", duration, to: &json)
    member("readingProgression", edition.script.language.direction, to: &json)
  }

  private func writeAccessibility(to json: inout JSONText) {
    // Of pictures there is none but the cover, which shows nothing that has to be seen.
    let facts = AccessibilityFacts(edition, ListeningDocument(edition), showing: [:])
    member("abridged", to: &json) { $0.boolean(!facts.saysTables) }
    member("accessMode", to: &json) { $0.array { $0.string("auditory") } }
    member("accessModeSufficient", to: &json) {
      $0.array {
        $0.object {
          $0.member("type", "ItemList")
          $0.member("itemListElement") { $0.array { $0.string("auditory") } }
        }
      }
    }
    member("accessibilityFeature", to: &json) {
      $0.array {
        $0.string("readingOrder")
        $0.string("structuralNavigation")
        $0.string("tableOfContents")
      }
    }
    member("accessibilityHazard", to: &json) { $0.array { $0.string(AccessibilityFacts.hazard) } }
    member("accessibilitySummary", to: &json) {
      $0.object {
        $0.member("value", facts.audiobookSummary)
        $0.member("language", "en")
        $0.member("direction", "ltr")
      }
    }
  }

  private func writeResources(to json: inout JSONText) {
    member("readingOrder", to: &json) {
      $0.array {
        $0.object {
          $0.member("type", "LinkedResource")
          $0.member("url", sound.name)
          $0.member("encodingFormat", sound.format.mediaType)
          $0.member("name", edition.bookTitle)
          $0.member("duration", duration)
        }
      }
    }
    member("resources", to: &json) {
      $0.array {
        $0.object {
          $0.member("type", "LinkedResource")
          $0.member("rel") { $0.array { $0.string("contents") } }
          $0.member("url", contentsName)
          $0.member("encodingFormat", "text/html")
        }
        if let cover = edition.cover {
          $0.object {
            $0.member("type", "LinkedResource")
            $0.member("rel") { $0.array { $0.string("cover") } }
            $0.member("url", cover.name)
            $0.member("encodingFormat", cover.mediaType)
            $0.member("name", edition.bookTitle)
          }
        }
      }
    }
  }

  private func write(_ name: String, as type: String, to json: inout JSONText) {
    json.object {
      $0.member("type", type)
      $0.member("name", name)
    }
  }

  /// A member on a line of its own.
  private func member(_ name: String, to json: inout JSONText, _ value: (inout JSONText) -> Void) {
    json.newline()
    json.member(name, value)
  }

  /// A text on a line of its own, if there is one.
  private func member(_ name: String, _ value: String?, to json: inout JSONText) {
    guard let value, !value.isBlankInMarkup else { return }
    member(name, to: &json) { $0.string(value) }
  }
}
