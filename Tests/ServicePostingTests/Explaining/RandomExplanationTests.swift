import ExplanationLaw
import ServicePosting
import Testing

@Suite struct `Random explanations` {
  /// Orders in parts, discounts, currencies, returns and undone lines: whatever is posted can be
  /// explained right after it.
  @Test(arguments: 0..<2)
  func `come to the figures of every entry`(batch: Int) {
    var counts: [String: Int] = [:]
    for seed in batch * 30..<(batch + 1) * 30 {
      var law = ExplanationLaw()
      var scenario = RandomScenario(
        seed: 30_000 + seed, undoing: 10, invoicing: 10, crediting: 20, stepCount: 30)
      scenario.run { law.check($0) }
      law.check(scenario.company, withOpenLines: true)
      counts.merge(law.counts) { $0 + $1 }
      guard !law.faults.isEmpty else { continue }
      Issue.record("seed \(30_000 + seed)\n  \(law.faults.prefix(3).joined(separator: "\n  "))")
    }
    // Payments are no steps of random scenarios.
    for noun in ExplainedRecord.nouns {
      #expect(counts[noun, default: 0] > 0, "\(noun)")
    }
  }
}
