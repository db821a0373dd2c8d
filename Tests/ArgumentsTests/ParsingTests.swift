import Arguments
import Testing

@Suite struct ParsingTests {
  @Test func findsTheCommandOfAFamily() throws {
    guard case .run(let command) = try bakery.request(for: ["order", "add", "rye"]) else {
      Issue.record("no command")
      return
    }
    #expect((command as? OrderAdd)?.loaf == "rye")
  }

  @Test func keepsDefaultsForWhatIsNotTyped() throws {
    let bake = try #require(try bake("bun"))
    #expect(bake.loaves == ["bun"])
    #expect(bake.flour == .wheat)
    #expect(bake.tray == nil)
    #expect(bake.oven.degrees == 220)
    #expect(!bake.hasSteam)
  }

  @Test(arguments: [
    "--flour=rye bun", "--flour rye bun", "-f rye bun", "-frye bun", "-f=rye bun", "bun --flour rye", "bun -sf rye",
    "-sqfrye bun", "--flour wheat --flour rye bun",
  ])
  func takesTheValueOfAnOptionInEveryForm(line: String) throws {
    let bake = try #require(try bake(line))
    #expect(bake.flour == .rye)
    #expect(bake.loaves == ["bun"])
  }

  @Test func groupsShortFlags() throws {
    let bake = try #require(try bake("-snq bun"))
    #expect(bake.hasSteam && bake.isDryRun && bake.oven.isQuiet)
  }

  @Test func addsUpRepeatedOptions() throws {
    #expect(try bake("--add-seed poppy bun --add-seed=sesame")?.seeds == ["poppy", "sesame"])
    #expect(try bake("--topping honey,cress bun --topping=butter")?.toppings == [.honey, .cress, .butter])
  }

  @Test func takesEverythingAfterTwoDashesAsArguments() throws {
    let bake = try #require(try bake("--steam -- --flour -x --"))
    #expect(bake.loaves == ["--flour", "-x", "--"])
    #expect(bake.hasSteam)
  }

  @Test func takesASingleDashAsValueAndAsArgument() throws {
    let bake = try #require(try bake("-o - - bun"))
    #expect(bake.tray == "-")
    #expect(bake.loaves == ["-", "bun"])
  }

  @Test func takesAnEmptyAttachedValue() throws {
    #expect(try bake("--output= bun")?.tray == "")
  }

  @Test func keepsEqualSignsInAValue() throws {
    #expect(try bake("--output=a=b=c bun")?.tray == "a=b=c")
  }

  @Test func leavesOptionalArgumentsAtTheirDefaults() throws {
    let request = try bakery.request(for: ["list", "rye"])
    guard case .run(let command) = request, let list = command as? List else {
      Issue.record("\(request) runs no list")
      return
    }
    #expect(list.pattern == "rye")
    #expect(list.count == 10)
  }

  @Test func runsTheCommandThatWasAskedFor() async throws {
    let request = try bakery.request(for: ["bake", "bun", "roll"])
    guard case .run(let command) = request else {
      Issue.record("\(request) runs no command")
      return
    }
    #expect(try await command.run() == 2)
  }
}
