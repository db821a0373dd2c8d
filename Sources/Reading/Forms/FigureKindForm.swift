/// What kind of picture its own words say it is.
package enum FigureKindForm {
  /// The kind that the first words of an alternative text or a caption name: `Bar chart of …`, `Map: …`, `Screenshot of …`.
  package static func kind(alt: String?, caption: String?) -> Figure.Kind {
    for text in [alt, caption] {
      guard let text else { continue }
      // A caption seldom names its kind late: "The map of the region was redrawn" shows people.
      let words = text.prefixUTF8(80).split { !$0.isLetter }.prefix(4).map { Folding.fold($0) }
      for (index, word) in words.enumerated() {
        guard let kind = kinds[word], index < 3 else { continue }
        if index == 0 || kind == .chart || kind == .screenshot { return kind }
      }
    }
    return .image
  }

  private static let kinds: [String: Figure.Kind] = [
    "chart": .chart, "graph": .chart, "infographic": .chart, "graphic": .chart, "diagram": .chart, "grafik": .chart,
    "diagramm": .chart,
    "graphique": .chart, "grafico": .chart, "infografik": .chart, "infographie": .chart, "infografia": .chart,
    "그래프": .chart, "도표": .chart,
    "map": .map, "karte": .map, "landkarte": .map, "carte": .map, "mapa": .map, "mappa": .map, "kaart": .map,
    "지도": .map, "地図": .map,
    "screenshot": .screenshot, "screengrab": .screenshot, "bildschirmfoto": .screenshot, "캡처": .screenshot,
    "cartoon": .cartoon, "karikatur": .cartoon, "comic": .cartoon, "caricature": .cartoon,
  ]
}
