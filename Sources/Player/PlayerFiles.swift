/// What an edition's pages are made of besides the article: the files of this folder, as text.
public enum PlayerFiles {
  /// The style sheet that every page begins with: colours, faces, links, icons, the nameplate.
  public static let base = String(decoding: PackageResources.base_css, as: UTF8.self)
  /// The style sheet of the listening page, ``base`` included.
  public static let styles = base + String(decoding: PackageResources.player_css, as: UTF8.self)
  /// The player's script, a module.
  public static let script = String(decoding: PackageResources.player_js, as: UTF8.self)
  /// The style sheet of the index of a folder of editions, ``base`` included.
  public static let indexStyles = base + String(decoding: PackageResources.index_css, as: UTF8.self)
  /// The script of that index, a module.
  public static let indexScript = String(decoding: PackageResources.index_js, as: UTF8.self)
  /// The icons: an SVG of symbols, to be referred to by `#icon-…`.
  public static let icons = String(decoding: PackageResources.icons_svg, as: UTF8.self)
}
