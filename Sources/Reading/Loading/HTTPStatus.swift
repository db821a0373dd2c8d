/// The statuses that servers answer with (RFC 9110, 15).
enum HTTPStatus {
  /// What a status is called; nil if few servers send it.
  static func name(of status: Int) -> String? { names[status] }

  private static let names = [
    204: "no content", 300: "multiple choices", 304: "not modified", 400: "bad request", 401: "unauthorized",
    402: "payment required", 403: "forbidden", 404: "not found", 405: "method not allowed", 406: "not acceptable",
    407: "proxy authentication required", 408: "request timeout", 410: "gone", 421: "misdirected request",
    429: "too many requests", 451: "unavailable for legal reasons", 500: "internal server error",
    501: "not implemented",
    502: "bad gateway", 503: "service unavailable", 504: "gateway timeout",
  ]
}
