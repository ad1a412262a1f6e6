import Accounting
import SeededNumbers
import Testing

/// Products and quotients of money, quantities and percentages.
@Suite struct FormulaTests {
  static let largest = Amount(raw: Amount.limit)

  @Test(arguments: [
    ("3", "33.33", "99.99"), ("2.5", "41.10", "102.75"), ("0.00001", "0.5", "0"),
    ("0.00001", "500", "0.01"), ("-1", "2.345", "-2.35"), ("0.33333", "3", "1"),
  ])
  func `quantity times price is rounded once`(
    _ quantity: String, _ price: String, _ amount: String
  ) throws {
    let product = try Amount(
      Quantity(text: quantity), times: UnitPrice(text: price), rounded: .cent)
    #expect(product == (try Amount(text: amount)))
  }

  @Test func `a percentage of an amount is rounded in its direction`() throws {
    // 5 % of 82.30 is 4.115.
    let amount = try Amount(text: "82.30")
    #expect(try amount.share(5, rounded: .cent).description == "4.12")
    #expect(try amount.share(5, rounded: .cent, .down).description == "4.11")
    #expect(try (-amount).share(5, rounded: .cent).description == "-4.12")
  }

  @Test func `a part of nothing is nothing, and signs of part and whole cancel`() throws {
    #expect(try Amount(10).share(Quantity(1), of: Quantity.zero, rounded: .cent) == 0)
    #expect(try Amount(10).share(Quantity(-1), of: Quantity(-3), rounded: .cent).text == "3.33")
    #expect(try Amount(10).share(Quantity(1), of: Quantity(-3), rounded: .cent).text == "-3.33")
  }

  @Test func `tax is taken out of an amount and a price`() throws {
    // 100 / 1.25 is 80; 99.99 / 1.25 is 79.992.
    #expect(try Amount(100).excluding(25, rounded: .cent) == 80)
    #expect(try Amount(text: "99.99").excluding(25, rounded: .cent).text == "79.99")
    #expect(try UnitPrice(text: "99.99").excluding(25, rounded: .finest).text == "79.992")
    #expect(throws: NumberFault.divisionByZero) { try Amount(1).excluding(-100, rounded: .cent) }
    #expect(throws: NumberFault.divisionByZero) { try Amount(1).excluding(-101, rounded: .cent) }
  }

  @Test func `a box of seven at one costs 0.14286 a piece`() throws {
    #expect(try UnitPrice(1).divided(by: 7, rounded: .finest).text == "0.14286")
    #expect(try UnitPrice(1).divided(by: 0, rounded: .finest) == 1)
    #expect(try UnitPrice(Amount(10), per: 3).text == "3.33333")
    #expect(try UnitPrice(Amount(-10), per: -3).text == "3.33333")
    #expect(try UnitPrice(Amount(10), per: 0) == 0)
  }

  @Test func `at the limits there is a result or a fault, and never a trap`() throws {
    let quantity = Quantity(raw: Quantity.limit)
    let price = UnitPrice(raw: UnitPrice.limit)
    let percentage = Percentage(raw: Percentage.limit)
    #expect(throws: NumberFault.tooLarge) {
      try Amount(quantity, times: price, rounded: .cent)
    }
    #expect(throws: NumberFault.tooLarge) { try Self.largest.share(percentage, rounded: .cent) }
    #expect(try Self.largest.share(100, rounded: .cent) == Self.largest)
    #expect(throws: NumberFault.tooLarge) {
      try Self.largest.share(Self.largest, of: Self.largest, rounded: .cent)
    }
    #expect(try Self.largest.excluding(0, rounded: .cent) == Self.largest)
    #expect(throws: NumberFault.tooLarge) { try UnitPrice(Self.largest, per: 1) }
    #expect(throws: NumberFault.tooLarge) { try price.times(2, rounded: .finest) }
    #expect(throws: NumberFault.tooLarge) { try quantity.times(2) }
  }

  @Test func `the widest numerators are refused, also where rounding goes beyond them`() {
    for direction in [RoundingDirection.nearest, .up, .down] {
      #expect(throws: NumberFault.tooLarge) {
        let _: Amount = try Rounding.multiple(of: .cent, numerator: .max, direction)
      }
      #expect(throws: NumberFault.tooLarge) {
        let _: Amount = try Rounding.multiple(of: .cent, numerator: .min, direction)
      }
    }
    #expect(throws: NumberFault.divisionByZero) {
      let _: Amount = try Rounding.multiple(of: .cent, numerator: 1, denominator: 0)
    }
    #expect(throws: NumberFault.tooLarge) {
      let _: Amount = try Rounding.multiple(of: .cent, numerator: 1, denominator: .max)
    }
  }

  @Test func `random operands never trap`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let amount = Amount(raw: random.number(upTo: Amount.limit))
      let quantity = Quantity(raw: random.number(upTo: Quantity.limit))
      let price = UnitPrice(raw: random.number(upTo: UnitPrice.limit))
      let percentage = Percentage(raw: random.number(upTo: Percentage.limit))
      _ = try? Amount(quantity, times: price, rounded: .cent)
      _ = try? amount.share(percentage, rounded: .cent, .up)
      _ = try? amount.share(quantity, of: price, rounded: .finest)
      _ = try? amount.excluding(percentage, rounded: .tenth)
      _ = try? price.divided(by: quantity, rounded: .finest)
      _ = try? UnitPrice(amount, per: quantity)
    }
  }
}

extension FixedPoint {
  /// The shortest text.
  var text: String { description }
}
