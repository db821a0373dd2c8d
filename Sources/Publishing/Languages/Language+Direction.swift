package import Reading

extension Language {
  /// Whether the language is written from right to left; a tag's script decides where there is one: `az-Arab`, `ku-Latn`.
  package var isRightToLeft: Bool {
    if let script = tag.split(separator: "-").dropFirst().first(where: {
      $0.utf8.count == 4 && $0.first?.isNumber == false
    }) {
      return ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"].contains(script)
    }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"]
      .contains(base)
  }

  /// The direction in which the language is written, as HTML and OPF name it: `rtl` or `ltr`.
  package var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// Whether a letter is of a script that is written from right to left.
  package static func isRightToLeft(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
