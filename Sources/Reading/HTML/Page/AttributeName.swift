/// The attributes that reading an article looks at; the parser drops all others.
enum AttributeName: String, CaseIterable, Sendable {
  case alt, cite, `class`, colspan, content, data, datetime, hidden, href, hreflang, id, itemid, itemprop, itemscope
  case itemtype, lang, layout, name, poster, property, rel, role, rowspan, scope, src, srcset, start, style, title, type
  case typeof, vocab, width, height, value, datapubdate = "data-pubdate"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaModal = "aria-modal"
  case dataAlt = "data-alt"
  case dataCaption = "data-caption"
  case dataCredit = "data-credit"
  case dataComponent = "data-component"
  case dataHref = "data-href"
  case dataLazySource = "data-lazy-src"
  case dataLazySourceSet = "data-lazy-srcset"
  case dataOriginal = "data-original"
  case dataSource = "data-src"
  case dataSourceSet = "data-srcset"
  case dataTestID = "data-testid"
  case dataTime = "data-time"
  case dataTimestamp = "data-timestamp"
  case dataTitle = "data-title"
  case dataType = "data-type"
  case dataURL = "data-url"
  case dataVideoID = "data-video-id"
  case xmlLanguage = "xml:lang"
}
