import Accounting
import Testing

@Suite struct LedgerTests {
  /// An entry with nothing but its number.
  private struct Row: LedgerEntry {
    static let table = TableName("row", "rows", "Row")
    static let fields: [Field<Row>] = [.shown("Entry No.", \.entryNo)]
    let entryNo: Int
  }

  private func ledger(_ numbers: some Sequence<Int>) -> Ledger<Row> {
    var ledger = Ledger<Row>()
    ledger.append(numbers.map(Row.init))
    return ledger
  }

  @Test func `an empty ledger has no entry`() {
    let ledger = Ledger<Row>()
    #expect(ledger.count == 0)
    #expect(ledger.lastEntryNo == 0)
    #expect(ledger.entry(1) == nil)
    #expect(ledger.entries(from: 1, through: .max).isEmpty)
  }

  @Test func `entries are found by number, also past gaps`() {
    let dense = ledger(1...1_200)
    for number in [1, 512, 513, 1_200] { #expect(dense.entry(number)?.entryNo == number) }
    for number in [Int.min, -1, 0, 1_201, .max] { #expect(dense.entry(number) == nil) }
    let gaps = ledger(stride(from: 10, through: 10_000, by: 10))
    for number in [10, 5_120, 5_130, 10_000] { #expect(gaps.entry(number)?.entryNo == number) }
    for number in [1, 15, 9_999, 10_001] { #expect(gaps.entry(number) == nil) }
  }

  @Test func `a range gives its entries in order`() {
    let ledger = ledger(stride(from: 10, through: 100, by: 10))
    #expect(ledger.entries(from: 25, through: 50).map(\.entryNo) == [30, 40, 50])
    #expect(ledger.entries(from: 50, through: 25).isEmpty)
    #expect(ledger.entries(from: .min, through: .max).count == 10)
  }

  @Test func `a kept ledger is unchanged by what is appended later`() {
    var ledger = ledger(1...700)
    let kept = ledger
    ledger.append((701...1_300).map(Row.init))
    #expect(kept.count == 700)
    #expect(kept.lastEntryNo == 700)
    #expect(kept.entry(701) == nil)
    #expect(ledger.lastEntryNo == 1_300)
    #expect(ledger.prefix(700).elementsEqual(kept))
  }
}
