import Reading

extension Edition {
  /// The address of a file of the edition: absolute if it is known where the edition is on the web, else relative to its folder.
  func address(of file: String) -> String {
    let path = WebAddress.file(file)
    guard let base = baseURL.flatMap(WebAddress.link) else { return path }
    return base.hasSuffix("/") ? base + path : "\(base)/\(path)"
  }

  /// The article's own address, if it is one of the web.
  var articleAddress: String? { (article.canonicalURL ?? source.url).flatMap(WebAddress.link) }
}
