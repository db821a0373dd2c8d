<?xml version="1.0" encoding="UTF-8"?>
<!-- How names of the news are said in English. One <lexeme> a name, with the reason why the engine alone is not enough.
     A name in small letters is found however it is written; one with capitals only as it stands.
     Later lexicons win over this one: a publication's own, then the command line's. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">

  <!-- News agencies, papers and broadcasters -->
  <lexeme><grapheme>aftonbladet</grapheme><phoneme>ˈɑːftɔːnblɑːdɛt</phoneme></lexeme>  <!-- Swedish daily: broad a -->
  <lexeme><grapheme>agence france-presse</grapheme><phoneme>ɑːˈʒɑːns fɹɑːns ˈpɹɛs</phoneme></lexeme>  <!-- French agency: g as in genre -->
  <lexeme><grapheme>al arabiya</grapheme><phoneme>ˌæl ˌɑːɹəˈbiːjə</phoneme></lexeme>  <!-- Saudi broadcaster: stress on the third syllable -->
  <lexeme><grapheme>al-ahram</grapheme><phoneme>ˌæl əˈhɹɑːm</phoneme></lexeme>  <!-- Egyptian daily: stress at the end -->
  <lexeme><grapheme>anadolu</grapheme><phoneme>ˌɑːnəˈdoʊluː</phoneme></lexeme>  <!-- Turkish agency: stress on the third syllable -->
  <lexeme><grapheme>ANSA</grapheme><alias>Ansa</alias></lexeme>  <!-- Italian agency: a word, not letters -->
  <lexeme><grapheme>asahi shimbun</grapheme><phoneme>ɑːˈsɑːhi ˈʃɪmbʊn</phoneme></lexeme>  <!-- Japanese daily: u as in put -->
  <lexeme><grapheme>asharq al-awsat</grapheme><phoneme>ɑːˈʃɑːɹk æl ˈaʊsɑːt</phoneme></lexeme>  <!-- Saudi daily: aw as in now -->
  <lexeme><grapheme>caixin</grapheme><phoneme>ˌtsaɪˈʃɪn</phoneme></lexeme>  <!-- Chinese magazine: c is ts, x is sh -->
  <lexeme><grapheme>chosun</grapheme><phoneme>ˈtʃoʊsʌn</phoneme></lexeme>  <!-- Korean daily and its group: long o -->
  <lexeme><grapheme>chosun ilbo</grapheme><phoneme>ˈtʃoʊsʌn ˈɪlboʊ</phoneme></lexeme>  <!-- Korean daily: long o -->
  <lexeme><grapheme>clarín</grapheme><phoneme>klɑːˈɹiːn</phoneme></lexeme>  <!-- Argentine daily: stress at the end -->
  <lexeme><grapheme>corriere della sera</grapheme><phoneme>kɔːɹiˈɛɹeɪ ˌdɛlə ˈsɛɹə</phoneme></lexeme>  <!-- Italian daily: four syllables, Italian vowels -->
  <lexeme><grapheme>cumhuriyet</grapheme><phoneme>dʒʊmˈhʊɹijɛt</phoneme></lexeme>  <!-- Turkish daily: c is j -->
  <lexeme><grapheme>dagens nyheter</grapheme><phoneme>ˈdɑːɡəns ˈnuːheɪtɚ</phoneme></lexeme>  <!-- Swedish daily: y is no “eye” -->
  <lexeme><grapheme>der spiegel</grapheme><phoneme>dɛɹ ˈʃpiːɡəl</phoneme></lexeme>  <!-- German weekly: hard g -->
  <lexeme><grapheme>deutsche</grapheme><phoneme>ˈdɔɪtʃə</phoneme></lexeme>  <!-- Deutsche Bank, Bahn, Telekom: two syllables -->
  <lexeme><grapheme>deutsche welle</grapheme><phoneme>ˌdɔɪtʃə ˈvɛlə</phoneme></lexeme>  <!-- German broadcaster: w is v -->
  <lexeme><grapheme>die welt</grapheme><phoneme>diː ˈvɛlt</phoneme></lexeme>  <!-- German daily: not the English verb -->
  <lexeme><grapheme>die zeit</grapheme><phoneme>diː ˈtsaɪt</phoneme></lexeme>  <!-- German weekly: not the English verb -->
  <lexeme><grapheme>dong-a ilbo</grapheme><phoneme>doʊŋˈɑː ˈɪlboʊ</phoneme></lexeme>  <!-- Korean daily: the A is a syllable of its own -->
  <lexeme><grapheme>dpa</grapheme><alias>D.P.A</alias></lexeme>  <!-- German agency: letters although it is written small -->
  <lexeme><grapheme>EFE</grapheme><phoneme>ˈɛfeɪ</phoneme></lexeme>  <!-- Spanish agency: a word of two syllables, not letters -->
  <lexeme><grapheme>Efe</grapheme><phoneme>ˈɛfeɪ</phoneme></lexeme>  <!-- Spanish agency: two syllables -->
  <lexeme><grapheme>el mundo</grapheme><phoneme>ɛl ˈmuːndoʊ</phoneme></lexeme>  <!-- Spanish daily: u as in boot -->
  <lexeme><grapheme>el país</grapheme><phoneme>ɛl pɑːˈiːs</phoneme></lexeme>  <!-- Spanish daily: two syllables -->
  <lexeme><grapheme>Fars</grapheme><phoneme>fɑːɹs</phoneme></lexeme>  <!-- Iranian agency and province: s, not z -->
  <lexeme><grapheme>folha</grapheme><phoneme>ˈfoʊljə</phoneme></lexeme>  <!-- Brazilian daily: lh as in million -->
  <lexeme><grapheme>frankfurter allgemeine</grapheme><phoneme>ˈfɹɑːŋkfʊɹtɚ ˌɑːlɡəˈmaɪnə</phoneme></lexeme>  <!-- German daily: hard g -->
  <lexeme><grapheme>gazeta wyborcza</grapheme><phoneme>ɡɑːˈzɛtə vɪˈbɔːɹtʃə</phoneme></lexeme>  <!-- Polish daily: w is v, cz is ch -->
  <lexeme><grapheme>haaretz</grapheme><phoneme>hɑːˈɑːɹɛts</phoneme></lexeme>  <!-- Israeli daily: stress on the second syllable -->
  <lexeme><grapheme>handelsblatt</grapheme><phoneme>ˈhɑːndəlsblɑːt</phoneme></lexeme>  <!-- German business daily: broad a -->
  <lexeme><grapheme>hankook ilbo</grapheme><phoneme>hɑːnˈɡʊk ˈɪlboʊ</phoneme></lexeme>  <!-- Korean daily: not “han-cook” -->
  <lexeme><grapheme>hankyoreh</grapheme><phoneme>hɑːnˈɡjoʊɹeɪ</phoneme></lexeme>  <!-- Korean daily: ky is one sound -->
  <lexeme><grapheme>hankyung</grapheme><phoneme>ˈhɑːnɡjʌŋ</phoneme></lexeme>  <!-- Korean business daily: ky is one sound -->
  <lexeme><grapheme>hürriyet</grapheme><phoneme>ˈhʊɹijɛt</phoneme></lexeme>  <!-- Turkish daily: the last e is short -->
  <lexeme><grapheme>il sole 24 ore</grapheme><phoneme>iːl ˈsoʊleɪ ˌvɛntiˈkwɑːtɹoʊ ˈɔːɹeɪ</phoneme></lexeme>  <!-- Italian business daily: its number is Italian -->
  <lexeme><grapheme>IRNA</grapheme><phoneme>ˈɪɹnə</phoneme></lexeme>  <!-- Iranian agency: said as a word -->
  <lexeme><grapheme>ISNA</grapheme><phoneme>ˈɪsnə</phoneme></lexeme>  <!-- Iranian agency: said as a word -->
  <lexeme><grapheme>izvestia</grapheme><phoneme>ɪzˈvɛstiə</phoneme></lexeme>  <!-- Russian daily: stress on the second syllable -->
  <lexeme><grapheme>jiji</grapheme><phoneme>ˈdʒiːdʒi</phoneme></lexeme>  <!-- Japanese agency: long i -->
  <lexeme><grapheme>joongang</grapheme><phoneme>ˈdʒʊŋɑːŋ</phoneme></lexeme>  <!-- Korean daily: JoongAng is one name, not two words -->
  <lexeme><grapheme>jyllands-posten</grapheme><phoneme>ˈjuːlæns ˈpɔːstən</phoneme></lexeme>  <!-- Danish daily: j is y -->
  <lexeme><grapheme>kommersant</grapheme><phoneme>ˌkɔːmɛɹˈsɑːnt</phoneme></lexeme>  <!-- Russian daily: stress at the end -->
  <lexeme><grapheme>kyodo</grapheme><phoneme>ˈkjoʊdoʊ</phoneme></lexeme>  <!-- Japanese agency: ky is one sound, not “kai” -->
  <lexeme><grapheme>l'équipe</grapheme><phoneme>leɪˈkiːp</phoneme></lexeme>  <!-- French sports daily: the article is no letter L -->
  <lexeme><grapheme>la nación</grapheme><phoneme>lɑː nɑːˈsjoʊn</phoneme></lexeme>  <!-- Latin American dailies: stress at the end -->
  <lexeme><grapheme>la repubblica</grapheme><phoneme>lɑː ɹeɪˈpuːblɪkə</phoneme></lexeme>  <!-- Italian daily: u as in boot -->
  <lexeme><grapheme>le parisien</grapheme><phoneme>lə ˌpɑːɹiːˈzjɛn</phoneme></lexeme>  <!-- French daily: not the English Parisian -->
  <lexeme><grapheme>les echos</grapheme><phoneme>leɪz eɪˈkoʊ</phoneme></lexeme>  <!-- French business daily: the s of echos is silent -->
  <lexeme><grapheme>libération</grapheme><phoneme>liːbeɪɹɑːˈsjoʊn</phoneme></lexeme>  <!-- French daily: French t before i is s -->
  <lexeme><grapheme>maariv</grapheme><phoneme>ˌmɑːˈɹiːv</phoneme></lexeme>  <!-- Israeli daily: stress at the end -->
  <lexeme><grapheme>maeil</grapheme><phoneme>ˈmeɪɪl</phoneme></lexeme>  <!-- Korean business daily: ae as in day -->
  <lexeme><grapheme>mainichi</grapheme><phoneme>ˈmaɪnɪtʃi</phoneme></lexeme>  <!-- Japanese daily: ai as in mine -->
  <lexeme><grapheme>meduza</grapheme><phoneme>mɛˈduːzə</phoneme></lexeme>  <!-- Russian news site: stress on the second syllable -->
  <lexeme><grapheme>Mehr</grapheme><phoneme>mɛɹ</phoneme></lexeme>  <!-- Iranian agency: one syllable -->
  <lexeme><grapheme>neue zürcher zeitung</grapheme><phoneme>ˈnɔɪə ˈtsʊɹçɚ ˈtsaɪtʊŋ</phoneme></lexeme>  <!-- Swiss daily: z is ts -->
  <lexeme><grapheme>newsis</grapheme><phoneme>ˈnuːsɪs</phoneme></lexeme>  <!-- Korean agency: one word in two syllables -->
  <lexeme><grapheme>nikkei</grapheme><phoneme>ˈniːkeɪ</phoneme></lexeme>  <!-- Japanese paper and index: long first vowel -->
  <lexeme><grapheme>novaya gazeta</grapheme><phoneme>ˈnoʊvəjə ɡəˈzɛtə</phoneme></lexeme>  <!-- Russian paper: stress on the middle of gazeta -->
  <lexeme><grapheme>pravda</grapheme><phoneme>ˈpɹɑːvdə</phoneme></lexeme>  <!-- Russian and Ukrainian papers: broad a -->
  <lexeme><grapheme>RAI</grapheme><phoneme>ɹaɪ</phoneme></lexeme>  <!-- Italian broadcaster: said as a word -->
  <lexeme><grapheme>ria novosti</grapheme><phoneme>ˈɹiːə ˈnoʊvəsti</phoneme></lexeme>  <!-- Russian agency: a word, not letters -->
  <lexeme><grapheme>RTÉ</grapheme><alias>R.T.E</alias></lexeme>  <!-- Irish broadcaster: letters, without naming the accent -->
  <lexeme><grapheme>sankei</grapheme><phoneme>ˈsɑːŋkeɪ</phoneme></lexeme>  <!-- Japanese daily: broad a -->
  <lexeme><grapheme>süddeutsche zeitung</grapheme><phoneme>ˈzuːtdɔɪtʃə ˈtsaɪtʊŋ</phoneme></lexeme>  <!-- German daily: z is ts -->
  <lexeme><grapheme>tagesschau</grapheme><phoneme>ˈtɑːɡəsʃaʊ</phoneme></lexeme>  <!-- German news programme: hard g -->
  <lexeme><grapheme>tanjug</grapheme><phoneme>ˈtɑːnjʊɡ</phoneme></lexeme>  <!-- Serbian agency: j is y -->
  <lexeme><grapheme>tasnim</grapheme><phoneme>tæsˈniːm</phoneme></lexeme>  <!-- Iranian agency: stress at the end -->
  <lexeme><grapheme>TASS</grapheme><alias>Tass</alias></lexeme>  <!-- Russian agency: a word, not letters -->
  <lexeme><grapheme>ukrainska pravda</grapheme><phoneme>ˌuːkɹɑːˈiːnskə ˈpɹɑːvdə</phoneme></lexeme>  <!-- Ukrainian news site: four syllables -->
  <lexeme><grapheme>ukrinform</grapheme><phoneme>ˌuːkɹɪnˈfɔːɹm</phoneme></lexeme>  <!-- Ukrainian agency: u as in boot -->
  <lexeme><grapheme>volkskrant</grapheme><phoneme>ˈvɔːlkskɹɑːnt</phoneme></lexeme>  <!-- Dutch daily: broad a -->
  <lexeme><grapheme>xinhua</grapheme><phoneme>ˈʃɪnhwɑː</phoneme></lexeme>  <!-- Chinese agency: x is sh -->
  <lexeme><grapheme>yedioth ahronoth</grapheme><phoneme>jɛˈdiːoʊt ˌɑːhəˈɹoʊnoʊt</phoneme></lexeme>  <!-- Israeli daily: final t, not th -->
  <lexeme><grapheme>ynet</grapheme><phoneme>ˈwaɪnɛt</phoneme></lexeme>  <!-- Israeli news site: the letter Y, then net -->
  <lexeme><grapheme>yomiuri</grapheme><phoneme>joʊmiˈuːɹi</phoneme></lexeme>  <!-- Japanese daily: every vowel is sounded -->
  <lexeme><grapheme>yonhap</grapheme><phoneme>ˈjoʊnhɑːp</phoneme></lexeme>  <!-- Korean agency: two syllables, yon-hap; the engine says “yahn” -->
  <lexeme><grapheme>zeitung</grapheme><phoneme>ˈtsaɪtʊŋ</phoneme></lexeme>  <!-- “newspaper” in German titles: z is ts -->

  <!-- Organisations, alliances and offices -->
  <lexeme><grapheme>al-aqsa</grapheme><phoneme>ˌæl ˈɑːksə</phoneme></lexeme>  <!-- mosque in Jerusalem: q is k -->
  <lexeme><grapheme>al-qaida</grapheme><phoneme>ælˈkaɪdə</phoneme></lexeme>  <!-- armed group: ai as in eye -->
  <lexeme><grapheme>al-shabaab</grapheme><phoneme>ˌæl ʃəˈbɑːb</phoneme></lexeme>  <!-- armed group: stress at the end -->
  <lexeme><grapheme>al-shabab</grapheme><phoneme>ˌæl ʃəˈbɑːb</phoneme></lexeme>  <!-- armed group: stress at the end -->
  <lexeme><grapheme>APEC</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>ASEAN</grapheme><phoneme>ˈɑːsiɑːn</phoneme></lexeme>  <!-- said as a word, with broad vowels, as the association does -->
  <lexeme><grapheme>ASEM</grapheme><phoneme>ˈæsɛm</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>assemblée nationale</grapheme><phoneme>ɑːˌsɑːmˈbleɪ ˌnɑːsjoʊˈnɑːl</phoneme></lexeme>  <!-- French lower house: French vowels -->
  <lexeme><grapheme>bharatiya janata</grapheme><phoneme>ˌbɑːɹəˈtiːjə ˈdʒʌnətə</phoneme></lexeme>  <!-- Indian party: Hindi vowels -->
  <lexeme><grapheme>boko haram</grapheme><phoneme>ˌboʊkoʊ hɑːˈɹɑːm</phoneme></lexeme>  <!-- armed group: stress at the end -->
  <lexeme><grapheme>bundesbank</grapheme><phoneme>ˈbʊndəsbæŋk</phoneme></lexeme>  <!-- German central bank: u as in put -->
  <lexeme><grapheme>bundesliga</grapheme><phoneme>ˈbʊndəsliːɡə</phoneme></lexeme>  <!-- German football league -->
  <lexeme><grapheme>bundesrat</grapheme><phoneme>ˈbʊndəsɹɑːt</phoneme></lexeme>  <!-- German upper house: broad a -->
  <lexeme><grapheme>bundestag</grapheme><phoneme>ˈbʊndəstɑːɡ</phoneme></lexeme>  <!-- German parliament -->
  <lexeme><grapheme>bundeswehr</grapheme><phoneme>ˈbʊndəsvɛɹ</phoneme></lexeme>  <!-- German forces: w is v -->
  <lexeme><grapheme>COGAT</grapheme><phoneme>ˈkoʊɡæt</phoneme></lexeme>  <!-- Israeli office: said as a word -->
  <lexeme><grapheme>CONMEBOL</grapheme><phoneme>ˈkɑːnmɛboʊl</phoneme></lexeme>  <!-- South American football: Spanish o -->
  <lexeme><grapheme>daesh</grapheme><phoneme>dɑːˈɛʃ</phoneme></lexeme>  <!-- Arabic name of Islamic State: two syllables -->
  <lexeme><grapheme>dáil</grapheme><phoneme>dɔɪl</phoneme></lexeme>  <!-- Irish lower house: Irish spelling -->
  <lexeme><grapheme>ECOWAS</grapheme><phoneme>ˈɛkoʊwɑːs</phoneme></lexeme>  <!-- said as a word of three syllables -->
  <lexeme><grapheme>EFTA</grapheme><phoneme>ˈɛftə</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>élysée</grapheme><phoneme>eɪliːˈzeɪ</phoneme></lexeme>  <!-- French presidency: s between vowels is z -->
  <lexeme><grapheme>ESA</grapheme><alias>E.S.A</alias></lexeme>  <!-- space agency: letters -->
  <lexeme><grapheme>FARC</grapheme><alias>Farc</alias></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>fatah</grapheme><phoneme>fəˈtɑː</phoneme></lexeme>  <!-- Palestinian party: stress at the end -->
  <lexeme><grapheme>fianna fáil</grapheme><phoneme>ˌfiːənə ˈfɔɪl</phoneme></lexeme>  <!-- Irish party: Irish spelling -->
  <lexeme><grapheme>fine gael</grapheme><phoneme>ˌfɪnə ˈɡeɪl</phoneme></lexeme>  <!-- Irish party: not the English adjective -->
  <lexeme><grapheme>folketing</grapheme><phoneme>ˈfɔːlkətɪŋ</phoneme></lexeme>  <!-- Danish parliament: the l is heard -->
  <lexeme><grapheme>generalitat</grapheme><phoneme>dʒɛnəˌɹæliˈtɑːt</phoneme></lexeme>  <!-- Catalan government: stress at the end -->
  <lexeme><grapheme>hamas</grapheme><phoneme>hɑːˈmɑːs</phoneme></lexeme>  <!-- s, not z; stress at the end -->
  <lexeme><grapheme>hezbollah</grapheme><phoneme>hɛzbəˈlɑː</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>  <!-- oo, not ow -->
  <lexeme><grapheme>houthis</grapheme><phoneme>ˈhuːθiz</phoneme></lexeme>  <!-- oo, not ow -->
  <lexeme><grapheme>IATA</grapheme><phoneme>aɪˈɑːtə</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>ICAO</grapheme><phoneme>aɪˈkeɪoʊ</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>IGAD</grapheme><phoneme>ˈiːɡæd</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>INDOPACOM</grapheme><phoneme>ˌɪndoʊˈpeɪkɑːm</phoneme></lexeme>  <!-- American command: of Indo-Pacific -->
  <lexeme><grapheme>ISRO</grapheme><phoneme>ˈɪzɹoʊ</phoneme></lexeme>  <!-- Indian space agency: said as a word -->
  <lexeme><grapheme>KAIST</grapheme><phoneme>kaɪst</phoneme></lexeme>  <!-- Korean university: one syllable -->
  <lexeme><grapheme>keidanren</grapheme><phoneme>ˈkeɪdɑːnɹɛn</phoneme></lexeme>  <!-- Japanese business lobby: ei as in day -->
  <lexeme><grapheme>knesset</grapheme><phoneme>kəˈnɛsɛt</phoneme></lexeme>  <!-- Israeli parliament: the k is heard -->
  <lexeme><grapheme>komeito</grapheme><phoneme>koʊˈmeɪtoʊ</phoneme></lexeme>  <!-- Japanese party: ei as in day -->
  <lexeme><grapheme>KOTRA</grapheme><phoneme>ˈkoʊtɹə</phoneme></lexeme>  <!-- Korean trade agency: said as a word -->
  <lexeme><grapheme>kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtæŋ</phoneme></lexeme>  <!-- Taiwanese party -->
  <lexeme><grapheme>likud</grapheme><phoneme>liːˈkuːd</phoneme></lexeme>  <!-- Israeli party: stress at the end -->
  <lexeme><grapheme>lok sabha</grapheme><phoneme>ˌloʊk ˈsʌbhɑː</phoneme></lexeme>  <!-- Indian lower house: first a as in cut -->
  <lexeme><grapheme>majlis</grapheme><phoneme>ˈmɑːdʒlɪs</phoneme></lexeme>  <!-- parliaments: broad a, final s -->
  <lexeme><grapheme>matignon</grapheme><phoneme>ˌmɑːtiːˈnjoʊn</phoneme></lexeme>  <!-- French prime minister's office: gn as in canyon -->
  <lexeme><grapheme>médecins sans frontières</grapheme><phoneme>meɪdˌsæn sɑːn fɹɔːnˈtjɛɹ</phoneme></lexeme>  <!-- charity: French spelling -->
  <lexeme><grapheme>mercosur</grapheme><phoneme>ˌmɛɹkoʊˈsʊɹ</phoneme></lexeme>  <!-- South American bloc: stress at the end -->
  <lexeme><grapheme>NIOSH</grapheme><phoneme>ˈnaɪɑːʃ</phoneme></lexeme>  <!-- American institute: said as a word -->
  <lexeme><grapheme>NOAA</grapheme><phoneme>ˈnoʊə</phoneme></lexeme>  <!-- American weather and ocean agency: said as Noah -->
  <lexeme><grapheme>OCHA</grapheme><phoneme>ˈoʊtʃə</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>oireachtas</grapheme><phoneme>ˈɛɹəktəs</phoneme></lexeme>  <!-- Irish parliament: Irish spelling -->
  <lexeme><grapheme>palazzo chigi</grapheme><phoneme>pəˈlɑːtsoʊ ˈkiːdʒi</phoneme></lexeme>  <!-- Italian prime minister's office: ch is k -->
  <lexeme><grapheme>peshmerga</grapheme><phoneme>pɛʃˈmɛɹɡə</phoneme></lexeme>  <!-- Kurdish forces: stress on the second syllable -->
  <lexeme><grapheme>plaid cymru</grapheme><phoneme>ˌplaɪd ˈkʌmɹi</phoneme></lexeme>  <!-- Welsh party: ai as in eye -->
  <lexeme><grapheme>quai d'orsay</grapheme><phoneme>ˌkeɪ dɔːɹˈseɪ</phoneme></lexeme>  <!-- French foreign ministry: the u is silent -->
  <lexeme><grapheme>quirinale</grapheme><phoneme>ˌkwɪɹɪˈnɑːleɪ</phoneme></lexeme>  <!-- Italian presidency: four syllables -->
  <lexeme><grapheme>Rada</grapheme><phoneme>ˈɹɑːdə</phoneme></lexeme>  <!-- Ukrainian parliament: broad a -->
  <lexeme><grapheme>rajya sabha</grapheme><phoneme>ˌɹɑːdʒjə ˈsʌbhɑː</phoneme></lexeme>  <!-- Indian upper house: two syllables, then two -->
  <lexeme><grapheme>RAND</grapheme><phoneme>ɹænd</phoneme></lexeme>  <!-- American institute: a word, not letters -->
  <lexeme><grapheme>rassemblement national</grapheme><phoneme>ɹɑːˌsɑːmbləˈmɑːn ˌnɑːsjoʊˈnɑːl</phoneme></lexeme>  <!-- French party: French vowels -->
  <lexeme><grapheme>RCEP</grapheme><phoneme>ˈɑːɹsɛp</phoneme></lexeme>  <!-- trade pact: the letter R, then sep -->
  <lexeme><grapheme>riigikogu</grapheme><phoneme>ˈɹiːɡikoʊɡuː</phoneme></lexeme>  <!-- Estonian parliament: hard g -->
  <lexeme><grapheme>rohingya</grapheme><phoneme>ɹoʊˈhɪndʒə</phoneme></lexeme>  <!-- people of Myanmar: gy as in gem -->
  <lexeme><grapheme>SADC</grapheme><phoneme>ˈsædɛk</phoneme></lexeme>  <!-- said as a word of two syllables -->
  <lexeme><grapheme>saeima</grapheme><phoneme>ˈsaɪmə</phoneme></lexeme>  <!-- Latvian parliament: two syllables -->
  <lexeme><grapheme>sejm</grapheme><phoneme>seɪm</phoneme></lexeme>  <!-- Polish lower house: one syllable -->
  <lexeme><grapheme>senedd</grapheme><phoneme>ˈsɛnɛð</phoneme></lexeme>  <!-- Welsh parliament: dd as in the -->
  <lexeme><grapheme>shin bet</grapheme><phoneme>ʃiːn ˈbɛt</phoneme></lexeme>  <!-- Israeli service: long i -->
  <lexeme><grapheme>sinn féin</grapheme><phoneme>ʃɪn ˈfeɪn</phoneme></lexeme>  <!-- Irish party: Irish spelling -->
  <lexeme><grapheme>sunni</grapheme><phoneme>ˈsʊni</phoneme></lexeme>  <!-- branch of Islam: not “sunny” -->
  <lexeme><grapheme>taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>  <!-- full last vowel -->
  <lexeme><grapheme>tánaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme></lexeme>  <!-- Irish deputy's title: Irish spelling -->
  <lexeme><grapheme>THAAD</grapheme><phoneme>θæd</phoneme></lexeme>  <!-- missile defence: one syllable -->
  <lexeme><grapheme>tutsi</grapheme><phoneme>ˈtʊtsi</phoneme></lexeme>  <!-- people of Rwanda: u as in put -->
  <lexeme><grapheme>UEFA</grapheme><phoneme>juːˈeɪfə</phoneme></lexeme>  <!-- three syllables, as football says it -->
  <lexeme><grapheme>UNAIDS</grapheme><alias>U.N Aids</alias></lexeme>  <!-- the letters U N, then the word -->
  <lexeme><grapheme>UNEP</grapheme><phoneme>ˈjuːnɛp</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>UNESCO</grapheme><phoneme>juːˈnɛskoʊ</phoneme></lexeme>  <!-- said as a word, with the sound of you -->
  <lexeme><grapheme>UNRWA</grapheme><phoneme>ˈʌnɹwɑː</phoneme></lexeme>  <!-- said as a word of two syllables -->
  <lexeme><grapheme>uyghur</grapheme><phoneme>ˈwiːɡʊɹ</phoneme></lexeme>  <!-- people of Xinjiang: begins as we -->
  <lexeme><grapheme>uyghurs</grapheme><phoneme>ˈwiːɡʊɹz</phoneme></lexeme>  <!-- people of Xinjiang: begins as we -->
  <lexeme><grapheme>verkhovna rada</grapheme><phoneme>vɛɹˈxɔːvnə ˈɹɑːdə</phoneme></lexeme>  <!-- Ukrainian parliament: broad a -->

  <!-- Markets, currencies and companies -->
  <lexeme><grapheme>auchan</grapheme><phoneme>oʊˈʃɑːn</phoneme></lexeme>  <!-- French retailer: ch is sh -->
  <lexeme><grapheme>baemin</grapheme><phoneme>ˈbeɪmɪn</phoneme></lexeme>  <!-- Korean delivery service: ae as in day -->
  <lexeme><grapheme>baidu</grapheme><phoneme>ˈbaɪduː</phoneme></lexeme>  <!-- Chinese company: ai as in eye -->
  <lexeme><grapheme>balenciaga</grapheme><phoneme>bəˌlɛnsiˈɑːɡə</phoneme></lexeme>  <!-- fashion house: stress on the fourth syllable -->
  <lexeme><grapheme>binance</grapheme><phoneme>ˈbaɪnæns</phoneme></lexeme>  <!-- crypto exchange: stress on the first syllable -->
  <lexeme><grapheme>biontech</grapheme><phoneme>ˈbaɪɑːntɛk</phoneme></lexeme>  <!-- German company: said as one word -->
  <lexeme><grapheme>bovespa</grapheme><phoneme>boʊˈvɛspə</phoneme></lexeme>  <!-- Brazilian exchange: three syllables -->
  <lexeme><grapheme>CAC</grapheme><alias>cack</alias></lexeme>  <!-- French index: a word, not letters -->
  <lexeme><grapheme>carrefour</grapheme><phoneme>ˌkæɹˈfʊɹ</phoneme></lexeme>  <!-- French retailer: stress at the end -->
  <lexeme><grapheme>cedi</grapheme><phoneme>ˈseɪdi</phoneme></lexeme>  <!-- currency of Ghana: first e as in day -->
  <lexeme><grapheme>chaebol</grapheme><phoneme>ˈtʃeɪbəl</phoneme></lexeme>  <!-- Korean conglomerate: ch as in chair -->
  <lexeme><grapheme>chaebols</grapheme><phoneme>ˈtʃeɪbəlz</phoneme></lexeme>  <!-- Korean conglomerate: ch as in chair -->
  <lexeme><grapheme>crédit agricole</grapheme><phoneme>kɹeɪˈdiː ˌɑːɡɹiˈkoʊl</phoneme></lexeme>  <!-- French bank: silent t -->
  <lexeme><grapheme>daewoo</grapheme><phoneme>ˈdeɪuː</phoneme></lexeme>  <!-- Korean name: ae as in day -->
  <lexeme><grapheme>daihatsu</grapheme><phoneme>daɪˈhɑːtsuː</phoneme></lexeme>  <!-- Japanese carmaker: ai as in eye -->
  <lexeme><grapheme>danone</grapheme><phoneme>dəˈnoʊn</phoneme></lexeme>  <!-- French company: long o -->
  <lexeme><grapheme>dassault</grapheme><phoneme>dæˈsoʊ</phoneme></lexeme>  <!-- French company: final letters are silent -->
  <lexeme><grapheme>DAX</grapheme><alias>Dax</alias></lexeme>  <!-- German index: a word, not letters -->
  <lexeme><grapheme>dinar</grapheme><phoneme>dɪˈnɑːɹ</phoneme></lexeme>  <!-- currency: stress at the end -->
  <lexeme><grapheme>dirham</grapheme><phoneme>dɪəˈhæm</phoneme></lexeme>  <!-- currency: both syllables full -->
  <lexeme><grapheme>doosan</grapheme><phoneme>ˈduːsɑːn</phoneme></lexeme>  <!-- Korean group: broad a -->
  <lexeme><grapheme>energoatom</grapheme><phoneme>ɛˌnɛɹɡoʊˈætəm</phoneme></lexeme>  <!-- Ukrainian company: atom in full -->
  <lexeme><grapheme>FTSE</grapheme><alias>footsie</alias></lexeme>  <!-- London index, as traders and newsreaders say it -->
  <lexeme><grapheme>givenchy</grapheme><phoneme>ʒiːˈvɑːnʃi</phoneme></lexeme>  <!-- French house: g as in genre -->
  <lexeme><grapheme>hanwha</grapheme><phoneme>ˈhɑːnwɑː</phoneme></lexeme>  <!-- Korean group: broad a -->
  <lexeme><grapheme>hermès</grapheme><phoneme>ɛɹˈmɛz</phoneme></lexeme>  <!-- French house: silent h -->
  <lexeme><grapheme>hryvnia</grapheme><phoneme>həˈɹɪvniə</phoneme></lexeme>  <!-- Ukrainian currency: the h is a sound, no letter -->
  <lexeme><grapheme>huawei</grapheme><phoneme>ˈwɑːweɪ</phoneme></lexeme>  <!-- h is silent in English usage -->
  <lexeme><grapheme>IBEX</grapheme><phoneme>ˈaɪbɛks</phoneme></lexeme>  <!-- Spanish index: said as a word -->
  <lexeme><grapheme>ibovespa</grapheme><phoneme>ˌiːboʊˈvɛspə</phoneme></lexeme>  <!-- Brazilian index: four syllables -->
  <lexeme><grapheme>kakao</grapheme><phoneme>ˈkɑːkaʊ</phoneme></lexeme>  <!-- Korean company: broad a -->
  <lexeme><grapheme>krone</grapheme><phoneme>ˈkɹoʊnə</phoneme></lexeme>  <!-- Danish and Norwegian currency: two syllables -->
  <lexeme><grapheme>kyat</grapheme><phoneme>tʃɑːt</phoneme></lexeme>  <!-- currency of Myanmar: one syllable -->
  <lexeme><grapheme>leu</grapheme><phoneme>ˈleɪuː</phoneme></lexeme>  <!-- Romanian currency: two syllables -->
  <lexeme><grapheme>lotte</grapheme><phoneme>ˈlɔːteɪ</phoneme></lexeme>  <!-- Korean group: two syllables -->
  <lexeme><grapheme>manat</grapheme><phoneme>mɑːˈnɑːt</phoneme></lexeme>  <!-- currency of Azerbaijan: stress at the end -->
  <lexeme><grapheme>mizuho</grapheme><phoneme>mɪˈzuːhoʊ</phoneme></lexeme>  <!-- Japanese bank: u without a y before it -->
  <lexeme><grapheme>moderna</grapheme><phoneme>məˈdɜːnə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>naira</grapheme><phoneme>ˈnaɪɹə</phoneme></lexeme>  <!-- Nigerian currency: ai as in eye -->
  <lexeme><grapheme>nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>nike</grapheme><phoneme>ˈnaɪki</phoneme></lexeme>  <!-- American company: two syllables -->
  <lexeme><grapheme>nomura</grapheme><phoneme>noʊˈmʊɹə</phoneme></lexeme>  <!-- Japanese bank: u without a y before it -->
  <lexeme><grapheme>novartis</grapheme><phoneme>noʊˈvɑːɹtɪs</phoneme></lexeme>  <!-- the engine swallows the stress -->
  <lexeme><grapheme>nvidia</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>  <!-- the company’s own usage -->
  <lexeme><grapheme>paribas</grapheme><phoneme>ˌpæɹiˈbɑː</phoneme></lexeme>  <!-- French bank: silent s -->
  <lexeme><grapheme>peugeot</grapheme><phoneme>ˈpɜːʒoʊ</phoneme></lexeme>  <!-- French carmaker: eu as in fur -->
  <lexeme><grapheme>porsche</grapheme><phoneme>ˈpɔːɹʃə</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>qantas</grapheme><phoneme>ˈkwɑːntəs</phoneme></lexeme>  <!-- Australian airline: qu as in quantity -->
  <lexeme><grapheme>rakuten</grapheme><phoneme>ɹɑːˈkuːtɛn</phoneme></lexeme>  <!-- Japanese retailer: u without a y before it -->
  <lexeme><grapheme>reais</grapheme><phoneme>ɹeɪˈaɪs</phoneme></lexeme>  <!-- Brazilian currency, plural: two syllables -->
  <lexeme><grapheme>renault</grapheme><phoneme>ɹəˈnoʊ</phoneme></lexeme>  <!-- final letters are silent -->
  <lexeme><grapheme>rial</grapheme><phoneme>ɹiˈɑːl</phoneme></lexeme>  <!-- Iranian and Omani currency: stress at the end -->
  <lexeme><grapheme>ringgit</grapheme><phoneme>ˈɹɪŋɡɪt</phoneme></lexeme>  <!-- Malaysian currency: hard g -->
  <lexeme><grapheme>riyal</grapheme><phoneme>ɹiˈjɑːl</phoneme></lexeme>  <!-- Saudi and Qatari currency: stress at the end -->
  <lexeme><grapheme>Roche</grapheme><phoneme>ɹoʊʃ</phoneme></lexeme>  <!-- Swiss company: ch is sh -->
  <lexeme><grapheme>rupiah</grapheme><phoneme>ɹuːˈpiːə</phoneme></lexeme>  <!-- Indonesian currency: stress on the second syllable -->
  <lexeme><grapheme>sberbank</grapheme><phoneme>ˈsbɛɹbæŋk</phoneme></lexeme>  <!-- Russian bank: the s is a sound, no letter -->
  <lexeme><grapheme>shein</grapheme><phoneme>ˈʃiːɪn</phoneme></lexeme>  <!-- Chinese retailer: she-in, as the company says it -->
  <lexeme><grapheme>société générale</grapheme><phoneme>soʊˌsjeɪˈteɪ ˌʒeɪneɪˈɹɑːl</phoneme></lexeme>  <!-- French bank: g as in genre -->
  <lexeme><grapheme>SOFR</grapheme><alias>sofer</alias></lexeme>  <!-- lending rate: a word -->
  <lexeme><grapheme>stellantis</grapheme><phoneme>stɛˈlæntɪs</phoneme></lexeme>  <!-- carmaker: final s, not z -->
  <lexeme><grapheme>temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>  <!-- Chinese retailer: tee-moo, as the company says it -->
  <lexeme><grapheme>tenge</grapheme><phoneme>ˈtɛŋɡeɪ</phoneme></lexeme>  <!-- currency of Kazakhstan: hard g -->
  <lexeme><grapheme>Thales</grapheme><phoneme>ˈtɑːlɛs</phoneme></lexeme>  <!-- French company: t, as the company says it -->
  <lexeme><grapheme>xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>  <!-- x is sh -->

  <!-- Countries and their people -->
  <lexeme><grapheme>antananarivo</grapheme><phoneme>ˌæntəˌnænəˈɹiːvoʊ</phoneme></lexeme>  <!-- Madagascar: i as in machine -->
  <lexeme><grapheme>azeri</grapheme><phoneme>əˈzɛɹi</phoneme></lexeme>  <!-- people of Azerbaijan: stress on the second syllable -->
  <lexeme><grapheme>benin</grapheme><phoneme>bəˈniːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>beninese</grapheme><phoneme>ˌbɛnɪˈniːz</phoneme></lexeme>  <!-- people of Benin: as the country -->
  <lexeme><grapheme>burkinabe</grapheme><phoneme>bɜːˌkiːnəˈbeɪ</phoneme></lexeme>  <!-- people of Burkina Faso: four syllables -->
  <lexeme><grapheme>burkinabè</grapheme><phoneme>bɜːˌkiːnəˈbeɪ</phoneme></lexeme>  <!-- people of Burkina Faso: four syllables -->
  <lexeme><grapheme>cabo verde</grapheme><phoneme>ˌkɑːboʊ ˈvɛɹdeɪ</phoneme></lexeme>  <!-- two syllables in Verde -->
  <lexeme><grapheme>côte d'ivoire</grapheme><phoneme>ˌkoʊt diːˈvwɑːɹ</phoneme></lexeme>  <!-- French name of Ivory Coast -->
  <lexeme><grapheme>dominica</grapheme><phoneme>ˌdɑːmɪˈniːkə</phoneme></lexeme>  <!-- the island: stress on the third syllable -->
  <lexeme><grapheme>ghanaian</grapheme><phoneme>ɡɑːˈneɪən</phoneme></lexeme>  <!-- people of Ghana: stress on the second syllable -->
  <lexeme><grapheme>grenada</grapheme><phoneme>ɡɹəˈneɪdə</phoneme></lexeme>  <!-- the island: a as in day, unlike the Spanish city -->
  <lexeme><grapheme>guinea-bissau</grapheme><phoneme>ˌɡɪni bɪˈsaʊ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>hazara</grapheme><phoneme>həˈzɑːɹə</phoneme></lexeme>  <!-- people of Afghanistan: stress on the second syllable -->
  <lexeme><grapheme>herzegovina</grapheme><phoneme>ˌhɛɹtsəɡoʊˈviːnə</phoneme></lexeme>  <!-- z is ts, stress on the fourth syllable -->
  <lexeme><grapheme>honduras</grapheme><phoneme>hɑːnˈdʊɹəs</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>kazakhstan</grapheme><phoneme>ˈkɑːzəkstɑːn</phoneme></lexeme>  <!-- kh is k -->
  <lexeme><grapheme>kazakhstani</grapheme><phoneme>ˌkɑːzəkˈstɑːni</phoneme></lexeme>  <!-- people of Kazakhstan: kh is k -->
  <lexeme><grapheme>kiribati</grapheme><phoneme>ˈkɪɹɪbæs</phoneme></lexeme>  <!-- ti is s, in the country's language -->
  <lexeme><grapheme>kosovar</grapheme><phoneme>ˈkoʊsəvɑːɹ</phoneme></lexeme>  <!-- people of Kosovo: long o -->
  <lexeme><grapheme>kosovo</grapheme><phoneme>ˈkoʊsəvoʊ</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>kyrgyz</grapheme><phoneme>kɪɹˈɡiːz</phoneme></lexeme>  <!-- people of Kyrgyzstan -->
  <lexeme><grapheme>kyrgyzstan</grapheme><phoneme>ˌkɪɹɡɪˈstɑːn</phoneme></lexeme>  <!-- y as in sit -->
  <lexeme><grapheme>Laos</grapheme><phoneme>laʊs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>maldives</grapheme><phoneme>ˈmɔːldaɪvz</phoneme></lexeme>  <!-- the final s is heard -->
  <lexeme><grapheme>malian</grapheme><phoneme>ˈmɑːliən</phoneme></lexeme>  <!-- people of Mali: broad a -->
  <lexeme><grapheme>moldovan</grapheme><phoneme>moʊlˈdoʊvən</phoneme></lexeme>  <!-- people of Moldova: stress on the second syllable -->
  <lexeme><grapheme>nauru</grapheme><phoneme>nɑːˈuːɹuː</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒɛɹ</phoneme></lexeme>  <!-- the country: French g, unlike the river -->
  <lexeme><grapheme>niger delta</grapheme><phoneme>ˌnaɪdʒɚ ˈdɛltə</phoneme></lexeme>  <!-- after the river: j -->
  <lexeme><grapheme>niger river</grapheme><phoneme>ˌnaɪdʒɚ ˈɹɪvɚ</phoneme></lexeme>  <!-- the river: j -->
  <lexeme><grapheme>niger state</grapheme><phoneme>ˌnaɪdʒɚ ˈsteɪt</phoneme></lexeme>  <!-- in Nigeria, after the river: j -->
  <lexeme><grapheme>nigerien</grapheme><phoneme>niːˈʒɛɹiən</phoneme></lexeme>  <!-- people of Niger, not of Nigeria -->
  <lexeme><grapheme>oman</grapheme><phoneme>oʊˈmɑːn</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>omani</grapheme><phoneme>oʊˈmɑːni</phoneme></lexeme>  <!-- people of Oman: long o -->
  <lexeme><grapheme>palau</grapheme><phoneme>pəˈlaʊ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>puerto rico</grapheme><phoneme>ˌpwɛɹtə ˈɹiːkoʊ</phoneme></lexeme>  <!-- weak o -->
  <lexeme><grapheme>qatar</grapheme><phoneme>kəˈtɑːɹ</phoneme></lexeme>  <!-- stress at the end, as newsreaders say it -->
  <lexeme><grapheme>qatari</grapheme><phoneme>kəˈtɑːɹi</phoneme></lexeme>  <!-- people of Qatar -->
  <lexeme><grapheme>river niger</grapheme><phoneme>ˌɹɪvɚ ˈnaɪdʒɚ</phoneme></lexeme>  <!-- the river: j -->
  <lexeme><grapheme>são tomé and príncipe</grapheme><phoneme>ˌsaʊ toʊˈmeɪ ænd ˈpɹɪnsɪpeɪ</phoneme></lexeme>  <!-- four syllables in Príncipe -->
  <lexeme><grapheme>senegal</grapheme><phoneme>ˌsɛnɪˈɡɔːl</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>slovakia</grapheme><phoneme>sloʊˈvɑːkiə</phoneme></lexeme>  <!-- long o, broad a -->
  <lexeme><grapheme>suriname</grapheme><phoneme>ˈsʊɹɪnɑːm</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>tajik</grapheme><phoneme>tɑːˈdʒiːk</phoneme></lexeme>  <!-- people of Tajikistan: stress at the end -->
  <lexeme><grapheme>tajikistan</grapheme><phoneme>tɑːˈdʒiːkɪstɑːn</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>timor-leste</grapheme><phoneme>ˌtiːmɔːɹ ˈlɛsteɪ</phoneme></lexeme>  <!-- two syllables in Leste -->
  <lexeme><grapheme>türkiye</grapheme><phoneme>ˈtʊɹkijeɪ</phoneme></lexeme>  <!-- three syllables, as the country asks -->

  <!-- Capitals -->
  <lexeme><grapheme>abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>  <!-- Nigeria: u without a y before it -->
  <lexeme><grapheme>accra</grapheme><phoneme>əˈkɹɑː</phoneme></lexeme>  <!-- Ghana: stress at the end -->
  <lexeme><grapheme>ankara</grapheme><phoneme>ˈæŋkəɹə</phoneme></lexeme>  <!-- Turkey: stress on the first syllable alone -->
  <lexeme><grapheme>apia</grapheme><phoneme>ɑːˈpiːə</phoneme></lexeme>  <!-- Samoa: stress on the second syllable -->
  <lexeme><grapheme>asunción</grapheme><phoneme>ɑːˌsuːnsiˈoʊn</phoneme></lexeme>  <!-- Paraguay: stress at the end -->
  <lexeme><grapheme>bangui</grapheme><phoneme>bɑːŋˈɡiː</phoneme></lexeme>  <!-- Central African Republic: stress at the end -->
  <lexeme><grapheme>banjul</grapheme><phoneme>ˈbɑːndʒuːl</phoneme></lexeme>  <!-- Gambia: broad a -->
  <lexeme><grapheme>buenos aires</grapheme><phoneme>ˌbweɪnəs ˈaɪɹɪs</phoneme></lexeme>  <!-- Argentina: final s, not z -->
  <lexeme><grapheme>bujumbura</grapheme><phoneme>ˌbuːdʒʊmˈbʊɹə</phoneme></lexeme>  <!-- Burundi: u without a y before it -->
  <lexeme><grapheme>caracas</grapheme><phoneme>kəˈɹɑːkəs</phoneme></lexeme>  <!-- Venezuela: final s, not z -->
  <lexeme><grapheme>chisinau</grapheme><phoneme>ˌkiːʃɪˈnaʊ</phoneme></lexeme>  <!-- Moldova: ch is k -->
  <lexeme><grapheme>chișinău</grapheme><phoneme>ˌkiːʃɪˈnaʊ</phoneme></lexeme>  <!-- Moldova: ch is k -->
  <lexeme><grapheme>conakry</grapheme><phoneme>ˈkɑːnəkɹi</phoneme></lexeme>  <!-- Guinea: stress on the first syllable -->
  <lexeme><grapheme>dakar</grapheme><phoneme>dəˈkɑːɹ</phoneme></lexeme>  <!-- Senegal: stress at the end -->
  <lexeme><grapheme>dushanbe</grapheme><phoneme>duːˈʃɑːnbeɪ</phoneme></lexeme>  <!-- Tajikistan: three syllables -->
  <lexeme><grapheme>gaborone</grapheme><phoneme>ˌɡɑːbəˈɹoʊneɪ</phoneme></lexeme>  <!-- Botswana: four syllables -->
  <lexeme><grapheme>gitega</grapheme><phoneme>ɡiːˈteɪɡə</phoneme></lexeme>  <!-- Burundi: stress on the second syllable -->
  <lexeme><grapheme>kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>lilongwe</grapheme><phoneme>lɪˈlɔːŋweɪ</phoneme></lexeme>  <!-- Malawi: first i as in sit -->
  <lexeme><grapheme>lomé</grapheme><phoneme>loʊˈmeɪ</phoneme></lexeme>  <!-- Togo: long o -->
  <lexeme><grapheme>malé</grapheme><phoneme>ˈmɑːleɪ</phoneme></lexeme>  <!-- Maldives: stress on the first syllable -->
  <lexeme><grapheme>maputo</grapheme><phoneme>məˈpuːtoʊ</phoneme></lexeme>  <!-- Mozambique: u without a y before it -->
  <lexeme><grapheme>mbabane</grapheme><phoneme>ˌəmbəˈbɑːn</phoneme></lexeme>  <!-- Eswatini: the m is no letter -->
  <lexeme><grapheme>mogadishu</grapheme><phoneme>ˌmoʊɡəˈdiːʃuː</phoneme></lexeme>  <!-- Somalia: long o -->
  <lexeme><grapheme>n'djamena</grapheme><phoneme>əndʒəˈmeɪnə</phoneme></lexeme>  <!-- Chad: the n is no letter -->
  <lexeme><grapheme>nassau</grapheme><phoneme>ˈnæsɔː</phoneme></lexeme>  <!-- Bahamas: au as in law -->
  <lexeme><grapheme>naypyidaw</grapheme><phoneme>ˌneɪpjiːˈdɔː</phoneme></lexeme>  <!-- Myanmar: py is one sound -->
  <lexeme><grapheme>niamey</grapheme><phoneme>njɑːˈmeɪ</phoneme></lexeme>  <!-- Niger: two syllables -->
  <lexeme><grapheme>nouakchott</grapheme><phoneme>nʊˈɑːkʃɑːt</phoneme></lexeme>  <!-- Mauritania: ch is sh -->
  <lexeme><grapheme>phnom penh</grapheme><phoneme>pəˌnɑːm ˈpɛn</phoneme></lexeme>  <!-- Cambodia: the p is heard lightly -->
  <lexeme><grapheme>podgorica</grapheme><phoneme>ˈpɑːdɡɔːɹiːtsə</phoneme></lexeme>  <!-- Montenegro: c is ts -->
  <lexeme><grapheme>praia</grapheme><phoneme>ˈpɹaɪə</phoneme></lexeme>  <!-- Cape Verde: ai as in eye -->
  <lexeme><grapheme>pristina</grapheme><phoneme>ˈpɹɪʃtɪnə</phoneme></lexeme>  <!-- Kosovo: s is sh -->
  <lexeme><grapheme>rabat</grapheme><phoneme>ɹəˈbɑːt</phoneme></lexeme>  <!-- Morocco: stress at the end -->
  <lexeme><grapheme>reykjavik</grapheme><phoneme>ˈɹeɪkjəvɪk</phoneme></lexeme>  <!-- Iceland: j is y -->
  <lexeme><grapheme>reykjavík</grapheme><phoneme>ˈɹeɪkjəvɪk</phoneme></lexeme>  <!-- Iceland: j is y -->
  <lexeme><grapheme>riyadh</grapheme><phoneme>ɹiːˈɑːd</phoneme></lexeme>  <!-- three sounds, not “rye” -->
  <lexeme><grapheme>roseau</grapheme><phoneme>ɹoʊˈzoʊ</phoneme></lexeme>  <!-- Dominica: eau is o -->
  <lexeme><grapheme>sana'a</grapheme><phoneme>sɑːˈnɑː</phoneme></lexeme>  <!-- Yemen: stress at the end -->
  <lexeme><grapheme>sanaa</grapheme><phoneme>sɑːˈnɑː</phoneme></lexeme>  <!-- Yemen: stress at the end -->
  <lexeme><grapheme>skopje</grapheme><phoneme>ˈskɔːpjeɪ</phoneme></lexeme>  <!-- North Macedonia: j is y -->
  <lexeme><grapheme>Sucre</grapheme><phoneme>ˈsuːkɹeɪ</phoneme></lexeme>  <!-- Bolivia: two syllables -->
  <lexeme><grapheme>tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>  <!-- Georgia: the t is heard lightly -->
  <lexeme><grapheme>tegucigalpa</grapheme><phoneme>təˌɡuːsɪˈɡælpə</phoneme></lexeme>  <!-- Honduras: hard g -->
  <lexeme><grapheme>thimphu</grapheme><phoneme>ˈtɪmpuː</phoneme></lexeme>  <!-- Bhutan: th is t, ph is p -->
  <lexeme><grapheme>tirana</grapheme><phoneme>tɪˈɹɑːnə</phoneme></lexeme>  <!-- Albania: i as in sit -->
  <lexeme><grapheme>tunis</grapheme><phoneme>ˈtuːnɪs</phoneme></lexeme>  <!-- Tunisia: final s, not z -->
  <lexeme><grapheme>ulaanbaatar</grapheme><phoneme>ˌuːlɑːn ˈbɑːtɑːɹ</phoneme></lexeme>  <!-- Mongolia: stress on the third syllable -->
  <lexeme><grapheme>ulan bator</grapheme><phoneme>ˌuːlɑːn ˈbɑːtɔːɹ</phoneme></lexeme>  <!-- Mongolia: the older spelling -->
  <lexeme><grapheme>vaduz</grapheme><phoneme>fɑːˈduːts</phoneme></lexeme>  <!-- Liechtenstein: v is f, z is ts -->
  <lexeme><grapheme>windhoek</grapheme><phoneme>ˈvɪnthʊk</phoneme></lexeme>  <!-- Namibia: w is v -->
  <lexeme><grapheme>yamoussoukro</grapheme><phoneme>ˌjæmʊˈsuːkɹoʊ</phoneme></lexeme>  <!-- Ivory Coast: ou as in soup -->
  <lexeme><grapheme>yaoundé</grapheme><phoneme>jɑːˌʊnˈdeɪ</phoneme></lexeme>  <!-- Cameroon: three syllables -->

  <!-- Korea -->
  <lexeme><grapheme>busan</grapheme><phoneme>ˈbuːsɑːn</phoneme></lexeme>  <!-- u as in boot, without a y before it -->
  <lexeme><grapheme>chungcheong</grapheme><phoneme>ˈtʃʊŋtʃʌŋ</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>daegu</grapheme><phoneme>ˈdeɪɡuː</phoneme></lexeme>  <!-- ae as in day -->
  <lexeme><grapheme>daejeon</grapheme><phoneme>ˈdeɪdʒʌn</phoneme></lexeme>  <!-- ae as in day, eo as in cut -->
  <lexeme><grapheme>dokdo</grapheme><phoneme>ˈdoʊkdoʊ</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>gangnam</grapheme><phoneme>ˈɡɑːŋnɑːm</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>gangwon</grapheme><phoneme>ˈɡɑːŋwʌn</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>gwangju</grapheme><phoneme>ˈɡwɑːŋdʒuː</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>gyeonggi</grapheme><phoneme>ˈɡjʌŋɡi</phoneme></lexeme>  <!-- hard g, eo as in cut -->
  <lexeme><grapheme>gyeongju</grapheme><phoneme>ˈɡjʌŋdʒuː</phoneme></lexeme>  <!-- hard g, eo as in cut -->
  <lexeme><grapheme>gyeongsang</grapheme><phoneme>ˈɡjʌŋsɑːŋ</phoneme></lexeme>  <!-- hard g, eo as in cut -->
  <lexeme><grapheme>incheon</grapheme><phoneme>ˈɪntʃʌn</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>jeju</grapheme><phoneme>ˈdʒeɪdʒuː</phoneme></lexeme>  <!-- long e -->
  <lexeme><grapheme>jeolla</grapheme><phoneme>ˈdʒʌlə</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>jeonju</grapheme><phoneme>ˈdʒʌndʒuː</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>kaesong</grapheme><phoneme>ˈkeɪsɔːŋ</phoneme></lexeme>  <!-- ae as in day -->
  <lexeme><grapheme>panmunjom</grapheme><phoneme>ˌpɑːnmʊnˈdʒʌm</phoneme></lexeme>  <!-- broad a, stress at the end -->
  <lexeme><grapheme>pohang</grapheme><phoneme>ˈpoʊhɑːŋ</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>pyeongchang</grapheme><phoneme>ˈpjʌŋtʃɑːŋ</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>pyeongtaek</grapheme><phoneme>ˈpjʌŋtɛk</phoneme></lexeme>  <!-- eo as in cut, ae as in bet -->
  <lexeme><grapheme>pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑːŋ</phoneme></lexeme>  <!-- o as in cut -->
  <lexeme><grapheme>sejong</grapheme><phoneme>ˈseɪdʒoʊŋ</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>ulsan</grapheme><phoneme>ˈuːlsɑːn</phoneme></lexeme>  <!-- u as in boot -->
  <lexeme><grapheme>yeouido</grapheme><phoneme>ˈjʌɪdoʊ</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>yongsan</grapheme><phoneme>ˈjoʊŋsɑːn</phoneme></lexeme>  <!-- long o -->

  <!-- Japan -->
  <lexeme><grapheme>fukuoka</grapheme><phoneme>ˌfuːkuːˈoʊkə</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>fukushima</grapheme><phoneme>ˌfuːkuːˈʃiːmə</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>hokkaido</grapheme><phoneme>hoʊˈkaɪdoʊ</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>kobe</grapheme><phoneme>ˈkoʊbeɪ</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>kyoto</grapheme><phoneme>ˈkjoʊtoʊ</phoneme></lexeme>  <!-- ky is one sound, not “kai” -->
  <lexeme><grapheme>nagasaki</grapheme><phoneme>ˌnɑːɡəˈsɑːki</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>nagoya</grapheme><phoneme>nəˈɡɔɪə</phoneme></lexeme>  <!-- weak first vowel -->
  <lexeme><grapheme>okinawa</grapheme><phoneme>ˌoʊkɪˈnɑːwə</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>osaka</grapheme><phoneme>oʊˈsɑːkə</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>ryukyu</grapheme><phoneme>ɹiˈuːkjuː</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>sakurajima</grapheme><phoneme>ˌsɑːkʊɹɑːˈdʒiːmə</phoneme></lexeme>  <!-- five syllables -->
  <lexeme><grapheme>takeshima</grapheme><phoneme>ˌtɑːkɛˈʃiːmə</phoneme></lexeme>  <!-- four syllables -->
  <lexeme><grapheme>yokohama</grapheme><phoneme>ˌjoʊkəˈhɑːmə</phoneme></lexeme>  <!-- long o -->

  <!-- China and Taiwan -->
  <lexeme><grapheme>chengdu</grapheme><phoneme>ˌtʃʌŋˈduː</phoneme></lexeme>  <!-- e as in cut -->
  <lexeme><grapheme>chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>  <!-- q is ch -->
  <lexeme><grapheme>dalian</grapheme><phoneme>ˌdɑːˈljɛn</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>diaoyu</grapheme><phoneme>ˌdjaʊˈjuː</phoneme></lexeme>  <!-- islands: iao is one sound -->
  <lexeme><grapheme>guangdong</grapheme><phoneme>ˌɡwɑːŋˈdʊŋ</phoneme></lexeme>  <!-- o as in put -->
  <lexeme><grapheme>guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒoʊ</phoneme></lexeme>  <!-- ou as in go -->
  <lexeme><grapheme>hainan</grapheme><phoneme>ˌhaɪˈnɑːn</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>hangzhou</grapheme><phoneme>ˌhɑːŋˈdʒoʊ</phoneme></lexeme>  <!-- zh is j, ou as in go -->
  <lexeme><grapheme>henan</grapheme><phoneme>ˌhʌˈnɑːn</phoneme></lexeme>  <!-- e as in cut -->
  <lexeme><grapheme>hubei</grapheme><phoneme>ˌhuːˈbeɪ</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>kaohsiung</grapheme><phoneme>ˌkaʊˈʃjʊŋ</phoneme></lexeme>  <!-- ao as in now -->
  <lexeme><grapheme>kunming</grapheme><phoneme>ˌkʊnˈmɪŋ</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>  <!-- q is ch -->
  <lexeme><grapheme>shaanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>shandong</grapheme><phoneme>ˌʃɑːnˈdʊŋ</phoneme></lexeme>  <!-- o as in put -->
  <lexeme><grapheme>shanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>shenyang</grapheme><phoneme>ˌʃʌnˈjɑːŋ</phoneme></lexeme>  <!-- e as in cut -->
  <lexeme><grapheme>shenzhen</grapheme><phoneme>ˌʃʌnˈdʒʌn</phoneme></lexeme>  <!-- zh is j -->
  <lexeme><grapheme>sichuan</grapheme><phoneme>ˈsɪtʃwɑːn</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>tianjin</grapheme><phoneme>ˌtjɛnˈdʒɪn</phoneme></lexeme>  <!-- ia as in yen -->
  <lexeme><grapheme>wuhan</grapheme><phoneme>ˌwuːˈhɑːn</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>xi'an</grapheme><phoneme>ʃiːˈɑːn</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>xiamen</grapheme><phoneme>ˌʃjɑːˈmʌn</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>xinjiang</grapheme><phoneme>ˌʃɪnˈdʒjɑːŋ</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>zhejiang</grapheme><phoneme>ˌdʒʌˈdʒjɑːŋ</phoneme></lexeme>  <!-- zh is j -->
  <lexeme><grapheme>zhengzhou</grapheme><phoneme>ˌdʒʌŋˈdʒoʊ</phoneme></lexeme>  <!-- zh is j -->
  <lexeme><grapheme>zhongnanhai</grapheme><phoneme>ˌdʒʊŋnɑːnˈhaɪ</phoneme></lexeme>  <!-- seat of the leadership in Beijing: zh is j -->

  <!-- South and Southeast Asia, Australia and the Pacific -->
  <lexeme><grapheme>aotearoa</grapheme><phoneme>ˌaʊteɪəˈɹoʊə</phoneme></lexeme>  <!-- New Zealand in Māori: ao as in now -->
  <lexeme><grapheme>ayungin</grapheme><phoneme>ɑːˈjʊŋɪn</phoneme></lexeme>  <!-- shoal: hard g -->
  <lexeme><grapheme>balochistan</grapheme><phoneme>bəˌloʊtʃɪˈstɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>cebu</grapheme><phoneme>seɪˈbuː</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>chhattisgarh</grapheme><phoneme>ˈtʃʌtɪsɡɑːɹ</phoneme></lexeme>  <!-- broad last a -->
  <lexeme><grapheme>gujarat</grapheme><phoneme>ˌɡʊdʒəˈɹɑːt</phoneme></lexeme>  <!-- broad last a -->
  <lexeme><grapheme>jammu</grapheme><phoneme>ˈdʒʌmuː</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>karachi</grapheme><phoneme>kəˈɹɑːtʃi</phoneme></lexeme>  <!-- no r before ch -->
  <lexeme><grapheme>kolkata</grapheme><phoneme>koʊlˈkɑːtə</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>maharashtra</grapheme><phoneme>ˌmɑːhəˈɹɑːʃtɹə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>majuro</grapheme><phoneme>məˈdʒʊɹoʊ</phoneme></lexeme>  <!-- Marshall Islands: stress on the second syllable -->
  <lexeme><grapheme>nouméa</grapheme><phoneme>nuːˈmeɪə</phoneme></lexeme>  <!-- New Caledonia: ou as in soup -->
  <lexeme><grapheme>odisha</grapheme><phoneme>oʊˈdɪʃə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>palawan</grapheme><phoneme>pəˈlɑːwən</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>papeete</grapheme><phoneme>ˌpɑːpiˈeɪteɪ</phoneme></lexeme>  <!-- Tahiti: four syllables -->
  <lexeme><grapheme>penang</grapheme><phoneme>pəˈnæŋ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>phuket</grapheme><phoneme>puːˈkɛt</phoneme></lexeme>  <!-- ph is p -->
  <lexeme><grapheme>rakhine</grapheme><phoneme>ɹəˈkaɪn</phoneme></lexeme>  <!-- kh is k -->
  <lexeme><grapheme>saipan</grapheme><phoneme>saɪˈpæn</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>srinagar</grapheme><phoneme>sɹiːˈnʌɡɚ</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>wollongong</grapheme><phoneme>ˈwʊləŋɡɑːŋ</phoneme></lexeme>  <!-- Australia: u as in put -->
  <lexeme><grapheme>yangon</grapheme><phoneme>jɑːŋˈɡoʊn</phoneme></lexeme>  <!-- stress at the end -->

  <!-- The Middle East -->
  <lexeme><grapheme>aqaba</grapheme><phoneme>ˈɑːkəbə</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>bandar abbas</grapheme><phoneme>ˌbændɚ ɑːˈbɑːs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>deir al-balah</grapheme><phoneme>ˌdɛɹ æl ˈbɑːlə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>deir el-balah</grapheme><phoneme>ˌdɛɹ ɛl ˈbɑːlə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>eilat</grapheme><phoneme>eɪˈlɑːt</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>erbil</grapheme><phoneme>ɛɹˈbiːl</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>fallujah</grapheme><phoneme>fəˈluːdʒə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>golan</grapheme><phoneme>ˈɡoʊlɑːn</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>herat</grapheme><phoneme>hɛˈɹɑːt</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>hodeida</grapheme><phoneme>hoʊˈdeɪdə</phoneme></lexeme>  <!-- ei as in day -->
  <lexeme><grapheme>hodeidah</grapheme><phoneme>hoʊˈdeɪdə</phoneme></lexeme>  <!-- ei as in day -->
  <lexeme><grapheme>homs</grapheme><phoneme>hɔːms</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>hormuz</grapheme><phoneme>hɔːɹˈmuːz</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>  <!-- i as in sit -->
  <lexeme><grapheme>irbid</grapheme><phoneme>ˈɪɹbɪd</phoneme></lexeme>  <!-- i as in sit -->
  <lexeme><grapheme>isfahan</grapheme><phoneme>ˌɪsfəˈhɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>izmir</grapheme><phoneme>ɪzˈmɪɹ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>jabalia</grapheme><phoneme>dʒəˈbɑːljə</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>jenin</grapheme><phoneme>dʒəˈniːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>khan younis</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>  <!-- ou as in soup -->
  <lexeme><grapheme>khan yunis</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>kirkuk</grapheme><phoneme>kɪɹˈkuːk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>latakia</grapheme><phoneme>ˌlætəˈkiːə</phoneme></lexeme>  <!-- stress on the third syllable -->
  <lexeme><grapheme>medina</grapheme><phoneme>məˈdiːnə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>mosul</grapheme><phoneme>ˈmoʊsəl</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>negev</grapheme><phoneme>ˈnɛɡɛv</phoneme></lexeme>  <!-- hard g -->
  <lexeme><grapheme>netzarim</grapheme><phoneme>ˌnɛtsɑːˈɹiːm</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>nuseirat</grapheme><phoneme>ˌnuːseɪˈɹɑːt</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>qalqilya</grapheme><phoneme>kælˈkiːljə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>qamishli</grapheme><phoneme>kɑːˈmɪʃli</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>rafah</grapheme><phoneme>ˈɹɑːfə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>ramallah</grapheme><phoneme>ɹəˈmɑːlə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>raqqa</grapheme><phoneme>ˈɹɑːkə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>suez</grapheme><phoneme>suːˈɛz</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>tabriz</grapheme><phoneme>tɑːˈbɹiːz</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>tartus</grapheme><phoneme>tɑːɹˈtuːs</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>tikrit</grapheme><phoneme>tɪˈkɹiːt</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>tulkarm</grapheme><phoneme>tʊlˈkɑːɹəm</phoneme></lexeme>  <!-- three syllables -->

  <!-- Ukraine, Russia and the Caucasus -->
  <lexeme><grapheme>abkhazia</grapheme><phoneme>æbˈkɑːziə</phoneme></lexeme>  <!-- kh is k -->
  <lexeme><grapheme>arkhangelsk</grapheme><phoneme>ɑːɹˈkɑːnɡɛlsk</phoneme></lexeme>  <!-- hard g -->
  <lexeme><grapheme>avdiivka</grapheme><phoneme>ɑːvˈdiːɪvkə</phoneme></lexeme>  <!-- ii is two vowels -->
  <lexeme><grapheme>bakhmut</grapheme><phoneme>bɑːxˈmuːt</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>bryansk</grapheme><phoneme>bɹiˈɑːnsk</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>bucha</grapheme><phoneme>ˈbuːtʃə</phoneme></lexeme>  <!-- u as in boot -->
  <lexeme><grapheme>chelyabinsk</grapheme><phoneme>tʃɪˈljɑːbɪnsk</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>chernihiv</grapheme><phoneme>tʃɛɹˈniːhiːv</phoneme></lexeme>  <!-- i as in machine -->
  <lexeme><grapheme>dnieper</grapheme><phoneme>dəˈniːpɚ</phoneme></lexeme>  <!-- the d is no letter -->
  <lexeme><grapheme>dnipro</grapheme><phoneme>dəˈniːpɹoʊ</phoneme></lexeme>  <!-- the d is no letter -->
  <lexeme><grapheme>donbas</grapheme><phoneme>ˈdɑːnbɑːs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>irkutsk</grapheme><phoneme>ɪɹˈkuːtsk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>kaliningrad</grapheme><phoneme>kəˈliːnɪnɡɹæd</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>kamchatka</grapheme><phoneme>kæmˈtʃætkə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>kazan</grapheme><phoneme>kəˈzɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>kherson</grapheme><phoneme>xɛɹˈsoʊn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>krasnodar</grapheme><phoneme>ˌkɹɑːsnəˈdɑːɹ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>kryvyi rih</grapheme><phoneme>kɹɪˈviː ˈɹiː</phoneme></lexeme>  <!-- y as in sit -->
  <lexeme><grapheme>kupiansk</grapheme><phoneme>ˈkuːpjɑːnsk</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>kuril</grapheme><phoneme>kʊˈɹiːl</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>kyiv</grapheme><phoneme>ˈkiːv</phoneme></lexeme>  <!-- one syllable -->
  <lexeme><grapheme>luhansk</grapheme><phoneme>luːˈhɑːnsk</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>  <!-- the l is no letter -->
  <lexeme><grapheme>makhachkala</grapheme><phoneme>məˌkɑːtʃkəˈlɑː</phoneme></lexeme>  <!-- kh is k -->
  <lexeme><grapheme>mariupol</grapheme><phoneme>ˌmæɹiˈuːpəl</phoneme></lexeme>  <!-- stress on the third syllable -->
  <lexeme><grapheme>melitopol</grapheme><phoneme>ˌmɛlɪˈtoʊpəl</phoneme></lexeme>  <!-- stress on the third syllable -->
  <lexeme><grapheme>murmansk</grapheme><phoneme>mʊɹˈmɑːnsk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>mykolaiv</grapheme><phoneme>ˌmɪkəˈlaɪɪv</phoneme></lexeme>  <!-- y as in sit -->
  <lexeme><grapheme>nakhchivan</grapheme><phoneme>ˌnɑːxtʃɪˈvɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>novorossiysk</grapheme><phoneme>ˌnoʊvəɹəˈsiːsk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>novosibirsk</grapheme><phoneme>ˌnoʊvəsɪˈbɪɹsk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>odesa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>odessa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>  <!-- stress on the second syllable, in Texas too -->
  <lexeme><grapheme>ossetia</grapheme><phoneme>ɑːˈsɛtiə</phoneme></lexeme>  <!-- four syllables -->
  <lexeme><grapheme>sakhalin</grapheme><phoneme>ˈsækəliːn</phoneme></lexeme>  <!-- kh is k -->
  <lexeme><grapheme>sevastopol</grapheme><phoneme>səˈvæstəpoʊl</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>sochi</grapheme><phoneme>ˈsoʊtʃi</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>sudzha</grapheme><phoneme>ˈsuːdʒə</phoneme></lexeme>  <!-- u as in boot -->
  <lexeme><grapheme>sumy</grapheme><phoneme>ˈsuːmi</phoneme></lexeme>  <!-- u as in boot -->
  <lexeme><grapheme>taganrog</grapheme><phoneme>ˌtæɡənˈɹɔːɡ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>ternopil</grapheme><phoneme>tɛɹˈnoʊpɪl</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>tuapse</grapheme><phoneme>ˌtuːəpˈseɪ</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>ufa</grapheme><phoneme>uːˈfɑː</phoneme></lexeme>  <!-- u as in boot -->
  <lexeme><grapheme>voronezh</grapheme><phoneme>vəˈɹoʊnɛʒ</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>vovchansk</grapheme><phoneme>ˈvoʊvtʃɑːnsk</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>yakutsk</grapheme><phoneme>jəˈkuːtsk</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>zaporizhzhia</grapheme><phoneme>ˌzɑːpəˈɹiːʒə</phoneme></lexeme>  <!-- zhzh is one sound -->
  <lexeme><grapheme>zhytomyr</grapheme><phoneme>ʒɪˈtoʊmɪɹ</phoneme></lexeme>  <!-- y as in sit -->

  <!-- Europe -->
  <lexeme><grapheme>aarhus</grapheme><phoneme>ˈɔːɹhuːs</phoneme></lexeme>  <!-- aa as in law -->
  <lexeme><grapheme>åland</grapheme><phoneme>ˈɔːlɑːnd</phoneme></lexeme>  <!-- å as in law -->
  <lexeme><grapheme>auschwitz</grapheme><phoneme>ˈaʊʃvɪts</phoneme></lexeme>  <!-- w is v -->
  <lexeme><grapheme>azores</grapheme><phoneme>ˈeɪzɔːɹz</phoneme></lexeme>  <!-- first a as in day -->
  <lexeme><grapheme>bayreuth</grapheme><phoneme>baɪˈɹɔɪt</phoneme></lexeme>  <!-- th is t -->
  <lexeme><grapheme>belém</grapheme><phoneme>bəˈlɛm</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>bergen</grapheme><phoneme>ˈbɜːɡən</phoneme></lexeme>  <!-- hard g -->
  <lexeme><grapheme>bilbao</grapheme><phoneme>bɪlˈbaʊ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>bordeaux</grapheme><phoneme>bɔːɹˈdoʊ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>brno</grapheme><phoneme>ˈbɜːnoʊ</phoneme></lexeme>  <!-- a word, not letters -->
  <lexeme><grapheme>bruges</grapheme><phoneme>bɹuːʒ</phoneme></lexeme>  <!-- one syllable -->
  <lexeme><grapheme>calais</grapheme><phoneme>kæˈleɪ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>cannes</grapheme><phoneme>kæn</phoneme></lexeme>  <!-- final letters are silent -->
  <lexeme><grapheme>ceuta</grapheme><phoneme>ˈseɪuːtə</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>champs-élysées</grapheme><phoneme>ˌʃɑːnz eɪliːˈzeɪ</phoneme></lexeme>  <!-- French: ch is sh -->
  <lexeme><grapheme>charleroi</grapheme><phoneme>ˌʃɑːɹləˈɹwɑː</phoneme></lexeme>  <!-- French: oi is wa -->
  <lexeme><grapheme>cluj-napoca</grapheme><phoneme>ˌkluːʒ nɑːˈpoʊkə</phoneme></lexeme>  <!-- j as in pleasure -->
  <lexeme><grapheme>davos</grapheme><phoneme>dɑːˈvoʊs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>debrecen</grapheme><phoneme>ˈdɛbɹɛtsɛn</phoneme></lexeme>  <!-- c is ts -->
  <lexeme><grapheme>dijon</grapheme><phoneme>diːˈʒoʊn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>gdansk</grapheme><phoneme>ɡəˈdɑːnsk</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>gdańsk</grapheme><phoneme>ɡəˈdɑːnsk</phoneme></lexeme>  <!-- the letters are sounds -->
  <lexeme><grapheme>gothenburg</grapheme><phoneme>ˈɡɑːθənbɜːɡ</phoneme></lexeme>  <!-- th as in thing -->
  <lexeme><grapheme>göttingen</grapheme><phoneme>ˈɡɜːtɪŋən</phoneme></lexeme>  <!-- no j in it -->
  <lexeme><grapheme>graz</grapheme><phoneme>ɡɹɑːts</phoneme></lexeme>  <!-- z is ts -->
  <lexeme><grapheme>grenoble</grapheme><phoneme>ɡɹəˈnoʊbəl</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>grindavik</grapheme><phoneme>ˈɡɹɪndəvɪk</phoneme></lexeme>  <!-- i as in sit -->
  <lexeme><grapheme>grindavík</grapheme><phoneme>ˈɡɹɪndəvɪk</phoneme></lexeme>  <!-- i as in sit -->
  <lexeme><grapheme>groningen</grapheme><phoneme>ˈɡɹoʊnɪŋən</phoneme></lexeme>  <!-- no j in it -->
  <lexeme><grapheme>heraklion</grapheme><phoneme>hɪˈɹækliən</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>iași</grapheme><phoneme>jɑːʃ</phoneme></lexeme>  <!-- one syllable -->
  <lexeme><grapheme>karlsruhe</grapheme><phoneme>ˈkɑːɹlzɹuːə</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>košice</grapheme><phoneme>ˈkoʊʃɪtseɪ</phoneme></lexeme>  <!-- c is ts -->
  <lexeme><grapheme>kraków</grapheme><phoneme>ˈkɹɑːkaʊ</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>krakow</grapheme><phoneme>ˈkɹɑːkaʊ</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>lampedusa</grapheme><phoneme>ˌlæmpɪˈduːzə</phoneme></lexeme>  <!-- s between vowels is z -->
  <lexeme><grapheme>lausanne</grapheme><phoneme>loʊˈzæn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>lesbos</grapheme><phoneme>ˈlɛzbɑːs</phoneme></lexeme>  <!-- final s, not z -->
  <lexeme><grapheme>liège</grapheme><phoneme>liˈɛʒ</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>lille</grapheme><phoneme>liːl</phoneme></lexeme>  <!-- i as in machine -->
  <lexeme><grapheme>lyon</grapheme><phoneme>liˈoʊn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>madeira</grapheme><phoneme>məˈdɪɹə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>magdeburg</grapheme><phoneme>ˈmɑːɡdəbɜːɡ</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>mainz</grapheme><phoneme>maɪnts</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>málaga</grapheme><phoneme>ˈmæləɡə</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>malaga</grapheme><phoneme>ˈmæləɡə</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>malmö</grapheme><phoneme>ˈmælmoʊ</phoneme></lexeme>  <!-- full last vowel -->
  <lexeme><grapheme>modena</grapheme><phoneme>ˈmoʊdənə</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>namur</grapheme><phoneme>nəˈmʊɹ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>nantes</grapheme><phoneme>nɑːnt</phoneme></lexeme>  <!-- the s is silent -->
  <lexeme><grapheme>nijmegen</grapheme><phoneme>ˈnaɪmeɪɡən</phoneme></lexeme>  <!-- j is silent -->
  <lexeme><grapheme>niš</grapheme><phoneme>niːʃ</phoneme></lexeme>  <!-- i as in machine -->
  <lexeme><grapheme>notre-dame</grapheme><phoneme>ˌnoʊtɹə ˈdɑːm</phoneme></lexeme>  <!-- the Paris cathedral: French a -->
  <lexeme><grapheme>piraeus</grapheme><phoneme>paɪˈɹiːəs</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>poznań</grapheme><phoneme>ˈpoʊznæn</phoneme></lexeme>  <!-- long o -->
  <lexeme><grapheme>reims</grapheme><phoneme>ɹiːmz</phoneme></lexeme>  <!-- ei as in see -->
  <lexeme><grapheme>rijeka</grapheme><phoneme>ɹiˈɛkə</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>rouen</grapheme><phoneme>ɹuːˈɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>schiphol</grapheme><phoneme>ˈskɪpəl</phoneme></lexeme>  <!-- Dutch sch and ph -->
  <lexeme><grapheme>solingen</grapheme><phoneme>ˈzoʊlɪŋən</phoneme></lexeme>  <!-- no j in it -->
  <lexeme><grapheme>srebrenica</grapheme><phoneme>ˌsɹɛbɹəˈniːtsə</phoneme></lexeme>  <!-- c is ts -->
  <lexeme><grapheme>szczecin</grapheme><phoneme>ˈʃtʃɛtʃiːn</phoneme></lexeme>  <!-- sz is sh, cz is ch -->
  <lexeme><grapheme>szeged</grapheme><phoneme>ˈsɛɡɛd</phoneme></lexeme>  <!-- sz is s -->
  <lexeme><grapheme>tampere</grapheme><phoneme>ˈtɑːmpəɹeɪ</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>thessaloniki</grapheme><phoneme>ˌθɛsəlɔːˈniːki</phoneme></lexeme>  <!-- stress on the fourth syllable -->
  <lexeme><grapheme>timișoara</grapheme><phoneme>ˌtiːmiˈʃwɑːɹə</phoneme></lexeme>  <!-- ș is sh -->
  <lexeme><grapheme>trieste</grapheme><phoneme>tɹiˈɛst</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>turin</grapheme><phoneme>tʊˈɹɪn</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>utrecht</grapheme><phoneme>ˈjuːtɹɛkt</phoneme></lexeme>  <!-- ch is k in English -->
  <lexeme><grapheme>versailles</grapheme><phoneme>vɛɹˈsaɪ</phoneme></lexeme>  <!-- the ending is eye -->
  <lexeme><grapheme>wrocław</grapheme><phoneme>ˈvɹɔːtswɑːf</phoneme></lexeme>  <!-- w is v, ł is w -->
  <lexeme><grapheme>zurich</grapheme><phoneme>ˈzʊɹɪk</phoneme></lexeme>  <!-- ch is k -->
  <lexeme><grapheme>zürich</grapheme><phoneme>ˈzʊɹɪk</phoneme></lexeme>  <!-- ch is k -->
  <lexeme><grapheme>łódź</grapheme><phoneme>wuːtʃ</phoneme></lexeme>  <!-- Polish ł is w -->

  <!-- The Americas -->
  <lexeme><grapheme>arequipa</grapheme><phoneme>ˌæɹəˈkiːpə</phoneme></lexeme>  <!-- qu is k -->
  <lexeme><grapheme>boise</grapheme><phoneme>ˈbɔɪsi</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>cancún</grapheme><phoneme>kænˈkuːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>cartagena</grapheme><phoneme>ˌkɑːɹtəˈheɪnə</phoneme></lexeme>  <!-- g is h -->
  <lexeme><grapheme>ciudad juárez</grapheme><phoneme>ˌsiːuːˈdɑːd ˈhwɑːɹɛs</phoneme></lexeme>  <!-- j is h -->
  <lexeme><grapheme>culiacán</grapheme><phoneme>ˌkuːliəˈkɑːn</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>curaçao</grapheme><phoneme>ˈkʊɹəsaʊ</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>fortaleza</grapheme><phoneme>ˌfɔːɹtəˈleɪzə</phoneme></lexeme>  <!-- four syllables -->
  <lexeme><grapheme>guadalajara</grapheme><phoneme>ˌɡwɑːdələˈhɑːɹə</phoneme></lexeme>  <!-- j is h -->
  <lexeme><grapheme>guadeloupe</grapheme><phoneme>ˌɡwɑːdəˈluːp</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>guayaquil</grapheme><phoneme>ˌɡwaɪəˈkiːl</phoneme></lexeme>  <!-- qu is k -->
  <lexeme><grapheme>jalisco</grapheme><phoneme>hɑːˈliːskoʊ</phoneme></lexeme>  <!-- j is h -->
  <lexeme><grapheme>juárez</grapheme><phoneme>ˈhwɑːɹɛs</phoneme></lexeme>  <!-- j is h -->
  <lexeme><grapheme>la paz</grapheme><phoneme>lə ˈpɑːz</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>lahaina</grapheme><phoneme>ləˈhaɪnə</phoneme></lexeme>  <!-- Hawaii: ai as in eye -->
  <lexeme><grapheme>mar-a-lago</grapheme><phoneme>ˌmɑːɹ ə ˈlɑːɡoʊ</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>medellín</grapheme><phoneme>ˌmɛdeɪˈjiːn</phoneme></lexeme>  <!-- ll is y -->
  <lexeme><grapheme>nuevo león</grapheme><phoneme>ˌnweɪvoʊ leɪˈoʊn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>nunavut</grapheme><phoneme>ˈnuːnəvʊt</phoneme></lexeme>  <!-- Canada: u as in boot -->
  <lexeme><grapheme>oaxaca</grapheme><phoneme>wəˈhɑːkə</phoneme></lexeme>  <!-- x is h -->
  <lexeme><grapheme>popocatépetl</grapheme><phoneme>ˌpoʊpəˌkætəˈpɛtəl</phoneme></lexeme>  <!-- Mexican volcano: stress on the fifth syllable -->
  <lexeme><grapheme>poughkeepsie</grapheme><phoneme>pəˈkɪpsi</phoneme></lexeme>  <!-- New York: gh is silent -->
  <lexeme><grapheme>puebla</grapheme><phoneme>ˈpwɛblə</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>recife</grapheme><phoneme>ɹəˈsiːfi</phoneme></lexeme>  <!-- three syllables -->
  <lexeme><grapheme>réunion</grapheme><phoneme>ˌɹeɪjuːnˈjoʊn</phoneme></lexeme>  <!-- the island: French ending -->
  <lexeme><grapheme>schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme></lexeme>  <!-- New York: sch is sk -->
  <lexeme><grapheme>uvalde</grapheme><phoneme>juːˈvældi</phoneme></lexeme>  <!-- Texas: three syllables -->

  <!-- Africa -->
  <lexeme><grapheme>abidjan</grapheme><phoneme>ˌæbɪˈdʒɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>agadez</grapheme><phoneme>ˈæɡədɛz</phoneme></lexeme>  <!-- weak second vowel -->
  <lexeme><grapheme>benghazi</grapheme><phoneme>bɛŋˈɡɑːzi</phoneme></lexeme>  <!-- gh is g -->
  <lexeme><grapheme>bukavu</grapheme><phoneme>buːˈkɑːvuː</phoneme></lexeme>  <!-- u without a y before it -->
  <lexeme><grapheme>darfur</grapheme><phoneme>dɑːɹˈfʊɹ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>el fasher</grapheme><phoneme>ɛl ˈfɑːʃɚ</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>ibadan</grapheme><phoneme>ɪˈbɑːdən</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>kaduna</grapheme><phoneme>kəˈduːnə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>kidal</grapheme><phoneme>kiːˈdɑːl</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>kordofan</grapheme><phoneme>ˌkɔːɹdəˈfɑːn</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>maiduguri</grapheme><phoneme>maɪˈduːɡəɹi</phoneme></lexeme>  <!-- ai as in eye -->
  <lexeme><grapheme>marrakech</grapheme><phoneme>ˌmæɹəˈkɛʃ</phoneme></lexeme>  <!-- ch is sh -->
  <lexeme><grapheme>marrakesh</grapheme><phoneme>ˌmæɹəˈkɛʃ</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>sfax</grapheme><phoneme>sfæks</phoneme></lexeme>  <!-- the s is no letter -->
  <lexeme><grapheme>sirte</grapheme><phoneme>ˈsɪɹteɪ</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>tigray</grapheme><phoneme>tiːˈɡɹaɪ</phoneme></lexeme>  <!-- ay as in eye -->
  <lexeme><grapheme>timbuktu</grapheme><phoneme>ˌtɪmbʌkˈtuː</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>tobruk</grapheme><phoneme>toʊˈbɹʊk</phoneme></lexeme>  <!-- stress at the end -->

  <!-- Words that travel with Korean news -->
  <lexeme><grapheme>chuseok</grapheme><phoneme>ˈtʃuːsʌk</phoneme></lexeme>  <!-- harvest holiday: eo as in cut -->
  <lexeme><grapheme>hagwon</grapheme><phoneme>ˈhɑːɡwʌn</phoneme></lexeme>  <!-- private academy -->
  <lexeme><grapheme>hagwons</grapheme><phoneme>ˈhɑːɡwʌnz</phoneme></lexeme>  <!-- private academy -->
  <lexeme><grapheme>hallyu</grapheme><phoneme>ˈhɑːljuː</phoneme></lexeme>  <!-- Korean wave: broad a -->
  <lexeme><grapheme>hanbok</grapheme><phoneme>ˈhɑːnboʊk</phoneme></lexeme>  <!-- traditional dress -->
  <lexeme><grapheme>jeonse</grapheme><phoneme>ˈdʒʌnseɪ</phoneme></lexeme>  <!-- deposit lease: eo as in cut -->
  <lexeme><grapheme>kimchi</grapheme><phoneme>ˈkɪmtʃi</phoneme></lexeme>  <!-- ends like key, not sky -->
  <lexeme><grapheme>renminbi</grapheme><phoneme>ˈɹɛnmɪnbi</phoneme></lexeme>  <!-- Chinese currency: ends like bee -->
  <lexeme><grapheme>seollal</grapheme><phoneme>ˈsʌlɑːl</phoneme></lexeme>  <!-- lunar new year: eo as in cut -->
  <lexeme><grapheme>soju</grapheme><phoneme>ˈsoʊdʒuː</phoneme></lexeme>  <!-- spirit: long o -->

  <!-- Words that newsrooms take from other languages -->
  <lexeme><grapheme>alawite</grapheme><phoneme>ˈæləwaɪt</phoneme></lexeme>  <!-- religious minority: stress on the first syllable -->
  <lexeme><grapheme>alawites</grapheme><phoneme>ˈæləwaɪts</phoneme></lexeme>  <!-- religious minority: stress on the first syllable -->
  <lexeme><grapheme>attaché</grapheme><phoneme>ˌætəˈʃeɪ</phoneme></lexeme>  <!-- French: first a as in cat -->
  <lexeme><grapheme>ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>  <!-- title: stress on the third syllable -->
  <lexeme><grapheme>chargé d'affaires</grapheme><phoneme>ʃɑːɹˌʒeɪ dəˈfɛɹ</phoneme></lexeme>  <!-- French: ch is sh, g as in genre -->
  <lexeme><grapheme>coup</grapheme><phoneme>kuː</phoneme></lexeme>  <!-- French: silent p -->
  <lexeme><grapheme>coup d'état</grapheme><phoneme>ˌkuː deɪˈtɑː</phoneme></lexeme>  <!-- French: silent p and t -->
  <lexeme><grapheme>coups</grapheme><phoneme>kuːz</phoneme></lexeme>  <!-- French: silent p -->
  <lexeme><grapheme>coups d'état</grapheme><phoneme>ˌkuː deɪˈtɑː</phoneme></lexeme>  <!-- French: silent p, s and t -->
  <lexeme><grapheme>gestapo</grapheme><phoneme>ɡəˈstɑːpoʊ</phoneme></lexeme>  <!-- German: hard g -->
  <lexeme><grapheme>junta</grapheme><phoneme>ˈhʊntə</phoneme></lexeme>  <!-- Spanish: j is h -->
  <lexeme><grapheme>kibbutz</grapheme><phoneme>kɪˈbʊts</phoneme></lexeme>  <!-- Hebrew: stress at the end -->
  <lexeme><grapheme>laissez-faire</grapheme><phoneme>ˌlɛseɪ ˈfɛɹ</phoneme></lexeme>  <!-- French: z is silent -->
  <lexeme><grapheme>luftwaffe</grapheme><phoneme>ˈlʊftvɑːfə</phoneme></lexeme>  <!-- German: w is v -->
  <lexeme><grapheme>nowruz</grapheme><phoneme>noʊˈɹuːz</phoneme></lexeme>  <!-- Persian new year: stress at the end -->
  <lexeme><grapheme>putsch</grapheme><phoneme>pʊtʃ</phoneme></lexeme>  <!-- German: u as in put -->
  <lexeme><grapheme>sharia</grapheme><phoneme>ʃəˈɹiːə</phoneme></lexeme>  <!-- Islamic law: stress on the second syllable -->
  <lexeme><grapheme>stasi</grapheme><phoneme>ˈʃtɑːzi</phoneme></lexeme>  <!-- East German service: st is sht -->
  <lexeme><grapheme>yazidi</grapheme><phoneme>jəˈziːdi</phoneme></lexeme>  <!-- religious minority: stress on the second syllable -->
  <lexeme><grapheme>yazidis</grapheme><phoneme>jəˈziːdiz</phoneme></lexeme>  <!-- religious minority: stress on the second syllable -->
</lexicon>
