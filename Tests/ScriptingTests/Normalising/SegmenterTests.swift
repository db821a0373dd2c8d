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

  /// Sentences as the news writes them.
  static let news = """
    The vote is on Tues. ⏎The count follows.
    He moved to Washington, D.C., in 1998. ⏎He never left.
    “Nobody slept,” said Lt. Col. Ada Finch. ⏎“We waited.”
    Shares of Harrow Corp. fell 3.2 percent. ⏎Those of Dunmore Inc. rose.
    She was born on Feb. 3, 1961, in St. Brannoc, Fla. ⏎Her father farmed.
    The mayor, Rev. J.T. Cole, spoke first. ⏎Then came Rep. Ann Hale, D-Mass.
    Police arrived at 6:40 a.m. ⏎They found nobody.
    The match starts at 7 p.m. ET. ⏎Gates open at 5.
    Is the bridge safe? ⏎Engineers at Hale & Co. say yes.
    The U.S. and the U.K. signed. ⏎France did not.
    It was the U.S. that objected.
    Prices in the U.S. Midwest rose.
    He quoted Sec. 4(b). ⏎The judge disagreed.
    “Stop!” she cried. ⏎Nobody did.
    “Why now?” he asked. ⏎“Because we can.”
    “We lost the harvest. We lost the house,” she said.
    The report (see p. 12) is blunt. ⏎It blames the board.
    The dam holds 4.5 million cu. ft. of water.
    No. 3 Harwick beat No. 11 Dunmore. ⏎The Rovers were next.
    He finished No. 1. ⏎His brother was fourth.
    Mr. and Mrs. Hale left at noon. ⏎Dr. Osei stayed.
    Gen. Karl Moss, ret., disagreed. ⏎So did Adm. Ito.
    The site, lantern.org, went down. ⏎By 9 a.m. it was back.
    Write to desk@lantern.org. ⏎We read everything.
    He earned $2.5 million vs. $1.9 million in 2021.
    It is a U.N.-backed plan. ⏎The E.U. pays.
    “I saw it … I ran,” he said.
    He paused... then spoke.
    The storm hit Mt. Hale and Ft. Cole. ⏎Roads closed.
    They meet at 12 Orchard St. on Fridays.
    They meet at 12 Orchard St. ⏎The hall is cold.
    J. K. Marsh and W. E. B. Cole met. ⏎They agreed.
    Ph.D. students struck. ⏎The dean resigned.
    The firm sells apples, pears, etc. ⏎It has three shops.
    The firm sells apples, pears, etc. to shops.
    The ruling in Hale v. Cole stands. ⏎Judge Ito dissented.
    On Jan. 6 the crowd grew. ⏎By Jan. 7 it was gone.
    The score was 3-2. ⏎It should have been more.
    He said: “It is over.” ⏎Then he left.
    (The mayor declined to comment.) ⏎The council meets on Monday.
    The plan failed.[3] ⏎Another followed.
    The plan failed.” ⏎Critics cheered.
    The talks collapsed!! ⏎Why?
    Yahoo! Inc. and Jeopardy! fans agreed.
    The company, Harwick S.A., closed. ⏎Its owner fled.
    About 40 pct. of voters stayed home.
    Prof. Lee's team found water. ⏎NASA confirmed it.
    Capt. Ray (right) waved. ⏎Sgt. Cole did not.
    He lives at 5 Elm Ave. ⏎His sister lives nearby.
    The vote, held Nov. 5, was close. ⏎Officials will recount.
    It's over, says Amb. Finch. ⏎Others doubt it.
    Harwick Univ. and Dunmore Coll. merged.
    The a.m. shift ended. ⏎The p.m. shift never began.
    “He told me, ‘Go home.’ I did,” she said. ⏎That was in May.
    ‘We were cold. We were wet,’ said Ann Hale. ⏎The boat sank.
    Who is to blame? ⏎Not I, said the minister.
    Approx. 300 people came. ⏎Some stayed.
    Ms. Marsh, 43, lives in Galveston, Tex., with her son.
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

  @Test(arguments: (english + "\n" + news).split(separator: "\n").map(String.init))
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
