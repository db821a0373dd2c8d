/// Gathers figures, each once: a page shows its pictures again in another size, in a viewer, or for other screens.
struct FigureFolder {
  private(set) var figures: [(figure: Figure, node: Int)] = []
  private var byFile: [String: Int] = [:]
  private var byCaption: [String: Int] = [:]

  /// Adds a figure, unless it is there already; then what it says beyond the one that is there goes to that.
  ///
  /// Returns whether the figure is new.
  mutating func add(_ figure: Figure, at node: Int) -> Bool {
    let file = figure.address.map(ImageSource.identity)
    let caption = figure.caption.map { TextComparison.key($0.plain) }
    if let known = caption.flatMap({ byCaption[$0] }) ?? file.flatMap({ byFile[$0] }),
      isSame(figure, figures[known].figure)
    {
      merge(figure, into: known)
      return false
    }
    figures.append((figure, node))
    if let file { byFile[file] = figures.count - 1 }
    if let caption, !caption.isEmpty { byCaption[caption] = figures.count - 1 }
    return true
  }

  /// One picture under two captions is two things to say.
  private func isSame(_ figure: Figure, _ other: Figure) -> Bool {
    guard let caption = figure.caption, let otherCaption = other.caption else { return true }
    return TextComparison.likeness(caption.plain, otherCaption.plain) > 0.8
  }

  private mutating func merge(_ figure: Figure, into index: Int) {
    if figures[index].figure.address == nil { figures[index].figure.address = figure.address }
    if figures[index].figure.caption == nil { figures[index].figure.caption = figure.caption }
    if figures[index].figure.credit == nil { figures[index].figure.credit = figure.credit }
    if figures[index].figure.alt ?? "" == "" { figures[index].figure.alt = figure.alt }
  }
}
