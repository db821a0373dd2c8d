/// The attributes that reading an article looks at; all others are dropped before the page is parsed.
enum AttributeName: String, CaseIterable, Sendable {
  case align, alt, cite, `class`, colspan, content, datetime, hidden, href, id, itemprop, lang, name, property, rel
  case role, rowspan, src, srcset, start, style, title, type, width, height, value
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLabelledBy = "aria-labelledby"
  case dataAlt = "data-alt"
  case dataComponent = "data-component"
  case dataCfSource = "data-cfsrc"
  case dataEcho = "data-echo"
  case dataFullSource = "data-full-src"
  case dataHeight = "data-height"
  case dataImage = "data-image"
  case dataImg = "data-img"
  case dataLazy = "data-lazy"
  case dataLazyImageSource = "data-lazyimage-src"
  case dataLazySource = "data-lazy-src"
  case dataLazySourceSet = "data-lazy-srcset"
  case dataOriginal = "data-original"
  case dataPagespeedSource = "data-pagespeed-lazy-src"
  case datapubdate = "data-pubdate"
  case dataSource = "data-src"
  case dataSourceSet = "data-srcset"
  case dataTestID = "data-testid"
  case dataURL = "data-url"
  case dataWidth = "data-width"
  case xmlLanguage = "xml:lang"

  /// The attribute whose name, in lower case, has this hash.
  init?(hash: UInt64) {
    guard let name = Self.byHash[hash] else { return nil }
    self = name
  }

  private static let byHash = allCases.reduce(into: WordTable<AttributeName>(minimumCapacity: allCases.count)) {
    $0.insert($1, Bytes.hash($1.rawValue.utf8))
  }
}
