import Accounting
import SeededNumbers
import Testing

@Suite struct RoundingTests {
  /// Value, nearest, up, down (rules ).
  static let cents = [
    ("2.345", "2.35", "2.35", "2.34"), ("-2.345", "-2.35", "-2.35", "-2.34"),
    ("2.341", "2.34", "2.35", "2.34"), ("-2.341", "-2.34", "-2.35", "-2.34"),
    ("2.34499", "2.34", "2.35", "2.34"), ("2.34", "2.34", "2.34", "2.34"),
    ("0.00499", "0", "0.01", "0"), ("-0.005", "-0.01", "-0.01", "0"), ("0", "0", "0", "0"),
    ("999999999999999.995", "1000000000000000", "1000000000000000", "999999999999999.99"),
  ]

  @Test(arguments: cents)
  func `to cents: halves and up go away from zero, down goes toward it`(
    _ value: String, _ nearest: String, _ up: String, _ down: String
  ) throws {
    let amount = try Amount(text: value)
    #expect(amount.rounded(to: .cent) == (try Amount(text: nearest)))
    #expect(amount.rounded(to: .cent, .up) == (try Amount(text: up)))
    #expect(amount.rounded(to: .cent, .down) == (try Amount(text: down)))
  }

  /// Step, value, nearest, up, down.
  static let steps = [
    ("0.05", "1.02", "1", "1.05", "1"), ("0.05", "1.025", "1.05", "1.05", "1"),
    ("0.05", "-1.02", "-1", "-1.05", "-1"), ("0.05", "-1.03", "-1.05", "-1.05", "-1"),
    ("1", "2.5", "3", "3", "2"), ("1", "-2.5", "-3", "-3", "-2"), ("1", "0.49999", "0", "1", "0"),
    ("5", "12.5", "15", "15", "10"), ("5", "-12.49", "-10", "-15", "-10"),
    ("5", "15", "15", "15", "15"),
  ]

  @Test(arguments: steps)
  func `any step rounds alike`(
    _ step: String, _ value: String, _ nearest: String, _ up: String, _ down: String
  ) throws {
    let precision = try #require(RoundingPrecision(try Amount(text: step)))
    let amount = try Amount(text: value)
    #expect(amount.rounded(to: precision) == (try Amount(text: nearest)))
    #expect(amount.rounded(to: precision, .up) == (try Amount(text: up)))
    #expect(amount.rounded(to: precision, .down) == (try Amount(text: down)))
  }

  @Test func `a step must be above zero`() {
    #expect(RoundingPrecision(Amount.zero) == nil)
    #expect(RoundingPrecision(Amount(-1)) == nil)
  }

  @Test func `short and long numbers round alike`() {
    // Numbers within 64 bits take a path of their own; a factor of 10^25 forces the other.
    var random = SplitMix64(seed: 2)
    let factor: Int128 = 10_000_000_000_000_000_000_000_000
    for _ in 0..<5_000 {
      let numerator = Int128(Int.random(in: -1_000_000...1_000_000, using: &random))
      let denominator = Int128(Int.random(in: 1...1_000, using: &random))
      for direction in [RoundingDirection.nearest, .up, .down] {
        let short = Rounding.quotient(numerator, by: denominator, direction)
        let long = Rounding.quotient(numerator * factor, by: denominator * factor, direction)
        #expect(short == long)
      }
    }
  }

  @Test func `the ends of 64 bits do not trap`() {
    let least = Int128(Int64.min)
    for direction in [RoundingDirection.nearest, .up, .down] {
      #expect(Rounding.quotient(least, by: 1, direction) == least)
      #expect(Rounding.quotient(Int128(Int64.max), by: 1, direction) == Int128(Int64.max))
    }
    #expect(Rounding.quotient(least, by: Int128(Int64.max)) == -1)
    #expect(Rounding.quotient(least, by: Int128(Int64.max), .up) == -2)
  }
}
