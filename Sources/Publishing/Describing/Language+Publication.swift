import Reading

extension Language {
  /// The tag if it is formed as BCP 47 asks, else `und`; pages call themselves all sorts of things.
  var publicationTag: String {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = subtags.enumerated().allSatisfy { index, subtag in
      let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
      return (index == 0 ? (2...3).contains(subtag.utf8.count) : (2...8).contains(subtag.utf8.count))
        && subtag.utf8.allSatisfy { isLetter($0) || index > 0 && (0x30...0x39).contains($0) }
    }
    return isWellFormed ? tag : "und"
  }
}
