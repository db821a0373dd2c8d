/// What a document that is served may do (Content Security Policy, level 3).
enum ContentPolicy {
  /// The policy for a document of a media type.
  static func policy(forType type: String) -> String { type.hasPrefix("text/html") ? page : picture }

  /// A page may use what is in the folder, and has its own scripts and styles in it; nothing comes from elsewhere or goes there.
  private static let page =
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    + "media-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

  /// A picture or a feed draws itself, and runs nothing.
  private static let picture =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; font-src data:; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
}
