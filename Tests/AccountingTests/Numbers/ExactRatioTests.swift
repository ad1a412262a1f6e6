import Accounting
import Testing

@Suite struct ExactRatioTests {
  @Test func `a chain of factors is rounded once at the end`() throws {
    // 200.00 with 25 % VAT, in euro at 0.6458: 160.00 / 0.6458 = 247.7547…
    var price = ExactRatio(UnitPrice(200))
    try price.takeOut(25)
    try price.exchange(at: CurrencyFactor(exchange: 1, for: ExactNumber(raw: 64_580)))
    let rounded: UnitPrice = try price.rounded(to: .finest)
    #expect(rounded == UnitPrice(raw: 24_775_472))
  }

  @Test func `what is taken out and added again is what it was`() throws {
    for raw: Int128 in [1, 3, 99_999, 10_000_019] {
      var price = ExactRatio(UnitPrice(raw: raw))
      try price.takeOut(Percentage(raw: 1_234_567))
      try price.exchange(at: CurrencyFactor(raw: 1_548_466_707_959_120))
      try price.multiply(by: Quantity(raw: 333_333))
      try price.multiply(by: 100_000, over: 333_333)
      try price.exchangeBack(at: CurrencyFactor(raw: 1_548_466_707_959_120))
      try price.add(Percentage(raw: 1_234_567))
      let back: UnitPrice = try price.rounded(to: .finest)
      #expect(back.raw == raw)
    }
  }

  @Test func `what does not fit is refused`() throws {
    var price = ExactRatio(UnitPrice(1_000_000_000))
    #expect(throws: NumberFault.tooLarge) {
      for _ in 0..<5 { try price.multiply(by: 999_999_999_989, over: 7) }
    }
    #expect(throws: NumberFault.divisionByZero) { try price.multiply(by: 1, over: 0) }
  }
}
