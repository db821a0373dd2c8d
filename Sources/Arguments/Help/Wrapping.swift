/// The text in lines of at most `width` columns where its words allow it; a word that is longer has a line of its own.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var columns = 0
  for word in text.split(separator: " ") {
    let length = word.unicodeScalars.count
    if columns > 0, columns + 1 + length > width {
      lines.append(line)
      line = ""
      columns = 0
    }
    if columns > 0 {
      line += " "
      columns += 1
    }
    line += word
    columns += length
  }
  if columns > 0 { lines.append(line) }
  return lines
}
