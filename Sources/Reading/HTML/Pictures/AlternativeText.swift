/// Tells an alternative text that describes from one that is only there.
enum AlternativeText {
  /// The text without what every picture has ("Image of"), or nil if it says nothing about the picture.
  static func useful(_ alt: String?, headline: String?) -> String? {
    guard let alt = alt?.collapsingSpace(), !alt.isEmpty else { return nil }
    let folded = alt.lowercased()
    if empty.contains(folded) || isFileName(alt) || isAddress(folded) { return nil }
    if alt.unicodeScalars.count < 3 { return nil }
    if let headline, TextComparison.isSame(alt, headline) { return nil }
    if isKeywordList(alt) { return nil }
    return alt
  }

  private static let empty: Set<String> = [
    "image", "photo", "picture", "img", "foto", "bild", "imagen", "imagem", "immagine", "afbeelding", "featured image",
    "default image", "thumbnail", "null", "undefined", "alt", "no alt", "no alt text", "placeholder", "main image",
    "lead image", "article image", "story image", "post image", "hero image", "image placeholder", "photo gallery",
    "cover", "header image", "graphic", "illustration", "photograph", "logo", "untitled", "slide", "gallery", "video",
    "no description", "no description available", "image1", "image 1", "none", "false", "true", "이미지", "사진", "写真", "画像",
    "press image", "featured", "article-image", "loading", "lazy", "blank", "n/a", "kuva", "bilde", "billede", "zdjęcie", "фото",
    "enlarge this image", "expand", "view image", "undefined image", "image result", "alt text", "image not available",
  ]

  /// `IMG_2034`, `shutterstock-1185.jpg`, `a1b2c3-hero_v2`.
  static func isFileName(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".jpe", ".bmp"]
    let folded = text.lowercased()
    if endings.contains(where: { folded.hasSuffix($0) }) { return true }
    guard !utf8.contains(0x20) else { return false }
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    let marks = utf8.filter { $0 == 0x5f || $0 == 0x2d || $0 == 0x2e }.count
    let digits = utf8.filter(Bytes.isDigit).count
    return isASCII && (marks >= 2 || digits >= 3 || marks + digits >= 2 && utf8.count > 6)
  }

  private static func isAddress(_ folded: String) -> Bool {
    folded.hasPrefix("http://") || folded.hasPrefix("https://") || folded.hasPrefix("www.")
  }

  /// Four or more terms with commas between, none of them long: written for a search engine.
  private static func isKeywordList(_ text: String) -> Bool {
    let terms = text.split(separator: ",")
    guard terms.count >= 5, !text.hasSuffix(".") else { return false }
    return terms.allSatisfy { $0.split(separator: " ").count <= 3 }
  }
}
