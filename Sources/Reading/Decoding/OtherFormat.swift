internal import Foundation

/// Formats that are text, and that no reader reads: to say so is better than to read their marks aloud.
enum OtherFormat: CaseIterable {
  case json
  /// An e-mail whose text stands in parts or in an encoding.
  case message

  /// How it is called in a sentence.
  var name: String {
    switch self {
    case .json: "JSON"
    case .message: "an e-mail with encoded parts"
    }
  }

  /// The format of a document, judged by all of it.
  init?(of bytes: [UInt8]) {
    guard let found = Self.allCases.first(where: { $0.isFormat(of: bytes) }) else { return nil }
    self = found
  }

  private func isFormat(of bytes: [UInt8]) -> Bool {
    switch self {
    case .json:
      guard let first = bytes.first(where: { !ASCII.isSpace($0) }),
        let last = bytes.last(where: { !ASCII.isSpace($0) }),
        first == 0x7B && last == 0x7D || first == 0x5B && last == 0x5D
      else { return false }
      // A failure to parse is the answer.
      return (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
    case .message:
      // Headers begin with a name; markup needn't be looked at further.
      guard let first = bytes.first(where: { !ASCII.isSpace($0) }), Bytes.isLetter(first) else { return false }
      // They end at the first empty line.
      let headers = TextLines.split(Array(bytes.prefix(65_536))).prefix { !$0.isEmpty }
        .map { String(decoding: $0, as: UTF8.self).lowercased() }
      guard HeaderLines(headers).isMessage else { return false }
      return headers.contains { line in
        line.hasPrefix("content-type:") && line.contains("multipart/")
          || line.hasPrefix("content-transfer-encoding:")
            && (line.contains("base64") || line.contains("quoted-printable"))
      }
    }
  }
}
