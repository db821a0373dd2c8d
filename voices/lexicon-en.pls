<?xml version="1.0" encoding="UTF-8"?>
<!-- How names of the news are said in English. One <lexeme> a name, with the reason why the engine alone is not enough.
     A name in small letters is found however it is written; one with capitals only as it stands.
     Later lexicons win over this one: a publication's own, then the command line's. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">

  <!-- News agencies, papers and broadcasters -->
  <lexeme><grapheme>yonhap</grapheme><phoneme>ˈjoʊnhɑːp</phoneme></lexeme>  <!-- Korean agency: two syllables, yon-hap; the engine says “yahn” -->
  <lexeme><grapheme>joongang</grapheme><phoneme>ˈdʒʊŋɑːŋ</phoneme></lexeme>  <!-- Korean daily: JoongAng is one name, not two words -->
  <lexeme><grapheme>chosun ilbo</grapheme><phoneme>ˈtʃoʊsʌn ˈɪlboʊ</phoneme></lexeme>  <!-- Korean daily: long o -->
  <lexeme><grapheme>hankyoreh</grapheme><phoneme>hɑːnˈɡjoʊɹeɪ</phoneme></lexeme>  <!-- Korean daily: ky is one sound -->
  <lexeme><grapheme>dong-a ilbo</grapheme><phoneme>doʊŋˈɑː ˈɪlboʊ</phoneme></lexeme>  <!-- Korean daily: the A is a syllable of its own -->
  <lexeme><grapheme>kyodo</grapheme><phoneme>ˈkjoʊdoʊ</phoneme></lexeme>  <!-- Japanese agency: ky is one sound, not “kai” -->
  <lexeme><grapheme>yomiuri</grapheme><phoneme>joʊmiˈuːɹi</phoneme></lexeme>  <!-- Japanese daily: every vowel is sounded -->
  <lexeme><grapheme>mainichi</grapheme><phoneme>ˈmaɪnɪtʃi</phoneme></lexeme>  <!-- Japanese daily: ai as in mine -->
  <lexeme><grapheme>nikkei</grapheme><phoneme>ˈniːkeɪ</phoneme></lexeme>  <!-- Japanese paper and index: long first vowel -->
  <lexeme><grapheme>xinhua</grapheme><phoneme>ˈʃɪnhwɑː</phoneme></lexeme>  <!-- Chinese agency: x is sh -->
  <lexeme><grapheme>der spiegel</grapheme><phoneme>dɛɹ ˈʃpiːɡəl</phoneme></lexeme>  <!-- German weekly: hard g -->
  <lexeme><grapheme>die zeit</grapheme><phoneme>diː ˈtsaɪt</phoneme></lexeme>  <!-- German weekly: not the English verb -->
  <lexeme><grapheme>el país</grapheme><phoneme>ɛl pɑːˈiːs</phoneme></lexeme>  <!-- Spanish daily: two syllables -->
  <lexeme><grapheme>agence france-presse</grapheme><phoneme>ɑːˈʒɑːns fɹɑːns ˈpɹɛs</phoneme></lexeme>  <!-- French agency: g as in genre -->
  <lexeme><grapheme>haaretz</grapheme><phoneme>hɑːˈɑːɹɛts</phoneme></lexeme>  <!-- Israeli daily: stress on the second syllable -->
  <lexeme><grapheme>TASS</grapheme><alias>Tass</alias></lexeme>  <!-- Russian agency: a word, not letters -->
  <lexeme><grapheme>ANSA</grapheme><alias>Ansa</alias></lexeme>  <!-- Italian agency: a word, not letters -->
  <lexeme><grapheme>dpa</grapheme><alias>D.P.A</alias></lexeme>  <!-- German agency: letters although it is written small -->

  <!-- Organisations, alliances and offices -->
  <lexeme><grapheme>APEC</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>ASEM</grapheme><phoneme>ˈæsɛm</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>IATA</grapheme><phoneme>aɪˈɑːtə</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>ICAO</grapheme><phoneme>aɪˈkeɪoʊ</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>OCHA</grapheme><phoneme>ˈoʊtʃə</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>UNEP</grapheme><phoneme>ˈjuːnɛp</phoneme></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>UNHCR</grapheme><alias>U.N.H.C.R</alias></lexeme>  <!-- always letters -->
  <lexeme><grapheme>FARC</grapheme><alias>Farc</alias></lexeme>  <!-- said as a word -->
  <lexeme><grapheme>SAARC</grapheme><alias>Sark</alias></lexeme>  <!-- said as a word of one syllable -->
  <lexeme><grapheme>hezbollah</grapheme><phoneme>hɛzbəˈlɑː</phoneme></lexeme>  <!-- stress at the end -->
  <lexeme><grapheme>hamas</grapheme><phoneme>hɑːˈmɑːs</phoneme></lexeme>  <!-- s, not z; stress at the end -->
  <lexeme><grapheme>houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>  <!-- oo, not ow -->
  <lexeme><grapheme>houthis</grapheme><phoneme>ˈhuːθiz</phoneme></lexeme>  <!-- oo, not ow -->
  <lexeme><grapheme>taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>  <!-- full last vowel -->
  <lexeme><grapheme>bundestag</grapheme><phoneme>ˈbʊndəstɑːɡ</phoneme></lexeme>  <!-- German parliament -->
  <lexeme><grapheme>bundesliga</grapheme><phoneme>ˈbʊndəsliːɡə</phoneme></lexeme>  <!-- German football league -->
  <lexeme><grapheme>élysée</grapheme><phoneme>eɪliːˈzeɪ</phoneme></lexeme>  <!-- French presidency: s between vowels is z -->
  <lexeme><grapheme>kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtæŋ</phoneme></lexeme>  <!-- Taiwanese party -->

  <!-- Markets and companies -->
  <lexeme><grapheme>DAX</grapheme><alias>Dax</alias></lexeme>  <!-- German index: a word, not letters -->
  <lexeme><grapheme>CAC</grapheme><alias>cack</alias></lexeme>  <!-- French index: a word, not letters -->
  <lexeme><grapheme>FTSE</grapheme><alias>footsie</alias></lexeme>  <!-- London index, as traders and newsreaders say it -->
  <lexeme><grapheme>SOFR</grapheme><alias>sofer</alias></lexeme>  <!-- lending rate: a word -->
  <lexeme><grapheme>hyundai</grapheme><phoneme>ˈhʌndeɪ</phoneme></lexeme>  <!-- the carmaker’s own usage in English -->
  <lexeme><grapheme>huawei</grapheme><phoneme>ˈwɑːweɪ</phoneme></lexeme>  <!-- h is silent in English usage -->
  <lexeme><grapheme>xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>  <!-- x is sh -->
  <lexeme><grapheme>HYBE</grapheme><phoneme>haɪb</phoneme></lexeme>  <!-- one syllable -->
  <lexeme><grapheme>novartis</grapheme><phoneme>noʊˈvɑːɹtɪs</phoneme></lexeme>  <!-- the engine swallows the stress -->
  <lexeme><grapheme>moderna</grapheme><phoneme>məˈdɜːnə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>nvidia</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>  <!-- the company’s own usage -->
  <lexeme><grapheme>nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>  <!-- stress on the first syllable -->
  <lexeme><grapheme>renault</grapheme><phoneme>ɹəˈnoʊ</phoneme></lexeme>  <!-- final letters are silent -->
  <lexeme><grapheme>porsche</grapheme><phoneme>ˈpɔːɹʃə</phoneme></lexeme>  <!-- two syllables -->
  <lexeme><grapheme>chaebol</grapheme><phoneme>ˈtʃeɪbəl</phoneme></lexeme>  <!-- Korean conglomerate: ch as in chair -->
  <lexeme><grapheme>chaebols</grapheme><phoneme>ˈtʃeɪbəlz</phoneme></lexeme>  <!-- Korean conglomerate: ch as in chair -->

  <!-- Places -->
  <lexeme><grapheme>kyiv</grapheme><phoneme>ˈkiːv</phoneme></lexeme>  <!-- one syllable -->
  <lexeme><grapheme>odesa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>  <!-- stress on the second syllable -->
  <lexeme><grapheme>busan</grapheme><phoneme>ˈbuːsɑːn</phoneme></lexeme>  <!-- u as in boot, without a y before it -->
  <lexeme><grapheme>incheon</grapheme><phoneme>ˈɪntʃʌn</phoneme></lexeme>  <!-- eo as in cut -->
  <lexeme><grapheme>daegu</grapheme><phoneme>ˈdeɪɡuː</phoneme></lexeme>  <!-- ae as in day -->
  <lexeme><grapheme>daejeon</grapheme><phoneme>ˈdeɪdʒʌn</phoneme></lexeme>  <!-- ae as in day, eo as in cut -->
  <lexeme><grapheme>gwangju</grapheme><phoneme>ˈɡwɑːŋdʒuː</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>jeju</grapheme><phoneme>ˈdʒeɪdʒuː</phoneme></lexeme>  <!-- long e -->
  <lexeme><grapheme>kaesong</grapheme><phoneme>ˈkeɪsɔːŋ</phoneme></lexeme>  <!-- ae as in day -->
  <lexeme><grapheme>panmunjom</grapheme><phoneme>ˌpɑːnmʊnˈdʒʌm</phoneme></lexeme>  <!-- broad a, stress at the end -->
  <lexeme><grapheme>pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑːŋ</phoneme></lexeme>  <!-- o as in cut -->
  <lexeme><grapheme>chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>  <!-- q is ch -->
  <lexeme><grapheme>guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒoʊ</phoneme></lexeme>  <!-- ou as in go -->
  <lexeme><grapheme>shenzhen</grapheme><phoneme>ˌʃʌnˈdʒʌn</phoneme></lexeme>  <!-- zh is j -->
  <lexeme><grapheme>riyadh</grapheme><phoneme>ɹiːˈɑːd</phoneme></lexeme>  <!-- three sounds, not “rye” -->
  <lexeme><grapheme>rafah</grapheme><phoneme>ˈɹɑːfə</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>  <!-- broad a -->
  <lexeme><grapheme>odisha</grapheme><phoneme>oʊˈdɪʃə</phoneme></lexeme>  <!-- stress on the second syllable -->

  <!-- Words that travel with Korean news -->
  <lexeme><grapheme>hagwon</grapheme><phoneme>ˈhɑːɡwʌn</phoneme></lexeme>  <!-- private academy -->
  <lexeme><grapheme>hagwons</grapheme><phoneme>ˈhɑːɡwʌnz</phoneme></lexeme>  <!-- private academy -->
  <lexeme><grapheme>hanbok</grapheme><phoneme>ˈhɑːnboʊk</phoneme></lexeme>  <!-- traditional dress -->
  <lexeme><grapheme>kimchi</grapheme><phoneme>ˈkɪmtʃi</phoneme></lexeme>  <!-- ends like key, not sky -->
  <lexeme><grapheme>renminbi</grapheme><phoneme>ˈɹɛnmɪnbi</phoneme></lexeme>  <!-- Chinese currency: ends like bee -->
</lexicon>
