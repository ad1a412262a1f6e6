import Accounting
import SeededNumbers
import Testing

@Suite struct DecimalTextTests {
  @Test(
    arguments: [
      ("0", 0), ("7", 700_000), ("1234.56", 123_456_000), ("-3", -300_000), ("0.00001", 1),
      ("-0.5", -50_000), ("007", 700_000), ("1.50000000", 150_000),
    ] as [(String, Int128)])
  func `digits with one point are read exactly`(_ text: String, _ raw: Int128) throws {
    #expect(try ExactNumber(text: text).raw == raw)
  }

  @Test(arguments: [
    "", "-", ".", "-.", ".5", "5.", "1.2.3", "--5", "+5", "5-", "12abc", "1e9", "1 000", " 1", "1 ",
    "0x1F", "∞", "nan", "١٢", "１",
  ])
  func `what is not all digits is refused`(_ text: String) {
    #expect(throws: DecimalText.Fault.malformed) { try ExactNumber(text: text) }
  }

  @Test(arguments: ["1,5", "1,234.56", "-0,5", ","])
  func `a comma is refused as such`(_ text: String) {
    #expect(throws: DecimalText.Fault.comma) { try ExactNumber(text: text) }
  }

  @Test func `a sixth decimal is refused unless it is a zero`() throws {
    #expect(throws: DecimalText.Fault.tooManyDecimals(allowed: 5)) {
      try ExactNumber(text: "0.000001")
    }
    #expect(try ExactNumber(text: "0.000010").raw == 1)
  }

  @Test func `forty-one digits are too many, unless they are zeros in front`() throws {
    let digits = String(repeating: "9", count: 41)
    #expect(throws: DecimalText.Fault.tooLarge) { try ExactNumber(text: digits) }
    #expect(throws: DecimalText.Fault.tooLarge) { try ExactNumber(text: "-" + digits) }
    #expect(throws: DecimalText.Fault.tooLarge) { try ExactNumber(text: digits + ".5") }
    #expect(try ExactNumber(text: String(repeating: "0", count: 41) + "1") == 1)
  }

  @Test func `minus nothing is nothing`() throws {
    #expect(try Amount(text: "-0").isZero)
    #expect(try Amount(text: "-0.00").description == "0")
  }

  @Test func `amounts end at 10 to the 15, the other kinds at 10 to the 9`() throws {
    #expect(try Amount(text: "1000000000000000").raw == Amount.limit)
    #expect(try Amount(text: "-1000000000000000").raw == -Amount.limit)
    #expect(throws: DecimalText.Fault.tooLarge) { try Amount(text: "1000000000000000.00001") }
    #expect(throws: DecimalText.Fault.tooLarge) { try Amount(text: "-1000000000000000.00001") }
    #expect(try Quantity(text: "1000000000").raw == Quantity.limit)
    #expect(throws: DecimalText.Fault.tooLarge) { try Quantity(text: "1000000000.00001") }
    #expect(throws: DecimalText.Fault.tooLarge) { try UnitPrice(text: "1000000001") }
    #expect(throws: DecimalText.Fault.tooLarge) { try Percentage(text: "1000000001") }
  }

  @Test(arguments: [
    ("0", "0", "0.00"), ("5", "5", "5.00"), ("-1.5", "-1.5", "-1.50"),
    ("0.00001", "0.00001", "0.00001"), ("-0.1", "-0.1", "-0.10"),
    ("12345.678", "12345.678", "12345.678"),
  ])
  func `numbers are written shortest, or with the decimals asked for`(
    _ text: String, _ shortest: String, _ money: String
  ) throws {
    let number = try ExactNumber(text: text)
    #expect(number.description == shortest)
    #expect(number.text(minimumPlaces: 2) == money)
  }

  @Test func `what is written is read back`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      let number = Amount(raw: random.number(upTo: Amount.limit))
      #expect(try Amount(text: number.description) == number)
      #expect(try Amount(text: number.text(minimumPlaces: 5)) == number)
    }
  }
}
