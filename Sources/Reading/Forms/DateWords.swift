/// The words that dates are written with, folded; see ``Folding``.
enum DateWords {
  /// The month that a word names, 1 to 12.
  static func month(_ word: String, language: Language?) -> Int? {
    // Croatian kept the Slavic names but counts them otherwise than Polish and Czech.
    if language?.base == "hr", let month = croatian[word] { return month }
    return months[word]
  }

  /// Whether a text is a piece of a date: `Fri.`, `Aug. 23`.
  static func areOfDate(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { word in
      let bare = word.utf8.last == 0x2E ? word.dropLast() : word
      let folded = Folding.fold(bare)
      return isWeekday(folded) || month(folded, language: nil) != nil || folded.utf8.allSatisfy(ASCII.isDigit)
    }
  }

  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  /// What a label says about the date beside it.
  static func role(_ word: String) -> DateForm.Role? {
    if let role = roles[word] { return role }
    // Compounds are one word in these scripts: 기사입력, 최종수정, 最終更新.
    guard let first = word.unicodeScalars.first, first.value >= 0x3040 else { return nil }
    for (mark, role) in compounds where word.hasSuffix(mark) || word.hasPrefix(mark) { return role }
    return nil
  }

  /// Whether a word belongs to a date line without saying anything.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  /// Whether a word may stand between a day and its time.
  static func joins(_ word: String) -> Bool { joiners.contains(word) }

  static func meridiem(_ word: String) -> DateForm.Meridiem? { meridiems[word] }

  private static func table(_ rows: StaticString) -> WordTable<Int> {
    rows.withUTF8Buffer { bytes in
      // Eight bytes a word, roughly.
      var table = WordTable<Int>(minimumCapacity: bytes.count / 8)
      var month = 1
      var hash = Bytes.emptyHash
      for index in 0...bytes.count {
        let byte = unsafe index < bytes.count ? bytes[index] : 0x0A
        guard byte <= 0x20 || byte == 0x2C else {
          hash = Bytes.hash(hash, byte)
          continue
        }
        if hash != Bytes.emptyHash { table.insert(month, hash) }
        hash = Bytes.emptyHash
        if byte == 0x20 { month += 1 }
        if byte == 0x0A { month = 1 }
      }
      return table
    }
  }

  /// A row a language, a column a month, all forms that are met in dates.
  private static let months = table(
    """
    january,jan february,feb,febr march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec
    januar,janner,jaenner,jan februar,feber,feb marz,maerz,mrz april,apr mai juni,jun juli,jul august,aug september,sept,sep oktober,okt november,nov dezember,dez
    janvier,janv fevrier,fevr,fev mars avril,avr mai juin,jui juillet,juil aout septembre,sept octobre,oct novembre,nov decembre,dec
    enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago septiembre,setiembre,sep,set octubre,oct noviembre,nov diciembre,dic
    gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago settembre,set,sett ottobre,ott novembre,nov dicembre,dic
    janeiro,jan fevereiro,fev marco,mar abril,abr maio,mai junho,jun julho,jul agosto,ago setembro,set outubro,out novembro,nov dezembro,dez
    januari,jan februari,feb maart,mrt april,apr mei juni,jun juli,jul augustus,aug september,sept,sep oktober,okt november,nov december,dec
    januari,jan februari,feb mars april,apr maj juni,jun juli,jul augusti,aug september,sep oktober,okt november,nov december,dec
    januar,jan februar,feb marts,mars april,apr maj,mai juni,jun juli,jul august,aug september,sep oktober,okt november,nov december,desember,des,dec
    tammikuuta,tammikuu,tammi helmikuuta,helmikuu,helmi maaliskuuta,maaliskuu,maalis huhtikuuta,huhtikuu,huhti toukokuuta,toukokuu,touko kesakuuta,kesakuu,kesa heinakuuta,heinakuu,heina elokuuta,elokuu,elo syyskuuta,syyskuu,syys lokakuuta,lokakuu,loka marraskuuta,marraskuu,marras joulukuuta,joulukuu,joulu
    stycznia,styczen,sty lutego,luty,lut marca,marzec,mar kwietnia,kwiecien,kwi maja,maj czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpien,sie wrzesnia,wrzesien,wrz pazdziernika,pazdziernik,paz listopada,listopad,lis grudnia,grudzien,gru
    ledna,leden unora,unor brezna,brezen dubna,duben kvetna,kveten cervna,cerven cervence,cervenec srpna,srpen zari,zari rijna,rijen listopadu,listopad prosince,prosinec
    januara,januar februara,februar marca,marec aprila,april maja,maj juna,jun jula,jul augusta,august septembra,september oktobra,oktober novembra,november decembra,december
    januarja,jan februarja,feb marca,mar aprila,apr maja,maj junija,junij julija,julij avgusta,avgust,avg septembra,sep oktobra,okt novembra,nov decembra,dec
    januar februar marcius april majus junius,jun julius,jul augusztus szeptember,szept oktober november december
    ianuarie,ian februarie,febr martie aprilie mai iunie,iun iulie,iul august septembrie octombrie noiembrie,noi decembrie
    ocak,oca subat,sub mart nisan,nis mayis haziran,haz temmuz,tem agustos,agu eylul,eyl ekim,eki kasim,kas aralik,ara
    januari februari,peb maret april,apr mei juni juli agustus,agt,agu september oktober,okt november,nop desember,des
    gener,gen febrer,febr marc,mar abril,abr maig juny,jun juliol,jul agost,ag setembre octubre novembre desembre,des
    jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember
    janvaris,janvari februaris,februari marts,marta aprilis,aprili maijs,maija junijs,junija julijs,julija augusts,augusta septembris,septembri oktobris,oktobri novembris,novembri decembris,decembri
    sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio
    января,январь,янв февраля,февраль,фев,февр марта,март,мар апреля,апрель,апр мая,май июня,июнь,июн июля,июль,июл августа,август,авг сентября,сентябрь,сен,сент октября,октябрь,окт ноября,ноябрь,ноя,нояб декабря,декабрь,дек
    січня,січень,січ лютого,лютий,лют березня,березень,бер квітня,квітень,кві травня,травень,тра червня,червень,чер липня,липень,лип серпня,серпень,сер вересня,вересень,вер жовтня,жовтень,жов листопада,листопад,лис грудня,грудень,гру
    януари февруари март април май юни юли август септември октомври ноември декември
    ιανουαριου,ιανουαρίου,ιαν φεβρουαριου,φεβρουαρίου,φεβ μαρτιου,μαρτίου,μαρ απριλιου,απριλίου,απρ μαιου,μαΐου,μάιου,μαϊ ιουνιου,ιουνίου,ιουν ιουλιου,ιουλίου,ιουλ αυγουστου,αυγούστου,αυγ σεπτεμβριου,σεπτεμβρίου,σεπ οκτωβριου,οκτωβρίου,οκτ νοεμβριου,νοεμβρίου,νοε δεκεμβριου,δεκεμβρίου,δεκ
    يناير فبراير مارس أبريل,ابريل مايو يونيو,يونيه يوليو,يوليه أغسطس,اغسطس سبتمبر أكتوبر,اكتوبر نوفمبر ديسمبر
    ינואר,בינואר פברואר,בפברואר מרץ,במרץ אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט ספטמבר,בספטמבר אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר
    जनवरी फ़रवरी,फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर
    """)

  private static let croatian = table(
    "sijecnja veljace ozujka travnja svibnja lipnja,lip srpnja,srp kolovoza rujna listopada,lis studenoga,studenog,stu prosinca"
  )

  private static let weekdays = WordTable(
    """
    monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun
    montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so
    lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
    lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom
    lunedi martedi mercoledi giovedi gio venerdi sabato domenica
    segunda terca quarta quinta sexta feira
    maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo
    mandag man tirsdag tir onsdag ons torsdag tor fredag fre lordag lor sondag son mandag
    tisdag lordag sondag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    poniedzialek wtorek sroda czwartek piatek sobota niedziela pondeli utery streda ctvrtek patek nedele
    pazartesi sali carsamba persembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu
    понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя
    월요일 화요일 수요일 목요일 금요일 토요일 일요일 월요 화요 수요 목요 금요 토요 일요 화 수 목 금 토 월 일
    火 水 木 金 土 月 日 曜 火曜 水曜 木曜 金曜 土曜 月曜 星期一 星期二 星期三 星期四 星期五 星期六 星期 周一 周二 周三 周四 周五 周六 周
    """)

  private static let roles = WordTable<DateForm.Role>([
    (
      .updated,
      """
      updated update jour modified revised edited amended corrected refreshed aktualisiert aktualisierung geandert bearbeitet actualise actualisee modifie modifiee maj
      actualizado actualizada actualizacion modificado atualizado atualizada atualizacao aggiornato aggiornata aggiornamento
      modificato bijgewerkt gewijzigd aangepast uppdaterad uppdaterat andrad oppdatert endret opdateret paivitetty muokattu aktualizacja
      zaktualizowano aktualizovano upraveno frissitve actualitzat actualizat guncelleme guncellendi diperbarui обновлено оновлено
      """
    ),
    (
      .published,
      """
      published posted created issued filed publication pub publish released veroffentlicht erstellt erschienen publie publiee cree parution
      publicado publicada creado pubblicato pubblicata creato gepubliceerd geplaatst publicerad publicerat publisert udgivet
      publiceret offentliggjort julkaistu opublikowano publikacja utworzono dodano publikovano zverejneno megjelent publicat
      yayinlanma yayinlandi eklenme diterbitkan опубликовано опубліковано дата
      """
    ),
  ])

  private static let compounds: [(String, DateForm.Role)] = [
    ("수정", .updated), ("업데이트", .updated), ("갱신", .updated), ("更新", .updated), ("修正", .updated), ("修改", .updated),
    ("입력", .published), ("등록", .published), ("승인", .published), ("작성", .published), ("발행", .published),
    ("게재", .published),
    ("송고", .published), ("게시", .published), ("公開", .published), ("配信", .published), ("掲載", .published),
    ("発信", .published),
    ("投稿", .published), ("发布", .published), ("發布", .published), ("发表", .published), ("發表", .published),
  ]

  private static let fillers = WordTable(
    """
    last first originally on at the a is was and date time dated article of am um vom den der zuletzt stand uhr le la les a el en las los de del
    mis mise derniere dernier il alle ore l' ultima ultimo op om laatst den kl klo o godz w dnia v ob в о ultimo em as sist senast paivitetty viimeksi
    기사 최종 일시 시간 날짜 오전 오후 最終 日 時 日時 最后 时间 時間 story version since day
    """)

  private static let joiners = WordTable(
    """
    at um a las les kl klo alle ore om as on o godz godzina v w в о den le t uhr from the dalle bei pukul jam saat kello klokken klockan i hora h
    """)

  private static let meridiems: [String: DateForm.Meridiem] = [
    "am": .morning, "pm": .evening, "오전": .morning, "오후": .evening, "午前": .morning, "午後": .evening, "上午": .morning,
    "下午": .evening, "凌晨": .morning, "早上": .morning, "晚上": .evening, "noon": .noon, "midnight": .midnight,
  ]
}
