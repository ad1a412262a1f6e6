import ServicePosting
import Testing

@Suite struct `Random invoices` {
  /// Each batch runs 150 seeds, 600 in all.
  @Test(arguments: 0..<4)
  func `keep every law, fetched from shipments or written by hand`(batch: Int) {
    var tally = ScenarioTally()
    for seed in batch * 150..<(batch + 1) * 150 {
      var scenario = RandomScenario(seed: 2_000_000 + seed, invoicing: 35, stepCount: 18)
      scenario.run()
      tally.add(scenario.tally)
      guard !scenario.faults.isEmpty else { continue }
      let steps = scenario.steps.joined(separator: "\n  ")
      let faults = scenario.faults.joined(separator: "\n  ")
      Issue.record("seed \(2_000_000 + seed)\n  \(faults)\nafter\n  \(steps)")
    }
    let count = tally.succeeded + tally.refused
    #expect(tally.succeeded * 100 >= count * 30, "\(tally.succeeded) of \(count) succeed")
    #expect(tally.refused * 100 >= count * 5, "\(tally.refused) of \(count) are refused")
    #expect(tally.serviceInvoices >= 30, "\(tally.serviceInvoices) service invoices were posted")
    #expect(tally.fetchedLines >= 30, "\(tally.fetchedLines) of their lines were fetched")
  }
}
