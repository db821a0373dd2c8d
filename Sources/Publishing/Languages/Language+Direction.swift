package import Reading

extension Language {
  /// Whether the language is written from right to left.
  package var isRightToLeft: Bool {
    let subtags: [Substring] = tag.split { $0 == "-" }
    if let script = subtags.dropFirst().first(where: { $0.count == 4 }) {
      return ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"].contains(script)
    }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "ug", "ur", "yi"].contains(base)
  }

  /// Whether a letter is of a script that is written from right to left.
  package static func isRightToLeft(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
