/// An element's name, for the elements that reading an article distinguishes; every other is `other`.
package enum Tag: UInt8, CaseIterable, Sendable {
  /// A stretch of text between tags.
  case text
  /// An element without a case of its own.
  case other
  case a, abbr, acronym, address, amp_embed, amp_iframe, amp_img, amp_video, amp_youtube, area, article, aside, audio
  case b, base, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup
  case dd, del, desc, details, dfn
  case dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, h1, h2, h3, h4, h5, h6
  case head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, menu
  case meta, meter, nav, noscript, object, ol, optgroup, option, p, param, picture, pre, progress, q, ruby, rp, rt, s
  case samp, script, search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video, wbr

  /// The name as it stands in a page.
  package var name: String { Self.names[Int(rawValue)] }

  /// The element whose name, in lower case, has this hash.
  package init(hash: UInt64) { self = Self.byHash[hash] ?? .other }

  /// The names in the order of the cases, which reflection would give too, in milliseconds.
  private static let names: [String] =
    """
    text other a abbr acronym address amp-embed amp-iframe amp-img amp-video amp-youtube area article aside audio \
    b base blockquote body br button canvas caption center cite code col colgroup dd del desc details \
    dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 \
    head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu \
    meta meter nav noscript object ol optgroup option p param picture pre progress q ruby rp rt s \
    samp script search section select small source span strike strong style sub summary sup svg table \
    tbody td template textarea tfoot th thead time title tr tt u ul video wbr
    """
    .split(separator: " ").map(String.init)

  private static let byHash = allCases.dropFirst(2).reduce(into: WordTable<Tag>(minimumCapacity: allCases.count)) {
    $0.insert($1, Bytes.hash($1.name.utf8))
  }
}

extension Tag {
  /// Whether the element stands within a line of text; all others begin and end one.
  var isInline: Bool {
    switch self {
    case .text, .a, .abbr, .acronym, .area, .b, .br, .cite, .code, .del, .dfn, .em, .font, .i, .img, .ins, .kbd, .label,
      .mark,
      .q, .ruby, .rp, .rt, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .wbr, .other, .svg,
      .picture, .source, .script, .style, .noscript, .template, .link, .meta, .input, .button, .amp_img, .map, .param,
      .select, .textarea, .canvas, .desc:
      true
    default: false
    }
  }

  /// Whether the text within is no text of the page: programs, styles, what is shown only where scripts don't run.
  var isUnread: Bool {
    switch self {
    case .script, .style, .template, .noscript, .title, .head, .svg, .object, .iframe, .canvas, .audio, .video, .map:
      true
    default: false
    }
  }

  /// Level of a heading, 1 to 6.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the element is a control of the page, whose text nobody would read aloud.
  var isControl: Bool {
    switch self {
    case .button, .select, .option, .optgroup, .textarea, .input, .progress, .meter: true
    default: false
    }
  }
}
