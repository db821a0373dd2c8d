/// Tells charts, maps and their kin by what is said about a picture.
enum PictureKind {
  /// The kind of picture that alternative text or caption announce.
  static func kind(alt: String?, caption: String?) -> Figure.Kind {
    for text in [alt, caption].compactMap({ $0 }) {
      if let kind = words.meaning(in: TextComparison.key(String(text.prefix(90)))) { return kind }
    }
    return .image
  }

  /// Said of a picture at the beginning of a description, these words mean the picture itself.
  private static let words = PhraseTable<Figure.Kind>(
    rows(
      "bar chart|line chart|pie chart|chart showing|graph showing|a chart |a graph |line graph|bar graph|this chart|chart of|graph of|infographic|grafik |diagramm",
      .chart)
      + rows("map showing|map of|a map |locator map|maps showing|landkarte|karte |mapa |carte montrant", .map)
      + rows(
        "screenshot|screen shot|screen grab|screengrab|bildschirmfoto|captura de pantalla|capture d écran", .screenshot)
      + rows("cartoon|karikatur|caricature|viñeta", .cartoon))

  private static func rows(_ phrases: String, _ kind: Figure.Kind) -> [(String, Figure.Kind)] {
    phrases.split(separator: "|").map { (String($0), kind) }
  }
}
