/// What stands among a picture's words without being said of the picture, in the languages of the web's newspapers.
///
/// Texts are compared as keys; see ``TextComparison/key(_:)``.
enum PictureWords {
  /// Whether a short text is a button or a label for programs that read aloud: `hide caption`, `Bild vergrößern`.
  static func isControl(_ key: String) -> Bool { controls.meaning(atStartOf: key) != nil }

  private static let controls = PhraseTable<Bool>(
    rows(
      """
      purchase licensing|buy this |buy photo|buy print|order this photo|order print|license this|licence this|opens new tab|open image |open gallery|\
      open photo|view gallery|view image|view photo|view full|see gallery|see more photos|more photos|photo gallery|image gallery|show gallery|\
      hide caption|toggle caption|show caption|see caption|read caption|enlarge |expand |click to |tap to |swipe |fullscreen|full screen|full size|zoom |\
      image caption |image source |image copyright |media caption |
      bild vergrößern|bild öffnen|bild in |vergrößern |in lightbox|lightbox|zur galerie|zur bildergalerie|zur fotostrecke|bildergalerie |zum video|vollbild|\
      ver galería|ver fotos|ampliar |agrandir |voir en |voir la galerie|plein écran|ingrandisci|schermo intero|vergroot |bekijk |visa bild|förstora |\
      helskärm|forstørr |vis bilde|拡大|原寸|画像を|写真を|크게 보기|크게보기|사진 크게|이미지 크게|확대
      """))

  private static func rows(_ phrases: String) -> [(String, Bool)] {
    phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), true) }
  }
}
