import ServicePosting
import Testing

@Suite struct `Random undos` {
  /// Each batch runs 500 seeds, 5,000 in all.
  @Test(arguments: 0..<10)
  func `keep every law in any order of posting, undoing and posting again`(batch: Int) {
    var tally = ScenarioTally()
    for seed in batch * 500..<(batch + 1) * 500 {
      var scenario = RandomScenario(seed: 1_000_000 + seed, undoing: 25, stepCount: 9)
      scenario.run()
      tally.add(scenario.tally)
      guard !scenario.faults.isEmpty else { continue }
      let steps = scenario.steps.joined(separator: "\n  ")
      let faults = scenario.faults.joined(separator: "\n  ")
      Issue.record("seed \(1_000_000 + seed)\n  \(faults)\nafter\n  \(steps)")
    }
    let count = tally.succeeded + tally.refused
    #expect(tally.succeeded * 100 >= count * 30, "\(tally.succeeded) of \(count) succeed")
    #expect(tally.refused * 100 >= count * 10, "\(tally.refused) of \(count) are refused")
    for kind in [UndoKind.shipment, .consumption] {
      let undos = tally.undos[kind] ?? 0
      #expect(undos >= 50, "\(kind) was undone \(undos) times")
    }
  }
}
