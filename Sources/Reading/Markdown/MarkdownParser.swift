import CCmarkGFM
import Synchronization

/// CommonMark with GitHub's extensions, parsed by cmark-gfm.
enum MarkdownParser {
  /// Registers the extensions once a process.
  private static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  // cmark-gfm switches characters such as `~` on and off in a table of the process while it parses.
  private static let turn = Mutex<Void>(())

  /// The events of a document with tables, footnotes, struck-out text, task lists and bare addresses as links.
  static func events(in text: [UInt8]) -> [MarkdownEvent] {
    turn.withLock { _ in
      guard isReady, let tree = Tree(text) else { return [] }
      return tree.events()
    }
  }

  /// Owns a parsed document.
  @safe
  private struct Tree: ~Copyable {
    private let root: OpaquePointer

    init?(_ text: [UInt8]) {
      guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
        return nil
      }
      defer { unsafe cmark_parser_free(parser) }
      for name in ["table", "strikethrough", "autolink", "tasklist"] {
        if let found = unsafe cmark_find_syntax_extension(name) {
          unsafe _ = cmark_parser_attach_syntax_extension(parser, found)
        }
      }
      unsafe text.withUnsafeBytes { bytes in
        unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard let document = unsafe cmark_parser_finish(parser) else { return nil }
      unsafe root = document
    }

    deinit { unsafe cmark_node_free(root) }

    func events() -> [MarkdownEvent] {
      guard let iterator = unsafe cmark_iter_new(root) else { return [] }
      defer { unsafe cmark_iter_free(iterator) }
      var events: [MarkdownEvent] = []
      while true {
        let step = unsafe cmark_iter_next(iterator)
        guard step != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return events }
        events.append(unsafe event(of: node, isEntering: step == CMARK_EVENT_ENTER))
      }
    }

    private func event(of node: OpaquePointer, isEntering: Bool) -> MarkdownEvent {
      var event = MarkdownEvent(kind: unsafe kind(of: node), isEntering: isEntering)
      guard isEntering else { return event }
      event.line = unsafe Int(cmark_node_get_start_line(node))
      switch event.kind {
      case .heading: event.number = unsafe Int(cmark_node_get_heading_level(node))
      case .list:
        if unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
          event.number = unsafe Int(cmark_node_get_list_start(node))
        }
      case .link, .image:
        event.destination = unsafe string(cmark_node_get_url(node))
        event.title = unsafe string(cmark_node_get_title(node))
      case .code:
        event.literal = unsafe string(cmark_node_get_literal(node))
        event.title = unsafe string(cmark_node_get_fence_info(node))
      case .text, .inlineCode, .inlineHTML, .html, .note, .noteReference:
        event.literal = unsafe string(cmark_node_get_literal(node))
      default: break
      }
      return event
    }

    private func kind(of node: OpaquePointer) -> MarkdownEvent.Kind {
      // This version has no names for footnotes, and no constants for what its extensions add.
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_FOOTNOTE_DEFINITION: .note
      case CMARK_NODE_FOOTNOTE_REFERENCE: .noteReference
      default: unsafe Self.kinds[String(cString: cmark_node_get_type_string(node))] ?? .other
      }
    }

    /// A text, in which the library has resolved character references of every kind.
    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
      unsafe pointer.map { ControlCharacters.removed(from: unsafe String(cString: $0)) } ?? ""
    }

    private static let kinds: [String: MarkdownEvent.Kind] = [
      "document": .document, "block_quote": .quotation, "list": .list, "item": .item, "tasklist": .item,
      "code_block": .code, "html_block": .html, "paragraph": .paragraph, "heading": .heading,
      "thematic_break": .divider,
      "table": .table, "table_header": .headerRow, "table_row": .row, "table_cell": .cell,
      "text": .text, "softbreak": .softBreak, "linebreak": .lineBreak, "code": .inlineCode, "html_inline": .inlineHTML,
      "emph": .emphasis, "strong": .emphasis, "link": .link, "image": .image,
      "strikethrough": .deleted,
    ]
  }
}
