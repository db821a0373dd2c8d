/// News agencies and picture agencies, by the names that stand in bylines, datelines and credits.
package enum Agencies {
  /// Whether `text` names an agency and nothing else: `Reuters`, `the Associated Press`, `AFP`, `dpa/lno`, `Yonhap News`.
  package static func isAgency(_ text: some StringProtocol) -> Bool {
    let folded = trimmed(Folding.fold(text))
    if names.contains(folded) { return true }
    // What calls itself a wire is one, known or not.
    if folded.utf8.count <= 40,
      [" wire", " newswire", " news agency", " press agency", " wire service"].contains(
        where: Folding.fold(text).hasSuffix)
    {
      return true
    }
    let parts = folded.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == " " || $0 == "," || $0 == "=" })
    guard let first = parts.first, names.contains(String(first)), parts.count <= 3 else { return false }
    // "dpa-AFX", "Reuters Staff", "AP Wire": all of it must be agencies or their departments.
    return parts.dropFirst().allSatisfy { names.contains(String($0)) || departments.contains(String($0)) }
  }

  /// Whether an agency is named somewhere in `text`, in words that are not otherwise met: `Jo Lee/AFP via Getty Images`.
  package static func areNamed(in text: some StringProtocol) -> Bool {
    var words = String.UnicodeScalarView()
    for scalar in Folding.fold(text).unicodeScalars {
      let isWord =
        scalar.value < 0x80 ? ASCII.isLetter(UInt8(scalar.value)) || ASCII.isDigit(UInt8(scalar.value)) : true
      words.append(isWord ? scalar : " ")
    }
    return distinct.meaning(in: String(words)) != nil
  }

  /// Whether `word` is an agency's initials, which stay capitals: `AP`, `AFP`.
  static func isInitials(_ word: String) -> Bool { initials.contains(word) }

  private static func trimmed(_ folded: String) -> String {
    var text = Substring(folded)
    while let first = text.first, first == " " || first == "(" || first == "[" { text.removeFirst() }
    while let last = text.last, last == " " || last == "." || last == ")" || last == "]" { text.removeLast() }
    if text.hasPrefix("the ") { text = text.dropFirst(4) }
    for end in [" news agency", " news", " agency", " wire", " newswire"]
    where text.hasSuffix(end) && text.count > end.count {
      text = text.dropLast(end.count)
    }
    return String(text)
  }

  private static let initials: Set<String> = [
    "AP", "AFP", "UPI", "EPA", "EFE", "ANSA", "DPA", "APA", "TASS", "PA", "ANP", "NTB", "TT", "STT", "PAP", "CTK",
    "MTI",
    "ANI", "PTI", "IANS", "KCNA", "CNA", "AAP", "CP", "JTA", "RIA", "NPR", "BBC", "CNN", "NBC", "CBS", "ABC", "AA",
    "IRNA",
    "SDA", "ATS", "SID", "KNA", "EPD", "AFX", "USA", "NASA", "ESA", "UN", "EU", "NATO", "UK", "US", "CGTN", "EPA-EFE",
    "REX",
    "TNS", "WAM", "SPA", "NHK", "KBS", "MBC", "SBS", "JTBC", "YTN", "TV",
  ]

  private static let names: Set<String> = Set(
    """
    ap,associated press,afp,agence france-presse,agence france presse,reuters,upi,united press international,epa,efe,epa-efe,
    ansa,dpa,deutsche presse-agentur,apa,tass,itar-tass,pa,pa media,press association,anp,ntb,tt,stt,pap,ctk,mti,ani,pti,ians,kcna,cna,aap,
    the canadian press,canadian press,jta,ria novosti,interfax,xinhua,yonhap,kyodo,jiji,jiji press,newsis,news1,yna,bloomberg,europa press,belga,
    ritzau,lusa,ats,keystone-ats,sda,keystone-sda,sid,kna,epd,anadolu,anadolu agency,anadolu ajansi,iha,dha,irna,antara,bernama,tanjug,hina,agerpres,bta,afp via getty images,
    getty,getty images,gettyimages,shutterstock,alamy,imago,picture alliance,zuma,zuma press,rex,rex features,afx,adnkronos,ukrinform,unian,ap news,
    associated press writer,agencia estado,agencia brasil,cnw,newswire,afp relaxnews,conversation,propublica,연합뉴스,연합,뉴시스,뉴스1,共同,共同通信,時事,時事通信,ロイター,
    新华社,新華社,中央社,中新社,로이터,로이터통신,ロイター通信
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init))

  private static let departments: Set<String> = [
    "staff", "wire", "news", "media", "photo", "photos", "images", "via", "editors", "writer", "writers", "reporters",
    "lno", "lby", "lnw", "lsw",
    "lhe", "lrs", "lbn", "tmn", "newsroom", "service", "services", "stringer", "file", "pool", "archive", "factbox",
  ]

  /// Names that mean nothing but an agency, between spaces.
  private static let distinct = PhraseTable<Bool>(
    [
      " ap ", " afp ", " reuters ", " getty ", " gettyimages ", " shutterstock ", " alamy ", " imago ", " epa ",
      " dpa ", " yonhap ",
      " upi ",
      " associated press ", " agence france presse ", " xinhua ", " ansa ", " efe ", " picture alliance ", " keystone ",
      " anp ",
      " kyodo ", " jiji ", " bloomberg ", " istock ", " unsplash ", " pexels ", " pixabay ", " wikimedia ", " flickr ",
      " belga ",
      " ritzau ", " scanpix ", " lehtikuva ", " newsis ", " news1 ", " zuma ", " imagn ", " instagram ", " afp via ",
      " aap ",
      " 연합뉴스 ", " 뉴시스 ", " 뉴스1 ", " 공동취재단 ", " lapresse ", " bildbyran ", " pa wire ", " pa media ", " rex ", " lusa ",
      " cp images ",
      " the canadian press ", " canadian press ", " tass ", " sipa ", " anadolu ", " adobe stock ", " depositphotos ",
      " dreamstime ",
      " handout ", " usa today sports ", " ipa ", " pap ", " ctk ", " apa ", " ntb ", " hina ",
    ].map { (String($0.dropFirst()), true) })
}
