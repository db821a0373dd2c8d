/// Lines that belong to a page and not to its article: share lists, prompts to log in or subscribe, "Advertisement".
package enum BoilerplateForm {
  /// Why a paragraph is no part of the article, or nil.
  ///
  /// Prose that merely speaks of logging in is part of it.
  package static func reason(for text: some StringProtocol) -> Omission.Reason? {
    let count = text.utf8.count
    guard count <= 600 else { return nil }
    let collapsed = text.collapsingSpace()
    let folded = Folding.fold(collapsed)
    let core = trimmed(folded)
    if core.isEmpty { return nil }
    if let reason = BoilerplateWords.whole[core] { return reason }
    if count <= 40, isCommentCount(core) { return .comments }
    if count <= 200, isCounter(folded) { return .comments }
    if count <= 300, isBreadcrumb(collapsed) { return .navigation }
    if count <= 160, isShareList(folded) { return .share }
    let bytes = Array(core.utf8)
    for (start, reason, limit) in BoilerplateWords.starts[bytes[0]] ?? []
    where count <= limit && ByteSearch.isPrefix(start, of: bytes) {
      // "Read more" stands at a word's end, not in "Read moreover".
      if start.count < bytes.count, ASCII.isLetter(bytes[start.count]), start.last.map(ASCII.isLetter) == true {
        continue
      }
      return reason
    }
    for (words, reason) in BoilerplateWords.together
    where words.allSatisfy({ ByteSearch.contains($0, in: bytes) }) {
      return reason
    }
    return nil
  }

  /// Why the heading of a list of links, and all below it, is no part of the article, or nil.
  package static func reason(forHeading text: some StringProtocol) -> Omission.Reason? {
    let core = trimmed(Folding.fold(text.collapsingSpace()))
    guard core.utf8.count <= 80 else { return nil }
    if let reason = BoilerplateWords.headings[core] { return reason }
    for (start, reason) in BoilerplateWords.headingStarts where core.hasPrefix(start) { return reason }
    return reason(for: text)
  }

  /// Whether `text` says that the article can be listened to, or how long reading takes.
  package static func isBadge(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let folded = trimmed(Folding.fold(text.collapsingSpace()))
    guard folded.utf8.count <= 120 else { return false }
    if BoilerplateWords.badges.contains(where: { folded.hasPrefix($0) }) { return true }
    return [
      "min read", "minute read", "minutes read", "min. read", "min lesezeit", "minuten lesezeit", "min de lecture",
      "min de lectura", "분 읽기",
    ]
    .contains { folded.hasSuffix($0) } && folded.utf8.count <= 40
  }

  /// Whether a line is nothing but e-mail addresses, with or without a name for them.
  package static func isAddressLine(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 200, text.utf8.contains(where: { $0 == 0x40 || $0 == 0x5B }) else { return false }
    let collapsed = text.collapsingSpace()
    guard collapsed.utf8.count <= 120 else { return false }
    if collapsed.contains("[email protected]") || collapsed.contains("[email protected]") {
      return collapsed.utf8.count <= 60
    }
    let words = collapsed.split(separator: " ")
    guard words.contains(where: isAddress) else { return false }
    return words.count(where: { !isAddress($0) }) <= 2
  }

  private static func isAddress(_ word: Substring) -> Bool {
    guard let at = word.utf8.firstIndex(of: 0x40) else { return false }
    let domain = word[word.utf8.index(after: at)...]
    return at > word.startIndex && domain.utf8.contains(0x2E) && domain.utf8.count >= 4
  }

  private static func trimmed(_ folded: String) -> String {
    var text = Substring(folded)
    while let first = text.unicodeScalars.first, !first.properties.isAlphabetic, !("0"..."9").contains(first),
      first != "©", first != "ⓒ"
    {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, !last.properties.isAlphabetic, !("0"..."9").contains(last) {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }

  /// `0 comments`, `12 Kommentare`: how many there are.
  private static func isCommentCount(_ core: String) -> Bool {
    let digits = core.utf8.prefix(while: ASCII.isDigit)
    guard (1...5).contains(digits.count) else { return false }
    return [
      "comment", "comments", "kommentar", "kommentare", "commentaire", "commentaires", "comentario", "comentarios",
      "commento", "commenti", "reacties", "kommentarer",
    ].contains(core[digits.endIndex...].trimmingSpace())
  }

  /// `(0/250자)`, `0/500`, `0 / 1000 characters`: how much of a comment is written.
  private static func isCounter(_ folded: String) -> Bool {
    let tokens = Token.tokens(of: Array(folded.unicodeScalars))
    guard
      let slash = tokens.indices.dropFirst().dropLast().first(where: { index in
        tokens[index].isSign("/") && tokens[index - 1].kind == .number && tokens[index + 1].kind == .number
          && tokens[index - 1].number == 0
          && [100, 140, 150, 200, 250, 280, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000].contains(
            tokens[index + 1].number)
      })
    else { return false }
    let after = tokens[(slash + 2)...].filter { $0.kind == .word }
    return after.count <= 2
  }

  /// `Home > News > Politics`, `Start › Sport`.
  private static func isBreadcrumb(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x3E || $0 == 0xE2 || $0 == 0xC2 }) else { return false }
    for mark in [" > ", " › ", " » ", " → ", " ❯ "] {
      let parts = text.split(separator: mark)
      guard parts.count >= 2, parts.allSatisfy({ $0.utf8.count <= 60 && $0.split(separator: " ").count <= 6 }) else {
        continue
      }
      guard parts.count >= 3 || BoilerplateWords.homes.contains(Folding.fold(parts[0].trimmingSpace())) else {
        continue
      }
      return !text.hasSuffix(".")
    }
    return false
  }

  /// Only names of services and words for sharing, at least one of them unmistakable.
  private static func isShareList(_ folded: String) -> Bool {
    let words = folded.split { !($0.isLetter || $0 == "-") }.map(String.init)
    guard !words.isEmpty, words.count <= 24 else { return false }
    var services = 0
    for word in words {
      if BoilerplateWords.services.contains(word) {
        services += 1
      } else if !BoilerplateWords.sharing.contains(word) {
        return false
      }
    }
    return services >= 1 && (words.count >= 2 || words[0].utf8.count > 4)
  }
}
