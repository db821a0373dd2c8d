/// The words that credits are written with.
enum CreditWords {
  /// The length in scalars of the label that `scalars` begin with (`Photo: `, `Photo by `, `사진=`), or nil.
  static func labelLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let start = scalars.startIndex
    guard let first = scalars.first else { return nil }
    if copyrightSigns.contains(first) { return 1 }
    if first == "(", scalars.count > 3, ["c", "C"].contains(scalars[start + 1]), scalars[start + 2] == ")" { return 3 }
    guard mayBeLabel(scalars) else { return nil }
    // Up to five words may make the label: "Photo illustration courtesy of".
    var folded = String.UnicodeScalarView()
    var best: Int?
    var words = 0
    var index = start
    while index < scalars.endIndex, words <= 5, index - start < 48 {
      let scalar = scalars[index]
      // "Photo / Jo Lee" and "Photo | Jo Lee" are met too, with a space before the stroke.
      let isStroke = (scalar == "/" || scalar == "|") && index > start && Token.isSpace(scalars[index - 1])
      let isColon =
        scalar == ":" || scalar == "：" || scalar == "=" || scalar == "＝" || isStroke
        || copyrightSigns.contains(scalar)
      if isColon || Token.isSpace(scalar) {
        let phrase = String(folded)
        if isColon {
          return colonLabels.contains(phrase.trimmingSpace()) ? index - start + 1 : best
        }
        if openLabels.contains(phrase) { best = index - start + 1 }
        words += 1
        // A colon may follow a space: "Photo : Jo Lee".
      }
      if scalar == "." || scalar == "!" || scalar == "?" {
        let phrase = String(folded)
        if phrase == "fot" || phrase == "zdj" { return index - start + 1 }
        return best
      }
      Folding.append(scalar, to: &folded)
      index += 1
    }
    return best
  }

  /// Whether a label begins with the two scalars that `scalars` begin with; most words of a text need no more to be told
  /// from labels.
  private static func mayBeLabel(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var folded = String.UnicodeScalarView()
    for scalar in scalars.prefix(2) { Folding.append(scalar, to: &folded) }
    let opening = Array(folded.prefix(2))
    guard opening.count == 2, !Token.isSpace(opening[0]) else { return true }
    return openings.contains(opening) || openings.contains([opening[0]])
  }

  /// The first two scalars of the labels, of some the only one.
  private static let openings = Set(colonLabels.union(openLabels).map { Array($0.unicodeScalars.prefix(2)) })

  /// The signs that mean "copyright".
  static let copyrightSigns: Set<Unicode.Scalar> = ["©", "ⓒ", "Ⓒ"]

  /// Whether `text` begins with a label, or holds one in its middle: `AP Photo/Jo Lee`.
  static func hasLabel(_ text: String) -> Bool {
    if labelLength(Array(text.unicodeScalars)[...]) != nil { return true }
    let folded = Folding.fold(text)
    return folded.contains("photo/") || folded.contains("photo by") || folded.hasSuffix(" photo")
      || folded.contains("foto:")
      || folded.hasSuffix("사진") || folded.hasSuffix("제공") || folded.hasSuffix("撮影") || folded.hasSuffix("提供")
      || folded.hasSuffix("写真") || folded.hasSuffix(" 摄") || folded.hasSuffix(" 攝")
  }

  /// The length of a label that stands before a name without any sign, as in `Photo Jo Lee / AFP`, or nil.
  ///
  /// Only a name with a stroke is surely one: agencies are called `Photo News` too.
  static func bareLabelLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.contains("/"), let space = scalars.firstIndex(where: Token.isSpace),
      ["photo", "photos", "foto", "fotos", "bild"].contains(
        Folding.fold(String(String.UnicodeScalarView(scalars[..<space])))),
      let next = scalars[space...].first(where: { !Token.isSpace($0) }), next.properties.isUppercase
    else { return nil }
    return space - scalars.startIndex + 1
  }

  /// Whether the last word or two name an agency: `Jo Lee Reuters`.
  static func endsInAgency(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "/" })
    return words.count >= 2
      && (Agencies.isAgency(words[words.count - 1]) || Agencies.isAgency(words.suffix(2).joined(separator: " ")))
  }

  /// Whether a word, folded, is part of a label: a word that goes when a credit is taken out.
  static func isLabelWord(_ word: String) -> Bool { labelWords.contains(word) }

  /// Whether a text is nothing but a label: `Archivbild`, `File photo`.
  static func isLabel(_ text: String) -> Bool {
    let words = Folding.fold(text).split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { isLabelWord(String($0)) }
  }

  private static let labelWords: Set<String> = Set(
    colonLabels.union(openLabels).flatMap { $0.split { !$0.isLetter }.map(String.init) })

  /// `text` without the name of what the picture is, as in `Chart: The Gazette`.
  ///
  /// Only where all of the text is credit: a caption may begin so too.
  static func withoutKind(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"), kinds.contains(Folding.fold(String(text[..<colon])).trimmingSpace())
    else { return text }
    return String(text[text.index(after: colon)...]).trimmingSpace()
  }

  private static let kinds: Set<String> = set(
    "chart,charts,map,maps,diagram,table,cartoon,screenshot,drawing,karte,tabelle,zeichnung,carte,carto,graphique,mapa,grafico,지도,도표,표,地図"
  )

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init))
  }

  /// Labels before a colon or an equals sign.
  private static let colonLabels: Set<String> = set(
    """
    photo,photos,photograph,photographs,photographer,photography,picture,pictures,pic,pics,image,images,credit,credits,photo credit,image credit,
    picture credit,photo credits,image credits,source,image source,photo source,photo illustration,illustration,illustrations,graphic,graphics,composite,cover image,
    cover photo,lead image,main image,main photo,file photo,file,copyright,courtesy,photo courtesy,image courtesy,photo by,image by,video,videographer,
    foto,fotos,bild,bilder,bildquelle,bildnachweis,fotoquelle,quelle,fotograf,fotografin,fotografie,grafik,fotomontage,montage,symbolbild,symbolfoto,archivfoto,archivbild,
    illustrationen,karikatur,
    capture d'ecran,captures d'ecran,bildrechte,recht,rechte,screenshot,screengrab,
    credit photo,credits photo,photographie,source photo,visuel,dessin,infographie,
    fotografia,credito,creditos,imagen,imagem,imagenes,fuente,fonte,foto de archivo,credito foto,credit foto,arte,ilustracion,ilustracao,divulgacao,reproducao,
    immagine,immagini,fotogramma,
    beeld,fotograaf,bron,foto's,billede,bilde,illustrasjon,illustrationsfoto,arkivfoto,kilde,arkivbild,bildtext,kuva,kuvat,valokuva,
    zdjecie,zdjecia,fot,zrodlo,zdroj,autor,autor fotografie,фото,foto/video,hinh anh,anh,
    사진,사진제공,사진 제공,사진출처,사진 출처,출처,자료,제공,그래픽,자료사진,이미지,영상,캡처,
    写真,撮影,画像,画像提供,写真提供,提供,出典,図,イラスト,動画,图片,图片来源,摄影,图,来源,攝影,圖片來源
    """)

  /// Labels that need no colon.
  private static let openLabels: Set<String> = set(
    """
    photo by,photos by,photograph by,photographs by,photography by,picture by,pictures by,image by,images by,image via,photo via,illustration by,
    illustrations by,graphic by,photo illustration by,composite by,courtesy of,photo courtesy of,photos courtesy of,image courtesy of,images courtesy of,
    photo courtesy,image courtesy,credit,photo credit,copyright,foto von,fotos von,bild von,foto de,foto di,photo de,foto door,foto av,foto af,
    photographie de,photographed by,video by,cortesia de,cortesia di,avec l'aimable autorisation de,
    tous droits reserves,all rights reserved,alle rechte vorbehalten,todos los derechos reservados,tutti i diritti riservati,
    todos os direitos reservados,courtesy,사진 제공,사진제공,사진 출처
    """)
}
