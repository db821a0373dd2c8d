/// The levels of a page's headings: no level is left out on the way down, whatever the source does.
struct PageOutline {
  /// The source's levels of the headings that the next one may stand under.
  private var open: [Int] = []
  /// The level of the headline over it all.
  private var top = 1

  /// The level of a heading that the source gives `level`, 2 to 6.
  mutating func heading(_ level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return min(6, top + open.count)
  }

  /// The level of a headline, and where its headings begin: 1 for the first, 2 for those of the stories after it.
  mutating func headline(isFirst: Bool) -> Int {
    open = []
    top = isFirst ? 1 : 2
    return top
  }
}
