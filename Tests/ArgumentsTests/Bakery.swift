import Arguments

/// A program of an invented trade, with every kind of parameter.
let bakery = Program<Int>(
  name: "bakery", summary: "bread on demand", version: "1.2",
  commands: [Bake.self, List.self, OrderAdd.self, OrderCancel.self],
  closing: ["Exit status: 0 done, 2 usage."])

enum Flour: String, ArgumentValue, CaseIterable {
  case wheat, rye, spelt, barley
}

enum Topping: String, ArgumentValue, CaseIterable {
  case butter, honey, cress
}

struct OvenOptions: Sendable {
  var degrees = 220
  var isQuiet = false

  static let parameters: [Parameter<OvenOptions>] = [
    .option(
      "degrees", "d", "N", \.degrees, section: "Oven", expecting: "degrees Celsius, 50 to 300",
      where: { Int($0).map((50...300).contains) ?? false }, help: "how hot the oven is"),
    .flag("quiet", "q", \.isQuiet, section: "Oven", help: "say nothing"),
  ]
}

struct Bake: Command {
  static let name = "bake"
  static let summary = "bake loaves of one flour"
  static let discussion = [
    "Loaves are baked in the order in which they are named, and each is taken out before the next goes in."
  ]
  static let examples = [Example("bakery bake --flour rye basic", "one loaf of rye")]

  static let parameters: [Parameter<Bake>] =
    [
      .argument("LOAF", \.loaves, help: "what to bake"),
      .option("flour", "f", "FLOUR", \.flour, help: "what to bake it of"),
      .option("output", "o", "TRAY", \.tray, help: "where the loaves go; “-” hands them out"),
      .option("add-seed", nil, "SEED", \.seeds, help: "strew seeds on top"),
      .list("topping", nil, "LIST", \.toppings, help: "what goes on top"),
      .flag("steam", "s", \.hasSteam, help: "let steam in"),
      .flag("dry-run", "n", \.isDryRun, help: "only say what would be baked"),
    ] + OvenOptions.parameters.kept(in: \.oven)

  var loaves: [String] = []
  var flour = Flour.wheat
  var tray: String?
  var seeds: [String] = []
  var toppings: [Topping] = []
  var hasSteam = false
  var isDryRun = false
  var oven = OvenOptions()

  func run() async throws -> Int { loaves.count }
}

struct List: Command {
  static let name = "list"
  static let summary = "list what there is"
  static let examples = [Example("bakery list", "everything"), Example("bakery list rye", "the ryes")]
  static let parameters: [Parameter<List>] = [
    .argument("PATTERN", \.pattern, isRequired: false, help: "what to look for"),
    .argument("COUNT", \.count, isRequired: false, help: "how many to list"),
  ]

  var pattern = ""
  var count = 10

  func run() async throws -> Int { 0 }
}

/// Two commands of a family.
struct OrderAdd: Command {
  static let name = "order add"
  static let summary = "take an order"
  static let examples = [Example("bakery order add rye", "one more")]
  static let parameters: [Parameter<OrderAdd>] = [.argument("LOAF", \.loaf, help: "what is wanted")]

  var loaf = ""

  func run() async throws -> Int { 1 }
}

struct OrderCancel: Command {
  static let name = "order cancel"
  static let summary = "forget an order"
  static let examples = [Example("bakery order cancel", "one less")]
  static let parameters: [Parameter<OrderCancel>] = []

  func run() async throws -> Int { -1 }
}

/// The bake command that a line asks for, words separated by spaces.
func bake(_ line: String) throws -> Bake? {
  let words = line.split(separator: " ").map(String.init)
  guard case .run(let command) = try bakery.request(for: ["bake"] + words) else { return nil }
  return command as? Bake
}

/// What is shown for a line, nil if it asks for a command.
func shown(_ line: String, width: Int = 80) throws -> String? {
  let words = line.split(separator: " ").map(String.init)
  guard case .show(let text) = try bakery.request(for: words, width: width) else { return nil }
  return text
}

/// The sentence for a line that is not understood; nil if it is.
func complaint(_ words: [String]) -> String? {
  do throws(UsageError) {
    _ = try bakery.request(for: words)
    return nil
  } catch {
    return error.description
  }
}
