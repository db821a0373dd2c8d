internal import CLibXML2
internal import Scripting

/// SVG files, written anew with nothing in them that isn't drawing; the one place of this room that touches libxml2.
///
/// They stay drawings, rather than being made into pixels: sharp at any size, a few kilobytes, and their words stay words.
/// Only elements and attributes that are known to draw are written; scripts, event handlers, animations, foreign markup,
/// pictures in the picture and whatever refers to another file are not among them.
@safe struct SVGPicture {
  /// The most bytes that are read.
  static let byteLimit = 4 << 20
  /// The most elements that are drawn, each repetition counted.
  static let elementLimit = 50_000

  private var text = ""
  private var ids: [String: xmlNodePtr] = unsafe [:]
  private var weights: [String: Int] = [:]

  /// Whether a file looks like SVG: markup with an `svg` element near the beginning.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes.dropFirst(start).prefix(4096).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard head.first == UInt8(ascii: "<") else { return false }
    let name = Array("svg".utf8)
    return head.indices.contains {
      (head[$0] == UInt8(ascii: "<") || head[$0] == UInt8(ascii: ":")) && head[($0 + 1)...].starts(with: name)
    }
  }

  /// The drawing alone.
  static func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    guard bytes.count <= byteLimit else { throw .damaged("it is larger than \(byteLimit >> 20) MiB") }
    // Neither the network nor another file is ever read, and entities are not replaced.
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue)
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, nil, options)
    }
    guard let document = unsafe parsed else { throw .damaged("it is no well-formed XML") }
    defer { unsafe xmlFreeDoc(document) }
    if let type = unsafe xmlGetIntSubset(document), unsafe type.pointee.children != nil {
      throw .damaged("it declares entities of its own")
    }
    guard let root = unsafe xmlDocGetRootElement(document), unsafe name(of: root) == "svg" else { throw .unknown }
    var picture = SVGPicture()
    unsafe picture.collect(root)
    guard unsafe picture.weight(of: root, above: []) <= elementLimit else { throw .damaged("it draws too much") }
    unsafe picture.write(root, isRoot: true)
    let size = unsafe size(of: root)
    return CleanPicture(
      bytes: Array((picture.text + "\n").utf8), format: .svg, width: size.width, height: size.height)
  }
}

// MARK: - Writing

extension SVGPicture {
  private mutating func write(_ node: xmlNodePtr, isRoot: Bool = false) {
    guard let name = unsafe Self.name(of: node) else { return }
    // A link's content is drawn; it leads nowhere.
    let shown = name == "a" ? "g" : name
    guard name == "a" || SVGVocabulary.elements.contains(name) else { return }
    if name == "style" {
      let style = unsafe Self.content(of: node)
      guard SVGVocabulary.isHarmless(style: style) else { return }
      text += "<style>" + MarkupText.escaped(style) + "</style>"
      return
    }
    text += "<" + shown
    if isRoot { text += " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"" }
    var seen: Set<String> = []
    for (name, value) in unsafe Self.attributes(of: node)
    where SVGVocabulary.isHarmless(attribute: name, value: value) && seen.insert(name).inserted {
      text += " \(name)=\"\(MarkupText.escaped(value))\""
    }
    guard let first = unsafe node.pointee.children else {
      text += "/>"
      return
    }
    text += ">"
    var next: xmlNodePtr? = unsafe first
    while let child = unsafe next {
      unsafe next = unsafe child.pointee.next
      switch unsafe child.pointee.type {
      case XML_ELEMENT_NODE: unsafe write(child)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += MarkupText.escaped(unsafe Self.content(of: child))
      default: continue
      }
    }
    text += "</\(shown)>"
  }
}

// MARK: - How much is drawn

extension SVGPicture {
  /// Finds the elements that others may repeat.
  private mutating func collect(_ node: xmlNodePtr) {
    if let id = unsafe Self.attributes(of: node).first(where: { $0.name == "id" })?.value { unsafe ids[id] = node }
    var next = unsafe node.pointee.children
    while let child = unsafe next {
      unsafe next = unsafe child.pointee.next
      if unsafe child.pointee.type == XML_ELEMENT_NODE { unsafe collect(child) }
    }
  }

  /// How many elements are drawn for one, those that it repeats included: a few lines can repeat each other a billion times.
  private mutating func weight(of node: xmlNodePtr, above: Set<String>) -> Int {
    var weight = 1
    if let target = unsafe Self.attributes(of: node).first(where: { $0.name.hasSuffix("href") })?.value.dropFirst() {
      let id = String(target)
      // A circle is drawn by nobody.
      if above.contains(id) { return Self.elementLimit + 1 }
      if let known = weights[id] {
        weight += known
      } else if let repeated = unsafe ids[id] {
        let inner = unsafe self.weight(of: repeated, above: above.union([id]))
        weights[id] = inner
        weight += inner
      }
    }
    var next = unsafe node.pointee.children
    while let child = unsafe next, weight <= Self.elementLimit {
      unsafe next = unsafe child.pointee.next
      if unsafe child.pointee.type == XML_ELEMENT_NODE { weight += unsafe self.weight(of: child, above: above) }
    }
    return min(weight, Self.elementLimit + 1)
  }
}

// MARK: - The tree

extension SVGPicture {
  /// The name of an element of SVG; nil for anything else.
  private static func name(of node: xmlNodePtr) -> String? {
    guard unsafe node.pointee.type == XML_ELEMENT_NODE else { return nil }
    if let space = unsafe node.pointee.ns {
      guard unsafe text(space.pointee.href) == "http://www.w3.org/2000/svg" else { return nil }
    }
    return unsafe text(node.pointee.name)
  }

  /// The attributes of SVG, XLink and XML, with the prefixes that those have.
  private static func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      unsafe next = unsafe attribute.pointee.next
      guard let name = unsafe text(attribute.pointee.name) else { continue }
      var prefix = ""
      if let space = unsafe attribute.pointee.ns {
        switch unsafe text(space.pointee.href) {
        case "http://www.w3.org/1999/xlink": prefix = "xlink:"
        case "http://www.w3.org/XML/1998/namespace": prefix = "xml:"
        default: continue
        }
      }
      guard let value = unsafe xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1) else { continue }
      defer { unsafe lectern_xml_free(value) }
      if let value = unsafe text(value) { attributes.append((prefix + name, value)) }
    }
    return attributes
  }

  private static func content(of node: xmlNodePtr) -> String {
    guard let content = unsafe xmlNodeGetContent(node) else { return "" }
    defer { unsafe lectern_xml_free(content) }
    return unsafe text(content) ?? ""
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    unsafe pointer.flatMap {
      unsafe String(validatingCString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
  }

  /// In CSS pixels: as the attributes say, else as large as what is drawn on.
  private static func size(of root: xmlNodePtr) -> (width: Int, height: Int) {
    let attributes = unsafe Dictionary(attributes(of: root).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    let isBox = box.count == 4 && box[2] > 0 && box[3] > 0
    var width = attributes["width"].flatMap(pixels)
    var height = attributes["height"].flatMap(pixels)
    if isBox {
      let ratio = box[2] / box[3]
      switch (width, height) {
      case (nil, nil): (width, height) = (box[2], box[3])
      case (nil, let known?): width = known * ratio
      case (let known?, nil): height = known / ratio
      default: break
      }
    }
    func whole(_ length: Double?, _ standard: Double) -> Int {
      Int(min(max((length ?? standard).rounded(), 1), 100_000))
    }
    return (whole(width, 300), whole(height, 150))
  }

  private static func pixels(_ length: String) -> Double? {
    let digits = length.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let units = [
      "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "em": 16, "rem": 16,
    ]
    guard let number = Double(digits), number > 0, let unit = units[String(length[digits.endIndex...])] else {
      return nil
    }
    return number * unit
  }
}
