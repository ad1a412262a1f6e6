import Accounting

/// Customer entries that were settled with one another.
extension Verification {
  /// Nothing is settled beyond what was owed, and an entry is closed exactly when nothing of it is
  /// left; an entry of nothing is never open and was closed by nobody.
  mutating func checkSettlements() {
    for entry in company.books.customerEntries {
      guard let state = company.books.customerEntryStates[entry.entryNo] else { continue }
      func record() -> RecordReference {
        Self.reference(CustomerLedgerEntry.self, entry.entryNo)
      }
      let (owed, left) = (entry.originalAmount, state.remainingAmount)
      let isWithin =
        left.magnitude <= owed.magnitude && (left.isZero || left.isNegative == owed.isNegative)
        && state.amountToApply.magnitude <= left.magnitude
      require(
        .remainingAmounts, isWithin, in: record(),
        found: "\(left) left and \(state.amountToApply) to apply", expected: "within \(owed)")
      require(
        .closedEntries, (state.closing != nil) == (left.isZero && !owed.isZero), in: record(),
        found: state.closing == nil ? "not closed" : "closed", expected: "\(left) left")
    }
    checkPairs()
  }

  /// What a posting settles of one entry it settles of another.
  private mutating func checkPairs() {
    var amounts = KeyedSums<Int, Amount>()
    var local = KeyedSums<Int, Amount>()
    for row in company.books.detailedCustomerEntries where row.entryType == .application {
      amounts.add(row.amount, to: row.transactionNo)
      local.add(row.amountLCY, to: row.transactionNo)
    }
    for number in amounts.keys {
      func record() -> RecordReference {
        RecordReference(
          DetailedCustomerLedgerEntry.table.caption, [("Transaction No.", "\(number)")])
      }
      require(.settledPairs, amounts[number], equals: .zero, in: record())
      require(.settledPairs, local[number], equals: .zero, in: record())
    }
  }

  /// What settling adds to the receivables entry of a posting: gains, losses and corrections, and
  /// what moved between two accounts.
  func settled(
    with entry: CustomerLedgerEntry, on account: Code, _ rows: [Int: [DetailedCustomerLedgerEntry]]
  ) -> (amount: Amount, local: Amount) {
    var sum = (amount: Amount.zero, local: Amount.zero)
    for row in rows[entry.transactionNo] ?? []
    where company.books.glEntries.entry(row.custLedgerEntryNo)?.glAccountNo == account {
      sum.amount += row.amount
      sum.local += row.amountLCY
    }
    return sum
  }
}
