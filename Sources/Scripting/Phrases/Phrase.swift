/// A phrase that a script may add to an article: its name in a phrase table and what its template may name.
public enum Phrase: String, Sendable, Hashable, CaseIterable {
  case publication
  case publicationAndSection = "publication.section"
  case section
  case opinion = "label.opinion"
  case live = "label.live"
  case analysis = "label.analysis"
  case sponsored = "label.sponsored"
  case obituary = "label.obituary"
  case review = "label.review"
  case interview = "label.interview"
  case explainer = "label.explainer"
  case byline
  case bylineRole = "byline.role"
  case bylinePlace = "byline.place"
  case bylineRoleAndPlace = "byline.role.place"
  case published
  case updatedOn = "updated.on"
  case updatedAt = "updated.at"
  case artificialVoice = "about.voice"
  case minutes = "about.minutes"
  case lessThanAMinute = "about.short"
  case imagesDescribed = "about.images"
  case length = "about.length"
  case lengthWithImages = "about.length.images"
  case contents
  case correction
  case clarification
  case editorsNote
  case deleted
  case image = "image.name"
  case chart = "chart.name"
  case map = "map.name"
  case screenshot = "screenshot.name"
  case cartoon = "cartoon.name"
  case video = "video.name"
  case imageEnd = "image.end"
  case chartEnd = "chart.end"
  case mapEnd = "map.end"
  case screenshotEnd = "screenshot.end"
  case cartoonEnd = "cartoon.end"
  case videoEnd = "video.end"
  case description = "figure.description"
  case descriptionByCaption = "figure.caption.only"
  case caption = "figure.caption"
  case gallery
  case titledGallery = "gallery.titled"
  case galleryImage = "gallery.image"
  case quotation
  case quotationBy = "quotation.by"
  case quotationEnd = "quotation.end"
  case pullQuote
  case pullQuoteBy = "pullQuote.by"
  case list
  case listNumber = "list.number"
  case listEnd = "list.end"
  case table
  case titledTable = "table.titled"
  case tableColumns = "table.columns"
  case tableNamedColumns = "table.columns.named"
  case tableRows = "table.rows"
  case tableCell = "table.cell"
  case tableRow = "table.row"
  case tableBlank = "table.blank"
  case tablePartial = "table.partial"
  case tableEnd = "table.end"
  case box
  case titledBox = "box.titled"
  case boxEnd = "box.end"
  case post
  case postBy = "post.by"
  case postOn = "post.on"
  case postByOn = "post.by.on"
  case embeddedVideo = "embed.video"
  case embeddedAudio = "embed.audio"
  case embeddedMap = "embed.map"
  case embeddedDocument = "embed.document"
  case embeddedInteractive = "embed.interactive"
  case embedOn = "embed.on"
  case embed
  case titledEmbed = "embed.titled"
  case entry
  case titledEntry = "entry.titled"
  case code
  case codeEnd = "code.end"
  case note
  case bulletin = "bulletin.title"
  case bulletinByPublication = "bulletin.title.publication"
  case bulletinByDate = "bulletin.title.date"
  case bulletinByPublicationAndDate = "bulletin.title.publication.date"
  case bulletinDate = "bulletin.date"
  case bulletinContents = "bulletin.contents"
  case bulletinEnd = "bulletin.end"
  case articleEnd = "close.end"
  case photographs = "close.photographs"
  case graphics = "close.graphics"
  case videos = "close.videos"
  case reporting = "close.reporting"
  case withReporting = "close.reporting.with"

  /// What a template of the phrase may name in braces.
  public enum Placeholder: String, Sendable, Hashable, Codable, CaseIterable {
    case author, caption, column, columns, count, date, images, length, name, names, number, place, publication, role,
      section, service, text, time, title, value, what
  }

  /// What the phrase's templates may name, in the order of the words that are said where no table has the language.
  public var placeholders: [Placeholder] {
    switch self {
    case .publication, .bulletinByPublication: [.publication]
    case .publicationAndSection: [.publication, .section]
    case .section: [.section]
    case .byline, .reporting, .withReporting, .graphics, .videos: [.names]
    case .bylineRole: [.name, .role]
    case .bylinePlace: [.name, .place]
    case .bylineRoleAndPlace: [.name, .role, .place]
    case .published, .updatedOn, .bulletinDate, .bulletinByDate: [.date]
    case .bulletinByPublicationAndDate: [.publication, .date]
    case .updatedAt: [.time]
    case .minutes, .imagesDescribed, .gallery, .list, .tableColumns, .tableRows, .bulletinContents: [.count]
    case .length: [.length]
    case .lengthWithImages: [.length, .images]
    case .contents: [.count, .names]
    case .correction, .clarification, .editorsNote, .deleted, .caption, .pullQuote: [.text]
    case .description, .descriptionByCaption: [.what, .text]
    case .titledGallery: [.count, .title]
    case .galleryImage: [.number, .count]
    case .quotationBy: [.name]
    case .pullQuoteBy: [.name, .text]
    case .listNumber: [.number]
    case .titledTable: [.caption]
    case .tableNamedColumns: [.count, .columns]
    case .tableCell: [.column, .value]
    case .tableRow: [.title, .text]
    case .titledBox: [.title]
    case .postBy: [.author]
    case .postOn: [.service]
    case .postByOn: [.author, .service]
    case .embedOn: [.what, .service]
    case .embed: [.what]
    case .titledEmbed: [.what, .title]
    case .entry: [.time]
    case .titledEntry: [.time, .title]
    case .note: [.number, .text]
    case .photographs: [.count, .names]
    case .opinion, .live, .analysis, .sponsored, .obituary, .review, .interview, .explainer, .artificialVoice,
      .lessThanAMinute, .image, .chart, .map, .screenshot, .cartoon, .video, .imageEnd, .chartEnd, .mapEnd,
      .screenshotEnd, .cartoonEnd, .videoEnd, .quotation, .quotationEnd, .listEnd, .table, .tableBlank, .tablePartial,
      .tableEnd, .box, .boxEnd, .post, .embeddedVideo, .embeddedAudio, .embeddedMap, .embeddedDocument,
      .embeddedInteractive, .code, .codeEnd, .articleEnd, .bulletin, .bulletinEnd:
      []
    }
  }

  /// Whether the phrase stands alone as a title, which ends without a stop.
  var isTitle: Bool {
    switch self {
    case .bulletin, .bulletinByPublication, .bulletinByDate, .bulletinByPublicationAndDate: true
    default: false
    }
  }

  /// Whether the phrase has a form for each plural category of its language.
  public var isCounted: Bool {
    switch self {
    case .minutes, .imagesDescribed, .contents, .gallery, .titledGallery, .list, .tableColumns, .tableNamedColumns,
      .tableRows, .photographs, .bulletinContents:
      true
    default: false
    }
  }
}
