internal import CLibXML2
import Reading

/// Reads Pronunciation Lexicon files; the one place of this room that touches libxml2.
struct PLSReader {
  /// What messages call the file.
  let name: String
  private(set) var lexemes: [Lexeme] = []
  private(set) var language: Language?
  private(set) var notices: [Notice] = []

  static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"

  init(_ bytes: [UInt8], name: String) throws(LexiconError) {
    self.name = name
    if let line = Self.lineOfDocumentType(in: bytes) { throw Self.documentType(name, line) }
    // Neither the network nor another file is ever read: external entities are not loaded, internal ones not substituted.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    guard let context = unsafe xmlNewParserCtxt() else {
      throw .malformed(name: name, line: 0, reason: "there is no memory left to read it")
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCtxtReadMemory(
        context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, nil, options)
    }
    guard let document = unsafe parsed else {
      let error = unsafe context.pointee.lastError
      let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "it is empty"
      throw unsafe .malformed(name: name, line: max(1, Int(error.line)), reason: Self.phrase(message))
    }
    defer { unsafe xmlFreeDoc(document) }
    // One that is not in UTF-8 is found only here.
    guard unsafe xmlGetIntSubset(document) == nil else { throw Self.documentType(name, 1) }
    guard let root = unsafe xmlDocGetRootElement(document), unsafe Self.isElement(root, "lexicon") else {
      throw .invalid(name: name, line: 1, reason: "its root element is not the <lexicon> of PLS 1.0")
    }
    language = unsafe Self.attribute(root, "lang").map { Language($0) }
    let alphabet = unsafe Self.attribute(root, "alphabet")
    var next = unsafe root.pointee.children
    while let node = unsafe next {
      unsafe next = unsafe node.pointee.next
      switch unsafe Self.element(node) {
      case "lexeme": lexemes.append(try unsafe lexeme(node, alphabet: alphabet))
      case "meta", "metadata", nil: continue
      case let other?:
        throw unsafe .invalid(
          name: name, line: Int(xmlGetLineNo(node)), reason: "<\(other)> is no element of a <lexicon>")
      }
    }
    if let first = lexemes.first(where: { $0.role != nil }) {
      let message =
        "The lexicon \(name) has words for one role only; roles are ignored, and each word is said so everywhere."
      notices.append(Notice(.warning, message, at: first.line.map { "line \($0)" }))
    }
  }

  private func lexeme(_ lexeme: xmlNodePtr, alphabet: String?) throws(LexiconError) -> Lexeme {
    var graphemes: [String] = []
    var choices: [Lexeme.Choice] = []
    var examples: [String] = []
    var next = unsafe lexeme.pointee.children
    while let child = unsafe next {
      unsafe next = unsafe child.pointee.next
      let line = unsafe Int(xmlGetLineNo(child))
      let text = unsafe Self.text(of: child)
      switch unsafe Self.element(child) {
      case "grapheme":
        guard !text.isEmpty else { throw .invalid(name: name, line: line, reason: "a <grapheme> is empty") }
        graphemes.append(text)
      case let kind? where kind == "alias" || kind == "phoneme":
        guard !text.isEmpty else {
          throw .invalid(name: name, line: line, reason: "an <alias> or <phoneme> is empty")
        }
        let pronunciation: Lexicon.Pronunciation =
          kind == "alias"
          ? .alias(text)
          : try phonemes(text, alphabet: unsafe Self.attribute(child, "alphabet") ?? alphabet, line: line)
        choices.append(
          Lexeme.Choice(pronunciation, isPreferred: unsafe Self.attribute(child, "prefer") == "true"))
      case "example": examples.append(text)
      case nil: continue
      case let other?:
        throw .invalid(name: name, line: line, reason: "<\(other)> is no element of a <lexeme>")
      }
    }
    let line = unsafe Int(xmlGetLineNo(lexeme))
    guard !graphemes.isEmpty else { throw .invalid(name: name, line: line, reason: "a <lexeme> has no <grapheme>") }
    guard !choices.isEmpty else {
      throw .invalid(name: name, line: line, reason: "a <lexeme> has neither an <alias> nor a <phoneme>")
    }
    return unsafe Lexeme(
      graphemes: graphemes, pronunciations: choices, examples: examples, role: Self.attribute(lexeme, "role"),
      note: Self.note(beside: lexeme), line: line)
  }

  private func phonemes(
    _ text: String, alphabet: String?, line: Int
  ) throws(LexiconError) -> Lexicon.Pronunciation {
    switch alphabet ?? "ipa" {
    case "ipa": return .phonemes(ipa: text)
    case "x-espeak", "x-espeak-ng":
      guard Lexicon.areMnemonics(text) else {
        throw .invalid(
          name: name, line: line,
          reason: "“\(text)” are no phonemes of espeak-ng, which are in ASCII and without brackets")
      }
      return .mnemonics(espeak: text)
    case let other:
      throw .invalid(
        name: name, line: line,
        reason: "phonemes are in the alphabet “\(other)”, and only “ipa” and “x-espeak” are understood")
    }
  }
}

extension Lexicon {
  /// Whether a text can be phonemes as espeak-ng names them: printable ASCII without brackets, something besides spaces.
  package static func areMnemonics(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x5B && $0 != 0x5D } && text.utf8.contains { $0 != 0x20 }
  }
}

extension PLSReader {
  private static func documentType(_ name: String, _ line: Int) -> LexiconError {
    .invalid(
      name: name, line: line,
      reason: "it has a document type (<!DOCTYPE), whose entities and outside files are never read; take it out")
  }

  /// The line of a document type declaration, which stands before the first element if there is one.
  private static func lineOfDocumentType(in bytes: [UInt8]) -> Int? {
    var line = 1
    var place = 0
    func begins(_ word: StaticString) -> Bool {
      bytes.count - place >= word.utf8CodeUnitCount
        && "\(word)".utf8.elementsEqual(bytes[place...].prefix(word.utf8CodeUnitCount))
    }
    func skip(to end: StaticString) {
      while place < bytes.count, !begins(end) {
        if bytes[place] == 0x0A { line += 1 }
        place += 1
      }
    }
    while place < bytes.count {
      if begins("<!DOCTYPE") { return line }
      if begins("<?") {
        skip(to: "?>")
      } else if begins("<!--") {
        skip(to: "-->")
      } else if bytes[place] == 0x3C {
        return nil
      }
      guard place < bytes.count else { return nil }
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
    return nil
  }

  /// libxml2's message as the end of a sentence of ours.
  private static func phrase(_ message: String) -> String {
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }

  /// The name of an element of PLS; nil for other nodes and for elements of other vocabularies.
  ///
  /// A file without any namespace is taken too: editors write such files by hand.
  private static func element(_ node: xmlNodePtr) -> String? {
    guard unsafe node.pointee.type == XML_ELEMENT_NODE else { return nil }
    if let space = unsafe node.pointee.ns, unsafe xmlStrEqual(space.pointee.href, namespace) == 0 { return nil }
    return unsafe string(node.pointee.name)
  }

  private static func isElement(_ node: xmlNodePtr, _ name: String) -> Bool { unsafe element(node) == name }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let value = unsafe xmlGetProp(node, name) else { return nil }
    defer { unsafe lectern_xml_free(value) }
    return unsafe string(value)
  }

  /// The comment that stands beside an element, on the line on which it ends.
  private static func note(beside node: xmlNodePtr) -> String? {
    guard var next = unsafe node.pointee.next else { return nil }
    if unsafe next.pointee.type == XML_TEXT_NODE {
      guard unsafe !string(next.pointee.content).utf8.contains(0x0A), let after = unsafe next.pointee.next else {
        return nil
      }
      unsafe next = after
    }
    guard unsafe next.pointee.type == XML_COMMENT_NODE else { return nil }
    let note = unsafe text(of: next)
    return note.isEmpty ? nil : note
  }

  /// The text inside an element, with its white space folded.
  private static func text(of node: xmlNodePtr) -> String {
    guard let content = unsafe xmlNodeGetContent(node) else { return "" }
    defer { unsafe lectern_xml_free(content) }
    return unsafe folded(string(content))
  }

  /// A text without white space at its ends and with single spaces inside.
  static func folded(_ text: String) -> String {
    // Nearly every text is so already.
    var before: UInt8 = 0x20
    let isFolded = text.utf8.allSatisfy { byte in
      defer { before = byte }
      return byte > 0x20 || byte == 0x20 && before != 0x20
    }
    if isFolded, before != 0x20 { return text }
    return text.utf8.split { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }.map { String(Substring($0)) }.joined(
      separator: " ")
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
