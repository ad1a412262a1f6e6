import Accounting
import Testing

@Suite struct BalancedTransactionTests {
  static let date = CalendarDate(year: 2026, month: 1, day: 26) ?? .blank

  private let header = TransactionHeader(
    postingDate: date, documentDate: date, documentType: .invoice, documentNo: "PSVI000001",
    description: "Order SVO000001", sourceCode: "SERVICE", userID: "AGENT", creationDate: date)

  private func line(_ account: Code, _ amount: String) throws -> TransactionLine {
    TransactionLine(account: account, reason: .salesAccount, amount: try Amount(text: amount))
  }

  //
  @Test func `debit must equal credit to the last place`() throws {
    let lines = [try line("2310", "124.99"), try line("6110", "-100"), try line("5610", "-25")]
    let difference = try Amount(text: "-0.01")
    let fault = #expect(throws: BookkeepingFault.self) {
      try BalancedTransaction(header, lines, in: Books())
    }
    guard case .outOfBalance(difference, Self.date, let tried) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(tried.map(\.account) == ["2310", "6110", "5610"])
    #expect(tried.map(\.amount) == lines.map(\.amount))
    #expect(fault?.code == "E-OUT-OF-BALANCE")
    #expect(fault?.sentence.contains("-0.01 on 2026-01-26") == true)
  }

  @Test func `a balanced transaction becomes entries in a row, with one register`() throws {
    var books = Books()
    for round in 0..<2 {
      var draft = JournalDraft(following: books)
      draft.append(
        try BalancedTransaction(
          header, [try line("2310", "125"), try line("6110", "-125")], in: Books()))
      #expect(draft.glEntries.map(\.entryNo) == [round * 2 + 1, round * 2 + 2])
      #expect(draft.glEntries.allSatisfy { $0.transactionNo == round + 1 })
      books.apply(draft)
    }
    #expect(books.glEntries.map(\.amount) == [125, -125, 125, -125])
    #expect(books.glEntries.allSatisfy { $0.documentNo == "PSVI000001" })
    #expect(books.glBalances.keys == ["2310", "6110"])
    #expect(books.glBalances["2310"] == 250)
    #expect(books.glBalances["6110"] == -250)
    #expect(books.glRegisters.map(\.fromEntryNo) == [1, 3])
    #expect(books.glRegisters.map(\.toEntryNo) == [2, 4])
    #expect(books.lastTransactionNo == 2)
  }

  @Test func `nothing is balanced too`() throws {
    #expect(throws: Never.self) { try BalancedTransaction(header, [], in: Books()) }
  }
}
