/// What stands among a picture's words without being said of the picture, in the languages of the web's newspapers.
///
/// Texts are compared as keys; see ``TextComparison/key(_:)``.
enum PictureWords {
  /// Whether a short text is a button or a label for programs that read aloud: `hide caption`, `Bild vergrößern`.
  static func isControl(_ key: String) -> Bool { controls.meaning(atStartOf: key) != nil }

  /// Whether the words under a picture speak to the reader instead: `Send us your feedback`.
  static func isAppeal(_ key: String) -> Bool { appeals.meaning(atStartOf: key) != nil }

  /// Whether an alternative text begins as players announce a film: `Click to play video: 'The pier'`.
  static func isVideo(_ alt: String?) -> Bool {
    alt.map { videos.meaning(atStartOf: TextComparison.key(String($0.prefix(60)))) != nil } ?? false
  }

  /// `alt` without what a player says before a film's title.
  static func withoutVideoLabel(_ alt: String) -> String {
    guard isVideo(alt), let colon = alt.firstIndex(of: ":") else { return alt }
    let title = alt[alt.index(after: colon)...].trimmingSpace()
    let marks: Set<Character> = ["'", "\"", "‘", "’", "“", "”", "«", "»", "„"]
    guard title.count > 2, let first = title.first, let last = title.last else { return alt }
    return marks.contains(first) && marks.contains(last) ? String(title.dropFirst().dropLast()) : title
  }

  private static let appeals = PhraseTable<Bool>(
    rows(
      """
      ihre meinung|senden sie uns|schreiben sie uns|send us |send feedback|tell us |have your say|what do you think|qué opinas|donnez votre avis|
      scan the qr|scannen sie|scan to |follow us|folgen sie uns|join our |download our |get the app|关注|扫一扫|扫描
      """))

  private static let videos = PhraseTable<Bool>(
    rows(
      """
      click to play video|play video|watch video|video |video thumbnail|video still|video poster|video placeholder|video preview|
      video abspielen|reproducir video|lire la vidéo|riproduci video
      """))

  private static let controls = PhraseTable<Bool>(
    rows(
      """
      purchase licensing|buy this |buy photo|buy print|order this photo|order print|license this|licence this|opens new tab|open image |open gallery|\
      open photo|view gallery|view image|view photo|view full|see gallery|see more photos|more photos|photo gallery|image gallery|show gallery|\
      hide caption|toggle caption|show caption|see caption|read caption|enlarge |expand |click to |tap to |swipe |fullscreen|full screen|full size|zoom |\
      video loading|video unavailable|loading |image caption |image source |image copyright |media caption |
      bild vergrößern|bild öffnen|bild in |vergrößern |in lightbox|lightbox|zur galerie|zur bildergalerie|zur fotostrecke|bildergalerie |zum video|vollbild|\
      ver galería|ver fotos|ampliar |agrandir |voir en |voir la galerie|plein écran|ingrandisci|schermo intero|vergroot |bekijk |visa bild|förstora |\
      helskärm|forstørr |vis bilde|拡大|原寸|画像を|写真を|크게 보기|크게보기|사진 크게|이미지 크게|확대
      """))

  private static func rows(_ phrases: String) -> [(String, Bool)] {
    phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), true) }
  }
}
