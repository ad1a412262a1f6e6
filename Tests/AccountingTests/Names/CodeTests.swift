import Accounting
import Testing

@Suite struct CodeTests {
  @Test(arguments: [
    ("so-1", "SO-1"), ("  filter-k ", "FILTER-K"), ("14 days", "14 DAYS"), ("", ""), ("   ", ""),
    ("café", "CAFÉ"), ("øre", "ØRE"), ("straße", "STRAßE"), ("÷", "÷"), ("ÿ", "ÿ"),
  ])
  func `codes are upper case and have no blanks around them`(
    _ text: String, _ shown: String
  ) throws {
    #expect(try Code(text).description == shown)
    #expect(try LongCode(text).description == shown)
    #expect(try Code(text).isBlank == shown.isEmpty)
  }

  @Test(arguments: ["PSVI", "W1", "INVOICE-2026-", "NO. OF THE YEAR "])
  func `numbers of one series are told apart by few bits of their hashes`(
    _ letters: String
  ) throws {
    // A table of 65,536 places: of 4,000 numbers thrown into it by chance about 120 would meet.
    var places: Set<UInt32> = []
    for number in 1_000..<5_000 {
      places.insert(try Code(letters + String(number)).placeHash & 0xFFFF)
    }
    #expect(places.count > 3_700)
  }

  @Test func `twenty characters fit and twenty-one do not`() throws {
    let twenty = String(repeating: "é", count: 20)
    #expect(try Code(twenty).description == String(repeating: "É", count: 20))
    #expect(throws: CodeFault.tooLong(limit: 20)) { try Code(twenty + "x") }
    #expect(throws: CodeFault.tooLong(limit: 20)) { try Code(String(repeating: "x", count: 9_999)) }
    #expect(try Code("  " + twenty + "  ").description.count == 20)
    #expect(try LongCode(String(repeating: "x", count: 50)).description.count == 50)
    #expect(throws: CodeFault.tooLong(limit: 50)) {
      try LongCode(String(repeating: "x", count: 51))
    }
  }

  @Test(arguments: ["\u{0}", "\u{7}", "\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{A0}", "\u{AD}"])
  func `control characters and invisible ones are refused`(_ sign: Unicode.Scalar) {
    #expect(throws: CodeFault.character(sign)) { try Code("A\(sign)B") }
    #expect(throws: CodeFault.character(sign)) { try LongCode("A\(sign)B") }
  }

  @Test(arguments: ["Ω", "€", "漢", "\u{301}", "😀"])
  func `signs outside Latin-1 are refused`(_ sign: Unicode.Scalar) {
    #expect(throws: CodeFault.character(sign)) { try Code("A\(sign)") }
  }

  @Test func `codes compare as text, and padded ones by length first`() throws {
    #expect(Code("A10") < Code("A9"))
    #expect(Code("A9").isBeforeWhenPadded("A10"))
    #expect(Code.blank < Code("A"))
    let words = ["", "A", "A1", "AB", "ABCDEFGH", "ABCDEFGHI", "ABCDEFGHIJKLMNOPQRST", "B", "É"]
    let codes = try words.map { try Code($0) }
    #expect(codes.sorted() == codes)
    #expect(Set(codes).count == codes.count)
    #expect(codes.map(\.length) == [0, 1, 2, 2, 8, 9, 20, 1, 1])
  }

  @Test(
    arguments: [
      ("PSVI000009", "PSVI000010"), ("PSVI000999", "PSVI001000"), ("A9", "A10"), ("9", "10"),
      ("A9B", "A10B"), ("2026-99-X", "2026-100-X"), ("A0", "A1"), ("99", "100"),
      ("ABCDEFGHIJKLMNOPQR98", "ABCDEFGHIJKLMNOPQR99"),
    ] as [(Code, Code)])
  func `the last group of digits counts up`(_ number: Code, _ next: Code) {
    #expect(number.incremented() == next)
  }

  @Test func `without a digit or without room there is no next number`() {
    #expect(Code("ABC").incremented() == nil)
    #expect(Code.blank.incremented() == nil)
    #expect(Code("ABCDEFGHIJKLMNOPQR99").incremented() == nil)
    #expect(Code("99999999999999999999").incremented() == nil)
  }

  @Test func `steps other than one count as well`() {
    #expect(Code("A95").incremented(by: 10) == Code("A105"))
    #expect(Code("A1").incremented(by: 0) == Code("A1"))
    #expect(Code("A1").incremented(by: -1) == nil)
    #expect(Code("A1").incremented(by: 1_000) == Code("A1001"))
    #expect(Code("A9").incremented(by: .max)?.description == "A9223372036854775816")
  }
}
