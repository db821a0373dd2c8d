/// A folder as a site: a request goes in, an answer comes out.
package struct Site: Sendable {
  private let folder: ServedFolder
  private let hosts: KnownHosts

  /// Makes a site of a folder.
  ///
  /// - Parameters:
  ///   - folder: what is served.
  ///   - hosts: the names by which it may be asked for.
  package init(_ folder: ServedFolder, hosts: KnownHosts) {
    self.folder = folder
    self.hosts = hosts
  }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - now: the time now.
  /// - Returns: the answer, which is also the one to `HEAD`.
  package func answer(to request: Request, now: HTTPDate = .now) -> Answer {
    guard request.method == "GET" || request.method == "HEAD" else {
      return Answer(405, "What is here can only be read.", fields: [("Allow", "GET, HEAD")])
    }
    guard let target = RequestTarget(request.target) else { return Answer(400, "The address is written wrongly.") }
    // A client that speaks HTTP/1.0 need not name a host; a browser always does.
    let named = request.values("host") + (target.authority.map { [$0] } ?? [])
    guard named.count <= 1 || target.authority != nil && named.count == 2 else {
      return Answer(400, "More than one host is named.")
    }
    guard named.allSatisfy(hosts.contain) else { return Answer(421, "This server is not known by that name.") }
    do {
      return try answer(to: request, target, now)
    } catch {
      return switch error {
      case .missing: Answer(404, "There is nothing here.")
      case .busy: .busy
      }
    }
  }
}

extension Site {
  private func answer(
    to request: Request, _ target: RequestTarget, _ now: HTTPDate
  ) throws(ServedFolder.Absence) -> Answer {
    let found = try folder.open(target.names)
    switch (found.kind, target.isFolder) {
    case (.file, true): throw .missing
    case (.file, false): return answer(to: request, with: found, named: target.names.last ?? "", now)
    case (.folder, false):
      // From the names alone, so that a path such as “//elsewhere” leads nowhere else.
      let place = RequestTarget.path(target.names, isFolder: true)
      return Answer(308, "The folder is at \(place).", fields: [("Location", place)])
    case (.folder, true):
      do {
        let page = try folder.open(target.names + [Self.page])
        if page.kind == .file { return answer(to: request, with: page, named: Self.page, now) }
      } catch  where error == .missing {}
      return listing(of: found, at: target.names)
    }
  }

  /// The name of the page that stands for its folder.
  private static let page = "index.html"

  private func listing(of folder: OpenFile, at names: [String]) -> Answer {
    let type = MediaType.named(by: Self.page)
    return Answer(
      200,
      fields: [
        ("Content-Type", type), ("Cache-Control", "no-store"),
        ("Content-Security-Policy", ContentPolicy.policy(forType: type)),
      ], content: .bytes(Array(Listing.page(of: folder, at: names, in: self.folder).utf8)))
  }

  private func answer(to request: Request, with file: OpenFile, named name: String, _ now: HTTPDate) -> Answer {
    // An edition may be made again at any time: what a client has is good, but it is to ask.
    let state: [(name: String, value: String)] = [
      ("ETag", "\(file.tag)"), ("Last-Modified", "\(min(file.modified, now))"), ("Cache-Control", "no-cache"),
      ("Accept-Ranges", "bytes"),
    ]
    let type = MediaType.named(by: name)
    var fields = state + [("Content-Type", type)]
    if MediaType.isDocument(type) { fields.append(("Content-Security-Policy", ContentPolicy.policy(forType: type))) }
    let conditions = Preconditions(of: request, tag: file.tag, modified: file.modified, now: now)
    switch conditions.verdict {
    case .failed: return Answer(412, "The file is another by now.", fields: state)
    // Only the length of the content is sent, which has to be that of the file.
    case .notModified: return Answer(304, fields: state, content: .file(file, 0..<file.length))
    case .proceed: break
    }
    // Only of GET it is said what a range means.
    let isRanged = request.method == "GET" && conditions.allowsPieces
    switch ByteRanges(isRanged ? request["range"] : nil, of: file.length) {
    case .whole:
      return Answer(200, fields: fields, content: .file(file, 0..<file.length))
    case .unsatisfiable:
      return Answer(
        416, "The file has \(file.length) bytes.", fields: state + [("Content-Range", "bytes */\(file.length)")])
    case .pieces(let pieces) where pieces.count == 1:
      let range = MultipartContent.contentRange(pieces[0], of: file.length)
      return Answer(206, fields: fields + [("Content-Range", range)], content: .file(file, pieces[0]))
    case .pieces(let pieces):
      let boundary = MultipartContent.boundary()
      fields.removeAll { $0.name == "Content-Type" }
      fields.append(("Content-Type", "multipart/byteranges; boundary=\(boundary)"))
      return Answer(
        206, fields: fields,
        content: .parts(MultipartContent(pieces, of: file, type: type, boundary: boundary)))
    }
  }
}
