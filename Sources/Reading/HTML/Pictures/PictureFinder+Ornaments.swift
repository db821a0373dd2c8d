/// Which pictures are signs of the page: icons, logos, portraits of authors, counters of visits.
extension PictureFinder {
  /// Icons, counters of visits, portraits beside bylines.
  func isTiny(_ image: Int) -> Bool {
    for name in [AttributeName.width, .height, .dataWidth, .dataHeight] {
      if let value = page.attribute(name, image), let size = Int(value.prefix { $0.isNumber }), size <= 64, size > 0,
        !value.hasSuffix("%")
      {
        // `16` by `9` are no pixels.
        if size == 16 || size == 9 || size == 4 || size == 3, isShape(image) { continue }
        return true
      }
    }
    if let value = page.bytes(of: .class, at: image),
      ["avatar", "gravatar", "logo", "logos", "emoji", "headshot", "icon", "icons"].contains(where: {
        ClassVocabulary.names($0, in: value)
      })
    {
      return true
    }
    if let address = page.bytes(of: .src, at: image), !HeldPicture.isAddress(address),
      case let source = address.suffix(80),
      ["gravatar", "avatar", "emoji", "headshot", "pixel."].contains(where: { Bytes.contains(source, $0) })
        || ["logo", "logos", "icon", "icons", "badge"].contains(where: { ClassVocabulary.names($0, in: source) })
          && !isCaptioned(image) && !isDescribed(image)
        || Bytes.contains(source, ".svg") && !isCaptioned(image) && !isDescribed(image)
    {
      return true
    }
    // "The company's logo on its headquarters" is a picture; "Company logo" is a logo.
    guard let alt = page.bytes(of: .alt, at: image) else { return false }
    if alt.count <= 24, PictureWords.isControl(TextComparison.key(String(decoding: alt, as: UTF8.self))) { return true }
    return Bytes.contains(alt, "gravatar") || Bytes.contains(alt, "headshot")
      || (Bytes.contains(alt, "logo") || Bytes.contains(alt, "avatar")) && alt.count <= 32 && !isCaptioned(image)
  }

  /// Whether width and height give a picture's shape, not its size.
  private func isShape(_ image: Int) -> Bool {
    guard let width = page.attribute(.width, image).flatMap({ Int($0) }),
      let height = page.attribute(.height, image).flatMap({ Int($0) })
    else { return false }
    return [(16, 9), (4, 3), (3, 2), (9, 16), (1, 1), (3, 4), (2, 3)].contains { $0 == (width, height) }
  }

  /// Whether a picture stands in a `figure` with a caption of its own, which nobody writes under an icon.
  private func isCaptioned(_ image: Int) -> Bool {
    guard let figure = page.ancestors(image).prefix(8).first(where: { page.tag($0) == .figure }) else { return false }
    // The third is enough to know: there may be very many.
    guard (figure..<page.end(figure)).lazy.filter(isImage).prefix(3).count <= 2 else { return false }
    return page.first(.figcaption, in: figure).map { survey.textLength[$0] > 12 } ?? false
  }

  /// Whether a drawing's alternative text is more than the name of a sign.
  private func isDescribed(_ image: Int) -> Bool {
    page.bytes(of: .alt, at: image).map { $0.count { $0 == 0x20 } >= 4 } ?? false
  }
}
