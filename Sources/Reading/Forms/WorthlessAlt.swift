/// Alternative texts that tell nobody what a picture shows.
package enum WorthlessAlt {
  /// Whether `alt` is a file name, a word such as "image" or "photo", a number, a list of keywords, a placeholder, or
  /// the headline again.
  ///
  /// An empty text is not meant: it marks a decorative picture.
  package static func isWorthless(_ alt: some StringProtocol, headline: String? = nil) -> Bool {
    let text = alt.collapsingSpace()
    let folded = Folding.fold(text)
    let letters = folded.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 2 else { return true }
    if words.contains(folded.trimmingCharacters { !$0.isLetter && $0 != " " }) { return true }
    if isFileName(folded) || isAddress(folded) { return true }
    // What programs guess, and what authors write of lines and spaces.
    if ["this image may contain", "image may contain", "may be an image of", "presentational ", "placeholder "]
      .contains(
        where: folded.hasPrefix)
    {
      return true
    }
    if isKeywords(text) { return true }
    if let headline, isHeadline(folded, Folding.fold(headline.collapsingSpace())) { return true }
    // "image 3", "photo-12", "Figure 1.", "img_0042"
    let kept = folded.split(whereSeparator: { !$0.isLetter }).map(String.init)
    return !kept.isEmpty && kept.count <= 2 && kept.allSatisfy { words.contains($0) }
  }

  /// Whether an alternative text is the headline, perhaps with the paper's name or a number behind it.
  private static func isHeadline(_ alt: String, _ headline: String) -> Bool {
    if alt == headline { return true }
    let (alt, headline) = (TextComparison.key(alt), TextComparison.key(headline))
    if alt == headline { return true }
    guard headline.utf8.count >= 20, alt.hasPrefix(headline + " ") else { return false }
    return alt.utf8.dropFirst(headline.utf8.count + 1).split(separator: 0x20).count <= 3
  }

  private static func isFileName(_ folded: String) -> Bool {
    let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff", ".bmp", ".heic", ".mp4"]
    // "Crowds at the gate.jpg" is a file name too, however long.
    if endings.contains(where: folded.hasSuffix) { return true }
    guard !folded.contains(" ") else { return false }
    let utf8 = Array(folded.utf8)
    let digits = utf8.count(where: ASCII.isDigit)
    let joints = utf8.count { $0 == 0x5F || $0 == 0x2D }
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    return isASCII && (digits >= 4 || joints >= 2 && utf8.count > 8 || utf8.contains(0x5F) || utf8.count > 40)
  }

  private static func isAddress(_ folded: String) -> Bool {
    !folded.contains(" ")
      && (folded.contains("://") || folded.hasPrefix("www.") || folded.hasPrefix("data:") || folded.contains("%2f"))
  }

  /// At least four short pieces between commas and no word that sentences need.
  private static func isKeywords(_ text: String) -> Bool {
    let pieces = text.split(separator: ",").map { $0.trimmingSpace() }
    guard pieces.count >= 4, !text.hasSuffix(".") else { return false }
    guard pieces.allSatisfy({ (1...3).contains($0.split(separator: " ").count) }) else { return false }
    let connecting: Set<String> = [
      "and", "the", "a", "an", "of", "in", "on", "at", "with", "from", "to", "und", "der", "die", "das", "im", "mit",
      "et", "le", "la", "les",
      "de", "y", "el", "en", "e", "il", "di", "left", "right", "links", "rechts",
    ]
    return !text.split(whereSeparator: { $0 == " " || $0 == "," }).contains { connecting.contains(Folding.fold($0)) }
  }

  private static let words: Set<String> = [
    "image", "images", "img", "photo", "photos", "picture", "pic", "figure", "fig", "graphic", "untitled",
    "placeholder", "thumbnail", "thumb",
    "banner", "logo", "icon", "avatar", "alt", "alt text", "no alt", "null", "undefined", "none", "default", "hero",
    "hero image", "lead image",
    "featured image", "main image", "header image", "cover", "cover image", "article image", "story image",
    "stock photo", "file photo",
    "file", "screenshot", "screen shot", "bild", "foto", "fotos", "grafik", "symbolbild", "symbolfoto", "aufmacherbild",
    "archivbild", "imagen",
    "imagem", "immagine", "illustration", "image description", "description", "afbeelding", "bilde", "billede", "kuva",
    "zdjecie",
    "photo de", "video", "poster", "media", "dsc", "dscn", "image preview", "loading", "lazy", "lazy loaded image",
    "click to enlarge", "enlarge",
    "enlarge image", "open image modal", "사진", "이미지", "그림", "기사 이미지", "기사이미지", "画像", "写真", "写真・図版", "图片", "フォト", "イメージ",
    "no caption",
    "blank", "spacer", "line", "presentational white space", "image unavailable", "pixel", "attachment", "unnamed",
    "caption", "author", "share", "copyright", "credit", "img alt",
    "full size", "news", "image for post", "post image", "content media", "advertorial", "advertorials",
  ]
}

extension String {
  fileprivate func trimmingCharacters(_ isTrimmed: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text.trimmingSpace()
  }
}
