import Reading
import Testing

@Suite struct BylineFormTests {
  @Test(arguments: [
    (
      "By Ada Fenwick and Ben Oduya, health editor, in Leeds",
      "Ada Fenwick|health editor| Ben Oduya|health editor|Leeds"
    ),
    ("YUN SE-RAN", "Yun Se-ran||"), ("BY YUN SE-RAN [[email protected]]", "Yun Se-ran||"),
    ("By IAN MCCRAE and SIOBHAN O'DELL", "Ian McCrae|| Siobhan O'Dell||"),
    ("Von Ada Schmitt, Politikredakteurin", "Ada Schmitt|Politikredakteurin|"),
    ("Par Jeanne Duval (avec AFP)", "Jeanne Duval|| AFP||*"),
    ("Por Inés Calderón, enviada especial", "Inés Calderón|enviada especial|"), ("윤세란 기자 yun@daily.example", "윤세란|기자|"),
    ("윤세란·김철수 도쿄특파원", "윤세란|도쿄특파원| 김철수|도쿄특파원|"), ("山田太郎記者", "山田太郎|記者|"),
    ("By Ada Fenwick | The Garrow Gazette | March 4, 2031", "Ada Fenwick||"),
    ("By Ada Fenwick is a reporter covering health", "Ada Fenwick||"),
    ("By Ada Fenwick. She writes about health.", "Ada Fenwick||"), ("Reuters", "Reuters||*"),
    ("JAN VAN DER BERG", "Jan van der Berg||"),
    ("By J.K. Rowe Jr.", "J.K. Rowe Jr.||"),
    ("By Ada Fenwick, Ben Oduya and Cy Lund", "Ada Fenwick|| Ben Oduya|| Cy Lund||"),
    ("By Ada Fenwick (Leeds)", "Ada Fenwick||Leeds"), ("By Ada Fenwick, Thursday", "Ada Fenwick||"),
    ("By Ada Fenwick, MD", "Ada Fenwick||"), ("By Ada Fenwick, Garrow, Ben Oduya", "Ada Fenwick||Garrow Ben Oduya||"),
    ("Verfasst von Ada Schmitt", "Ada Schmitt||"),
    ("Health correspondent Ada Fenwick", "Ada Fenwick|Health correspondent|"),
    ("By @ada Ada Fenwick ada@gazette.example", "Ada Fenwick||"),
    ("By Ada Fenwick, Fri., Aug. 22, 2031", "Ada Fenwick||"),
    ("来源：码头日报 作者：王小明 责任编辑：李四 发布时间：2031-03-04", "王小明||"), ("记者：王小明 时间：2031-03-04", "王小明||"),
  ])
  func readsABylineAsPeople(line: String, people: String) {
    let found = BylineForm(line)?.bylines.map {
      "\($0.name)|\($0.role ?? "")|\($0.place ?? "")\($0.isAgency ? "*" : "")"
    }
    #expect(found?.joined(separator: " ") == people)
  }

  @Test(arguments: [
    "发布时间：03-04", "责任编辑：李四", "By the sea we walked", "", "by and by", "12,400 people", "the harbour wall",
  ])
  func takesOtherLinesForNone(line: String) { #expect(BylineForm(line) == nil) }

  @Test func knowsWhoseWordALabelIs() {
    #expect(BylineForm("Di Marco Bassi", language: "it")?.isLabelled == true)
    #expect(BylineForm("Di Marco Bassi", language: "en")?.isLabelled != true)
  }
}

@Suite struct CreditFormTests {
  @Test(arguments: [
    ("The harbour at dawn. [YONHAP]", "The harbour at dawn.", "Yonhap"),
    ("Harbour (Photo: AP/Jo Lund)", "Harbour", "AP/Jo Lund"),
    ("Photograph: Jo Lund/Reuters", "", "Jo Lund/Reuters"),
    ("Der Hafen. Foto: Jo Lund/dpa", "Der Hafen.", "Jo Lund/dpa"),
    ("항구의 아침. 사진=연합뉴스", "항구의 아침.", "연합뉴스"), ("항구의 아침 /연합뉴스", "항구의 아침", "연합뉴스"), ("© Ada Lund", "", "Ada Lund"),
    ("The harbour at dawn Jo Lund/AFP", "The harbour at dawn", "Jo Lund/AFP"),
    ("The harbour. Jo Lund/AFP via Getty Images", "The harbour.", "Jo Lund/AFP via Getty Images"),
    ("The harbour at dawn. (AP Photo/Jo Lund, File)", "The harbour at dawn.", "AP Photo/Jo Lund, File"),
    ("Ada (left) and Ben [JEON MIN-KYU]", "Ada (left) and Ben", "Jeon Min-kyu"),
    ("Photo: Jo Lund. The harbour at dawn.", "The harbour at dawn.", "Jo Lund"), ("港の朝＝山田太郎撮影", "港の朝", "山田太郎"),
    ("Hafen | Bild: picture alliance / dpa", "Hafen", "picture alliance / dpa"),
    ("Harbour. Photo / Jo Lund", "Harbour.", "Jo Lund"), ("Picture by Jo Lund", "", "Jo Lund"),
  ])
  func takesTheCreditOut(text: String, rest: String, credit: String) {
    let form = CreditForm(text)
    #expect(form.text == rest)
    #expect(form.credit == credit)
    #expect(String(decoding: Array(text.utf8)[form.kept], as: UTF8.self) == rest)
  }

  @Test(arguments: [
    ("Jo Lund on the pier (Ada Lund/PA)", "Jo Lund on the pier", "Ada Lund/PA"),
    ("The pier at dawn. (Photo by Ada Lund/AFP)", "The pier at dawn.", "Ada Lund/AFP"),
    ("The pier at dawn (Image: Ada Lund / SWNS)", "The pier at dawn", "Ada Lund / SWNS"),
    ("The pier at dawn. Credit: Ada Lund / Gazette", "The pier at dawn.", "Ada Lund / Gazette"),
    ("The pier at dawn. ©Ada Lund/Reuters", "The pier at dawn.", "Ada Lund/Reuters"),
    ("The pier at dawn. Ⓒ Ada Lund", "The pier at dawn.", "Ada Lund"),
    ("El muelle al amanecer. EFE/Ada Lund", "El muelle al amanecer.", "EFE/Ada Lund"),
    ("El muelle al amanecer. / EFE", "El muelle al amanecer.", "EFE"),
    ("El muelle al amanecer. Crédito: Ada Lund", "El muelle al amanecer.", "Ada Lund"),
    ("O cais ao amanhecer. Foto: Ada Lund/Folha do Cais", "O cais ao amanhecer.", "Ada Lund/Folha do Cais"),
    ("O cais ao amanhecer — Foto: Ada Lund/Folha", "O cais ao amanhecer", "Ada Lund/Folha"),
    ("Il molo all'alba (Foto di Ada Lund)", "Il molo all'alba", "Ada Lund"),
    ("Il molo all'alba. (ANSA)", "Il molo all'alba.", "ANSA"),
    ("Le quai à l'aube. Photo : Ada Lund", "Le quai à l'aube.", "Ada Lund"),
    ("Le quai à l'aube. (Photo Ada Lund / AFP)", "Le quai à l'aube.", "Ada Lund / AFP"),
    ("Le quai à l'aube. | Ada Lund/SIPA", "Le quai à l'aube.", "Ada Lund/SIPA"),
    ("Der Hafen am Morgen. Quelle: dpa", "Der Hafen am Morgen.", "dpa"),
    ("Der Hafen am Morgen. Bild: Keystone", "Der Hafen am Morgen.", "Keystone"),
    ("Der Hafen am Morgen. Foto: Imago/Ada Lund", "Der Hafen am Morgen.", "Imago/Ada Lund"),
    ("Der Hafen am Morgen. – Foto: APA/Ada Lund", "Der Hafen am Morgen.", "APA/Ada Lund"),
    ("Der Hafen am Morgen. (Archivbild)  Foto: Ada Lund", "Der Hafen am Morgen. (Archivbild)", "Ada Lund"),
    ("De haven bij dageraad. © ANP", "De haven bij dageraad.", "ANP"),
    ("De haven bij dageraad. Beeld: Ada Lund", "De haven bij dageraad.", "Ada Lund"),
    ("Hamnen i gryningen. Foto: Ada Lund/TT", "Hamnen i gryningen.", "Ada Lund/TT"),
    ("Havnen ved daggry. Foto: Ada Lund / NTB", "Havnen ved daggry.", "Ada Lund / NTB"),
    ("Satama aamulla. Kuva: Ada Lund / Lehtikuva", "Satama aamulla.", "Ada Lund / Lehtikuva"),
    ("Port o świcie. Fot. Ada Lund", "Port o świcie.", "Ada Lund"),
    ("Причал на рассвете. Фото: Ада Лунд / ТАСС", "Причал на рассвете.", "Ада Лунд / ТАСС"),
    ("Iskele şafakta. (Fotoğraf: Ada Lund)", "Iskele şafakta.", "Ada Lund"),
    ("Dermaga saat fajar. (Foto: Ada Lund)", "Dermaga saat fajar.", "Ada Lund"),
    ("Dermaga saat fajar (ANTARA/Ada Lund)", "Dermaga saat fajar", "ANTARA/Ada Lund"),
    ("새벽 항구. (사진=뉴시스)", "새벽 항구.", "뉴시스"), ("새벽 항구. 사진 제공 부두청", "새벽 항구.", "부두청"),
    ("새벽 항구. 부두청 제공", "새벽 항구.", "부두청"), ("새벽 항구. ⓒ연합뉴스", "새벽 항구.", "연합뉴스"),
    ("夜明けの港（写真：時事）", "夜明けの港", "時事"), ("夜明けの港 写真：山田花子", "夜明けの港", "山田花子"),
    ("黎明的码头。（新华社记者 林安 摄）", "黎明的码头。", "新华社记者 林安"),
    ("The pier at dawn. Photograph by Ada Lund for the Gazette", "The pier at dawn.", "Ada Lund for the Gazette"),
    ("The pier at dawn. AP/Ada Lund", "The pier at dawn.", "AP/Ada Lund"),
    ("The pier at dawn. (Courtesy Ada Lund)", "The pier at dawn.", "Ada Lund"),
    ("The pier at dawn. Courtesy of the Port Museum", "The pier at dawn.", "the Port Museum"),
    ("The pier at dawn. GETTY IMAGES", "The pier at dawn.", "Getty Images"),
    ("The pier at dawn. File photo: Ada Lund", "The pier at dawn.", "Ada Lund"),
    ("The pier at dawn. File Photo | Photo Credit: Ada Lund", "The pier at dawn. File Photo", "Ada Lund"),
    ("The pier at dawn. | PTI", "The pier at dawn.", "PTI"),
    ("(The Gazette)", "", "The Gazette"), ("BILD: SN/APA/ADA LUND", "", "SN/APA/Ada Lund"),
    ("The pier at dawn. Photo: Ada Lund / Photo: Ada Lund", "The pier at dawn.", "Ada Lund"),
    ("The pier at dawn. Ada Lund/Reuters/Ada Lund/Reuters", "The pier at dawn.", "Ada Lund/Reuters"),
  ])
  func takesTheCreditOfAnyNewsroomOut(text: String, rest: String, credit: String) {
    let form = CreditForm(text)
    #expect(form.text == rest)
    #expect(form.credit == credit)
  }

  @Test(arguments: [
    "The photo: a queen's hat in the sun, and more", "He said so (on Monday)",
    "Reuters headquarters in London at night", "Ada Lund (left) and Ben Oduya (right)", "",
    "(Archivbild)", "A bus in front of the court in April", "The pier (left) and the mole",
    "Boats pay a courtesy visit",
    "Photo of the pier at dawn", "The pier / the mole", "Ada Lund, 2031", "(from left) Ada Lund and Ben Oduya",
  ])
  func leavesATextWithoutCreditAlone(text: String) {
    #expect(CreditForm(text).text == text)
    #expect(CreditForm(text).credit == nil)
  }

  @Test func takesWhatThePictureIsOffAPagesOwnCreditButLeavesItInACaption() {
    #expect(CreditForm.credit(from: "Chart: The Lowell Post") == "The Lowell Post")
    #expect(CreditForm.credit(from: "Karte: Ada Lund") == "Ada Lund")
    #expect(CreditForm("Map: the way to the pier").text == "Map: the way to the pier")
  }

  @Test func takesTheLabelOffAPagesOwnCredit() { #expect(CreditForm.credit(from: "Foto: © ADA LUND") == "Ada Lund") }
}

@Suite struct CaptionFormTests {
  @Test(arguments: [
    ("[1/5] The pier at dawn.", "The pier at dawn."), ("[2/5]The pier", "The pier"), ("3 of 12 The pier", "The pier"),
    ("Bild 3 von 8: Der Hafen", "Der Hafen"), ("2/28 photos", ""), ("The pier (2/5)", "The pier"),
    ("Foto 1 de 4. El muelle", "El muelle"), ("The pier •", "The pier"), ("| The pier -", "The pier"),
    (
      "The pier at dawn. THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES.",
      "The pier at dawn."
    ),
  ])
  func takesCountersSignsAndTermsOff(text: String, caption: String) {
    #expect(String(decoding: Array(text.utf8)[CaptionForm(text).kept], as: UTF8.self) == caption)
  }

  @Test(arguments: [
    "1/5 of the town came", "7/5 is more than one", "2 of the boats", "The pier (left)", "1900", "THE PIER AT DAWN",
    "The score was 2/3", "",
  ])
  func leavesACaptionAlone(text: String) { #expect(CaptionForm(text).kept == 0..<text.utf8.count) }

  @Test func joinsCreditsThatNameTheSameOnce() {
    #expect(CreditForm.joined(["AP Photo", "AP Photo/Jo Lund", "Gazette", "AP"]) == "AP Photo/Jo Lund, Gazette")
    #expect(CreditForm.joined([]) == nil)
  }

  @Test(
    arguments: [
      ("Jo Lund/Copyright 2031 The Lowell Post. All rights reserved", "Jo Lund"),
      ("© 2031 The Lowell Post", "The Lowell Post"),
      ("Copyright", nil), ("Foto:", nil), ("BDEW", "BDEW"), ("Bild © Jo Lund", "Jo Lund"), ("JO LUND", "Jo Lund"),
    ] as [(String, String?)])
  func takesYearAndRightsOffAPagesOwnCredit(text: String, credit: String?) {
    #expect(CreditForm.credit(from: text) == credit)
  }
}

@Suite struct DatelineFormTests {
  @Test(
    arguments: [
      ("LONDON (AP) — The mayor", "London", "AP", "The mayor"),
      ("SEOUL, June 16 (Yonhap) -- The", "Seoul", "Yonhap", "The"), ("(Reuters) - Shares", nil, "Reuters", "Shares"),
      ("PARIS — The", "Paris", nil, "The"), ("WASHINGTON, D.C. — The", "Washington, D.C.", nil, "The"),
      ("NEW DELHI/MUMBAI (Reuters) - Rain", "New Delhi/Mumbai", "Reuters", "Rain"),
      ("Hamburg (dpa/lno) - Die", "Hamburg", "dpa/lno", "Die"), ("Rome, 16 June (ANSA) - Fire", "Rome", "ANSA", "Fire"),
      ("GARROW (Meridian) - The", "Garrow", "Meridian", "The"),
      ("(서울=연합뉴스) 윤세란 기자 = 정부는", "서울", "연합뉴스", "정부는"), ("【ロンドン＝山田太郎】英国", "ロンドン", nil, "英国"),
    ] as [(String, String?, String?, String)])
  func findsPlaceAndAgency(text: String, place: String?, agency: String?, rest: String) {
    let form = DatelineForm(text)
    #expect(form?.place == place)
    #expect(form?.agency == agency)
    #expect(form.map { String(decoding: text.utf8.dropFirst($0.length), as: UTF8.self) } == rest)
  }

  @Test(arguments: ["He said — well — so", "The BBC — which said", "A BBC spokesman (AP) — no", "Ada: yes — no", ""])
  func takesProseForNone(text: String) { #expect(DatelineForm(text) == nil) }
}

@Suite struct OtherFormTests {
  @Test(arguments: [
    ("SEO JI-EUN", "Seo Ji-eun"), ("JEAN-LUC MARTEL", "Jean-Luc Martel"), ("IAN MCCRAE", "Ian McCrae"),
    ("SIOBHAN O'DELL", "Siobhan O'Dell"), ("JAN VAN DER BERG", "Jan van der Berg"),
    ("JO LUND/AFP", "Jo Lund/AFP"), ("NEWS1", "News1"), ("HENRY IV", "Henry IV"), ("J.K. ROWE", "J.K. Rowe"),
    ("ÅSA ÖBERG", "Åsa Öberg"), ("Ada Lund", "Ada Lund"),
  ])
  func writesCapitalsAsNames(text: String, name: String) { #expect(CapitalsForm.name(text) == name) }

  @Test(arguments: [
    "IMG_0042.jpg", "image", "Photo 3", "news, sport, politics, city", "hero-image-large", "2023-kx", "a",
    "https://a.example/b", "Crowds at the gate.jpg", "사진",
    "This image may contain Human Person and Boat", "Presentational grey line", "https%3a%2f%2fa.example",
  ])
  func knowsAnAltThatSaysNothing(alt: String) { #expect(WorthlessAlt.isWorthless(alt)) }

  @Test(arguments: ["Crowds at the gate", "Ada, Ben and Cy at Dún, Erris", "A map", "Mayor", "항구의 아침"])
  func knowsAnAltThatSaysSomething(alt: String) { #expect(!WorthlessAlt.isWorthless(alt)) }

  @Test func takesTheHeadlineAgainForNoDescription() {
    #expect(WorthlessAlt.isWorthless("The tide turns at Dún - 2", headline: "The tide turns at Dún"))
    #expect(
      !WorthlessAlt.isWorthless("The tide turns at Dún while two boats wait outside", headline: "The tide turns at Dún")
    )
    #expect(WorthlessAlt.isWorthless("The tide turns", headline: "The Tide  Turns"))
  }

  @Test(arguments: [
    ("The mayor of the city said that", "en"), ("Der Bürgermeister sagte, dass die Stadt", "de"),
    ("Le maire a dit que la ville est", "fr"), ("El alcalde de la ciudad dijo que los", "es"),
    ("Il sindaco della città ha detto che non", "it"), ("O prefeito da cidade disse que não é uma", "pt"),
    ("De burgemeester van het dorp zegt dat het", "nl"), ("시장은 말했다", "ko"),
    ("市長は言った", "ja"), ("市长说了一句话", "zh"), ("用 Swift 写 JSON 的读者要用 Decoder 来解码这个字段", "zh"), ("Мэр города сказал", "ru"),
    ("ראש העיר אמר", "he"),
  ])
  func guessesTheLanguage(text: String, tag: String) { #expect(LanguageForm.language(of: text)?.tag == tag) }

  @Test(arguments: ["", "12 34", "Ada Lund", "🌊"])
  func guessesNothingFromNothing(text: String) { #expect(LanguageForm.language(of: text) == nil) }

  @Test(arguments: [
    // A template in one language, filled in another.
    ("El alcalde de la ciudad dijo que los barcos no saldrán del puerto en la noche", "en", "es"),
    ("市长说了一句话，港口的船今天不出海", "en", "zh"), ("The mayor of the city said that", "zh-CN", "en"),
    // What is declared holds where the text may well be in it.
    ("The mayor of the city said that it was", "en-GB", "en-GB"),
    ("Byen og havnen er åpne, sier ordføreren, og det er bra for alle som har båt", "da", "da"),
    ("El Niño, La Paz y Los Andes", "en", "en"), ("市長会見", "ja", "ja"),
    ("Ostas priekšnieks sacīja, ka de la no", "lv", "lv"), ("", "fr", "fr"),
  ])
  func believesADeclaredLanguageUnlessTheTextRefutesIt(text: String, declared: String, tag: String) {
    #expect(LanguageForm.language(of: text, declared: Language(declared)).tag == tag)
  }

  @Test func foldsEveryLatinLetterToItsBase() {
    #expect(Folding.fold("ÀÉÎÕÜŁŞŽĳŒßſ") == "aeioulszijoesss")
    #expect(Folding.fold("ŐŰĐỆſ Ｆｕｌｌ") == "ouđes full".replacing("đ", with: "d"))
  }

  @Test(arguments: [
    ("Advertisement", Omission.Reason.advertisement), ("Facebook Twitter WhatsApp", .share),
    ("Read more: The ferry", .readMore), ("Home > News > Sea", .navigation),
    ("Sign up for our newsletter", .newsletter), ("To write comments, please log in.", .login), ("(0/250자)", .comments),
    ("© 2031 The Gazette", .legal), ("Tags: sea, wind", .metadata),
    ("관련기사", .related), ("무단전재 및 재배포 금지", .legal), ("Lesen Sie auch: Die Fähre", .readMore),
  ])
  func knowsBoilerplate(line: String, reason: Omission.Reason) { #expect(BoilerplateForm.reason(for: line) == reason) }

  @Test(arguments: [
    "The company sells advertisements.", "Users must log in to the site, the ministry said.",
    "She reads more than he does.", "Twitter is worth less than Facebook, the bank said.",
    "Home is where the sea is.", "The score was 0/250 after an hour of play on a wet field.", "Shares fell.",
  ])
  func leavesProseAlone(line: String) { #expect(BoilerplateForm.reason(for: line) == nil) }
}
