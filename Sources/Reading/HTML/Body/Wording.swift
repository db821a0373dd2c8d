/// What short lines say that are no part of any article, in the languages of the web's newspapers.
///
/// A line is compared by its letters and digits in lower case (``TextComparison/key(_:)``).
enum Wording {
  /// Lines are looked up only up to this many bytes: a paragraph that begins with "subscribe" is a paragraph.
  static let longest = 240

  /// The reason for which a line is left out, or nil.
  static func reason(for key: String) -> Omission.Reason? {
    if let reason = whole[key] { return reason }
    return starts.meaning(atStartOf: key)
  }

  /// The reason for which one of an article's last paragraphs is left out: it speaks of the publication, not of the story.
  static func reasonAtEnd(for key: String) -> Omission.Reason? {
    atEnd.meaning(in: key)
  }

  /// Whether a line closes an article with the names of those who worked on it.
  static func isCredit(_ key: String) -> Bool {
    credits.meaning(atStartOf: key) != nil || key.hasSuffix("contributed to this report")
  }

  private static let credits = PhraseTable(
    rows([
      (
        .metadata,
        """
        reporting by |additional reporting|writing by |editing by |edited by |compiled by |reported by |with reporting by |rédigé par |édité par |\
        avec afp|mit material von|redaktion |información de |con información de |redacción |a cura di |bearbeitet von |
        """
      )
    ]))

  /// Whether a part of a link only says how it opens.
  static func isLinkLabel(_ key: String) -> Bool { linkLabels.contains(key) }

  /// The longest of them, in bytes.
  static let longestLinkLabel = 60

  private static let linkLabels: Set<String> = Set(
    """
    opens in new tab|opens in a new tab|opens new tab|opens in new window|opens in a new window|opens new window|external link|this link opens in a new tab|\
    öffnet im neuen fenster|öffnet in neuem fenster|öffnet in einem neuen fenster|öffnet in neuem tab|öffnet in einem neuen tab|externer link|\
    link wird in einem neuen tab geöffnet|ouvre dans un nouvel onglet|ouvre dans une nouvelle fenêtre|nouvelle fenêtre|lien externe|\
    se abre en una nueva ventana|se abre en una ventana nueva|se abre en una nueva pestaña|abre em nova janela|abre em nova aba|\
    si apre in una nuova finestra|si apre in una nuova scheda|opent in nieuw venster|opent in een nieuw tabblad|öppnas i nytt fönster|\
    åbner i nyt vindue|åpnes i nytt vindu|avautuu uuteen ikkunaan|otwiera się w nowym oknie
    """.split(separator: "|").map(String.init))

  /// Whether a line says that the rest of the article is for subscribers.
  static func isWall(_ key: String) -> Bool { walls.meaning(atStartOf: key) != nil }

  private static let walls = PhraseTable(
    rows([
      (
        .login,
        """
        subscribe to continue reading|subscribe to read the |to continue reading|continue reading with |continue reading your article|\
        this article is for subscribers|this content is for subscribers|this article is exclusive to|the rest of this article is|\
        want to read more subscribe|sign in to continue reading|log in to continue reading|register to continue reading|\
        il vous reste |la suite est réservée|cet article est réservé|pour lire la suite|article réservé aux abonnés|\
        dieser artikel ist abonnenten|dieser artikel ist nur für|weiterlesen mit |jetzt weiterlesen mit|lesen sie weiter mit|\
        mit abo weiterlesen|um weiterzulesen|contenido exclusivo para suscriptores|para seguir leyendo|para continuar leyendo|\
        este artículo es exclusivo|hazte suscriptor para|conteúdo exclusivo para assinantes|para continuar lendo|\
        per continuare a leggere|contenuto riservato|articolo riservato|lees verder met|dit artikel is exclusief|\
        den här artikeln är för|för att läsa vidare|denne artikkelen er for|denne artikel er for|tämä artikkeli on tilaajille|\
        ten artykuł jest dostępny|aby czytać dalej|この記事は有料会員|この記事は会員|有料会員になると|会員限定|有料記事|\
        이 기사는 유료|구독자 전용|订阅后继续阅读|訂閱以繼續閱讀|
        """
      )
    ]))

  /// Only what speaks to the reader: a story may end with donations and with what was said on social media.
  private static let atEnd = PhraseTable(
    rows([
      (
        .newsletter,
        """
        our newsletter|newsletter abonnieren|newsletter anmelden|your inbox|abonnieren sie|whatsapp kanal|whatsapp channel|suscríbete|subscribe to|sign up for|\
        sign up to|sign up here|our app|news app|podcast hören|telegram kanal|telegram channel|abonnez vous|push nachricht|probeabo|kostenlos testen|\
        подпишитесь|подписывайтесь|подписаться на|telegram канал|присоединяйтесь
        """
      ),
      (
        .share,
        """
        follow us on|folgen sie uns|síguenos en|us on twitter|us on facebook|follow him on|follow her on|follow me on|find us on|\
        uns auf facebook|spread the word
        """
      ),
      (
        .boilerplate,
        """
        e mail the author|email the author|contact the author|send tips to|donate to|donate now|please donate|spenden sie|jetzt spenden|unterstützen sie|\
        support our|support us|this article was originally|first appeared on|originally appeared|views expressed|opinions expressed|click here to|\
        click here for|wurde zuerst veröffentlicht|la opinión de|for more information visit|leave a comment|\
        ctrl enter|при использовании материалов
        """
      ),
      (
        .legal,
        """
        무단전재|무단 전재|재배포 금지|재배포금지|저작권자|未经授权|未經授權|不得转载|转载请注明|版权所有|無断転載|無断複製|禁無断|все права защищены
        """
      ),
    ]))

  /// The line says this and nothing else.
  private static let whole = WordTable<Omission.Reason>(
    separator: 0x7C,
    [
      (
        .advertisement,
        """
        advertisement|advertisment|advert|promo|ad|ads|advertising|sponsored|sponsored content|story continues below advertisement|article continues below advertisement|\
        continue reading below|scroll to continue|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|advertentie|annons|annonce|\
        reklama|reklam|mainos|広告|광고|advertisement scroll to continue|story continues below|article continues below|advertisement continue reading|\
        广告|廣告|реклама|продолжение после рекламы|iklan|إعلان|\
        article continues after advertisement|article continues after ad|skip advertisement|report this ad|the story continues below|remove ads|promoted
        """
      ),
      (
        .share,
        """
        share|share this|share this article|share this story|share on facebook|share on twitter|tweet|facebook|twitter|linkedin|whatsapp|\
        email|e mail|print|copy link|teilen|compartir|partager|condividi|delen|dela|compartilhar|공유|シェア|save|follow|like|pin it|pinterest|reddit|\
        share on linkedin|share via email|share on whatsapp|telegram|link copied|share full article|gift this article|follow us|share save|bookmark|\
        share article|comments|0 comments|leave a comment|post a comment|print this article|email this article|drucken|imprimir|envoyer|分享|分享到|收藏|已收藏|поделиться|شارك|bagikan
        """
      ),
      (
        .readMore,
        """
        read more|read more at|see more|more|learn more|continue reading|read full story|show more|load more|view more|view all|see all|weiterlesen|\
        mehr|mehr lesen|leer más|ver más|lire la suite|leggi tutto|lees meer|läs mer|ler mais|read|read article|full story|click to expand|\
        show less|expand|hide|more on this story|more from this section|keep reading|keep watching|watch more|read less|阅读全文|展开全文|查看更多|更多|閱讀全文|続きを読む|もっと見る|читать далее|اقرأ المزيد
        """
      ),
      (
        .related,
        """
        related|related articles|related stories|related content|related topics|related news|you may also like|recommended|recommended stories|\
        most read|most popular|trending|trending now|more on this|more stories|more from|up next|read next|popular|latest|latest news|\
        lesen sie auch|mehr zum thema|auch interessant|das könnte sie auch interessieren|zum thema|te puede interesar|noticias relacionadas|\
        lea también|à lire aussi|lire aussi|sur le même sujet|leggi anche|lees ook|läs också|les også|læs også|lue myös|também em|leia também|\
        leia mais|veja também|관련기사|관련 기사|関連記事|czytaj także|zobacz także|zobacz też|more on this topic|see also|recommended for you|\
        editors picks|top stories|related links|further reading|top picks|you might also like|also read|neueste artikel|neueste beiträge|aktuelle artikel|weitere artikel|weitere themen|mehr themen|schon gelesen|ähnliche artikel|ähnliche beiträge|\
        latest articles|latest stories|meistgelesen|am meisten gelesen|lo más leído|más leídas|más noticias|les plus lus|dernières actualités|ultime notizie|\
        mest läst|mest lest|meest gelezen|najczęściej czytane|dont miss|must read|what to read next|\
        in this article|in this story|more like this|more coverage|also on|mais lidas|artículos relacionados|articoli correlati|\
        推荐阅读|相关阅读|相关新闻|相关推荐|延伸阅读|延伸 推荐|热门推荐|相關新聞|延伸閱讀|推薦閱讀|あわせて読みたい|おすすめ記事|материалы по теме|по теме|читайте также
        """
      ),
      (
        .newsletter,
        """
        newsletter|newsletters|sign up|subscribe|subscribe now|subscribe today|sign me up|get the newsletter|enter your email|email address|\
        thank you for subscribing|newsletter abonnieren|abonnieren|jetzt abonnieren|suscríbete|suscribirse|s abonner|iscriviti|inschrijven
        """
      ),
      (
        .login,
        """
        log in|login|sign in|register|register now|create account|anmelden|einloggen|registrieren|iniciar sesión|se connecter|accedi|already a subscriber|\
        already a subscriber sign in|already a subscriber log in|create a free account
        """
      ),
      (
        .control,
        """
        close|back|next|previous|play|pause|loading|submit|cancel|menu|search|listen|listen to this article|listen to article|schließen|back to top|\
        toggle caption|hide caption|enlarge this image|full screen|image|photos|video|watch|play video|play audio|transcript|download|embed|\
        vorlesen|artikel anhören|escuchar|écouter larticle|to top|open in app|zoom|1x|slideshow|view gallery|enlarge image|view comments|\
        this video can not be played|to play this video you need to enable javascript in your browser|your browser does not support the audio element|\
        your browser does not support the video tag|text size|font size|a a|reset|top|go back|skip to content|skip to main content|tags|topics|themen|etiquetas
        """
      ),
      (
        .legal,
        "all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|terms of use|privacy policy"
      ),
    ])

  /// The line begins with this; kept to phrases that no sentence of a story begins with.
  private static let starts = PhraseTable(
    rows([
      (
        .newsletter,
        """
        never miss the latest|for the latest stories|hazte miembro|hazte socio|werde mitglied|werden sie mitglied|sign up for |sign up to |subscribe to |get the latest |get our |join our newsletter|receive our |get more stories|want more |\
        enter your email|by signing up|by subscribing|this newsletter |abonnieren sie |melden sie sich |suscríbete a|suscríbase a|inscrivez vous|\
        abonnez vous|iscriviti a|meld je aan|stay up to date with|get breaking news|sign up here|subscribe now|join the newsletter|delivered to your inbox|\
        our newsletter|zapisz się|schrijf je in|assine a|assine nossa|receba |never miss a story|get unlimited|support our journalism|become a member|\
        subscribe for |download our app|download the |get the app
        """
      ),
      (
        .share,
        """
        follow us on|follow us |like us on|share this |follow him on|follow her on|follow them on|folgen sie uns|síguenos|siga nos|siga o |suivez nous|seguici su|\
        segui le notizie|volg ons|find us on|join us on|join our whatsapp|join our telegram|join the conversation|follow the author|connect with us|\
        möchten sie den artikel teilen|diesen artikel teilen|artikel teilen|beitrag teilen|click to share|share on |obserwuj nas|synes på|
        """
      ),
      (
        .readMore,
        """
        read more |read the full|read also |also read |read next |read the original|click here |lesen sie |mehr zum thema|weiterlesen |lea también|lea más|\
        leer también|lire aussi|à lire aussi|leggi anche|lees ook|läs mer|läs också|les også|les mer|læs også|lue myös|leia também|leia mais|veja também|\
        czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|see also |related |watch more|watch now|listen now|recommended |read our |more on this|\
        you may also|te puede interesar|te recomendamos|mira también|ver también|más información|lire également|voir aussi|hier geht es zu|mehr dazu|\
        das thema könnte |auch interessant|das könnte |siehe auch|auch lesen|see more |view more|for more on|for more stories|more from |관련기사|関連記事|baca juga|simak juga|\
        читайте также|читать также|смотрите также|leggi pure|to read more|read ap s full|explore more|
        """
      ),
      (
        .legal,
        """
        copyright |all rights reserved|alle rechte vorbehalten|this material may not be|todos los derechos|tous droits|저작권자|무단전재|無断転載|\
        the content is subject to|this article is subject to|we use cookies|reproduction in whole|no part of this|syndicated from|tutti i diritti|\
        ⓒ |© |powered by |this site is protected by|we recommend the best products|dieser beitrag enthält werbung|werbung dieser beitrag|dieser artikel enthält werbung|affiliate links|when you buy through|we may earn |if you buy something|a commission may|
        """
      ),
      (
        .comments,
        """
        leave a comment|leave a reply|post a comment|join the discussion|view comments|view all comments|show comments|comments are closed|have your say|comments on this|comments are|what do you think|\
        kommentare |kommentieren|diskutieren sie|comentarios |deja un comentario|log in to comment|sign in to comment|you must be logged|
        """
      ),
      (
        .login,
        """
        you have full access to|you have access to this|bitte registrieren sie sich|log in to |sign in to |already a subscriber|already have an account|create an account|please log in|please sign in|this article is for subscribers|\
        to continue reading|you have reached your|subscribers only|bereits abonnent|jetzt testen|ya eres suscriptor|déjà abonné|sei già abbonato|
        """
      ),
      (
        .advertisement,
        "advertisement |advertisement\u{20}|anzeige |sponsored by|sponsored content|story continues below|article continues below|article continues after|"
      ),
      (
        .control,
        """
        listen to this|this is an automatically|an dieser stelle find|empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|\
        ich bin damit einverstanden|um eingebettete inhalte|this content is hosted|we need your permission|this slideshow requires|bitte aktivieren sie javascript|\
        este contenido|ce contenu|pour afficher ce contenu|questo contenuto|deze inhoud|to see this content|this content requires|allow content from|this audio is|your browser does not|please enable javascript|javascript is |this content is not available|\
        enable javascript|um eingebettete |ein klick für den datenschutz|inhalte erlauben|personenbezogene daten können|accept cookies|allow cookies|\
        acepta las cookies|accepter les cookies|click to play|to view this |diesen artikel|please upgrade|update your browser|you need to enable|cant see the
        """
      ),
      (
        .metadata,
        """
        原标题 |原文标题 |本文原标题 |原题为 |原題 |责任编辑 |责编 |编辑 |编审 |校对 |責任編輯 |來源 |来源 |稿源 |发布时间 |发布日期 |发表时间
        """
      ),
      (
        .boilerplate,
        """
        特别声明 |免责声明 |版权声明 |免責聲明 |声明 |转载请注明|未经授权|更多精彩|扫描二维码|扫描下方二维码|长按二维码|点击下载|下载客户端|\
        our standards |this copy is for your personal|order reprints|weve detected you|like this story|hat ihnen dieser artikel|unterstützen sie uns|have a tip|got a tip|send tips|contact us at|email us at|have you been affected|do you have a story|contact the author|reach the author|have a question|if you have a tip|got a story|\
        send us |submit a |this story was originally published|this article was originally published|this article first appeared|the post |first published on|\
        this entry was posted|dieser eintrag wurde |dieser beitrag wurde |der beitrag wurde am|noch keine bewertungen|no ratings yet|\
        bei fragen und anregungen|report a typo|report an error|spotted an error|see something wrong|fehler gefunden|first published |originally published |last updated |published |updated |
        """
      ),
    ]))

  private static func rows(_ table: [(Omission.Reason, String)]) -> [(String, Omission.Reason)] {
    table.flatMap { row in row.1.split(separator: "|").map { (String($0), row.0) } }
  }
}
