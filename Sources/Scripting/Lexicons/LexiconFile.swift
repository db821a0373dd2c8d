public import Reading

/// A PLS file in the hands of somebody who changes it: what isn't touched stays byte for byte.
public struct LexiconFile: Sendable {
  /// What became of a lexeme that was put into the file.
  public enum Change: Sendable, Hashable {
    case added, replaced, unchanged
  }

  /// What the file holds.
  public private(set) var bytes: [UInt8]
  /// What that means.
  public private(set) var lexicon: Lexicon
  private var layout: PLSLayout

  /// Makes an empty file.
  ///
  /// - Parameters:
  ///   - name: what messages call it: its path.
  ///   - language: the language whose texts it is for.
  public init(name: String, language: Language) {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <lexicon version="1.0" xmlns="\(PLSReader.namespace)" alphabet="ipa" xml:lang="\(language.tag)">
      </lexicon>

      """
    bytes = Array(text.utf8)
    lexicon = Lexicon(name: name, language: language, lexemes: [])
    layout = PLSLayout(bytes)
  }

  /// Takes a file as it is.
  ///
  /// - Throws: `LexiconError`; `unchangeable` for a file that isn't in UTF-8.
  public init(pls bytes: [UInt8], name: String) throws(LexiconError) {
    lexicon = try Lexicon(pls: bytes, name: name)
    self.bytes = bytes
    layout = PLSLayout(bytes)
    guard layout.isUTF8 else { throw .unchangeable(name: name, reason: "it is not in UTF-8; save it so first") }
    guard layout.lexemes.count == lexicon.lexemes.count, layout.end != nil else {
      throw .unchangeable(name: name, reason: "it has entries inside other elements; add yours by hand")
    }
  }

  /// The lexeme that holds just this written form; of several the last, which is heard.
  public func lexeme(for grapheme: String) -> Lexeme? {
    lexicon.lexemes.last { $0.graphemes == [grapheme] }
  }

  /// Puts lexemes into the file; of several with the same written forms the last counts.
  ///
  /// One with the written forms of a lexeme that is there takes its place. A new one goes where the order of the
  /// alphabet has it, if the others stand in that order, else to the end; but always after those that hold one of its written
  /// forms, so that it is heard.
  ///
  /// - Returns: what was done with each that counts, in the order in which they came.
  /// - Throws: `LexiconError.unchangeable` for a text that can't stand in XML; nothing is changed then.
  @discardableResult
  public mutating func put(_ lexemes: [Lexeme]) throws(LexiconError) -> [(lexeme: Lexeme, change: Change)] {
    for text in lexemes.flatMap(\.texts) {
      if let scalar = text.unicodeScalars.first(where: { !PLSWriter.canHold($0) }) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
        throw .unchangeable(name: lexicon.name, reason: "a text holds the character U+\(code), which no XML file may")
      }
    }
    var counting: [[String]: Lexeme] = [:]
    var order: [[String]] = []
    for lexeme in lexemes {
      if counting.updateValue(lexeme, forKey: lexeme.graphemes) == nil { order.append(lexeme.graphemes) }
    }
    var draft = Draft(self)
    let changes = order.compactMap { forms in counting[forms].map { ($0, draft.put($0)) } }
    bytes = draft.bytes
    do {
      lexicon = try Lexicon(pls: bytes, name: lexicon.name)
    } catch {
      preconditionFailure("an edited lexicon is none: \(error)")
    }
    layout = PLSLayout(bytes)
    return changes
  }
}

extension Lexeme {
  /// Every text in it.
  fileprivate var texts: [String] {
    let said = pronunciations.map { choice in
      switch choice.pronunciation {
      case .alias(let text), .phonemes(let text), .mnemonics(let text): text
      }
    }
    return graphemes + said + examples + [role, note].compactMap { $0 }
  }
}

extension LexiconFile {
  /// The changes to a file, collected.
  private struct Draft {
    /// What comes in place of some bytes.
    private struct Edit {
      var range: Range<Int>
      var text: String
      /// What decides between edits at the same place.
      var key: [UInt32]
    }

    private let file: LexiconFile
    private let writer: PLSWriter
    /// Where the last lexeme with some written forms, and with one of them, is.
    private var places: [[String]: Int] = [:]
    private var lastPlaces: [String: Int] = [:]
    /// In the order of the alphabet; nil if the lexemes don't stand in it.
    private let keys: [[UInt32]]?
    private var edits: [Edit] = []

    init(_ file: LexiconFile) {
      self.file = file
      writer = PLSWriter(prefix: file.layout.prefix, alphabet: file.layout.alphabet)
      let keys = file.lexicon.lexemes.map(Self.key)
      let isSorted = keys.count > 1 && zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
      self.keys = isSorted ? keys : nil
      for (index, lexeme) in file.lexicon.lexemes.enumerated() {
        places[lexeme.graphemes] = index
        for grapheme in lexeme.graphemes { lastPlaces[grapheme] = index }
      }
    }

    /// The file with the changes.
    var bytes: [UInt8] {
      let layout = file.layout
      var bytes: [UInt8] = []
      var done = 0
      func advance(to place: Int) {
        bytes += file.bytes[done..<place]
        done = place
      }
      let sorted = edits.enumerated().sorted { one, other in
        let (first, second) = (one.element, other.element)
        if first.range.lowerBound != second.range.lowerBound {
          return first.range.lowerBound < second.range.lowerBound
        }
        if keys != nil, first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
        return one.offset < other.offset
      }.map(\.element)
      for edit in sorted where edit.range.lowerBound < (layout.end?.lowerBound ?? 0) {
        advance(to: edit.range.lowerBound)
        bytes += edit.text.utf8
        done = edit.range.upperBound
      }
      let last = sorted.filter { $0.range == layout.end }
      guard let end = layout.end, !last.isEmpty else {
        advance(to: file.bytes.count)
        return bytes
      }
      advance(to: end.lowerBound)
      if layout.isClosedAtOnce { bytes += ">".utf8 }
      if bytes.last != 0x0A { bytes += layout.lineBreak.utf8 }
      for edit in last { bytes += ("  " + edit.text + layout.lineBreak).utf8 }
      if layout.isClosedAtOnce { bytes += "</\(layout.prefix)lexicon>".utf8 }
      done = end.upperBound
      advance(to: file.bytes.count)
      return bytes
    }

    mutating func put(_ lexeme: Lexeme) -> Change {
      let text = writer.text(of: lexeme)
      guard let index = places[lexeme.graphemes] else {
        insert(lexeme, text)
        return .added
      }
      var known = file.lexicon.lexemes[index]
      known.line = lexeme.line
      guard known != lexeme else { return .unchanged }
      edits.append(Edit(range: file.layout.lexemes[index], text: text, key: []))
      return .replaced
    }

    private mutating func insert(_ lexeme: Lexeme, _ text: String) {
      let layout = file.layout
      let key = Self.key(lexeme)
      let sorted = keys.map { Self.place(of: key, in: $0) }
      let after = lexeme.graphemes.compactMap { lastPlaces[$0] }.max().map { $0 + 1 } ?? 0
      let place = max(sorted ?? layout.lexemes.count, after)
      if place > 0 {
        // On a line of its own below the one before, as far in.
        let last = layout.lexemes[place - 1]
        let indentation = layout.indentation(before: last.lowerBound, in: file.bytes)
        edits.append(
          Edit(range: last.upperBound..<last.upperBound, text: layout.lineBreak + indentation + text, key: key))
      } else if let first = layout.lexemes.first?.lowerBound {
        let indentation = layout.indentation(before: first, in: file.bytes)
        edits.append(Edit(range: first..<first, text: text + layout.lineBreak + indentation, key: key))
      } else if let end = layout.end {
        edits.append(Edit(range: end, text: text, key: key))
      }
    }

    /// Before which of some sorted keys a key goes.
    private static func place(of key: [UInt32], in keys: [[UInt32]]) -> Int {
      var low = 0
      var high = keys.count
      while low < high {
        let middle = (low + high) / 2
        if key.lexicographicallyPrecedes(keys[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }

    private static func key(_ lexeme: Lexeme) -> [UInt32] {
      (lexeme.graphemes.first ?? "").unicodeScalars.map { WordKey.lowercase($0.value) }
    }
  }
}
