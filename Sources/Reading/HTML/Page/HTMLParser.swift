internal import CLibXML2

#if canImport(Glibc)
  internal import Glibc
#endif

/// libxml2's HTML parser, used through its events so that no tree is built twice and none needs to be freed.
///
/// This file alone imports libxml2.
enum HTMLParser {
  /// Parses a page, which is UTF-8.
  static func page(of bytes: [UInt8]) -> Page {
    _ = isSetUp
    let bytes = MarkupSieve.sifted(bytes)
    var state = unsafe ParserState()
    let isCut = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe withUnsafeMutablePointer(to: &state) { unsafe parse(buffer, into: $0) }
    }
    return unsafe state.builder.finish(isPartial: isCut)
  }

  /// The character that an entity of HTML 4 stands for: `é` for `eacute`.
  static func entity(named name: String) -> Unicode.Scalar? {
    guard let entry = unsafe htmlEntityLookup(name) else {
      // The one of XML that HTML 4 lacks.
      return name == "apos" ? "'" : nil
    }
    return unsafe Unicode.Scalar(entry.pointee.value)
  }

  /// libxml2 sets itself up when it is first used, and threads that do so at the same moment wait for ever for a lock
  /// that isn't made yet.
  ///
  /// A static constant is made once, whatever the number of threads.
  private static let isSetUp: Void = xmlInitParser()

  /// Feeds the parser; returns whether it was stopped before the end.
  private static func parse(_ buffer: UnsafeBufferPointer<UInt8>, into state: UnsafeMutablePointer<ParserState>) -> Bool
  {
    guard let start = unsafe UnsafeRawPointer(buffer.baseAddress), buffer.count < Int(Int32.max),
      let context = unsafe htmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
    else { return false }
    defer { unsafe htmlFreeParserCtxt(context) }
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { state, name, attributes in
      unsafe ParserState.at(state).begin(name, attributes)
    }
    unsafe handler.endElement = { state, _ in unsafe ParserState.at(state).pointee.builder.end() }
    unsafe handler.characters = { state, text, count in unsafe ParserState.at(state).text(text, count) }
    unsafe handler.ignorableWhitespace = { state, text, count in unsafe ParserState.at(state).text(text, count) }
    unsafe handler.cdataBlock = { state, text, count in unsafe ParserState.at(state).text(text, count) }
    unsafe context.pointee.sax.pointee = handler
    unsafe state.pointee.context = context
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
    // Encodings are settled before the parser sees a byte; what the page claims of itself must not change that again.
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue
    unsafe htmlCtxtUseOptions(context, Int32(options))
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    unsafe htmlParseDocument(context)
    return unsafe state.pointee.isStopped
  }
}

/// What the parser's callbacks share.
///
/// It lives on the stack of `page(of:)` for as long as the parser runs.
@unsafe private struct ParserState {
  var builder = PageBuilder()
  var context: htmlParserCtxtPtr?
  var isStopped = false

  static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserState> {
    unsafe pointer!.assumingMemoryBound(to: ParserState.self)
  }
}

extension UnsafeMutablePointer where Pointee == ParserState {
  fileprivate func begin(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let name = unsafe name else { return }
    let bytes = unsafe UnsafeBufferPointer(start: name, count: strlen(name))
    unsafe pointee.builder.begin(Tag(hash: Bytes.hash(bytes)))
    if var pair = unsafe attributes {
      while let key = unsafe pair[0] {
        let keyBytes = unsafe UnsafeBufferPointer(start: key, count: strlen(key))
        if let name = unsafe AttributeName(hash: Bytes.hash(keyBytes)) {
          if let value = unsafe pair[1] {
            let bytes = unsafe UnsafeBufferPointer(start: value, count: strlen(value))
            if let cleaned = unsafe ControlCharacters.removed(from: bytes) {
              unsafe pointee.builder.attribute(name, cleaned)
            } else {
              unsafe pointee.builder.attribute(name, bytes)
            }
          } else {
            unsafe pointee.builder.attribute(name, EmptyCollection())
          }
        }
        unsafe pair += 2
      }
    }
    if unsafe pointee.builder.isFull { unsafe stop() }
  }

  fileprivate func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    // A character reference comes by itself; what else comes was cleaned when it was decoded.
    if count <= 4, let cleaned = unsafe ControlCharacters.removed(from: bytes) {
      unsafe pointee.builder.text(cleaned)
    } else {
      unsafe pointee.builder.text(bytes)
    }
    if unsafe pointee.builder.isFull { unsafe stop() }
  }

  private func stop() {
    unsafe pointee.isStopped = true
    unsafe xmlStopParser(pointee.context)
  }
}
