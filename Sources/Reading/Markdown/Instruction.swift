/// An instruction to a site's generator that stands for itself: `{% include x.html %}`, `{{< figure src="a.jpg" >}}`,
/// `{{% /notice %}}`.
struct Instruction {
  /// Its name in lower case, without the sign or the `end` that makes it a closing one.
  let name: String
  let isClosing: Bool
  /// Arguments with a name.
  let named: [String: String]
  /// Arguments without one, in order.
  let bare: [String]

  /// Reads a text that is one instruction and nothing else.
  init?(_ line: ArraySlice<UInt8>) {
    guard let close = Self.close(for: line) else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasSuffix(close), let end = text.firstRange(of: close), end.upperBound == text.endIndex else {
      return nil
    }
    let inside = text[text.index(text.startIndex, offsetBy: close.utf8.count)..<end.lowerBound].drop {
      "-% ".contains($0)
    }
    let isSlashed = inside.hasPrefix("/")
    let word = inside.drop { $0 == "/" || $0 == " " }.prefix { $0 != " " && $0 != ">" && $0 != "%" && $0 != "/" }
      .lowercased()
    let isEnd = close == "%}" && word.hasPrefix("end") && word.utf8.count > 3
    isClosing = isSlashed || isEnd
    name = isEnd ? String(word.dropFirst(3)) : word
    (named, bare) = Self.arguments(inside.dropFirst(isClosing ? inside.utf8.count : word.utf8.count))
  }

  /// The signs that end an instruction that begins as `line` does.
  static func close(for line: ArraySlice<UInt8>) -> String? {
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")] where line.starts(with: open.utf8) {
      return close
    }
    return nil
  }

  /// What a container is called: its title, or who is quoted.
  var title: String? {
    named["title"] ?? named["author"] ?? named["cite"] ?? named["by"] ?? named["caption"]
      ?? (bare.isEmpty || Self.elements[bare[0].lowercased()] != nil || !bare[0].contains(where: \.isUppercase)
        ? nil : bare.joined(separator: " "))
  }

  /// A container's title as the markup that stands first in it.
  static func titled(_ title: String, in element: String) -> String {
    switch element {
    case "blockquote": "<cite>\(title)</cite>"
    case "figure": "<figcaption>\(title)</figcaption>"
    case "aside": "<summary>\(title)</summary>"
    default: "<p>\(title)</p>"
    }
  }

  /// The elements that containers of generators are: boxes, quotations, galleries.
  static let elements: [String: String] = {
    var elements: [String: String] = [:]
    for (element, names) in [
      (
        "aside",
        "note notice tip info warning caution danger important success alert callout admonition hint box aside infobox sidebar details expand expander accordion panel factbox spoiler collapse"
      ), ("blockquote", "quote blockquote pullquote"),
      ("figure", "gallery figures carousel slideshow image-gallery imagegallery"),
    ] {
      for name in names.split(separator: " ") { elements[String(name)] = element }
    }
    return elements
  }()

  /// What holds code.
  static let codes: Set<String> = ["highlight", "codeblock", "code"]

  private static func arguments(_ text: Substring) -> (named: [String: String], bare: [String]) {
    var named: [String: String] = [:]
    var bare: [String] = []
    var key: String?
    var word = ""
    var quote: Character?
    func finish() {
      let value = word.trimmingSpace()
      if let key { named[key] = value } else if !value.isEmpty, value != "," { bare.append(value) }
      (key, word) = (nil, "")
    }
    for character in text {
      if let open = quote {
        if character == open || open == "“" && character == "”" {
          quote = nil
          finish()
        } else {
          word.append(character)
        }
      } else if character == "\"" || character == "“" || character == "'" && word.isEmpty {
        quote = character
      } else if character == "=" {
        key = word.lowercased()
        word = ""
      } else if character == " " || character == "%" || character == ">" || character == "}" {
        if !word.isEmpty { finish() }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { finish() }
    return (named, bare)
  }
}
