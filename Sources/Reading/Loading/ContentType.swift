/// A `Content-Type` header: `text/html; charset="utf-8"`.
struct ContentType {
  /// In lower case; nil if the header is empty.
  var mediaType: String?
  var charset: String?

  init(_ header: String) {
    let parts = header.split(separator: ";").map { $0.trimmingSpace() }
    if let first = parts.first, first.contains("/") { mediaType = first.lowercased() }
    for part in parts.dropFirst() where part.lowercased().hasPrefix("charset") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = part[part.index(after: equals)...].trimmingSpace().filter { $0 != "\"" && $0 != "'" }
      if !value.isEmpty { charset = value }
    }
  }
}
