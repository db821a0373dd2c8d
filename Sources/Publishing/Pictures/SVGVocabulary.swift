/// What may stand in a drawing: everything that draws, and nothing that acts, moves or refers to another file.
///
/// What describes a drawing to a screen reader is no part of it: it is an image, which the text around it describes.
enum SVGVocabulary {
  static let elements = set(
    """
    circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix \
    feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur \
    feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g line \
    linearGradient marker mask path pattern polygon polyline radialGradient rect stop style svg symbol text textPath title \
    tspan use
    """)

  private static let attributes = set(
    """
    alignment-baseline amplitude azimuth baseFrequency baseline-shift bias class clip clip-path clip-rule clipPathUnits \
    color color-interpolation color-interpolation-filters cx cy d diffuseConstant direction display divisor \
    dominant-baseline dx dy edgeMode elevation exponent fill fill-opacity fill-rule filter filterUnits flood-color \
    flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight fr fx fy \
    gradientTransform gradientUnits height href id in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lang \
    lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end marker-mid marker-start markerHeight \
    markerUnits markerWidth mask maskContentUnits maskUnits mode numOctaves offset opacity operator order orient overflow \
    paint-order pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ \
    preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry scale seed \
    shape-rendering slope specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles stop-color \
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit \
    stroke-opacity stroke-width style surfaceScale systemLanguage tableValues targetX targetY text-anchor text-decoration \
    text-rendering textLength transform transform-origin type unicode-bidi values vector-effect version viewBox visibility \
    width word-spacing writing-mode x x1 x2 xChannelSelector xlink:href xml:lang xml:space y y1 y2 yChannelSelector z
    """)

  /// Whether an attribute draws and refers to nothing outside the file.
  static func isHarmless(attribute name: String, value: String) -> Bool {
    guard attributes.contains(name) else { return false }
    return name.hasSuffix("href") ? value.hasPrefix("#") : isHarmless(style: value)
  }

  /// Whether a style refers to nothing outside the file.
  ///
  /// Escapes could hide what it says, so it may have none.
  static func isHarmless(style: String) -> Bool {
    // Most values are numbers, and long.
    guard style.utf8.contains(where: { $0 == 0x28 || $0 == 0x40 || $0 == 0x5C }) else { return true }
    let style = style.lowercased()
    let doubtful = [
      "\\", "@import", "@font-face", "@keyframes", "expression(", "javascript:", "image(", "-set(", "src(",
    ]
    guard doubtful.allSatisfy({ !style.contains($0) }) else { return false }
    return style.ranges(of: "url(").allSatisfy { range in
      style[range.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }.first == "#"
    }
  }

  private static func set(_ names: String) -> Set<String> { Set(names.split(separator: " ").map(String.init)) }
}
