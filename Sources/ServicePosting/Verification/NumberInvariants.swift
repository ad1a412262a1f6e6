import Accounting

extension Verification {
  mutating func checkNumbers() {
    let books = company.books
    requireDense(books.glEntries)
    requireDense(books.vatEntries)
    requireDense(books.detailedCustomerEntries)
    requireDense(books.itemEntries)
    requireDense(books.itemApplicationEntries)
    requireDense(books.itemApplicationHistory)
    requireDense(books.valueEntries)
    requireDense(books.resourceEntries)
    requireDense(books.glRegisters)
    requireDense(books.itemRegisters)
    requireDense(books.resourceRegisters)
    requireDense(company.serviceEntries)
    requireDense(company.warrantyEntries)
    requireDense(company.serviceRegisters)
    checkCustomerNumbers()
    checkTransactionNumbers()
  }

  private mutating func requireDense<Entry: LedgerEntry>(_ ledger: Ledger<Entry>) {
    var expected = 1
    for entry in ledger {
      require(
        .entryNumbers, entry.entryNo, equals: expected,
        in: Self.reference(Entry.self, entry.entryNo))
      expected += 1
    }
  }

  /// A customer entry has the number of its receivables entry, so the numbers only increase.
  private mutating func checkCustomerNumbers() {
    var last = 0
    for entry in company.books.customerEntries {
      func record() -> RecordReference {
        Self.reference(CustomerLedgerEntry.self, entry.entryNo)
      }
      require(
        .entryNumbers, entry.entryNo > last, in: record(), found: "\(entry.entryNo)",
        expected: "more than \(last)")
      last = entry.entryNo
    }
  }

  private mutating func checkTransactionNumbers() {
    var last = 0
    for entry in company.books.glEntries where entry.transactionNo != last {
      require(
        .transactionNumbers, entry.transactionNo, equals: last + 1,
        in: Self.reference(GeneralLedgerEntry.self, entry.entryNo))
      last = entry.transactionNo
    }
    require(
      .transactionNumbers, company.books.lastTransactionNo, equals: last,
      in: RecordReference("Last Transaction No.", []))
  }
}
