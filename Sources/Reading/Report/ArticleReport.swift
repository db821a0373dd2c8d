/// An article as other programs read it: the JSON of `lectern read --format json`.
public struct ArticleReport: Sendable {
  let article: Article
  let evidence: [Evidence]?

  /// Makes a report on an article, with the evidence that speaks for what it says, if that is to be shown.
  public init(_ article: Article, evidence: [Evidence]? = nil) {
    self.article = article
    self.evidence = evidence
  }

  /// The blocks, the paragraph that has a dateline with it, for programs that compare them with the source.
  private var blocksAsWritten: [FlatBlock] {
    var blocks = FlatBlock.all(of: article.blocks)
    if let dateline = article.datelineText,
      let taken = article.omissions.first(where: { $0.reason == .metadata && $0.text == dateline }),
      let index = blocks.firstIndex(where: {
        $0.kind == "paragraph" && $0.inside == nil && $0.source == taken.source
      })
    {
      blocks[index].text = [dateline, blocks[index].text ?? ""].joined(separator: " ")
    }
    return blocks
  }

  /// A number from 0 to 1 as text with two decimals.
  static func hundredths(_ number: Double) -> String {
    let value = Int((number * 100).rounded())
    return "\(value / 100)." + (value % 100 < 10 ? "0" : "") + "\(value % 100)"
  }

  /// The report as JSON, keys in alphabetical order, what is absent left out.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.array("blocks", blocksAsWritten) { block, writer in block.write(to: &writer) }
      object.array("bylineDetails", article.bylines.filter { $0.role != nil || $0.place != nil || $0.isAgency }) {
        byline, writer in
        writer.object { object in
          if byline.isAgency { object.member("isAgency", true) }
          object.member("name", byline.name)
          object.member("place", byline.place)
          object.member("role", byline.role)
        }
      }
      object.array("bylines", article.bylines) { byline, writer in writer.string(byline.name) }
      object.member("canonicalURL", article.canonicalURL)
      object.member("dateline", article.dateline)
      if let evidence {
        object.array("evidence", evidence) { piece, writer in
          writer.object { object in
            object.member("field", piece.field.rawValue)
            if piece.isChosen { object.member("isChosen", true) }
            object.member("source", piece.source)
            object.member("value", piece.value)
            object.member("weight", decimal: Self.hundredths(piece.weight))
          }
        }
      }
      object.member("headline", article.headline)
      object.member("label", article.label?.rawValue)
      object.member("language", article.language?.tag)
      object.array("notices", article.notices) { notice, writer in
        writer.object { object in
          object.member("message", notice.message)
          object.member("place", notice.place)
          object.member("severity", notice.severity.rawValue)
        }
      }
      object.array("omissions", article.omissions) { omission, writer in
        writer.object { object in
          object.member("reason", omission.reason.rawValue)
          object.member("source", omission.source)
          object.member("text", omission.text)
        }
      }
      object.member("publication", article.publication)
      object.member("published", article.published?.iso8601)
      object.member("section", article.section)
      object.member("standfirst", article.standfirst?.plain)
      object.member("updated", article.updated?.iso8601)
    }
    return writer.bytes
  }
}
