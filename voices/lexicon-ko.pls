<?xml version="1.0" encoding="UTF-8"?>
<!-- How names of the news are said in Korean. One <lexeme> a name, with the reason why the engine alone is not enough.
     A name in small letters is found however it is written; one with capitals only as it stands.
     Later lexicons win over this one: a publication's own, then the command line's. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="ko">

  <!-- 낱자로 읽는 약어: 우리말 문장에서는 우리말 이름으로 읽는다 -->
  <lexeme><grapheme>AI</grapheme><alias>에이아이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>IT</grapheme><alias>아이티</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>TV</grapheme><alias>티브이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>PC</grapheme><alias>피시</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>CEO</grapheme><alias>시이오</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>CFO</grapheme><alias>시에프오</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>CCTV</grapheme><alias>시시티브이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>DNA</grapheme><alias>디엔에이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>FTA</grapheme><alias>에프티에이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>GDP</grapheme><alias>지디피</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>IMF</grapheme><alias>아이엠에프</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>KBS</grapheme><alias>케이비에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>KTX</grapheme><alias>케이티엑스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>LED</grapheme><alias>엘이디</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>MBC</grapheme><alias>엠비시</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>MOU</grapheme><alias>엠오유</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>NGO</grapheme><alias>엔지오</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>OTT</grapheme><alias>오티티</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>QR</grapheme><alias>큐알</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>SBS</grapheme><alias>에스비에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>SNS</grapheme><alias>에스엔에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>UHD</grapheme><alias>유에이치디</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>VR</grapheme><alias>브이알</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>YTN</grapheme><alias>와이티엔</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>JTBC</grapheme><alias>제이티비시</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>DMZ</grapheme><alias>디엠제트</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>IAEA</grapheme><alias>아이에이이에이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>WHO</grapheme><alias>더블유에이치오</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>OECD</grapheme><alias>오이시디</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>EU</grapheme><alias>이유</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>UAE</grapheme><alias>유에이이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>LG</grapheme><alias>엘지</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>SK</grapheme><alias>에스케이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>KT</grapheme><alias>케이티</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>GS</grapheme><alias>지에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>CJ</grapheme><alias>시제이</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>USB</grapheme><alias>유에스비</alias></lexeme>  <!-- 낱자로 읽음 -->

  <!-- 낱말로 읽는 약어와 이름 -->
  <lexeme><grapheme>UN</grapheme><alias>유엔</alias></lexeme>  <!-- 낱말로 굳음 -->
  <lexeme><grapheme>NATO</grapheme><alias>나토</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>NASA</grapheme><alias>나사</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>OPEC</grapheme><alias>오펙</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>ASEAN</grapheme><alias>아세안</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>APEC</grapheme><alias>에이펙</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>FIFA</grapheme><alias>피파</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KAIST</grapheme><alias>카이스트</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>POSCO</grapheme><alias>포스코</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>G7</grapheme><alias>지세븐</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>G20</grapheme><alias>지이십</alias></lexeme>  <!-- 우리말 수로 읽는 관행 -->
  <lexeme><grapheme>K-팝</grapheme><alias>케이팝</alias></lexeme>  <!-- 이음줄 없이 한 낱말 -->
  <lexeme><grapheme>K-pop</grapheme><alias>케이팝</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>BTS</grapheme><alias>비티에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>THAAD</grapheme><alias>사드</alias></lexeme>  <!-- 낱말로 읽음 -->
</lexicon>
