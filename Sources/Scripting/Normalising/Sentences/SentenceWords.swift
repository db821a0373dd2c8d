internal import Reading

/// What a language's sentences end and begin with.
struct SentenceWords: Sendable {
  /// Abbreviations that no sentence ends with.
  var never = WordSet("")
  /// Abbreviations that a sentence may end with, if the next word opens one.
  var perhaps = WordSet("")
  /// Abbreviations that a number follows.
  var numbered = WordSet("")
  /// Months' abbreviations.
  var months = WordSet("")
  /// `am` and `pm`, and the first letters of `a.m.` and `p.m.`.
  var halfDays = WordSet("")
  var halves = WordSet("")
  /// What goes on after an hour.
  var times = WordSet("")
  /// Of `never`, those that end a sentence after a name or a number.
  ///
  /// Such as `5th St.`.
  var streets = WordSet("")
  /// Words after which a number with a full stop is an ordinal.
  var articles = WordSet("")
  /// Words before which a number with a full stop is an ordinal.
  var counted = WordSet("")
  /// Of the abbreviations that never end one, those that can be a sentence of their own.
  var answers = WordSet("")
  /// Words that open sentences, seldom names.
  var openers = WordSet("")

  static func of(_ language: Language) -> SentenceWords {
    switch language.base {
    case "de": german
    case "fr": french
    case "es": spanish
    default: english
    }
  }

  static let english = SentenceWords(
    never: WordSet(
      """
      mr mrs ms dr drs prof profs gen sen sens rep reps gov govs pres adm capt col cmdr cpl lt lieut maj sgt pvt brig supt
      det insp hon rev fr messrs mme mlle st ste mt ft sr vs viz cf eg ie approx dept fig figs vol no nos pp pg ed eds atty
      amb asst assoc dep incl excl fl rt cllr ald treas hrs msgr bp abp gens cols lts univ inst bldg rte hwy ext ca al rs med btw
      """),
    perhaps: WordSet(
      """
      inc corp co cos ltd bros jr etc ave blvd rd ln pkwy esq plc llc assn mfg ala ariz ark calif colo conn del fla ga ill
      ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo govt mon tue
      tues wed thu thur thurs fri sat sun ft sq lb lbs oz min max sec hr hrs yr yrs mos tel
      """),
    numbered: WordSet("est no nos vol p pp fig figs ch chap sec art op ver ext rm apt pt bk"),
    months: WordSet("jan feb mar apr jun jul aug sep sept oct nov dec"),
    halfDays: WordSet("am pm"),
    halves: WordSet("a p"),
    times: WordSet(
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
      est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet kst jst eastern central pacific mountain greenwich korea
      """),
    streets: WordSet("st dept univ sr vol no ft"),
    answers: WordSet("no"),
    openers: WordSet(
      """
      a an the this that these those he she it we they you i his her its our their my your there here what when where why
      how who which while if as at by for from in on of to with after before during since but and or so yet then now
      although because however meanwhile still even only both each all many most some several few other another one two
      three four no not nor yes please let did does do is are was were has have had will would can could should may might
      thousands millions hundreds billions dozens about more less nobody everybody everyone someone nothing everything people police officials critics never once under over until upon according instead
      """))

  static let german = SentenceWords(
    never: WordSet(
      "hr fr dr prof st nr bzw ca z b d h u a dipl ing geb gest bd abs art tel vgl sog ggf inkl zzgl mio mrd usw evtl str"
    ),
    perhaps: WordSet("usw etc mio mrd str"),
    numbered: WordSet("nr bd s abs art"),
    months: WordSet("jan feb mrz apr jun jul aug sept sep okt nov dez"),
    articles: WordSet(
      """
      der die das dem den des am im zum zur vom beim bis seit ab ein eine einem einen einer eines dieser diesem diesen
      jeder jede jedes jedem jeden mein meine meinem meinen meiner dein sein seine seinem seinen seiner seines ihr ihre
      ihrem ihren ihrer ihres unser unsere unserem unseren unserer euer kein keine keinem keinen wurde
      """),
    counted: WordSet(
      """
      januar jänner februar märz april mai juni juli august september oktober november dezember
      jahrhundert jahrhunderts jahrhunderte geburtstag geburtstags jahrestag todestag hochzeitstag lebensjahr
      lebensjahres spieltag spielminute minute runde mal auflage etage stock stockwerk klasse liga bezirk arrondissement
      """),
    openers: WordSet(
      "der die das ein eine er sie es wir ich ihr in im am auf aber und doch auch nach für mit bei zu als wenn"))

  static let french = SentenceWords(
    never: WordSet("m mm mme mmes mlle dr pr st ste me mgr cf p art n no nos av bd env ex fig vol chap"),
    perhaps: WordSet("etc av bd"),
    numbered: WordSet("p art n no fig vol chap"),
    months: WordSet("janv févr avr juil sept oct nov déc"),
    openers: WordSet(
      "le la les l un une il elle ils elles on ce cette ces c dans en et mais pour sur à au après avec selon"))

  static let spanish = SentenceWords(
    never: WordSet(
      "sr sra srta sres dr dra d dña prof ing lic gral cnel av avda núm pág art cap fig ee uu ud uds st sto sta"),
    perhaps: WordSet("etc av avda"),
    numbered: WordSet("núm pág art cap fig n"),
    months: WordSet("ene feb mar abr jun jul ago sep sept oct nov dic"),
    openers: WordSet("el la los las un una él ella en y pero para por con según este esta esto no sí a al de se"))
}
