internal import CLibXML2
import Reading

/// Reads Pronunciation Lexicon files; the one place of this room that touches libxml2.
struct PLSReader {
  /// What messages call the file.
  let name: String
  private(set) var entries: [Lexicon.Entry] = []
  private(set) var language: Language?

  static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"

  init(_ bytes: [UInt8], name: String) throws(LexiconError) {
    self.name = name
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
    guard let root = unsafe xmlDocGetRootElement(document), unsafe Self.isElement(root, "lexicon") else {
      throw .invalid(name: name, line: 1, reason: "its root element is not the <lexicon> of PLS 1.0")
    }
    language = unsafe Self.attribute(root, "lang").map { Language($0) }
    let alphabet = unsafe Self.attribute(root, "alphabet") ?? "ipa"
    var next = unsafe root.pointee.children
    while let node = unsafe next {
      if unsafe Self.isElement(node, "lexeme") { try unsafe readLexeme(node, alphabet: alphabet) }
      unsafe next = unsafe node.pointee.next
    }
  }

  private mutating func readLexeme(_ lexeme: xmlNodePtr, alphabet: String) throws(LexiconError) {
    var graphemes: [String] = []
    var chosen: Lexicon.Pronunciation?
    var isPreferred = false
    var next = unsafe lexeme.pointee.children
    while let child = unsafe next {
      unsafe next = unsafe child.pointee.next
      guard unsafe child.pointee.type == XML_ELEMENT_NODE else { continue }
      let line = unsafe Int(xmlGetLineNo(child))
      let text = unsafe Self.text(of: child)
      let pronunciation: Lexicon.Pronunciation
      if unsafe Self.isElement(child, "grapheme") {
        guard !text.isEmpty else { throw .invalid(name: name, line: line, reason: "a <grapheme> is empty") }
        graphemes.append(text)
        continue
      } else if unsafe Self.isElement(child, "alias") {
        pronunciation = .alias(text)
      } else if unsafe Self.isElement(child, "phoneme") {
        let own = unsafe Self.attribute(child, "alphabet") ?? alphabet
        guard own == "ipa" else {
          throw .invalid(
            name: name, line: line, reason: "phonemes are in the alphabet “\(own)”, and only “ipa” is understood")
        }
        pronunciation = .phonemes(ipa: text)
      } else {
        continue  // <example> and the elements of other vocabularies say nothing about the sound.
      }
      guard !text.isEmpty else {
        throw .invalid(name: name, line: line, reason: "an <alias> or <phoneme> is empty")
      }
      let prefers = unsafe Self.attribute(child, "prefer") == "true"
      if chosen == nil || (prefers && !isPreferred) {
        chosen = pronunciation
        isPreferred = prefers
      }
    }
    let line = unsafe Int(xmlGetLineNo(lexeme))
    guard !graphemes.isEmpty else { throw .invalid(name: name, line: line, reason: "a <lexeme> has no <grapheme>") }
    guard let chosen else {
      throw .invalid(name: name, line: line, reason: "a <lexeme> has neither an <alias> nor a <phoneme>")
    }
    entries += graphemes.map { Lexicon.Entry($0, chosen) }
  }

  /// libxml2's message as the end of a sentence of ours.
  private static func phrase(_ message: String) -> String {
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }

  /// Whether `node` is PLS's element `name`.
  ///
  /// A file without any namespace is taken too: editors write such files by hand.
  private static func isElement(_ node: xmlNodePtr, _ name: String) -> Bool {
    guard unsafe node.pointee.type == XML_ELEMENT_NODE, unsafe string(node.pointee.name) == name else { return false }
    guard let space = unsafe node.pointee.ns else { return true }
    return unsafe string(space.pointee.href) == namespace
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let value = unsafe xmlGetProp(node, name) else { return nil }
    defer { unsafe lectern_xml_free(value) }
    return unsafe string(value)
  }

  /// The text inside an element, with its white space folded.
  private static func text(of node: xmlNodePtr) -> String {
    guard let content = unsafe xmlNodeGetContent(node) else { return "" }
    defer { unsafe lectern_xml_free(content) }
    return unsafe string(content).split { " \t\r\n".unicodeScalars.contains($0.unicodeScalars.first!) }
      .joined(separator: " ")
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
