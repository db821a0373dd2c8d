/// An article as other programs read it: the JSON of `lectern read --format json`.
public struct ArticleReport: Sendable {
  let article: Article

  /// Makes a report on an article.
  public init(_ article: Article) { self.article = article }

  /// The report as JSON, keys in alphabetical order, what is absent left out.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.array("blocks", FlatBlock.all(of: article.blocks)) { block, writer in block.write(to: &writer) }
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
