// What stands after the last paragraph.
extension ArticleAssembler {
  /// Takes the sign-off, prompts, policies and marks of the end off the blocks.
  mutating func readTail() {
    var taken: [(Block, Furniture)] = []
    var kept: [Block] = []
    var sawFurniture = false
    reading: while let block = blocks.last {
      switch block.content {
      case .divider: break
      case .heading(_, let text):
        // Nothing of its section is left.
        guard kept.isEmpty, let reason = BoilerplateForm.reason(forHeading: text.plain) else { break reading }
        taken.append((block, .omitted(reason)))
      case .paragraph(let text):
        let plain = text.plain
        if let furniture = tailFurniture(text, sawFurniture: sawFurniture) {
          taken.append((block, furniture))
        } else if blocks.count > 1, isSignOffCompanion(plain) {
          taken.append((block, .omitted(.metadata)))
        } else {
          break reading
        }
        sawFurniture = true
      case .list(let list):
        guard let reason = reason(for: list) else { break reading }
        taken.append((block, .omitted(reason)))
        sawFurniture = true
      case .correction:
        kept.append(block)
      default: break reading
      }
      blocks.removeLast()
    }
    blocks += kept.reversed()
    takeClosingMark()
    for (block, furniture) in taken.reversed() {
      if case .byline(let form) = furniture, !article.bylines.isEmpty {
        let known = Set(article.bylines.map { Self.essence($0.name) })
        let isRepeat = form.bylines.allSatisfy { known.contains(Self.essence($0.name)) }
        omit(block, isRepeat ? .duplicate : .metadata)
      } else {
        take(furniture, block)
      }
    }
  }

  /// Takes the agency or the mark of the end that stands behind the last sentence: `… until Friday. EFE`, `(ANSA).`, `ENDS`.
  private mutating func takeClosingMark() {
    guard let block = blocks.last, case .paragraph(let text) = block.content else { return }
    let plain = text.plain
    let words = plain.utf8.indices.reversed().lazy.filter { plain.utf8[$0] == 0x20 || plain.utf8[$0] == 0x0A }.prefix(3)
    for space in words {
      let mark = plain[space...].trimmingSpace()
      guard Self.endsSentence(String(plain[..<space])), let first = mark.first, first == "(" || !first.isLowercase
      else {
        continue
      }
      let isEnd = Self.isEndMark(mark) && mark.contains(where: \.isLetter) && CapitalsForm.isCapitals(mark)
      guard isEnd || Agencies.isAgency(mark) else { continue }
      if !isEnd, article.agency == nil {
        article.agency = CapitalsForm.name(String(mark.filter { !"().".contains($0) }))
      }
      blocks[blocks.count - 1].content = .paragraph(
        text.part(0..<plain.utf8.distance(from: plain.startIndex, to: space)))
      return omit(mark, isEnd ? .control : .metadata, at: block.source)
    }
  }

  /// Where an agency points to more of its own: `Follow AP's coverage of storms at https://…`.
  private static func pointsElsewhere(_ plain: String) -> Bool {
    guard plain.utf8.count <= 200 else { return false }
    let folded = Folding.fold(plain)
    return (folded.hasPrefix("follow ") || folded.hasPrefix("more of ") || folded.hasPrefix("read more of "))
      && folded.contains(" coverage")
  }

  private func tailFurniture(_ text: InlineText, sawFurniture: Bool) -> Furniture? {
    let plain = text.plain
    if Self.isEndMark(plain) { return .omitted(.control) }
    if BlockForms.correction(text) != nil { return nil }
    if blocks.count > 1, Agencies.isAgency(plain) { return .omitted(.metadata) }
    if Self.pointsElsewhere(plain) { return .omitted(.related) }
    if isAgencyCredits(plain) { return .omitted(.metadata) }
    if isBiography(plain) { return .omitted(.authorBiography) }
    if let form = BylineForm(plain, language: article.language), plain.utf8.count <= 160, form.isWhole,
      form.isLabelled || isKnown(form)
        || CapitalsForm.isCapitals(plain) && Self.isNameInCapitals(plain) && plain.contains(" ")
          && plain.utf8.count <= 60
    {
      return .byline(form)
    }
    if let furniture = furniture(plain, at: nil) {
      if case .byline(let form) = furniture, !form.isWhole { return nil }
      return furniture
    }
    // A prompt in another language than the article's, among other prompts.
    if sawFurniture, plain.utf8.count <= 120, let own = article.language?.base,
      let its = LanguageForm.language(of: plain)?.base,
      its != own, Self.isOtherScript(its, own)
    {
      return .omitted(.boilerplate)
    }
    return nil
  }

  private static func isOtherScript(_ one: String, _ other: String) -> Bool {
    let eastAsian: Set<String> = ["ko", "ja", "zh"]
    return eastAsian.contains(one) != eastAsian.contains(other) || one == "ru" || one == "ar"
  }

  private func isKnown(_ form: BylineForm) -> Bool {
    let known = Set(article.bylines.map { Self.essence($0.name) })
    return form.bylines.allSatisfy { known.contains(Self.essence($0.name)) }
  }

  /// A line that goes with a sign-off: `with the Daily Example` below `BY ADA SMITH [address]`.
  private func isSignOffCompanion(_ plain: String) -> Bool {
    guard plain.utf8.count <= 80, !Self.endsSentence(plain), plain.split(separator: " ").count <= 8,
      case .paragraph(let before) = blocks[blocks.count - 2].content
    else { return false }
    let line = before.plain
    guard line.utf8.count <= 160, let form = BylineForm(line, language: article.language) else { return false }
    return form.isWhole && (form.isLabelled || isKnown(form))
  }

  /// `(Reporting by Jo Lee; Editing by Ann Roe)` and its kin.
  private func isAgencyCredits(_ plain: String) -> Bool {
    guard plain.utf8.count <= 300 else { return false }
    let folded = Folding.fold(plain).drop { !$0.isLetter }
    return [
      "reporting by", "additional reporting", "(reporting by", "editing by", "writing by", "compiled by",
      "translated by", "mit material von",
      "mit material der", "avec afp", "avec reuters", "con informacion de", "© 20",
    ]
    .contains { folded.hasPrefix($0) }
  }

  /// `Ada Smith is a reporter who covers health.`, where Ada Smith wrote the article.
  private func isBiography(_ plain: String) -> Bool {
    guard plain.utf8.count <= 700 else { return false }
    for byline in article.bylines where !byline.isAgency && plain.hasPrefix(byline.name) {
      let next = plain.dropFirst(byline.name.count).drop { $0 == " " || $0 == "," }.prefix { $0 != " " }
      if BylineWords.verbs.contains(Folding.fold(next)) || next == "a" || next == "the" { return true }
    }
    return false
  }

  /// `###`, `-30-`, `ENDS`, `(END)`, `(끝)`.
  static func isEndMark(_ plain: String) -> Bool {
    guard plain.utf8.count <= 24 else { return false }
    let folded = Folding.fold(plain.trimmingSpace())
    let core = folded.filter { $0.isLetter || $0.isNumber }
    if core.isEmpty { return folded.utf8.count >= 1 && folded.allSatisfy { "#*-–—_=~.•■□▲◆ ".contains($0) } }
    return ["30", "ends", "end", "끝", "終", "おわり", "了", "完", "ende", "fin", "fine", "slut"].contains(core)
      && (folded != core || core == "ends" || core == "end") && folded != "30"
  }

  /// Why a list is no part of the article: all of its items are shares or prompts.
  func reason(for list: Block.List) -> Omission.Reason? {
    var reasons: [Omission.Reason] = []
    for item in list.items {
      let plain = item.flatMap(\.texts).map(\.plain).joined(separator: " ")
      if plain.isEmpty { continue }
      if let reason = BoilerplateForm.reason(for: plain) {
        reasons.append(reason)
      } else if Self.isServiceName(plain) {
        reasons.append(.share)
      } else if BoilerplateForm.isAddressLine(plain) {
        reasons.append(.emailAddress)
      } else {
        return nil
      }
    }
    return reasons.first
  }

  private static func isServiceName(_ plain: String) -> Bool {
    let folded = Folding.fold(plain.trimmingSpace())
    return BoilerplateWords.services.contains(folded) || folded == "x" || folded == "email" || folded == "e-mail"
  }
}
