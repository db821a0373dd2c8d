import Player

/// What the page's browser may do: run and show what is in the page, and fetch the edition's own files.
enum PagePolicy {
  /// A page's icon: a play sign.
  static let icon =
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    + "%3Ccircle%20cx='8'%20cy='8'%20r='8'%20fill='%2315526f'/%3E%3Cpath%20d='M6%204.2v7.6L12%208z'%20fill='white'/%3E%3C/svg%3E"

  /// The Content-Security-Policy.
  ///
  /// `file:` is what `'self'` is to a page that is opened from a disk, in browsers for which such a page has no origin.
  static let text = text(script: PlayerFiles.script, styles: PlayerFiles.styles)

  /// The policy of a page with a script and a style sheet.
  static func text(script: String, styles: String) -> String {
    [
      "default-src 'none'",
      "script-src '\(Digest.integrity(of: script))'",
      "style-src '\(Digest.integrity(of: styles))'",
      "img-src 'self' file: data:",
      "media-src 'self' file:",
      "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }
}
