/// What somebody who typed `word` probably meant: the nearest candidate if it is near enough, else the only one that
/// begins with the word.
///
/// Near enough is one slip in four letters or fewer, and one more for every four after.
func suggestion(for word: String, among candidates: [String]) -> String? {
  let typed = Array(word.lowercased().unicodeScalars)
  // A word of any length may come in; no candidate is near one that is several times as long.
  guard typed.count <= 64 else { return nil }
  let letters = typed.count(where: { $0 != "-" })
  let nearest = candidates.map { ($0, slips(from: typed, to: Array($0.lowercased().unicodeScalars))) }
    .min { $0.1 < $1.1 }
  if let nearest, nearest.1 <= (letters + 3) / 4 { return nearest.0 }
  let completions = candidates.filter { letters > 0 && $0.hasPrefix(word) }
  return completions.count == 1 ? completions[0] : nil
}

/// How many letters were left out, added, mistaken or exchanged with their neighbour (Damerau–Levenshtein distance,
/// each pair exchanged at most once).
func slips(from word: [Unicode.Scalar], to other: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var above = Array(0...other.count)
  for i in word.indices {
    var row = [i + 1]
    for j in other.indices {
      var least = min(above[j + 1] + 1, row[j] + 1, above[j] + (word[i] == other[j] ? 0 : 1))
      if i > 0, j > 0, word[i] == other[j - 1], word[i - 1] == other[j] { least = min(least, before[j - 1] + 1) }
      row.append(least)
    }
    before = above
    above = row
  }
  return above[other.count]
}
