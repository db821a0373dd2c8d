import Reading

extension Language {
  /// The direction in which the language is written, as HTML and OPF name it: `rtl` or `ltr`.
  ///
  /// A tag's script decides where there is one: `az-Arab`, `ku-Latn`.
  package var direction: String {
    let script = tag.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }
    let isRightToLeft =
      script.map { ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"].contains($0) }
      ?? ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "ug", "ur", "yi"].contains(base)
    return isRightToLeft ? "rtl" : "ltr"
  }
}
