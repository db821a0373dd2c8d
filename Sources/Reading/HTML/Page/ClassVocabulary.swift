/// The words that page makers put into classes and ids, and what they mean.
///
/// A class such as `article-body__relatedLinks` is read as the words *article*, *body*, *related*, *links*; a word counts
/// alone or together with its neighbours (*articlebody*), which is how the table spells what only two words say.
struct ClassVocabulary {
  /// The hints of attributes that the page has had already: most of them stand on it many times.
  private var known = WordTable<Hints>()
  /// The letters of the token that is being read, in lower case, and where each of its words stands among them.
  private var letters: [UInt8] = []
  private var words: [Range<Int>] = []

  /// The hints in a class or id attribute.
  mutating func hints(in attribute: ArraySlice<UInt8>) -> Hints {
    let key = Bytes.hash(attribute)
    if let hints = known[key] { return hints }
    var hints: Hints = []
    var start = attribute.startIndex
    while start < attribute.endIndex {
      var end = start
      while end < attribute.endIndex, !Bytes.isSpace(attribute[end]) { end += 1 }
      if end > start, end - start <= Self.longestToken { hints.formUnion(self.hints(inToken: attribute[start..<end])) }
      start = end + 1
    }
    if hints.contains(.hidden), Self.appearsAtSomeWidth(attribute) { hints.remove(.hidden) }
    known.insert(hints, key)
    return hints
  }

  /// Longer classes are made by programs for programs.
  private static let longestToken = 120

  /// Utility classes that show at some width what another class hides: `hidden md:block`, `d-none d-lg-flex`.
  private static func appearsAtSomeWidth(_ attribute: ArraySlice<UInt8>) -> Bool {
    attribute.split(whereSeparator: Bytes.isSpace).contains { token in
      (token.contains(0x3a) || token.starts(with: Array("d-".utf8)))
        && (Bytes.contains(token, "block") || Bytes.contains(token, "flex") || Bytes.contains(token, "grid")
          || Bytes.contains(token, "inline"))
    }
  }

  private mutating func hints(inToken token: ArraySlice<UInt8>) -> Hints {
    var isVariant = false
    var hash = Bytes.emptyHash
    for byte in token {
      hash = Bytes.hash(hash, Bytes.lowercase(byte))
      if byte == 0x3a { isVariant = true }
    }
    var hints = Self.whole[hash] ?? []
    // A variant of a utility class (`md:hidden`) says nothing about what the element is.
    if isVariant { return hints }
    split(token)
    // `has-sidebar`, `no-comments`, `with-ads`: said of a page, not of the element.
    if let first = words.first, Self.negations.contains(Bytes.hash(letters[first])) { return hints }
    for start in words.indices {
      var hash = Bytes.emptyHash
      var length = 0
      for next in start..<min(start + 3, words.endIndex) {
        for index in words[next] { hash = Bytes.hash(hash, letters[index]) }
        length += words[next].count
        // Short words meet by accident: `a-d` is no advertisement.
        if next == start || length > 5, let meaning = Self.vocabulary[hash] { hints.formUnion(meaning) }
      }
    }
    // `article-body-ad`: what the last words say is what the element is; the first ones say where it stands.
    if hints.contains(.body), !hints.isDisjoint(with: .excluding) { hints.remove(.body) }
    // `teaser-text` of an article is its lead; `teaser` alone is another article's.
    if hints.contains(.standfirst) { hints.remove(.teaser) }
    return hints
  }

  /// Whether a class attribute says how letters look: any small print may be set like a caption.
  static func isTypographic(_ attribute: ArraySlice<UInt8>) -> Bool {
    attribute.split(whereSeparator: Bytes.isSpace).contains { typography.contains(Bytes.hash($0.map(Bytes.lowercase))) }
  }

  private static let typography: Set<UInt64> = Set(
    ["text-caption", "typography-caption", "muitypography-caption", "font-caption", "type-caption"].map {
      Bytes.hash($0.utf8)
    })

  /// Whether one of the words in a class attribute is `word`, which is in lower case.
  static func names(_ word: StaticString, in attribute: ArraySlice<UInt8>) -> Bool {
    guard Bytes.contains(attribute, word) else { return false }
    var reader = ClassVocabulary()
    return attribute.split(whereSeparator: Bytes.isSpace).contains { token in
      reader.split(token)
      return reader.words.contains {
        $0.count == word.utf8CodeUnitCount && Bytes.contains(reader.letters[$0], word)
      }
    }
  }

  /// Finds the words of a class: parted by signs, digits and capitals.
  private mutating func split(_ token: ArraySlice<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var start = 0
    var wasLower = false
    var isNumber = false
    for byte in token {
      if Bytes.isDigit(byte) {
        // `ad1` is the word `ad`; `4ad40b84` is no word at all.
        if letters.count == start { isNumber = true }
        wasLower = false
        continue
      }
      guard Bytes.isLetter(byte) else {
        endWord(from: &start, isNumber)
        isNumber = false
        wasLower = false
        continue
      }
      let isLower = byte >= 0x61
      if !isLower, wasLower, letters.count > start {
        endWord(from: &start, isNumber)
        isNumber = false
      }
      letters.append(Bytes.lowercase(byte))
      wasLower = isLower
    }
    endWord(from: &start, isNumber)
  }

  private mutating func endWord(from start: inout Int, _ isNumber: Bool) {
    if letters.count > start, !isNumber { words.append(start..<letters.count) }
    start = letters.count
  }

  private static let negations = WordTable("has no with without is js not wp show hide enable single")

  /// Classes that mean something only as a whole.
  private static let whole = table([
    (
      .hidden,
      """
      hidden hide d-none is-hidden visually-hidden visuallyhidden sr-only screen-reader-text screenreader screen-reader-only \
      element-invisible offscreen u-hidden u-visually-hidden a11y-hidden hidden-xs-up print-only print-show invisible \
      show-for-sr is-vishidden vishidden accessibility visually-hidden-focusable only-print printonly element-hidden \
      screenreader-only off-screen hidden-visually visually_hidden sronly assistive-text screen-reader
      """
    ),
    (.byline, "author vcard byl"), (.date, "date datetime"), (.credit, "copyright-image"),
    (.topics, "tags tag-list topics"),
    (.share, "share social ssba sharedaddy addtoany addthis_toolbox a2a_kit"),
    (.related, "related"), (.body, "e-content"),
  ])

  private static let vocabulary = table([
    (
      .navigation,
      """
      nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager subnav sitemap skiplink skiplinks topbar \
      navi subnavigation mainnav sitenav megamenu hamburger prevnext nextprev backlink backtotop toplinks skiptocontent \
      postnavigation articlenavigation sectionnav
      """
    ),
    (
      .topics,
      """
      tagcloud taglist posttags articletags storytags entrytags tagslist tagsection taglinks tagcontainer tagswrapper tagcontainer \
      keywords posttag articletopics topiclist storytopics topictags categorylinks postcategories catlinks tagswrap entrycategories \
      tagsarea articlekeywords articletaglist footertags
      """
    ),
    (
      .related,
      """
      related relatedarticles recommended recommendation recommendations recommend readnext upnext nextup morefrom mostread \
      mostpopular mostviewed popularposts trending alsoread readalso moreon morestories morenews morearticles outbrain taboola \
      similar youmaylike onward furtherreading seealso suggested suggestions zergnet revcontent recirc recirculation crosslinks \
      nextarticle nextstory nextpost prevpost linkbox latestnews latestposts recentposts relacionadas relacionados \
      relacionada verwandte weiterlesen lesenswert lireaussi alire aussi similaires correlati readmore rel_posts yarpp jp-relatedposts \
      articlelist storylist newslist postlist teaserlist articlesuggestions moreinfo internallink crossreading topstories \
      otherstories othernews mostcommented bestof editorspicks dontmiss storypromo promobox promolink promolinks \
      inlinepromo relatedstories relatedposts relatedcontent relatednews morelinks moretopic topicbox connatix readtoo \
      storypackage collectionlist
      """
    ),
    (
      .teaser,
      "teaser teasers promo promos teaserbox teasercard storycard articlecard newscard postcard contentcard promotion promotional"
    ),
    (
      .advertisement,
      """
      ad ads advert adverts advertisement advertisements advertising adslot adunit adbox adcontainer adwrapper adsbygoogle sponsor \
      sponsors dfp gpt mpu billboard leaderboard skyscraper werbung anzeige anzeigen publicidad publicite reklama reklam \
      adzone adholder adplaceholder admanager adlabel adspace adblock advertorial pubads adtech affiliates sponsoredlinks googlead \
      googleads prebid iklan annonce annons pubblicita advertise advt adarea adhesion adspot inlinead paidcontent
      """
    ),
    (
      .share,
      """
      share sharing sharebar shares socials sociallinks shareicons sharebuttons sharethis addthis sharedaddy socialshare socialmedia \
      socialbar socialicons socialbuttons socialsharing followus sharetools socialtools articleshare jpshare sharelinks socialnav \
      partage compartir teilen condividi bookmarks articletools storytools shareline socialfollow socialnetworks followbutton \
      socialite likebox fblike socialbox socialwrap socialwrapper addtoany socialbookmarks savearticle
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters nl signup optin mailchimp emailsignup subscribebox subscribeform newsletterbox mailinglist subscribecta \
      mailmunch optinmonster sendgrid emailcapture newslettersignup subscribewidget subscribenow
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentform commentsection commentcount disqus respond replies discussion livefyre viafoura \
      openweb spotim kommentare kommentar kommentarer comentarios comentario commentaires commenti reactions usercomments fbcomments \
      talkback hyvor commento conversationspot komentarze opinie reacties trackbacks pingback
      """
    ),
    (
      .login,
      "login signin gating regwall registration metered subscribewall loginform paywallmessage paywallbanner paywallprompt signinprompt registerwall subscriptionoffer subscribeoffer"
    ),
    (
      .legal,
      "copyright disclaimer cookie cookies consent gdpr privacy legal onetrust cookiebanner cookienotice usercentrics copyrights license licence imprint impressum"
    ),
    (
      .biography,
      """
      authorbio authorbox bio biography aboutauthor abouttheauthor authorprofile authorcard authordescription biographical authorinfo \
      authorblock writerbio contributorbio authorbiography authorabout postauthorbox aboutauthors authorboxes bylinebio molongui \
      articlebio articleauthorbio authorblurb postauthorbio guestauthorbio authordetails authorarea staffbio
      """
    ),
    (
      .control,
      """
      button buttons btn toolbar modal popup dialog tooltip dropdown listen tts searchform searchbox searchbar skipto lightbox \
      printbutton  pollform poll quiz survey audioplayer articleaudio readaloud voiceover speechkit trinity \
      trinityaudio beyondwords pushnotification alertbox feedback reportabuse playlist translate langswitch languageswitcher toggle \
      toggler expandbutton noticebar toast snackbar oembedplaceholder embedplaceholder consentplaceholder embedconsent readingtime readtime timetoread minread savebutton printlink
      """
    ),
    (
      .boilerplate,
      """
      footer sidebar widget widgets rail sidebars colophon masthead siteheader sitefooter pagefooter pageheader globalheader \
      globalfooter rightcol rightcolumn rightrail leftrail leftcol leftcolumn sidecolumn sidecol siderail secondarycolumn \
      contentinfo apppromo appdownload downloadapp donate donation donations fundraising supportus contribute membership marketing \
      callout cta subscribeto subscribe endnotecta storyfooter postfooter articlefooter entryfooter endofarticle postmeta entryutility \
      shop shopping productlist stocks ticker stockticker weather horoscope crossword puzzles lottery bottombar breakingnews newsticker \
      trustproject trustindicators ethics whytrust
      """
    ),
    (
      .headline,
      "headline articletitle storytitle posttitle entrytitle newstitle pagetitle articleheadline storyheadline pheadline"
    ),
    (
      .standfirst,
      """
      standfirst subtitle subheadline subhead subheading dek deck sellingpoint chapo vorspann teasertext articlesummary abstract \
      articlelead leadtext leadparagraph storysummary articleintro introtext articledescription entradilla sottotitolo \
      bajada lede sommaire strapline articlesubtitle postsubtitle blurb articledek headlinesub postexcerpt articlesubhead \
      articleexcerpt storydek ingress manchet sumario summary excerpt subline artsubtitle copete
      """
    ),
    (
      .byline,
      """
      byline bylines author authors authorname articleauthor articleauthors postauthor entryauthor autor autore auteur forfatter \
      firma contributor contributors reporter writer writtenby storybyline signature journalist auteurs autores autoren \
      authorlink creditline postedby articlebyline byauthor redaktor skribent
      """
    ),
    (
      .date,
      """
      dateline timestamp pubdate publishdate publisheddate publicationdate postdate entrydate articledate datetime dateposted \
      datepublished storydate newsdate publishedat publishtime published updated lastupdated lastmodified datum fecha publishedon posttime \
      articletime date time dates modified postedon updatetime createdate articletimestamp dateandtime
      """
    ),
    (
      .kicker,
      "kicker eyebrow sectionlabel overline spitzmarke dachzeile rubric rubrik pretitle topline supertitle flytitle"
    ),
    (
      .body,
      """
      articlebody storybody postbody entrycontent postcontent articlecontent storycontent articletext storytext bodytext articlecopy \
      storycopy bodycopy contentbody maincontentbody newscontent newstext newsbody artikeltext articlemaintext posttext entrytext \
      entrybody richtext articlebodytext textbody blogcontent blogpost articlemain storymain fulltext articlefull contenttext \
      articleparagraphs storyarticlebody contenidonota cuerponoticia articlebodycontent newsdetail artbody detailbody artikelbody \
      detailcontent newsview articleview storycontentbody viewcontent textcontent corpsarticle cuerpo articolo wysiwyg contentarticle bodycontent
      """
    ),
    (.content, "article story post entry content main text copy body maincontent"),
    (
      .figure,
      """
      figure imagewrap imagecontainer articleimage storyimage leadimage mainimage heroimage featuredimage photowrap photocontainer \
      imageblock wpcaption imageholder picturewrap imagewrapper inlineimage inlinephoto articlephoto storyphoto mainphoto leadphoto \
      photobox imagewidget widgetimage typeimage imgbox imgwrap imgcontainer imagebox articlepicture mediaimage heromedia leadmedia articlemedia postthumbnail \
      singlethumbnail articlefigure photoarticle imgarticle imgcontent
      """
    ),
    (
      .caption,
      """
      caption cutline legend figcaption imagecaption photocaption imgcaption wpcaptiontext captiontext legende bildunterschrift imagedescription imgdescription photodesc \
      mediacaption bildtext pic_caption leyenda piefoto didascalia photodescription phototext imagelegend credittext \
      piedefoto epigrafe photolegend imageinfo bildetekst captions imgdesc
      """
    ),
    (
      .credit,
      """
      credit credits photocredit imagecredit photocredits imagecredits photographer copyrightholder imagesource photosource imgcredit \
      mediacredit picturecredit bildnachweis bildautor bildquelle bildrechte fotoautor fotocredit piccredit photoby quelle fotograf imagecopyright captioncredit creditcaption \
      imagebyline photobyline photoauthor imageauthor imagecreditline creditos photographe creditocaption
      """
    ),
    (
      .gallery,
      "gallery slideshow photogallery imagegallery galleria carousel slider swiper slides fotostrecke diaporama galleryslides"
    ),
    (.pullQuote, "pullquote pullout pulledquote blockpullquote quotebox"),
    (
      .aside,
      """
      factbox infobox factbox faktaruta infokasten infocard fact explainerbox sidebarbox inlinebox boxout hintergrund knowledgebox \
      contentbox articlebox textbox storybox highlightbox keypoints atglance keyfacts
      """
    ),
    (.correction, "correction corrections editorsnote editornote clarification editornotes articlecorrection"),
    (
      .liveEntry,
      "liveblogpost liveentry liveblogentry liveupdate livepost liveblogitem tickerentry livebloggingpost livetickerentry liveitem"
    ),
    (
      .embed,
      "embed embeds oembed tweet twittertweet instagrammedia facebookpost fbpost fbvideo tiktokembed embedly socialembed twitterwidget embedcontainer videoembed redditembed blueskyembed embedded"
    ),
    (.counter, "counter slidecount count imagecount slidenumber photocount slidecounter gallerycount"),
    (.contents, "toc tableofcontents jumplinks contentslist anchorlinks jumpto ezToc"),
    (.note, "footnote footnotes endnote endnotes"),
  ])

  private static func table(_ rows: [(Hints, StaticString)]) -> WordTable<Hints> {
    WordTable(rows) { $0.union($1) }
  }
}
