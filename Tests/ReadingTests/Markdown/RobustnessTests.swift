import Reading
import TestSupport
import Testing

@Suite struct RobustnessTests {
  /// A generator of numbers that are the same in every run (SplitMix64).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let samples = MarkdownSamples.all + PlainTextSamples.all

  @Test(arguments: samples.indices)
  func readsWhateverBecomesOfASample(index: Int) {
    var numbers = Numbers(state: UInt64(index) &+ 7)
    let sample = Array(Self.samples[index].utf8)
    let signs = Array("[](){}<>|*_`#>-+=~!:\n\r\t \u{0}\"'^%&;@\\".utf8)
    var readable = 0
    for _ in 0..<30 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...8, using: &numbers) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.insert(signs.randomElement(using: &numbers)!, at: at)
        case 2: bytes.remove(at: at)
        case 3: bytes.removeLast(bytes.count - at)
        case 4:
          let end = min(bytes.count, at + 60)
          bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0..<bytes.count, using: &numbers))
        default: bytes.insert(contentsOf: [UInt8](repeating: signs.randomElement(using: &numbers)!, count: 40), at: at)
        }
      }
      for reader in [MarkdownReader(), PlainTextReader()] as [any Reader] {
        // A refusal is an answer too.
        if let article = try? reader.article(from: Source(bytes: bytes, name: "sample")) {
          readable += article.blocks.isEmpty ? 0 : 1
        }
      }
    }
    #expect(readable > 30)
  }

  struct Nest: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
  }

  static let nests: [Nest] = {
    let count = 100_000
    func many(_ text: String, _ count: Int = count) -> String { String(repeating: text, count: count) }
    return [
      Nest(testDescription: "quotation marks", text: many(">") + " deep"),
      Nest(testDescription: "spaced quotation marks", text: many("> ", 4_000) + "deep"),
      Nest(testDescription: "brackets", text: many("[") + "deep"),
      Nest(testDescription: "links", text: many("[a](", 4_000) + "deep"),
      Nest(testDescription: "closed brackets", text: many("[") + "deep" + many("]")),
      Nest(testDescription: "pictures", text: many("![") + "deep"),
      Nest(testDescription: "stars", text: many("*a ", 10_000) + "deep"),
      Nest(testDescription: "stars and underscores", text: many("**a_b ", 4_000) + "deep"),
      Nest(testDescription: "items", text: (0..<500).map { many(" ", $0) + "- deep\n" }.joined()),
      Nest(testDescription: "one-line items", text: many("- ", 4_000) + "deep"),
      Nest(testDescription: "backticks", text: (1..<700).map { many("`", $0) + "e" }.joined() + " deep"),
      Nest(testDescription: "fences", text: many("```deep\n", 20_000)),
      Nest(testDescription: "comments in braces", text: many("{/* deep\n", 10_000)),
      Nest(testDescription: "comments of notes", text: many("%% deep %% x\n", 10_000)),
      Nest(testDescription: "instructions", text: many("{{< deep \n", 10_000)),
      Nest(testDescription: "attributes", text: many("]{.deep}", 10_000) + " deep"),
      Nest(testDescription: "instructions for addresses", text: many("a]({", 10_000) + " deep"),
      Nest(testDescription: "divisions", text: many("::: note\ndeep\n", 10_000)),
      Nest(testDescription: "inline notes", text: many("^[deep", 10_000)),
      Nest(testDescription: "toml", text: "+++\na = " + many("[", 4_000) + "\n+++\n\ndeep"),
      Nest(testDescription: "toml tables", text: "+++\n" + many("[[a]]\nb = 1\n", 200) + "+++\n\ndeep"),
      Nest(testDescription: "elements", text: many("<div>", 10_000) + "deep"),
      Nest(testDescription: "inline elements", text: "a " + many("<b>", 4_000) + "deep"),
      Nest(testDescription: "open tags", text: "a " + many("<a href=\"", 4_000) + "deep"),
      Nest(testDescription: "comments", text: "a " + many("<!--", 4_000) + " deep"),
      Nest(testDescription: "processing instructions", text: "a " + many("<?", 4_000) + " deep"),
      Nest(testDescription: "declarations", text: "a " + many("<!A ", 4_000) + " deep"),
      Nest(testDescription: "table rows", text: "|a|b|\n|-|-|\n" + many("|deep|b|\n", 4_000)),
      Nest(testDescription: "table columns", text: many("|deep", 5_000) + "|\n" + many("|-", 5_000) + "|\n"),
      Nest(testDescription: "notes", text: (0..<5000).map { "[^\($0)]: deep\n" }.joined() + "\n[^1] a"),
      Nest(testDescription: "note references", text: "[^1]: deep\n\n" + many("[^1]", 4_000)),
      Nest(testDescription: "definitions", text: (0..<4_000).map { "[deep\($0)]: /u\n" }.joined() + "\nx"),
      Nest(testDescription: "wiki links", text: many("[[a", 4_000) + " deep"),
      Nest(testDescription: "highlights", text: many("==a ", 4_000) + " deep"),
      Nest(testDescription: "web addresses", text: many("www.", 4_000) + " deep"),
      Nest(testDescription: "mail addresses", text: many("a@", 4_000) + " deep"),
      Nest(testDescription: "tildes", text: many("~~a ", 4_000) + " deep"),
      Nest(testDescription: "entities", text: many("&deep;", 10_000)),
      Nest(testDescription: "one word", text: many("deep", 25_000)),
      Nest(testDescription: "short lines", text: many("deep\n", 10_000)),
      Nest(testDescription: "numbered lines", text: (1...4_000).map { "\($0). deep\n" }.joined()),
      Nest(testDescription: "alternating lines", text: many("1. deep\n- water\n", 4_000)),
      Nest(testDescription: "dashes", text: many("deep — ", 4_000)),
      Nest(testDescription: "brackets in lines", text: many("(deep) ", 4_000)),
      Nest(testDescription: "yaml flow", text: "---\na: " + many("[", 4_000) + "\n---\n\ndeep"),
      Nest(testDescription: "yaml aliases", text: "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n\ndeep"),
      Nest(testDescription: "headers", text: "Subject: deep\n" + many("X-A: b\n", 4_000) + "\ndeep"),
    ]
  }()

  @Test(arguments: nests, [MarkdownReader(), PlainTextReader()] as [any Reader])
  func takesNoLongerThanItsLengthDeserves(nest: Nest, reader: any Reader) throws {
    let start = processorSeconds()
    let article = try reader.article(from: Source(bytes: Array(nest.text.utf8), name: "nest"))
    let time = processorSeconds() - start
    let text = (article.headline ?? "") + article.blocks.map { "\($0)" }.joined() + "\(article.omissions)"
    #expect(text.contains("deep"))
    // Generous for a debug build; anything quadratic takes minutes.
    #expect(time < 20)
  }
}
