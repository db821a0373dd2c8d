/// What the listening page's player is made of: the files of this folder, as text.
public enum PlayerFiles {
  /// The style sheet of the whole page.
  public static let styles = String(decoding: PackageResources.player_css, as: UTF8.self)
  /// The script, a module.
  public static let script = String(decoding: PackageResources.player_js, as: UTF8.self)
  /// The icons: an SVG of symbols, to be referred to by `#icon-…`.
  public static let icons = String(decoding: PackageResources.icons_svg, as: UTF8.self)
}
