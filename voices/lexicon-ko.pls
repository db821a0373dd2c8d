<?xml version="1.0" encoding="UTF-8"?>
<!-- How names of the news are said in Korean. One <lexeme> a name, with the reason why the engine alone is not enough.
     A name in small letters is found however it is written; one with capitals only as it stands.
     Later lexicons win over this one: a publication's own, then the command line's. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="ko">

  <!-- 낱말로 읽는 약어: 낱자로 읽는 것은 규칙이 읽는다 -->
  <lexeme><grapheme>NATO</grapheme><alias>나토</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>NASA</grapheme><alias>나사</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>OPEC</grapheme><alias>오펙</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>ASEAN</grapheme><alias>아세안</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>APEC</grapheme><alias>에이펙</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>BRICS</grapheme><alias>브릭스</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>AUKUS</grapheme><alias>오커스</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>ICAO</grapheme><alias>이카오</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>FIFA</grapheme><alias>피파</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>UEFA</grapheme><alias>유에파</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>UNESCO</grapheme><alias>유네스코</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>UNICEF</grapheme><alias>유니세프</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>NAFTA</grapheme><alias>나프타</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>AIDS</grapheme><alias>에이즈</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>SARS</grapheme><alias>사스</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>MERS</grapheme><alias>메르스</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KAIST</grapheme><alias>카이스트</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>POSTECH</grapheme><alias>포스텍</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>UNIST</grapheme><alias>유니스트</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>GIST</grapheme><alias>지스트</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>DGIST</grapheme><alias>디지스트</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KOTRA</grapheme><alias>코트라</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KOICA</grapheme><alias>코이카</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KOSPI</grapheme><alias>코스피</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>KOSDAQ</grapheme><alias>코스닥</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>POSCO</grapheme><alias>포스코</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>THAAD</grapheme><alias>사드</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>OLED</grapheme><alias>올레드</alias></lexeme>  <!-- 낱말로 읽음 -->
  <lexeme><grapheme>ESTA</grapheme><alias>에스타</alias></lexeme>  <!-- 낱말로 읽음 -->

  <!-- 굳은 이름, 수와 부호가 든 이름 -->
  <lexeme><grapheme>G7</grapheme><alias>지세븐</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>G20</grapheme><alias>지이십</alias></lexeme>  <!-- 우리말 수로 읽는 관행 -->
  <lexeme><grapheme>3G</grapheme><alias>스리지</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>4G</grapheme><alias>포지</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>5G</grapheme><alias>파이브지</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>6G</grapheme><alias>식스지</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>B2B</grapheme><alias>비투비</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>B2C</grapheme><alias>비투시</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>P2P</grapheme><alias>피투피</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>MP3</grapheme><alias>엠피스리</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>CO2</grapheme><alias>시오투</alias></lexeme>  <!-- 영어로 읽는 관행 -->
  <lexeme><grapheme>M&amp;A</grapheme><alias>엠앤에이</alias></lexeme>  <!-- & 은 ‘앤’ -->
  <lexeme><grapheme>R&amp;D</grapheme><alias>알앤디</alias></lexeme>  <!-- & 은 ‘앤’ -->
  <lexeme><grapheme>Q&amp;A</grapheme><alias>큐앤에이</alias></lexeme>  <!-- & 은 ‘앤’ -->
  <lexeme><grapheme>S&amp;P</grapheme><alias>에스앤피</alias></lexeme>  <!-- & 은 ‘앤’ -->
  <lexeme><grapheme>K-팝</grapheme><alias>케이팝</alias></lexeme>  <!-- 이음줄 없이 한 낱말 -->
  <lexeme><grapheme>K-pop</grapheme><alias>케이팝</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>K-POP</grapheme><alias>케이팝</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>Wi-Fi</grapheme><alias>와이파이</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>iPhone</grapheme><alias>아이폰</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>iOS</grapheme><alias>아이오에스</alias></lexeme>  <!-- 낱자로 읽음 -->
  <lexeme><grapheme>ChatGPT</grapheme><alias>챗지피티</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>YouTube</grapheme><alias>유튜브</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>Netflix</grapheme><alias>넷플릭스</alias></lexeme>  <!-- 우리말로 굳음 -->
  <lexeme><grapheme>Google</grapheme><alias>구글</alias></lexeme>  <!-- 우리말로 굳음 -->
</lexicon>
