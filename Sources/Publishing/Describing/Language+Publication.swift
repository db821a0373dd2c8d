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

  /// Whether it is written from right to left.
  var isRightToLeft: Bool {
    let subtags = tag.split(separator: "-")
    if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 && $0.first?.isNumber == false }) {
      return ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"].contains(script)
    }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"]
      .contains(base)
  }

  /// The value of `dir`.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
