import Glibc
import Reading

/// What is fed with documents, each with seeds and findings of its own.
enum Target: String, CaseIterable {
  case html, markdown, text
  /// Documents of whatever format, of which nothing is known but the character set that a server may have claimed.
  case bytes

  /// The target that `LECTERN_FUZZ` names.
  static let chosen: Target = {
    let name = unsafe getenv("LECTERN_FUZZ").map { unsafe String(cString: $0) }
    guard let target = name.flatMap(Target.init(rawValue:)) else {
      fatalError("LECTERN_FUZZ is to name one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  /// Reads a document; a refusal is an answer, everything else must hold what readers promise.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .html: read(Source(bytes: bytes, name: "page.html", url: "https://gazette.example/page"), HTMLReader())
    case .markdown: read(Source(bytes: bytes, name: "story.md"), MarkdownReader())
    case .text: read(Source(bytes: bytes, name: "story.txt"), PlainTextReader())
    case .bytes:
      guard let first = bytes.first else { return }
      let charset = Self.charsets[Int(first) % Self.charsets.count]
      let source = Source(bytes: Array(bytes.dropFirst()), name: "document", charset: charset)
      if let decoded = try? DecodedText(source) { check(decoded) }
      guard let reader = Readers().reader(for: source) else { return }
      read(source, reader)
    }
  }

  private static let charsets: [String?] = [
    nil, "utf-8", "windows-1252", "utf-16", "utf-16be", "shift_jis", "euc-kr", "gb18030", "iso-2022-jp", "big5",
    "koi8-r",
    "utf-7",
  ]

  private func read(_ source: Source, _ reader: any Reader) {
    guard let article = try? reader.article(from: source) else { return }
    precondition(!article.blocks.isEmpty || article.headline?.isEmpty == false, "an article of nothing")
    let report = ArticleReport(article)
    precondition(!report.json.isEmpty && !report.text.isEmpty)
  }

  private func check(_ decoded: DecodedText) {
    precondition(Array(String(decoding: decoded.utf8, as: UTF8.self).utf8) == decoded.utf8, "decoded text is not UTF-8")
    precondition(
      !decoded.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F },
      "decoded text has a control character")
  }
}

/// Writes the articles of the tests into the folder that `LECTERN_FUZZ_SEEDS` names, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func startFuzzing(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard let name = unsafe getenv("LECTERN_FUZZ_SEEDS") else { return 0 }
  let folder = unsafe String(cString: name)
  func write(_ text: String, _ path: String) {
    guard let file = unsafe fopen("\(folder)/\(path)", "w") else { fatalError("“\(folder)/\(path)” can't be written") }
    var text = text
    text.withUTF8 { unsafe _ = fwrite($0.baseAddress, 1, $0.count, file) }
    unsafe fclose(file)
  }
  for (index, sample) in MarkdownSamples.all.enumerated() { write(sample, "markdown/sample-\(index)") }
  for (index, sample) in PlainTextSamples.all.enumerated() { write(sample, "text/sample-\(index)") }
  exit(0)
}

/// Reads one document of libFuzzer's making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOnce(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.chosen.read(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
