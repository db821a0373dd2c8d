/// The picture that stands for an edition, square: a photograph, the rhythm of its text as bars, or one above the other.
struct Cover {
  private let format: String
  private let orientation: Int
  private let band: Int
  private let side: Int
  private let colours: [Int32]
  private let bars: [Int]

  /// Reads what is asked for; nil if it can't be understood.
  ///
  /// - Parameter arguments: the picture's format and orientation; how high it is shown, in pixels, and the cover's side;
  ///   the colours of ground, bars and line as `RRGGBB`, joined by commas; the heights of the bars, in thousandths.
  init?(_ arguments: some Collection<String>) {
    let arguments = Array(arguments)
    guard arguments.count == 6, let orientation = Int(arguments[1]), let band = Int(arguments[2]),
      let side = Int(arguments[3]), (1...4096).contains(side), (0...side).contains(band)
    else { return nil }
    let colours = arguments[4].split(separator: ",").compactMap { Int32($0, radix: 16) }
    let bars = arguments[5].split(separator: ",").compactMap { Int($0) }
    guard colours.count == 3, bars.allSatisfy({ (0...1000).contains($0) }) else { return nil }
    (self.format, self.orientation, self.band, self.side) = (arguments[0], orientation, band, side)
    (self.colours, self.bars) = (colours, bars)
  }

  func drawn(picture: [UInt8]) throws(Failure) -> Canvas {
    let canvas = try Canvas(width: side, height: side, colour: colours[0])
    if band > 0 { try draw(picture, on: canvas) }
    if band < side { drawBars(on: canvas) }
    return canvas
  }

  /// The middle of the picture, as wide as the cover and as high as the band.
  private func draw(_ picture: [UInt8], on canvas: Canvas) throws(Failure) {
    let photograph = try Canvas(decoding: picture, format: format).fitted(2 * side).upright(orientation)
    let (width, height) = (photograph.width, photograph.height)
    let isWider = width * band > height * side
    let shownWidth = isWider ? max(1, height * side / band) : width
    let shownHeight = isWider ? height : max(1, width * band / side)
    canvas.fill(x: 0, y: 0, width: side, height: band, 0xFFFFFF)
    canvas.copy(
      photograph, x: (width - shownWidth) / 2, y: (height - shownHeight) / 2, width: shownWidth, height: shownHeight,
      toX: 0, y: 0, width: side, height: band, blending: true)
  }

  private func drawBars(on canvas: Canvas) {
    guard !bars.isEmpty else { return }
    let margin = side / 10
    let middle = band + (side - band) / 2
    let highest = band == 0 ? side / 4 : (side - band) / 2 - margin / 2
    let step = (side - 2 * margin) / bars.count
    guard step > 1, highest > 0 else { return }
    let start = (side - step * bars.count) / 2
    let width = max(1, step * 5 / 9)
    for (index, bar) in bars.enumerated() {
      let half = max(2, highest * bar / 1000)
      canvas.fill(
        x: start + index * step + (step - width) / 2, y: middle - half, width: width, height: 2 * half, colours[1])
    }
    canvas.fill(x: margin, y: middle - 1, width: side - 2 * margin, height: 3, colours[2])
  }
}
