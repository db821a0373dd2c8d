/// The wording of boilerplate, folded, in the languages of newsrooms.
enum BoilerplateWords {
  /// Whole lines.
  static let whole: [String: Omission.Reason] = {
    var table: [String: Omission.Reason] = [:]
    func add(_ reason: Omission.Reason, _ lines: String) {
      for line in lines.split(whereSeparator: { $0 == "," || $0 == "\n" }) { table[line.trimmingSpace()] = reason }
    }
    add(
      .advertisement,
      """
      advertisement,advertisements,ad,ads,advert,adverts,sponsored,sponsored content,promoted,paid content,anzeige,werbung,publicite,annonce,publicidad,
      anuncio,anuncios,publicidade,pubblicita,advertentie,reclame,annons,annonse,mainos,reklama,reklam,iklan,реклама,광고,広告,广告,廣告,
      story continues below advertisement,article continues below advertisement,article continues after advertisement,
      continue reading below advertisement,advertisement - story continues below,story continues below,scroll to continue,article continues below,
      skip advertisement,skip ad,close ad,report this ad,why this ad,nach der anzeige weiterlesen,artikel wird nach der anzeige fortgesetzt
      """)
    add(
      .share,
      """
      share,share this,share this article,share this story,share article,share on social media,share this post,share this page,teilen,artikel teilen,beitrag teilen,partager,
      partager cet article,compartir,compartilhar,condividi,deel,deel dit artikel,dela,del,jaa,udostepnij,공유,공유하기,기사 공유,シェア,シェアする,分享,
      merken,speichern,guardar,enregistrer,offrir l'article,offrir cet article,copy link,copied,link copied,url copied,link kopieren,copier le lien,copiar enlace,url 복사,링크 복사,drucken,print this article,print article,
      e-mail this article,email this article,gift article,gift this article,save article,save this article,bookmark
      """)
    add(
      .comments,
      """
      comments,comment,leave a comment,leave a reply,join the conversation,post a comment,write a comment,add a comment,add comment,view comments,show comments,
      see comments,hide comments,view all comments,be the first to comment,no comments yet,no comments,comments are closed,kommentare,kommentieren,kommentar schreiben,
      load more comments,sort by,sort comments by,most relevant,newest first,oldest first,sortieren nach,trier par,ordenar por,ordina per,voir les commentaires,lire les commentaires,ver comentarios,zu den kommentaren,commentaires,commenter,laisser un commentaire,comentarios,comentar,deja un comentario,deixe um comentario,commenti,lascia un commento,
      reacties,reageer,kommentarer,댓글,댓글 쓰기,댓글쓰기,댓글 보기,의견,コメント,コメントする,コメントを書く,评论,發表評論
      """)
    add(
      .login,
      """
      log in,login,sign in,sign up,register,log in to comment,sign in to comment,log in to continue,subscribe,subscribe now,subscribe today,already a subscriber,
      already a subscriber? log in,create account,create an account,create a free account,my account,einloggen,anmelden,registrieren,se connecter,connexion,s'abonner,
      iniciar sesion,registrarse,suscribete,entrar,cadastre-se,accedi,registrati,abbonati,inloggen,logga in,logg inn,log ind,zaloguj sie,로그인,회원가입,ログイン,会員登録,登录,注册
      """)
    add(
      .navigation,
      """
      menu,home,skip to content,skip to main content,skip navigation,back to top,top,next,previous,next article,previous article,next story,previous story,
      back,go back,main menu,search,close,zum inhalt springen,nach oben,zuruck,startseite,aller au contenu,accueil,retour,ir al contenido,inicio,
      vai al contenuto,naar boven,til toppen,목록,이전,다음,이전 기사,다음 기사,홈,맨위로,トップ,ホーム,前へ,次へ,首页,返回
      """)
    add(
      .readMore,
      "read more,continue reading,weiterlesen,mehr lesen,lire la suite,leer mas,leia mais,leggi tutto,lees meer,더보기,続きを読む"
    )
    add(
      .control,
      """
      play,pause,mute,unmute,play video,watch video,show more,show less,load more,see more,view more,more,expand,collapse,click to expand,click to enlarge,enlarge,
      enlarge this image,enlarge image,toggle caption,hide caption,show caption,caption,open image in gallery,view gallery,view full size,full screen,fullscreen,zoom,loading,loading...,
      font size,text size,print,listen,a a,mehr anzeigen,bild vergroßern,bild vergrossern,vergroßern,agrandir,ver mas,vedi altro,글자크기,글자 크기,인쇄,스크랩,
      가가,글자 크기 변경,확대,拡大,印刷,拡大する,文字サイズ
      """)
    return table
  }()

  /// Beginnings of lines, and how many bytes such a line has at most.
  ///
  /// They are kept by their first byte, the longest first.
  static let starts: [UInt8: [([UInt8], Omission.Reason, Int)]] = {
    var table: [(String, Omission.Reason, Int)] = []
    func add(_ reason: Omission.Reason, _ limit: Int, _ starts: String) {
      for start in starts.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        table.append((start.trimmingSpace(), reason, limit))
      }
    }
    add(
      .readMore, 240,
      """
      read more:,read more about,read more on,read also,also read,read next,read the full story,read the full article,read full story,read full article,see also:,see more:,
      continue reading,keep reading,more on this,more on this story,click here to read,click here for more,lesen sie auch,lesen sie mehr,lesen sie hier,mehr dazu:,
      mehr zum thema,weiterlesen,lire aussi,a lire aussi,lire la suite,a lire :,a lire:,lea tambien,leer tambien,lee tambien,le puede interesar,te puede interesar,
      lea mas:,leia tambem,leia mais,veja tambem,leggi anche,leggi tutto,lees ook,lees meer,lees verder,las ocksa,las mer,les ogsa,les mer,laes ogsa,lue myos,
      czytaj takze,czytaj tez,czytaj wiecej,zobacz takze,baca juga,читайте также,читати також,читайте також,更多阅读,続きを読む,続きはこちら,あわせて読みたい,전체기사 보기,기사 원문 보기,기사 더보기,
      read more →,read more »
      """)
    add(
      .related, 240,
      """
      related:,related story:,related stories:,related article:,related articles:,related coverage:,recommended:,recommended stories,most read:,trending:,
      you may also like,you might also like,don't miss:,editor's picks,watch:,in pictures:,관련기사,관련 기사,추천기사,추천 기사,많이 본 기사,인기기사,関連記事,関連：,関連:,
      おすすめ記事,人気記事,相关阅读,相关新闻,相关报道,推荐阅读,相關新聞,延伸閱讀
      """)
    add(
      .newsletter, 400,
      """
      sign up for our,sign up for the,sign up to our,sign up to the,sign up here,subscribe to our,subscribe to the,subscribe for,get our newsletter,get the newsletter,
      get our free,get the latest news,get the day's,get breaking news,get unlimited,join our newsletter,our newsletter,this newsletter,want more stories like this,
      newsletter abonnieren,abonnieren sie unseren,melden sie sich fur unseren,inscrivez-vous a,abonnez-vous a,recevez nos,recevez la newsletter,suscribete a,
      suscribase a,reciba nuestra,iscriviti alla,iscriviti a,assine a,inscreva-se,receba as,schrijf je in voor,meld je aan voor,prenumerera pa,meld deg pa,tilmeld dig,
      zapisz sie,follow us on,follow us,like us on,join us on,find us on,download our app,download the app,get the app,our app,folgen sie uns,suivez-nous,siguenos en,
      seguici su,siga-nos,volg ons,뉴스레터,구독하기,채널 구독,네이버에서 구독,ニュースレター,メルマガ,訂閱,订阅
      """)
    add(
      .login, 240,
      """
      to write comments,to comment,to leave a comment,to post a comment,to join the conversation,to continue reading,to read the rest,please log in,please sign in,please login,
      log in to,login to,sign in to,sign in or,log in or,you must be logged in,you need to be logged in,you have reached your,you've reached your,create an account to,
      create a free account,already have an account,already a subscriber,already a member,register to,register for free,subscribe to read,subscribe to continue,subscribers only,
      this article is for subscribers,this content is for subscribers,this content is only available,bitte melden sie sich an,bitte loggen sie sich ein,um kommentieren,um zu kommentieren,
      jetzt anmelden,weiterlesen mit,dieser artikel ist abonnenten,connectez-vous pour,veuillez vous connecter,vous devez etre connecte,article reserve aux abonnes,
      inicie sesion para,inicia sesion para,para comentar,suscribete para,accedi per,per commentare,effettua il login,entre para,faca login para,faca seu login,
      log in om te,logga in for att,logg inn for a,log ind for at,zaloguj sie aby,um kommentare zu schreiben,reagissez en vous connectant,para escribir comentarios,댓글을 쓰려면,댓글을 작성하려면,로그인 후,로그인하시면,로그인이 필요,회원 로그인,
      コメントするには,ログインして,ログインすると,この記事は有料会員,会員限定,登录后,请先登录,請登入
      """)
    add(.boilerplate, 60, "sent from my,gesendet von meinem,envoye de mon,enviado desde mi,inviato da")
    add(
      .comments, 160,
      """
      standards board policy,comment policy,comments policy,commenting policy,community guidelines,our community guidelines,comment guidelines,house rules,netiquette,
      kommentarregeln,regles de moderation,charte de moderation,normas de la comunidad,댓글 운영,댓글 정책,운영규정,コメントポリシー,comments (,comments:,show all comments,view all
      """)
    add(
      .legal, 500,
      """
      ©,ⓒ,copyright,(c) ,all rights reserved,alle rechte vorbehalten,tous droits reserves,todos los derechos reservados,todos os direitos reservados,tutti i diritti riservati,
      alle rechten voorbehouden,저작권자,무단전재,무단 전재,<저작권자,無断転載,禁無断転載,版权所有,未经许可,terms of use,terms of service,terms and conditions,privacy policy,cookie policy,cookie settings,
      privacy settings,manage cookies,impressum,datenschutz,mentions legales,politica de privacidad,this material may not be published,this article was originally published under,
      this site uses cookies,this website uses cookies,we use cookies,by continuing to use this site,by using this site,by clicking,wir verwenden cookies,diese website verwendet cookies,
      nous utilisons des cookies,ce site utilise des cookies,este sitio utiliza cookies,utilizamos cookies,questo sito utilizza,deze website maakt gebruik van cookies,
      recaptcha,this site is protected by
      """)
    add(
      .metadata, 300,
      """
      tags:,tag:,keywords:,topics:,topic:,filed under,filed in,posted in,in this article:,categories:,category:,schlagworte:,schlagworter:,themen:,mots-cles,mots cles:,etiquetas:,
      temas:,archivado en,argomenti:,onderwerpen:,amnen:,emner:,tagi:,태그:,키워드:,タグ:,タグ：,キーワード:,标签：,关键词：
      """)
    add(
      .badge, 120,
      "listen to this article,listen to this story,listen to article,listen now,audio report,read aloud,기사 듣기,음성으로 듣기,音声で聞く,artikel anhoren,vorlesen lassen,ecouter l'article,escuchar articulo,ascolta l'articolo,luister naar dit artikel"
    )
    let all = table.sorted { $0.0.utf8.count > $1.0.utf8.count }.map { (Array($0.0.utf8), $0.1, $0.2) }
    return Dictionary(grouping: all) { $0.0[0] }
  }()

  /// Words that together make a line a prompt, wherever they stand.
  static let together: [([[UInt8]], Omission.Reason)] =
    ([
      (["thanks for reading", "subscribe"], .newsletter), (["newsletter", "sign up"], .newsletter),
      (["newsletter", "subscribe"], .newsletter),
      (["newsletter", "inbox"], .newsletter),
      (["newsletter", "abonnier"], .newsletter), (["newsletter", "anmeld"], .newsletter),
      (["newsletter", "inscri"], .newsletter),
      (["newsletter", "suscri"], .newsletter), (["newsletter", "iscriv"], .newsletter),
      (["straight to your inbox"], .newsletter),
      (["delivered to your inbox"], .newsletter), (["cookies", "consent"], .legal), (["cookies", "accept"], .legal),
      (["all rights reserved"], .legal), (["무단", "전재"], .legal), (["무단전재"], .legal), (["재배포", "금지"], .legal),
      (["無断転載"], .legal),
      (["alle rechte vorbehalten"], .legal), (["tous droits reserves"], .legal), (["이 필요합니다", "로그인"], .login),
      (["please log in"], .login), (["please sign in"], .login), (["please login"], .login), (["로그인", "댓글"], .login),
      (["ログイン", "コメント"], .login),
    ] as [([String], Omission.Reason)])
    .map { ($0.0.map { Array($0.utf8) }, $0.1) }

  /// Headings of what stands below articles.
  static let headings: [String: Omission.Reason] = {
    var table: [String: Omission.Reason] = [:]
    func add(_ reason: Omission.Reason, _ lines: String) {
      for line in lines.split(whereSeparator: { $0 == "," || $0 == "\n" }) { table[line.trimmingSpace()] = reason }
    }
    add(
      .related,
      """
      related,related articles,related stories,related posts,related news,related topics,related content,related links,related coverage,more stories,more news,latest news,latest stories,
      latest,most read,most popular,popular,popular stories,trending,trending now,top stories,recommended,recommended for you,recommended stories,you may also like,you might also like,read next,
      read also,see also,up next,what to read next,more on this story,more on this,more like this,editors' picks,editor's picks,don't miss,also in the news,in case you missed it,
      mehr zum thema,verwandte artikel,ahnliche artikel,das konnte sie auch interessieren,meistgelesen,weitere artikel,weitere themen,articles similaires,sur le meme sujet,a lire aussi,lire aussi,les plus lus,
      articulos relacionados,noticias relacionadas,te puede interesar,lo mas leido,lo mas visto,mas noticias,articoli correlati,leggi anche,ti potrebbe interessare,i piu letti,
      gerelateerde artikelen,lees ook,meest gelezen,leia tambem,veja tambem,mais lidas,noticias relacionadas,relaterade artiklar,mest last,las mer,relaterte artikler,mest lest,
      powiazane artykuly,czytaj takze,najczesciej czytane,관련기사,관련 기사,추천 기사,추천기사,많이 본 뉴스,많이 본 기사,인기기사,인기 기사,주요기사,주요 기사,주요뉴스,이 시각 주요뉴스,
      関連記事,関連ニュース,おすすめ,おすすめ記事,ランキング,人気記事,最新記事,相关新闻,相关阅读,热门文章,推荐阅读
      """)
    add(
      .newsletter,
      "newsletter,newsletters,sign up,subscribe,stay informed,stay up to date,get the newsletter,뉴스레터,newsletter abonnieren"
    )
    add(
      .share,
      "share,share this,share this article,share this story,teilen,partager,compartir,condividi,follow us,공유,공유하기")
    add(
      .comments,
      "discussion about this post,comments,comment,leave a comment,leave a reply,join the conversation,discussion,kommentare,commentaires,comentarios,commenti,reacties,kommentarer,댓글,의견,コメント,评论"
    )
    add(
      .authorBiography,
      "about the author,about the authors,about the writer,uber den autor,uber die autorin,zur person des autors,a propos de l'auteur,sobre el autor,sobre la autora,sobre o autor,l'autore,over de auteur"
    )
    add(.metadata, "tags,topics,keywords,categories,filed under,themen,schlagworte,mots-cles,etiquetas,태그,タグ")
    add(
      .advertisement,
      "advertisement,sponsored,sponsored content,promoted content,from our partners,partner content,around the web,anzeige,publicite"
    )
    add(.navigation, "navigation,menu,sections,site map,contents of this page")
    add(.legal, "copyright,legal,terms,privacy")
    return table
  }()

  static let headingStarts: [(String, Omission.Reason)] = [
    ("more from ", .related), ("more in ", .related), ("more about ", .related), ("more by ", .related),
    ("also by ", .related),
    ("read more from", .related), ("latest from", .related), ("latest in ", .related), ("mehr von ", .related),
    ("mehr aus ", .related),
    ("comments (", .comments), ("sign up for", .newsletter), ("subscribe to", .newsletter),
  ]

  static let badges: [String] = [
    "audio report", "listen to this", "listen to article", "listen now", "listen (", "listen -", "audio version",
    "audio article",
    "read by an artificial voice", "reading time", "estimated reading time", "time to read", "lesezeit",
    "temps de lecture", "tiempo de lectura",
    "tempo di lettura", "leestijd", "lastid", "lesetid", "czas czytania", "기사 듣기", "음성 기사", "읽는 시간", "この記事を聴く", "音声で聞く",
    "この記事は約",
    "artikel anhoren", "artikel horen", "ecouter cet article", "ecouter l'article", "escuchar", "ascolta",
    "this audio is", "this article is read by",
    "narrated by", "updated hourly",
  ]

  static let homes: Set<String> = [
    "home", "homepage", "start", "startseite", "accueil", "inicio", "portada", "home page", "news", "hem", "hjem",
    "forside", "etusivu",
    "strona glowna", "홈", "ホーム", "トップ", "首页", "voorpagina", "pagina iniziale",
  ]

  /// Unmistakable in a list.
  static let services: Set<String> = [
    "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram", "tumblr",
    "flipboard", "pocket", "messenger",
    "mastodon", "bluesky", "threads", "xing", "vkontakte", "kakaotalk", "weibo", "wechat", "youtube", "tiktok",
    "hatena", "tweet", "share",
    "teilen", "partager", "compartir", "compartilhar", "condividi", "카카오톡", "페이스북", "트위터", "밴드", "카카오스토리", "네이버블로그",
    "공유", "フェイスブック",
    "ツイッター", "シェア",
  ]

  /// Words that stand between them.
  static let sharing: Set<String> = [
    "x", "email", "e-mail", "mail", "print", "copy", "link", "url", "sms", "line", "on", "via", "by", "this", "article",
    "story", "save", "more", "to",
    "the", "share", "auf", "per", "sur", "en", "drucken", "kopieren", "link", "and", "or", "with", "icon", "comment",
    "comments", "follow", "us",
    "send", "post", "gift", "rss", "feed", "news", "google", "naver", "band", "blog", "복사", "인쇄", "스크랩", "댓글", "글자크기",
    "메일", "보내기", "하기",
    "opens", "in", "new", "window", "tab", "artikel", "options", "a", "friend", "page", "out", "it",
  ]
}
