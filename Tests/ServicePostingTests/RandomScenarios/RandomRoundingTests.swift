import ServicePosting
import Testing

@Suite struct `Random rounding ledgers` {
  /// Orders in parts, discounts, currencies and units that do not divide evenly.
  @Test(arguments: 0..<4)
  func `tell what posting rounds`(batch: Int) {
    var agreement = RoundingAgreement()
    for seed in batch * 40..<(batch + 1) * 40 {
      var scenario = RandomScenario(seed: 20_000 + seed, undoing: 5, invoicing: 10)
      scenario.run()
      agreement.check(scenario.company)
    }
    #expect(agreement.faults.prefix(10) == [])
    #expect(agreement.count > 40)
  }
}
