import Reading
import Scripting
import Testing

@Suite struct SegmenterTests {
  /// Sentences with `⏎` between them, which stands for a space.
  static let english = """
    She lives in Arden, D.C. ⏎Her brother does not.
    They met at 5 p.m. Monday.
    The call is at 8 p.m. EST. ⏎Dial in early.
    At 6 a.m. Dr. Osei left. ⏎He came back at 9 P.M. ⏎The ward was full.
    He prayed at St. Brannoc's. ⏎His wife waited.
    They live in Ft. Harlow, Texas.
    The bridge dates from 1800.[2] ⏎It is stone.
    He studied at M.I.T. ⏎She went to Yale.
    The U.S. Supreme Court ruled. ⏎Congress objected.
    He left the U.S. ⏎She stayed.
    "We won," he said. ⏎"It took years."
    “It was dark. We ran,” she said. ⏎Police agreed.
    Gov. Ann Lee signed it. ⏎Sen. Bob Ray did not.
    The No. 1 seed lost. ⏎No. 2 won.
    No. ⏎That was all.
    Prices rose 3.5 percent. ⏎The $1.2 billion plan failed.
    Is it over? ⏎No! ⏎It has begun.
    He works for Harrow Inc. in Ohio. ⏎Dunmore Corp. is bigger.
    Joseph T. Vance Jr. died. ⏎He was 38.
    The law took effect Jan. 1. ⏎Critics sued.
    He arrived on Jan. 1 at noon.
    It is on 5th Ave. ⏎The shop closed.
    The meeting (held on Jan. 3. in Rome) failed.
    She said it ... then left.
    He waited... ⏎Nobody came.
    Mr. Kim, i.e. the mayor, left. ⏎He e.g. likes tea.
    Visit lanternnews.com. ⏎It is free.
    Write to A.Cole@lanternnews.com today. ⏎We answer.
    The vote was 5-4. ⏎Justice Hale dissented.
    "Why?" she asked. ⏎"Because," he said.
    He bought apples, pears, etc. ⏎They were ripe.
    Take vitamin C. ⏎It helps.
    “Stop!” ⏎The guard shouted.
    (He left.) ⏎She stayed.
    1. Mix the flour ⏎2. Add the milk ⏎3. Bake
    The pump was lost.⏎It was old.
    See p. 12 of Vol. 3. ⏎Then read on.
    Lt. Col. Hayes and Maj. Ito spoke. ⏎Reps. Hale and Moss listened.
    The firm, Harrow & Co., closed. ⏎Harrow & Co. owed much.
    He is 6 ft. tall. ⏎She is 5 ft. 2 in. tall.
    """

  static let others: [(Language, String)] = [
    ("de", "Am 3. Mai kam Dr. Weber. ⏎Der Rat tagte."),
    ("de", "Es kostet z. B. 3 Mio. Euro. ⏎Das ist viel."),
    ("de", "Im 19. Jahrhundert war das neu. ⏎Heute nicht."),
    ("de", "Er starb kurz vor seinem 80. Geburtstag. ⏎Das Foto ist von Montag, 5. Mai 2025."),
    ("de", "Sie kam auf Platz 93. ⏎Danach hörte sie auf."),
    ("fr", "M. Dupuis est parti. ⏎Mme Royer reste."),
    ("es", "El Sr. Vega salió. ⏎¿Por qué? ⏎No se sabe."),
    ("ko", "그는 3.5% 올랐다고 말했다. ⏎“정말이다.” ⏎그러나 아무도 믿지 않았다."),
  ]

  @Test(arguments: english.split(separator: "\n").map(String.init))
  func endsSentencesWhereAReaderWould(_ line: String) { Self.check(line, in: "en-US") }

  @Test(arguments: others)
  func knowsOtherLanguagesAbbreviations(_ language: Language, _ line: String) { Self.check(line, in: language) }

  @Test func endsJapaneseSentencesWithoutSpaces() {
    let text = "雨が降った。「もう帰る。」と彼は言った。静かだ！"
    let scalars = Array(text.unicodeScalars)
    let sentences = Normaliser(language: "ja").sentences(of: text).map {
      String(String.UnicodeScalarView(scalars[$0]))
    }
    #expect(sentences == ["雨が降った。", "「もう帰る。」と彼は言った。", "静かだ！"])
  }

  private static func check(_ line: String, in language: Language) {
    let text = line.split(separator: "⏎").joined()
    let scalars = Array(text.unicodeScalars)
    let sentences = Normaliser(language: language).sentences(of: text).map {
      String(String.UnicodeScalarView(scalars[$0]))
    }
    #expect(sentences == line.split(separator: "⏎").map { String($0).trimmed })
  }
}

private extension String {
  var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
