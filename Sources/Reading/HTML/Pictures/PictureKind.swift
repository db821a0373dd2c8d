/// Tells charts, maps and their kin by what is said about a picture.
enum PictureKind {
  /// The kind of picture that alternative text, caption or file name announce.
  static func kind(alt: String?, caption: String?, address: String?) -> Figure.Kind {
    for text in [alt, caption].compactMap({ $0 }) {
      let start = TextComparison.key(String(text.prefix(90)))
      for (words, kind) in words where words.contains(where: { contains(start, $0) }) { return kind }
    }
    return .image
  }

  /// Said of a picture at the beginning of a description, these words mean the picture itself.
  private static let words: [(words: [String], kind: Figure.Kind)] = [
    (
      [
        "bar chart", "line chart", "pie chart", "chart showing", "graph showing", "a chart", "a graph", "line graph",
        "bar graph", "this chart", "chart of", "graph of", "infographic", "grafik", "diagramm",
      ], .chart
    ),
    (
      [
        "map showing", "map of", "a map", "locator map", "maps showing", "landkarte", "karte", "mapa", "carte montrant",
      ], .map
    ),
    (
      [
        "screenshot", "screen shot", "screen grab", "screengrab", "bildschirmfoto", "captura de pantalla",
        "capture d écran",
      ], .screenshot
    ),
    (["cartoon", "karikatur", "caricature", "viñeta"], .cartoon),
  ]

  private static func contains(_ text: String, _ words: String) -> Bool {
    text == words || text.hasPrefix(words + " ") || text.contains(" " + words + " ") || text.hasSuffix(" " + words)
  }
}
