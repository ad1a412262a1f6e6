import ServicePosting
import SeededNumbers
import Testing

@testable import PostingCommands

/// Failing scripts of 40 to 80 commands shrink to the few that make them fail.
@Suite struct ReductionTests {
  /// What makes a script fail, and the least commands that do.
  struct Case: CustomTestStringConvertible {
    let seed: UInt64
    /// Commands that are needed, in order; the last fails.
    let needed: [String]

    var testDescription: String { "seed \(seed)" }
  }

  static let cases: [Case] = [
    Case(seed: 1, needed: ["expect count of customers is 99"]),
    Case(seed: 2, needed: ["open order SVO000002", "expect count of lines is 2"]),
    Case(
      seed: 3,
      needed: ["open order SVO000002", "post ship", "expect qty to ship of line 10000 is 1"]),
    Case(
      seed: 4,
      needed: ["create customer C-77 name \"Mill\"", "create customer C-77 name \"Mill\""]),
    Case(
      seed: 5,
      needed: ["create order SO-77 for customer 10000", "post ship and invoice"]),
    Case(seed: 6, needed: ["let a = 7", "expect $a is 8"]),
    Case(
      seed: 7,
      needed: [
        "open order SVO000002", "set qty to ship 1 on line 10000", "post ship and invoice",
        "expect amount including vat of invoice $invoice is 417.60",
      ]),
    Case(seed: 8, needed: ["set user AGENT", "where\n| nobody"]),
    Case(
      seed: 9,
      needed: ["mark here", "set work date 2026-03-01", "release\n! E-RELEASED"]),
    Case(
      seed: 10,
      needed: [
        "create order SO-78 for customer 20000", "add resource MILO qty 3",
        "set qty 2 on line 10000", "expect quantity of line 10000 of order SO-78 is 3",
      ]),
  ]

  /// Commands that have nothing to do with any of the failures.
  static let noise = [
    "show orders", "show customers", "expect count of orders is at least 1", "where",
    "create unit of measure U%", "create payment terms P% due date calculation 1M",
    "set name \"Name %\" on customer 30000", "let noise% = count of items", "check books",
    "create gl account 9%", "set unit price 1% on item HDD-20", "help", "show gl entries",
    "frobnicate\n! E-UNKNOWN-COMMAND", "delete customer X%\n!",
  ]

  static func script(_ reduced: Case) -> String {
    var generator = SplitMix64(seed: reduced.seed)
    var commands = reduced.needed
    let size = Int.random(in: 40...80, using: &generator)
    for number in commands.count..<size {
      let place = Int.random(in: 0..<commands.count, using: &generator)
      let text = noise.randomElement(using: &generator) ?? "where"
      commands.insert(text.replacing("%", with: String(number)), at: place)
    }
    return commands.joined(separator: "\n") + "\n"
  }

  @Test(arguments: cases) func `only what is needed is left`(_ reduced: Case) throws {
    // Without a document open, releasing is refused whatever was done: one command is enough.
    let least = reduced.seed == 9 ? Array(reduced.needed.suffix(1)) : reduced.needed
    let script = try Script(name: "long.post", text: Self.script(reduced))
    #expect((40...80).contains(script.commands.count))
    let small = try #require(Reduction(of: script, company: .demo))
    #expect(small.lines == least.flatMap { $0.split(separator: "\n").map(String.init) })
    #expect(small.after == least.count)
    #expect(small.before == script.commands.count)
    let again = ScenarioRunner(company: .demo).run(name: "small.post", text: small.text)
    #expect(!again.isPassed)
  }

  @Test func `two commands that belong together go together`() throws {
    let text = "set format csv\nset format table\nopen order SVO000002\nshow order\n| nothing\n"
    let small = try #require(
      Reduction(of: try Script(name: "a.post", text: text), company: .demo))
    #expect(small.lines == ["open order SVO000002", "show order", "| nothing"])
  }

  @Test func `a script that passes cannot be reduced`() throws {
    let script = try Script(name: "a.post", text: "where\n")
    #expect(Reduction(of: script, company: .demo) == nil)
  }
}
