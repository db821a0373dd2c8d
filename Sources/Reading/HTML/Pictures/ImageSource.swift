/// Finds the real address of a picture behind the ways in which pages load pictures late, or the picture itself.
struct ImageSource {
  let page: Page
  let address: Address

  /// The picture's address, or nil if the page has only a placeholder.
  func address(of image: Int) -> String? {
    let tried: [AttributeName] = [
      .dataSource, .dataLazySource, .dataOriginal, .dataLazy, .dataLazyImageSource, .dataPagespeedSource, .dataCfSource,
      .dataEcho, .src, .dataFullSource, .dataImage, .dataImg,
    ]
    for name in tried where page.bytes(of: name, at: image).map(HeldPicture.isAddress) == false {
      if let value = page.attribute(name, image), Self.isUsable(value) { return address.absolute(value) }
    }
    for name in [AttributeName.dataSourceSet, .dataLazySourceSet, .srcset] {
      if let value = page.attribute(name, image), let best = Self.largest(in: value) { return address.absolute(best) }
    }
    if let value = Self.background(of: image, in: page) { return address.absolute(value) }
    let parent = page.parent(image)
    if parent >= 0, page.tag(parent) == .picture {
      for child in page.children(parent) where page.tag(child) == .source {
        for name in [AttributeName.dataSourceSet, .srcset] {
          if let value = page.attribute(name, child), let best = Self.largest(in: value) {
            return address.absolute(best)
          }
        }
      }
    }
    return nil
  }

  /// The address in which a picture is held itself; nil if there is none, or only a placeholder in it.
  ///
  /// It counts only where there is no other: a page may hold a preview of what it loads later.
  func held(by image: Int) -> String? {
    guard let value = page.bytes(of: .src, at: image), HeldPicture.isOne(value) else { return nil }
    return String(decoding: value, as: UTF8.self)
  }

  /// The picture that an element's own style puts behind it.
  static func background(of element: Int, in page: Page) -> String? {
    guard page.tag(element) != .img, let style = page.bytes(of: .style, at: element),
      Bytes.contains(style, "background")
    else { return nil }
    // The first `url(…)`, with its address in quotation marks or not.
    for open in style.indices where style[open] == 0x28 && style[..<open].suffix(3).elementsEqual("url".utf8) {
      let value = style[(open + 1)...].prefix { $0 != 0x29 }.filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
      let address = String(decoding: value, as: UTF8.self)
      return isUsable(address) ? address : nil
    }
    return nil
  }

  /// Whether an address is a picture's rather than what stands there until the picture is loaded.
  static func isUsable(_ value: String) -> Bool {
    guard !value.isEmpty, !value.hasPrefix("data:"), !value.hasPrefix("about:"), !value.hasPrefix("{"), value != "#"
    else { return false }
    let utf8 = Array(value.utf8.suffix(60))
    return ![
      "placeholder", "blank.", "spacer", "1x1", "transparent", "lazyload", "loading.gif", "pixel.gif", "grey.gif",
      "clear.gif", "empty.",
    ]
    .contains { contains(utf8, $0) }
  }

  private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { start in
      word.indices.allSatisfy { Bytes.lowercase(bytes[start + $0]) == word[$0] }
    }
  }

  /// The largest picture of a `srcset`.
  static func largest(in sourceSet: String) -> String? {
    var best: (String, Double)?
    var rest = sourceSet[...]
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }
      // A comma may be part of an address; the one that ends a candidate is followed by space.
      let end = rest.firstIndex { $0 == " " || $0 == "\n" || $0 == "\t" } ?? rest.endIndex
      var candidate = rest[..<end]
      rest = rest[end...]
      var size = 1.0
      if candidate.hasSuffix(",") {
        candidate = candidate.dropLast()
      } else {
        let descriptor = rest.prefix { $0 != "," }
        rest = rest[descriptor.endIndex...]
        size = Double(descriptor.drop { $0 == " " || $0 == "\n" }.prefix { $0.isNumber || $0 == "." }) ?? 1
      }
      if isUsable(String(candidate)), size > best?.1 ?? 0 { best = (String(candidate), size) }
    }
    return best?.0
  }

  /// What two sizes of one picture have in common: the file's name without size and query.
  static func identity(of address: String) -> String {
    if address.hasPrefix("data:") { return address }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    var name = path.split(separator: "/").last.map(String.init) ?? ""
    if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
    // `-1024x683`, `_800w`: sizes.
    if let dash = name.lastIndex(where: { $0 == "-" || $0 == "_" }) {
      let tail = name[dash...].dropFirst()
      if tail.count >= 3, tail.allSatisfy({ $0.isNumber || $0 == "x" || $0 == "w" }),
        tail.contains("x") || tail.hasSuffix("w")
      {
        name = String(name[..<dash])
      }
    }
    // A name that says nothing (`image`, `original`, `gallery_medium`) is no identity.
    return name.count >= 20 || name.count(where: \.isNumber) >= 4 ? name.lowercased() : address
  }
}
