extension Line.Role {
  /// What the role is called in a margin.
  package var label: String {
    switch self {
    case .headline: "headline"
    case .publication: "publication"
    case .label: "label"
    case .standfirst: "standfirst"
    case .byline: "byline"
    case .date: "date"
    case .about: "about"
    case .contents: "contents"
    case .correction: "correction"
    case .dateline: "dateline"
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .image: "image"
    case .quotation: "quotation"
    case .pullQuote: "pull quote"
    case .list: "list"
    case .listItem: "list item"
    case .table: "table"
    case .aside: "box"
    case .embed: "embed"
    case .entry: "entry"
    case .code: "code"
    case .note: "note"
    case .close: "close"
    }
  }
}
