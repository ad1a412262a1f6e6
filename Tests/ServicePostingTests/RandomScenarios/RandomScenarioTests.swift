import ServicePosting
import Testing

@Suite struct `Random scenarios` {
  /// Each batch runs 400 seeds, 2,000 in all.
  @Test(arguments: 0..<5)
  func `keep every law after every step, and refused steps change nothing`(batch: Int) {
    var tally = ScenarioTally()
    for seed in batch * 400..<(batch + 1) * 400 {
      var scenario = RandomScenario(seed: seed)
      scenario.run()
      tally.add(scenario.tally)
      guard !scenario.faults.isEmpty else { continue }
      let steps = scenario.steps.joined(separator: "\n  ")
      let faults = scenario.faults.joined(separator: "\n  ")
      Issue.record("seed \(seed)\n  \(faults)\nafter\n  \(steps)")
    }
    let count = tally.succeeded + tally.refused
    #expect(tally.succeeded * 100 >= count * 30, "\(tally.succeeded) of \(count) succeed")
    #expect(tally.refused * 100 >= count * 10, "\(tally.refused) of \(count) are refused")
    for options in PostingOptions.all {
      let postings = tally.postings[options.rawValue] ?? 0
      #expect(postings >= 50, "\(options.words) succeeded \(postings) times")
    }
  }
}
