import Reading
import Testing

@Suite struct DialectTests {
  /// A piece of Markdown between two paragraphs, what is read of it, and what is left out.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var read: [String]
    var left: [String] = []

    init(_ name: String, _ text: String, read: [String], left: [String] = []) {
      (testDescription, self.text, self.read, self.left) = (name, text, read, left)
    }
  }

  static let cases = [
    Case(
      "kramdown's attributes", "The quay is closed.\n{: .lead #quay}", read: ["The quay is closed."],
      left: ["{: .lead #quay}"]),
    Case("kramdown's contents", "* TOC\n{:toc}", read: [], left: ["* TOC", "{:toc}"]),
    Case(
      "Pandoc's attributes", "## The quay {#quay}\n\nIt is [closed]{.smallcaps}.", read: ["The quay", "It is closed."],
      left: ["{#quay}", "{.smallcaps}"]),
    Case("braces that are text", "The set {a, b} is {closed}.", read: ["The set {a, b} is {closed}."]),
    Case(
      "a shortcode's picture",
      "{{< figure\n  src=\"a.jpg\"\n  alt=\"A quay\"\n  caption=\"The quay. Photo: Jo Lund\" >}}",
      read: ["A quay", "The quay.", "Jo Lund"]),
    Case(
      "Liquid's picture", "{% include figure.html src=\"a.jpg\" alt=\"A quay\" caption=\"The quay.\" %}",
      read: ["A quay", "The quay."]),
    Case("Eleventy's picture", "{% image \"a.jpg\", \"A quay in fog\" %}", read: ["A quay in fog"]),
    Case(
      "a notice around text", "{{% notice warning %}}\nKeep **off** the quay.\n{{% /notice %}}",
      read: ["Keep off the quay."],
      left: ["{{% notice warning %}}", "{{% /notice %}}"]),
    Case(
      "a quotation around text", "{{< quote author=\"Tove Arden\" >}}\nWe heard it go.\n{{< /quote >}}",
      read: ["We heard it go.", "Tove Arden"], left: ["{{< quote author=\"Tove Arden\" >}}", "{{< /quote >}}"]),
    Case(
      "an instruction that nothing closes", "{{< notice >}}\n\nThe quay.", read: ["The quay."], left: ["{{< notice >}}"]
    ),
    Case(
      "code between instructions", "{% highlight text %}\n9N  23:40\n{% endhighlight %}", read: ["9N  23:40"],
      left: ["{% highlight text %}", "{% endhighlight %}"]),
    Case(
      "a comment between instructions", "{% comment %}\nask Per\n{% endcomment %}", read: [],
      left: ["{% comment %} ask Per {% endcomment %}"]),
    Case(
      "an instruction in the text", "See [the table]({% post_url 2031-04-01-table %}) by {{ page.author }} today.",
      read: ["See the table by today."], left: ["{{ page.author }}"]),
    Case(
      "a page's own divisions", "::: {.warning}\nKeep off.\n:::\n\n:::tip Good to know\nBring a hat.\n:::",
      read: ["Keep off.", "Good to know", "Bring a hat."], left: ["::: {.warning}", ":::tip Good to know"]),
    Case(
      "terms and their meanings", "Ebb\n:   The sea goes out.\n\nFlood\n: The sea comes in.\n: And the boats rise.",
      read: ["Ebb", "The sea goes out.", "Flood", "The sea comes in.", "And the boats rise."]),
    Case(
      "lines of a verse", "| The tide goes out,\n| the tide comes in.", read: ["The tide goes out,\nthe tide comes in."]
    ),
    Case(
      "a note inside the text", "The quay is closed.^[By the [county](https://county.example).] Boats stay out.",
      read: ["The quay is closed.[1] Boats stay out.", "By the county."]),
    Case("subscripts", "H~2~O and 10 m^2^, but 5 ~ 6 and a^b.", read: ["H2O and 10 m2, but 5 ~ 6 and a^b."]),
    Case("citations", "The quay is old [@lund2030, p. 4].", read: ["The quay is old."], left: ["[@lund2030, p. 4]"]),
    Case(
      "an embedded picture", "![[quay.jpg|A quay in fog]]\n\n![[seal.png|300]]\n\n![[boat.webp|A boat|300x200]]",
      read: ["A quay in fog", "A boat"], left: []),
    Case("an embedded note", "![[Notes on quays#Old]]", read: [], left: ["![[Notes on quays#Old]]"]),
    Case("the name of a block", "The quay is closed. ^closed-1", read: ["The quay is closed."], left: ["^closed-1"]),
    Case(
      "a comment over paragraphs", "%%\nask Per\n\nand Ann\n%%\n\nThe quay.", read: ["The quay."],
      left: ["ask Per and Ann"]),
    Case(
      "tags", "#harbour #harbour/quay\n\nThe quay is closed. #later\n\nThe #quay tag stays.",
      read: ["The quay is closed.", "The #quay tag stays."], left: ["#harbour #harbour/quay", "#later"]),
    Case("a query", "```dataview\nlist from \"quay\"\n```", read: [], left: ["dataview list from \"quay\""]),
    Case(
      "modules",
      "import Chart from '../Chart.astro';\nimport \"./style.css\"\n\nexport const meta = {\n  a: 1,\n};\n\n{/* ask Per */}\n\nImports from abroad fell.",
      read: ["Imports from abroad fell."],
      left: [
        "import Chart from '../Chart.astro';", "import \"./style.css\"", "export const meta = { a: 1, };", "ask Per",
      ]),
    Case(
      "components",
      "<Callout type=\"info\" title=\"Good to know\">\n  Bring a **hat**.\n</Callout>\n\n<Image src={photo}\n  alt=\"A quay in fog\" />\n\n<Chart title=\"Outages by month\" />",
      read: ["Good to know", "Bring a hat.", "A quay in fog"], left: ["Outages by month"]),
    Case(
      "a row of tildes", "Background\n~~~~~~~~~~\nThe quay is old.", read: ["Background ~~~~~~~~~~ The quay is old."]),
    Case(
      "signs in code", "```\n{{< figure src=\"a.jpg\" >}}\n%%x%%\n```\n\nUse `![[a.jpg]]` here.",
      read: ["{{< figure src=\"a.jpg\" >}}\n%%x%%", "Use ![[a.jpg]] here."]),
    Case("a service's counter", "![Image 3: A quay in fog](a.jpg)", read: ["A quay in fog"]),
  ]

  @Test(arguments: cases)
  func readsWhatIsMeant(example: Case) throws {
    let text =
      "# Tide\n\nThe sea went out at noon and nobody saw it go.\n\n\(example.text)\n\nIt came back at six in the evening.\n"
    let article = try MarkdownReader().article(from: Source(bytes: Array(text.utf8), name: "article.md"))
    let said = article.blocks.flatMap(\.texts).map(\.plain)
    #expect(said.first == "The sea went out at noon and nobody saw it go.")
    let end = try #require(said.firstIndex(of: "It came back at six in the evening."))
    #expect(Array(said[1..<end]) + said[(end + 1)...] == example.read)
    #expect(article.omissions.map(\.text).sorted() == example.left.sorted())
  }
}
