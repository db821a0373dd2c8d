/// Articles that tests make up.
enum Articles {
  /// A page with a headline, a byline, a date and paragraphs.
  static func page(
    headline: String = "Bridge over the Wend reopens", paragraphs: [String] = Articles.paragraphs
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(headline)</title></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>\(headline)</h1><p class="byline">By Mara Quill</p>
    <time datetime="2026-03-02">2 March 2026</time>
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </article></body></html>
    """
  }

  /// What a page says if nothing else is asked.
  static let paragraphs = [
    "The bridge over the Wend at Farrow opened to traffic again on Monday, after two years of repairs.",
    "Engineers replaced the deck and strengthened both piers, at a cost of 4.2 million pounds.",
    "The first to cross was a baker on a bicycle, who had used the ferry every morning since the closure.",
  ]

  /// A page with so many paragraphs, each of about six seconds.
  static func longPage(paragraphs count: Int) -> String {
    page(
      headline: "The minutes of a long meeting",
      paragraphs: (1...count).map {
        "Speaker number \($0) thanked the previous speaker and asked for patience with the budget."
      })
  }
}
