import ServicePosting
import Testing

@Suite struct `Random credit memos` {
  /// Each batch runs 200 seeds, 800 in all.
  @Test(arguments: 0..<4)
  func `keep every law, copied from invoices or written by hand`(batch: Int) {
    var tally = ScenarioTally()
    for seed in batch * 200..<(batch + 1) * 200 {
      var scenario = RandomScenario(
        seed: 5_000_000 + seed, undoing: 5, invoicing: 10, crediting: 30, stepCount: 24)
      scenario.run()
      tally.add(scenario.tally)
      guard !scenario.faults.isEmpty else { continue }
      let steps = scenario.steps.joined(separator: "\n  ")
      let faults = scenario.faults.joined(separator: "\n  ")
      Issue.record("seed \(5_000_000 + seed)\n  \(faults)\nafter\n  \(steps)")
    }
    let count = tally.succeeded + tally.refused
    #expect(tally.succeeded * 100 >= count * 30, "\(tally.succeeded) of \(count) succeed")
    #expect(tally.refused * 100 >= count * 5, "\(tally.refused) of \(count) are refused")
    #expect(tally.creditMemos >= 30, "\(tally.creditMemos) credit memos were posted")
    #expect(tally.exactLines >= 3, "\(tally.exactLines) of their lines name item entries")
  }
}
