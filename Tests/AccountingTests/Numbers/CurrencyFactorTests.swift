import Accounting
import Testing

@Suite struct CurrencyFactorTests {
  /// 100 euros for 745.23 in local currency.
  static let euro = try? CurrencyFactor(exchange: 100, for: ExactNumber(text: "745.23"))

  @Test func `a factor has fifteen decimals`() throws {
    // 100 ÷ 745.23 = 0.134186761134146505…
    #expect(Self.euro?.description == "0.134186761134147")
    #expect(try CurrencyFactor(exchange: 1, for: 3).description == "0.333333333333333")
    #expect(try CurrencyFactor(exchange: 2, for: 3).description == "0.666666666666667")
    #expect(CurrencyFactor.one.description == "1")
  }

  @Test(arguments: [
    // 244.81 × 7.4523 = 1824.397563; 11.11 × 7.4523 = 82.795053; 33.33 × 7.4523 = 248.385159
    ("244.81", "1824.4"), ("11.11", "82.8"), ("33.33", "248.39"), ("-33.33", "-248.39"), ("0", "0"),
  ])
  func `amounts become local by division`(_ foreign: String, _ local: String) throws {
    let euro = try #require(Self.euro)
    let amount = try euro.local(Amount(text: foreign), rounded: .cent)
    #expect(amount == (try Amount(text: local)))
  }

  @Test func `local prices and amounts become foreign by multiplication`() throws {
    let euro = try #require(Self.euro)
    // 70 ÷ 7.4523 = 9.393073…
    #expect(try euro.foreign(UnitPrice(70), rounded: .finest).text == "9.39307")
    #expect(try euro.foreign(Amount(70), rounded: .cent).text == "9.39")
  }

  @Test func `the factor of the local currency changes nothing`() throws {
    let amount = try Amount(text: "123.45")
    #expect(try CurrencyFactor.one.local(amount, rounded: .cent) == amount)
    #expect(try CurrencyFactor.one.foreign(amount, rounded: .cent) == amount)
  }

  @Test func `rates of zero, no factor and results out of bounds are faults`() {
    #expect(throws: NumberFault.divisionByZero) { try CurrencyFactor(exchange: 1, for: 0) }
    #expect(throws: NumberFault.divisionByZero) { try CurrencyFactor(exchange: 0, for: 1) }
    #expect(throws: NumberFault.divisionByZero) { try CurrencyFactor(exchange: 1, for: -1) }
    #expect(throws: NumberFault.divisionByZero) {
      try CurrencyFactor.none.local(Amount(1), rounded: .cent)
    }
    #expect(throws: NumberFault.tooLarge) {
      try CurrencyFactor(exchange: ExactNumber(raw: ExactNumber.limit), for: ExactNumber(raw: 1))
    }
    let tiny = CurrencyFactor(raw: 1)
    #expect(throws: NumberFault.tooLarge) {
      try tiny.local(Amount(raw: Amount.limit), rounded: .cent)
    }
  }
}
