import ServicePosting
import SeededNumbers
import Testing

@testable import PostingCommands

/// Whatever was said, a session that was saved is a scenario that passes.
@Suite struct RandomRecordingTests {
  static let pool = [
    "open order SVO000001", "open order SVO000002", "open order SVO000003", "close",
    "create order for customer 10000", "create order SO-% for customer 20000",
    "add item HDD-20 qty %", "add resource MILO qty 1.25", "add cost START", "add text 'a # b'",
    "add service item SV000001", "set qty to ship 1 on line 10000", "set qty % on line 20000",
    "set qty to invoice 0 on all lines", "set posting date work date + 1M on order",
    "set work date 2026-02-15", "set user AGENT", "set format json", "set format csv",
    "set format table", "set format vertical", "set format markdown", "set format jsonl",
    "release", "reopen", "calculate invoice discount", "preview ship and invoice", "post ship",
    "post ship and invoice", "post ship and consume", "post invoice", "why not ship",
    "show lines", "show order", "show ledger", "show changes", "show customers", "where",
    "find entries $invoice", "check books", "mark m%", "rewind", "rewind to m%", "redo",
    "what if set name \"x\" on customer 10000", "let v% = count of gl entries",
    "expect $v% is at least 0", "expect message contains \"Posted\"", "expect ledger is balanced",
    "delete line 10000", "create customer C-% name 'it''s'", "set name \"\" on customer 30000",
    "delete customer C-%", "company demo", "company empty", "frobnicate", "help post",
    "set unit price 12.345 on item HDD-20", "set vat % 12 on vat posting setup DOMESTIC REDUCED",
  ]

  @Test(arguments: 0..<200) func `random sessions are saved as scenarios that pass`(
    seed: Int
  ) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let files = RecordingTests.Files()
    var lines = (0..<30).map { _ in
      let text = Self.pool.randomElement(using: &generator) ?? "where"
      return text.replacing("%", with: String(Int.random(in: 1...3, using: &generator)))
    }
    // Half of them begin to record on the way.
    let start = seed.isMultiple(of: 2) ? 0 : 12
    lines.insert("record \"case.post\"", at: start)
    _ = RecordingTests().session(files, lines + ["stop recording", "save \"all.post\""])
    for name in ["case.post", "all.post"] {
      let text = try #require(files[name])
      let result = ScenarioRunner(company: .demo).run(name: name, text: text)
      #expect(result.isPassed, "seed \(seed) \(name)\n\(result.failures.flatMap(\.lines))")
    }
  }
}
