import Arguments
import Testing

@Suite struct UsageErrorTests {
  @Test(
    arguments: [
      ([], "No command was given; “bakery --help” lists them."),
      (["bkae"], "There is no command “bkae”; did you mean bake?"),
      (["sweep"], "There is no command “sweep”; “bakery --help” lists them."),
      (["help", "lsit"], "There is no command “lsit”; did you mean list?"),
      (["--verison"], "There is no option --verison; did you mean --version?"),
      (["--flour", "rye", "bake"], "--flour belongs after the command; write “bakery COMMAND --flour …”."),
      (["-frye", "bake"], "-frye belongs after the command; write “bakery COMMAND -frye …”."),
      (["bake", "--flower", "rye", "bun"], "There is no option --flower; did you mean --flour?"),
      (["bake", "--dryrun", "bun"], "There is no option --dryrun; did you mean --dry-run?"),
      (["bake", "--deg", "200", "bun"], "There is no option --deg; did you mean --degrees?"),
      (["bake", "--sugar", "bun"], "There is no option --sugar; “bakery bake --help” lists them."),
      (["bake", "-x", "bun"], "There is no option -x; “bakery bake --help” lists them."),
      (["bake", "-steam", "bun"], "There is no option -t; did you mean --steam?"),
      (
        ["bake", "-f", "ryee", "bun"],
        "“ryee” is no value for --flour (one of wheat, rye, spelt, barley); did you mean rye?"
      ),
      (["bake", "-f", "maize", "bun"], "“maize” is no value for --flour (one of wheat, rye, spelt, barley)."),
      (
        ["bake", "--topping=honey,creas", "bun"],
        "“creas” is no value for --topping (one of butter, honey, cress); did you mean cress?"
      ),
      (["bake", "--topping=honey,", "bun"], "“” is no value for --topping (one of butter, honey, cress)."),
      (["bake", "--degrees", "hot", "bun"], "“hot” is no value for --degrees (degrees Celsius, 50 to 300)."),
      (["bake", "--degrees", "-40", "bun"], "“-40” is no value for --degrees (degrees Celsius, 50 to 300)."),
      (["bake", "--degrees=301", "bun"], "“301” is no value for --degrees (degrees Celsius, 50 to 300)."),
      (["bake", "bun", "--flour"], "--flour needs a value; write --flour FLOUR."),
      (["bake", "bun", "-f"], "--flour needs a value; write --flour FLOUR."),
      (
        ["bake", "-o", "--steam", "bun"],
        "--output needs a value before --steam; if that is the value, write --output=--steam for --output TRAY."
      ),
      (["bake", "--steam=yes", "bun"], "--steam takes no value; leave out “yes”."),
      (["bake", "--steam"], "LOAF is missing; “bakery bake --help” shows an example."),
      (["list", "rye", "3", "more"], "“more” is one argument too many; “bakery list --help” shows an example."),
      (["order"], "order is to do one of add, cancel; write “bakery order add”."),
      (["order", "--flour"], "order is to do one of add, cancel; write “bakery order add”."),
      (["order", "ad", "rye"], "There is no command “order ad”; did you mean order add?"),
      (["order", "bake"], "There is no command “order bake”; “bakery order --help” lists them."),
      (["odrer"], "There is no command “odrer”; did you mean order?"),
      (["order", "add"], "LOAF is missing; “bakery order add --help” shows an example."),
      (["order", "add", "--lof"], "There is no option --lof; “bakery order add --help” lists them."),
      (["list", "rye", "few"], "“few” is no value for COUNT."),
    ] as [([String], String)])
  func saysWhatIsWrongAndWhatToDo(words: [String], sentence: String) {
    #expect(complaint(words) == sentence)
  }

  @Test func isNotSlowWithAVeryLongWord() {
    let word = "--" + String(repeating: "x", count: 1_000_000)
    #expect(complaint(["bake", word, "bun"]) == "There is no option \(word); “bakery bake --help” lists them.")
  }
}
