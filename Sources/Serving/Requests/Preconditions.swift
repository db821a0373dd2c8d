/// What a request makes its answer depend on, in the order in which RFC 9110 (13.2.2) has it looked at.
package struct Preconditions: Sendable {
  /// What they come to.
  package enum Verdict: Sendable, Hashable {
    case proceed, notModified, failed
  }

  private let request: Request
  private let tag: EntityTag
  private let modified: HTTPDate
  private let now: HTTPDate

  /// Looks at a request.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - tag: the mark of what it asks for.
  ///   - modified: when that was last changed.
  ///   - now: the time now.
  package init(of request: Request, tag: EntityTag, modified: HTTPDate, now: HTTPDate) {
    self.request = request
    self.tag = tag
    self.modified = modified
    self.now = now
  }

  /// Whether to answer with the content, that it is unchanged, or that it is not the one that was meant.
  package var verdict: Verdict {
    if let field = request["if-match"] {
      if !matches(field, weakly: false) { return .failed }
    } else if let date = date("if-unmodified-since"), modified > date {
      return .failed
    }
    if let field = request["if-none-match"] {
      if matches(field, weakly: true) { return .notModified }
    } else if let date = date("if-modified-since"), modified <= date {
      return .notModified
    }
    return .proceed
  }

  /// Whether a piece of the content goes with the pieces that the client has.
  package var allowsPieces: Bool {
    guard let field = request["if-range"] else { return true }
    if let tags = EntityTag.list(field) { return tags == [tag] && !tag.isWeak }
    // A file may change twice in a second; a date from before that second is as good as a tag.
    return HTTPDate(field, now: now) == modified && modified < now
  }

  private func matches(_ field: String, weakly: Bool) -> Bool {
    if field == "*" { return true }
    return EntityTag.list(field)?.contains { $0.mark == tag.mark && (weakly || !$0.isWeak && !tag.isWeak) } ?? false
  }

  private func date(_ name: String) -> HTTPDate? { request[name].flatMap { HTTPDate($0, now: now) } }
}
