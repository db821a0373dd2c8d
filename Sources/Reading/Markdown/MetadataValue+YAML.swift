import CLibYAML

extension MetadataValue {
  /// The first document in `bytes`, or nil if it is not well-formed or deeper than 32 levels.
  ///
  /// An alias (`*name`) is an empty text: nothing is copied, so nothing can grow.
  init?(yaml bytes: [UInt8]) {
    var events = Parser(bytes).events()[...]
    guard let value = Self.value(from: &events, depth: 0) else { return nil }
    self = value
  }

  private static func value(from events: inout ArraySlice<Event>, depth: Int) -> MetadataValue? {
    guard depth < 32, let event = events.popFirst() else { return nil }
    switch event {
    case .scalar(let text): return .scalar(text)
    case .listStart:
      var values: [MetadataValue] = []
      while let next = events.first {
        if case .end = next {
          events.removeFirst()
          return .list(values)
        }
        guard let value = value(from: &events, depth: depth + 1) else { return nil }
        values.append(value)
      }
      return nil
    case .mapStart:
      var entries: [Entry] = []
      while let next = events.first {
        if case .end = next {
          events.removeFirst()
          return .map(entries)
        }
        guard let key = value(from: &events, depth: depth + 1), let value = value(from: &events, depth: depth + 1)
        else {
          return nil
        }
        if case .scalar(let name) = key { entries.append(Entry(key: name, value: value)) }
      }
      return nil
    case .end: return nil
    }
  }

  private enum Event {
    case scalar(String)
    case listStart, mapStart, end
  }

  /// Owns libyaml's parser.
  @safe
  private final class Parser {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      unsafe parser = .allocate(capacity: 1)
    }

    deinit { unsafe parser.deallocate() }

    /// The events of the first document; none at all if it is not well-formed.
    func events() -> [Event] {
      guard unsafe yaml_parser_initialize(parser) == 1 else { return [] }
      defer { unsafe yaml_parser_delete(parser) }
      return unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        var events: [Event] = []
        while true {
          var event = unsafe yaml_event_t()
          guard unsafe yaml_parser_parse(parser, &event) == 1 else { return [] }
          defer { unsafe yaml_event_delete(&event) }
          switch unsafe event.type {
          case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let text = unsafe String(
              decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            events.append(.scalar(ControlCharacters.removed(from: text)))
          case YAML_ALIAS_EVENT: events.append(.scalar(""))
          case YAML_SEQUENCE_START_EVENT: events.append(.listStart)
          case YAML_MAPPING_START_EVENT: events.append(.mapStart)
          case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: events.append(.end)
          case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return events
          default: break
          }
        }
      }
    }
  }
}
