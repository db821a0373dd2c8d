/// The words above a headline, or of a section, that say what kind of piece an article is: `Opinion`, `Nachruf`, `사설`.
package enum LabelForm {
  /// The label that `text` is, or nil.
  ///
  /// The whole of it must be such a word, or one of the parts that `|`, `/`, `>`, `»`, `·` and `•` separate:
  /// `Culture / Reviews`.
  package static func label(of text: some StringProtocol) -> Article.Label? {
    guard text.utf8.count <= 80 else { return nil }
    for part in String(text).unicodeScalars.split(whereSeparator: separators.contains) {
      if let label = words[key(part)] { return label }
    }
    return nil
  }

  private static let separators: Set<Unicode.Scalar> = ["|", "/", ">", "»", "›", "·", "•", "｜", "／"]

  /// The part folded, without the signs and spaces around it: `[사설]` is `사설`, `LIVE!` is `live`.
  private static func key(_ part: Substring.UnicodeScalarView) -> String {
    var scalars = part
    while let first = scalars.first, isSign(first) { scalars.removeFirst() }
    while let last = scalars.last, isSign(last) { scalars.removeLast() }
    return Folding.fold(Substring(scalars)).collapsingSpace()
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    Token.isSpace(scalar) || "[](){}<>:.!-–—*【】「」■◆●▶".unicodeScalars.contains(scalar)
  }

  /// Folded words by label.
  private static let words: [String: Article.Label] = {
    var words: [String: Article.Label] = [:]
    for (label, names) in table {
      for name in names.split(separator: ",") { words[name.collapsingSpace()] = label }
    }
    return words
  }()

  private static let table: [(label: Article.Label, names: String)] = [
    (
      .opinion,
      """
      opinion, opinions, comment, commentary, op-ed, op-eds, oped, editorial, editorials, leading article, guest column, guest essay,
      opinion columnist, letters to the editor, comment is free, viewpoint,
      meinung, kommentar, kommentare, leitartikel, gastbeitrag, gastkommentar, kolumne, glosse,
      tribune, tribunes, chronique, libre opinion, edito,
      tribuna, columna, columnas de opinion, carta al director, editoriales, opinione, opinioni, editoriale, il commento, commento,
      opiniao, artigo de opiniao, editoriais, opinie, commentaar, ledare, debatt, kronikk, leder, kronik,
      mielipide, paakirjoitus, kolumni, opinia, opinie i komentarze, komentarz, felieton, yorum, gorus, opini, tajuk rencana,
      오피니언, 사설, 칼럼, 기고, 시론, 논설, 社説, 論説, コラム, オピニオン, 社论, 社論, 评论, 評論, 观点, 觀點, 时评
      """
    ),
    (
      .analysis,
      """
      analysis, news analysis, analyse, die analyse, l'analyse, analyses, analisis, el analisis, analisi, l'analisi, analise, analys,
      analyysi, analiza, analiz, analisis berita, 분석, 뉴스분석, 分析
      """
    ),
    (
      .live,
      """
      live, live updates, live blog, liveblog, live coverage, live reporting, live-blog, liveticker, live-ticker, newsblog, en direct, le direct,
      ultima hora en directo, en directo, en vivo, in diretta, la diretta, ao vivo, live-update, 실시간 중계, 速報ライブ
      """
    ),
    (
      .sponsored,
      """
      sponsored, sponsored content, sponsored post, paid content, paid post, partner content, paid partner content, advertiser content,
      branded content, brandvoice, advertorial, advertisement feature, advertising feature, promoted content,
      anzeige, anzeigensonderveroffentlichung, werbung, sponsored article, bezahlter inhalt,
      contenu sponsorise, publi-redactionnel, publireportage, contenu partenaire, contenido patrocinado, patrocinado, publirreportaje,
      contenuto sponsorizzato, conteudo patrocinado, conteudo de marca, gesponsorde inhoud, partnerbijdrage, annonsorsinnehall, annonce,
      annonsorinnhold, material sponsorowany, artykul sponsorowany, 협찬, 광고, 협찬기사, 기획광고, 広告, 記事広告, 广告, 赞助内容
      """
    ),
    (
      .obituary,
      """
      obituary, obituaries, obit, nachruf, nachrufe, necrologie, disparition, obituario, obituarios, necrologica, necrologio, obituarie,
      in memoriam, dodsruna, minnesord, nekrolog, muistokirjoitus, 부고, 부음, 訃報, おくやみ, 讣告
      """
    ),
    (
      .review,
      """
      review, reviews, book review, book reviews, film review, film reviews, movie review, movie reviews, theatre review, theater review,
      album review, music review, tv review, restaurant review, game review, concert review, exhibition review,
      rezension, rezensionen, kritik, filmkritik, buchkritik, theaterkritik, konzertkritik, la critique,
      resena, resenas, recensione, recensioni, resenha, resenhas, recensie, recensies, recension, recensioner, anmeldelse, anmeldelser,
      arvostelu, recenzja, recenzje, 서평, 리뷰, 書評, レビュー, 书评
      """
    ),
    (
      .interview,
      """
      interview, interviews, the interview, q&a, das interview, im interview, l'entretien, entretien, grand entretien, entrevista,
      entrevistas, intervista, interviste, l'intervista, intervju, haastattelu, wywiad, roportaj, soylesi, wawancara, 인터뷰, インタビュー, 专访
      """
    ),
    (
      .explainer,
      """
      explainer, explainers, explained, erklart, einfach erklart, decryptage, explicado,
      explicador, 해설, 解説
      """
    ),
  ]
}
