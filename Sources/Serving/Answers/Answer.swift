/// What a request is answered with.
package struct Answer: Sendable {
  /// What stands under the header.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// A piece of a file.
    case file(OpenFile, Range<Int>)
    /// Several.
    case parts(MultipartContent)
  }

  /// 200 and so on.
  package var status: Int
  /// The header's fields, without those that the connection is in charge of.
  package var fields: [(name: String, value: String)]
  /// What follows; of an answer to `HEAD`, and of a 304, only its length is sent.
  package var content: Content

  /// Makes an answer, with the fields that every one has.
  init(_ status: Int, fields: [(name: String, value: String)] = [], content: Content = .bytes([])) {
    self.status = status
    // A browser is to believe the type, and other sites' pages are neither to show nor to be told of what is here.
    self.fields =
      fields + [
        ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-site"),
        ("Referrer-Policy", "no-referrer"),
      ]
    self.content = content
  }

  /// An answer in a sentence.
  init(_ status: Int, _ sentence: String, fields: [(name: String, value: String)] = []) {
    self.init(
      status, fields: [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")] + fields,
      content: .bytes(Array((sentence + "\n").utf8)))
  }

  /// The answer while files can't be opened because too many are.
  static let busy = Answer(503, "Too many files are open; try again.", fields: [("Retry-After", "1")])

  /// The length of the content in bytes.
  package var length: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .parts(let parts): parts.length
    }
  }
}
