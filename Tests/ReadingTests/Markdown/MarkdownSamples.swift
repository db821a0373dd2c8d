/// Articles written for the tests, in the shapes that Markdown comes in.
enum MarkdownSamples {
  static let frontMatter = """
    ---
    title: "Harbour wall to be raised by a metre"
    subtitle: The work begins in spring and takes two years.
    author: [Ada Fenwick, Ben Oduya]
    date: 2031-03-04 08:15
    lastmod: 2031-03-05
    section: Coast
    lang: en-GB
    image: /pictures/wall.jpg
    image_alt: A stone wall with waves breaking over it.
    image_caption: "The harbour wall in February. Photo: Cy Lund"
    tags: [sea, floods]
    ---

    The wall at **Port Ellery** will be raised by 1.1 metres, the county said.[^cost]

    ## What happens next

    1. The crane arrives in April.
    2. Stone follows:
       - from Garrow
       - from Tull
    3. The footpath closes.

    > We have waited for this since the flood.
    >
    > — Mara Quill, harbour master

    | Year | Height |
    |------|-------:|
    | 1907 | 3.2 m  |
    | 2031 | 4.3 m  |

    : The wall through the years

    ![Bar chart of flood heights](chart.png "Flood heights since 1950. Graphic: County Office")

    ```sh
    tide --port ellery
    ```

    <!-- check the figure with the county -->
    Correction: An earlier version gave the length as 40 metres.

    [^cost]: About <abbr title="four million pounds">£4m</abbr>, half of it from a ~~lottery~~ fund.
    [^lone]: Nobody refers to this note.
    """

  static let scraped = """
    Islanders vote to keep their ferry for ten more years
    Published: 3 Feb. 2031, 09:05
    Updated: 4 Feb. 2031, 11:40
    -
    - YUN SE-RAN
    - [email protected]
    Audio report: written by reporters, read by a machine
    ![The ferry Haneul leaves the pier at Garam with cars on its deck on Sunday morning. [HANBIT NEWS]](https://daily.example/photo/1.jpg)
    The ferry Haneul leaves the pier at Garam with cars on its deck on Sunday morning. [HANBIT NEWS]
    The 1,204 voters of Garam Island decided on Sunday by a wide margin to keep the ferry to the mainland for another ten years, although a bridge that would replace it has been planned since the nineties.
    “A bridge would take us to town in nine minutes, and the town to us,” said the teacher Bae Min-a, who has lived on the island since she was born and who counted the votes in the school.
    Turnout was 81 percent.
    ![Voters queue in the rain outside the school of Garam. [YUN SE-RAN]](https://daily.example/photo/2.jpg)
    Voters queue in the rain outside the school of Garam. [YUN SE-RAN]
    The county has said that it will respect the result and that the money set aside for the bridge, about 41 billion won, goes to a new vessel that can sail in higher waves than the old one.
    BY YUN SE-RAN [[email protected]]
    with the Hanbit Daily
    댓글을 쓰려면 로그인이 필요합니다.
    Standards Board Policy (0/250자)
    """

  static let breadcrumbs = """
    [Home](/) > [News](/news) > [Region](/news/region)

    # Quarry reopens after eleven years

    *Slate from Tull is wanted again, for roofs that should last a century.*

    By **Ines Calder** | June 3, 2031 | 4 min read

    Facebook Twitter WhatsApp Copy link

    [![Slate stacked in rows beside a shed](a.jpg)](a-large.jpg)
    *Slate at the quarry on Monday. Photograph: Jo Lund/Harbour Press*

    The quarry at Tull took on its first apprentices in eleven years on Monday, the owners said in a statement.

    Advertisement

    Read more: [The last slater of Tull](/slater)

    “There is work for thirty people,” said the manager, Olu Harte.

    Sign up for our newsletter and get the best of the region in your inbox every morning.

    ## Related articles

    - [Roofers wanted](/roofers)
    - [A century of slate](/century)

    ## Comments (3)

    Log in to comment

    © 2031 The Garrow Gazette. All rights reserved.
    """

  static let korean = """
    가람섬 주민들, 여객선 10년 더 운항하기로
    입력 2031.02.03 09:05 | 수정 2031.02.04 11:40
    윤세란 기자 yun@daily.example
    ![3일 가람섬 부두를 떠나는 여객선. 사진=한빛뉴스](https://daily.example/1.jpg)
    3일 가람섬 부두를 떠나는 여객선. 사진=한빛뉴스
    (가람=한빛통신) 가람섬 주민 1204명은 지난 일요일 주민투표에서 육지를 잇는 여객선을 앞으로 10년 더 운항하기로 결정했다고 군청이 밝혔다. 다리를 놓자는 의견은 소수에 그쳤다.
    교사 배민아 씨는 “다리가 생기면 읍내까지 9분이면 가지만 읍내도 우리에게 9분이면 온다”고 말했다.
    관련기사
    - [다리 건설 계획 30년](/bridge)
    무단 전재 및 재배포 금지
    """

  static let html = """
    # A lamp for the lighthouse

    <div class="byline">By Tove Arden</div>

    <figure>
      <img src="lamp.jpg" alt="A brass lamp on a workbench">
      <figcaption>The lamp before it was cleaned. <span>Photo: Per Holt</span></figcaption>
    </figure>

    The lamp was <del>lost</del> found in a <span lang="fr">dépôt</span> &amp; brought home<br>by boat.

    <details><summary>How it works</summary>

    Oil rises in the wick.

    </details>

    <script>count("view")</script>
    <iframe src="https://www.youtube.com/embed/x1" title="The lamp is lit"></iframe>

    <table><tr><th>Part</th><th>Age</th></tr><tr><td>Wick</td><td>3</td></tr></table>

    <p hidden>Not for readers.</p>

    > [!note] For visitors
    > The tower opens at ten.

    See [[Lighthouses|the other towers]] and ==do not== climb. %%ask Per%%

    {{< figure src="tower.jpg" alt="A white tower on a rock" caption="The tower. Photo: Per Holt" >}}
    """

  static let all = [frontMatter, scraped, breadcrumbs, korean, html]
}
