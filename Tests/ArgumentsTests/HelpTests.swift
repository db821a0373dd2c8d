import Arguments
import Testing

@Suite struct HelpTests {
  @Test func listsCommandsForTheProgram() throws {
    #expect(
      try shown("--help") == """
        bakery: bread on demand

        Usage:
          bakery COMMAND [OPTION]... [ARGUMENT]...

        Commands:
          bake          bake loaves of one flour
          list          list what there is
          order add     take an order
          order cancel  forget an order

        Options:
          -h, --help     show this help, or a command's after its name
              --version  show the version

        Exit status: 0 done, 2 usage.
        """)
  }

  @Test func showsEveryOptionWithItsDefaultAndAnExample() throws {
    #expect(
      try shown("bake --help", width: 72) == """
        bakery bake: bake loaves of one flour

        Usage:
          bakery bake [OPTION]... LOAF...

        Loaves are baked in the order in which they are named, and each is taken
        out before the next goes in.

        Arguments:
          LOAF  what to bake

        Options:
          -f, --flour FLOUR    what to bake it of (one of wheat, rye, spelt,
                               barley) [default: wheat]
          -o, --output TRAY    where the loaves go; “-” hands them out
              --add-seed SEED  strew seeds on top; may be repeated
              --topping LIST   what goes on top (any of butter, honey, cress);
                               separated by commas
          -s, --steam          let steam in
          -n, --dry-run        only say what would be baked

        Oven:
          -d, --degrees N  how hot the oven is (degrees Celsius, 50 to 300)
                           [default: 220]
          -q, --quiet      say nothing

        Help:
          -h, --help     show this help
              --version  show the version

        Example:
          # one loaf of rye
          bakery bake --flour rye basic
        """)
  }

  @Test(arguments: ["bake -h", "bake --steam --help", "help bake", "bake -sh", "bake bun --help"])
  func isShownHoweverItIsAskedFor(line: String) throws {
    #expect(try shown(line)?.hasPrefix("bakery bake: ") == true)
  }

  @Test(arguments: ["order --help", "order -h", "help order"])
  func listsTheCommandsOfAFamily(line: String) throws {
    #expect(
      try shown(line) == """
        Commands:
          bakery order add     take an order
          bakery order cancel  forget an order

        Each has “--help” with an example.
        """)
  }

  @Test(arguments: ["order add --help", "help order add", "order add -h"])
  func showsTheHelpOfOneOfAFamily(line: String) throws {
    #expect(
      try shown(line)?.hasPrefix("bakery order add: take an order\n\nUsage:\n  bakery order add [OPTION]... LOAF")
        == true)
  }

  @Test(arguments: ["--version", "bake --version", "list --version"])
  func showsTheVersion(line: String) throws {
    #expect(try shown(line) == "bakery 1.2")
  }

  @Test(arguments: [40, 50, 60, 80, 100])
  func staysWithinTheWidth(width: Int) throws {
    let help = try #require(try shown("bake --help", width: width))
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= width })
  }

  @Test func marksOptionalArguments() throws {
    #expect(try shown("list --help")?.contains("\n  bakery list [OPTION]... [PATTERN] [COUNT]\n") == true)
  }
}
