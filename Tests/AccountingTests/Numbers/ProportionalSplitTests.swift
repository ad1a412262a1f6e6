import Accounting
import SeededNumbers
import Testing

@Suite struct ProportionalSplitTests {
  private func shares(of total: String, over weights: [Int]) throws -> [String] {
    var split = ProportionalSplit(
      of: try Amount(text: total), over: Amount(weights.reduce(0, +)), rounded: .cent)
    return try weights.map { try split.share(of: Amount($0)).text(minimumPlaces: 2) }
  }

  @Test(arguments: [
    // 33.333 → 33.33, 33.333 + 0.003 → 33.34, 33.333 − 0.003 → 33.33
    ("100", [1, 1, 1], ["33.33", "33.34", "33.33"]),
    ("-10", [1, 1, 1], ["-3.33", "-3.34", "-3.33"]),
    ("0.01", [1, 1, 1], ["0.00", "0.01", "0.00"]),
    ("10", [2, -1, 3], ["5.00", "-2.50", "7.50"]),
    ("10", [3, -1, 1], ["10.00", "-3.33", "3.33"]),
    ("10", [-1, -2], ["3.33", "6.67"]),
    ("10", [0, 1, 0, 1], ["0.00", "5.00", "0.00", "5.00"]),
    ("10", [0, 0], ["0.00", "0.00"]),
    ("10", [1, -1], ["0.00", "0.00"]),
  ])
  func `each share takes what rounding left of the ones before`(
    _ total: String, _ weights: [Int], _ expected: [String]
  ) throws {
    #expect(try shares(of: total, over: weights) == expected)
  }

  @Test func `the shares add up to the total`() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<1_000 {
      let total = Amount(raw: random.number(upTo: 10_000_000) * 1_000)
      let count = Int.random(in: 1...12, using: &random)
      let weights = (0..<count).map { _ in Amount(raw: random.number(upTo: 100_000_000)) }
      let sum = weights.reduce(.zero, +)
      var split = ProportionalSplit(of: total, over: sum, rounded: .cent)
      var shares = Amount.zero
      for weight in weights { shares += try split.share(of: weight) }
      #expect(shares == (sum.isZero ? .zero : total), "\(total) over \(weights)")
    }
  }

  @Test func `after a reset nothing is carried`() throws {
    var split = ProportionalSplit(of: 100, over: 3, rounded: .cent)
    #expect(try split.share(of: 1).text == "33.33")
    split.reset()
    #expect(try split.share(of: 1).text == "33.33")
  }

  @Test func `a product that does not fit is a fault`() {
    let largest = Amount(raw: Amount.limit)
    var split = ProportionalSplit(of: largest, over: largest, rounded: .cent)
    #expect(throws: NumberFault.tooLarge) { try split.share(of: largest) }
  }
}
