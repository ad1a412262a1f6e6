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

  /// What a posting settles of one entry it settles of another: in local currency always, and in
  /// the currency of the entries if it is one.
  private mutating func checkPairs() {
    var amounts = KeyedSums<Int, Amount>()
    var local = KeyedSums<Int, Amount>()
    var currencies: [Int: Code] = [:]
    var isMixed: Set<Int> = []
    for row in company.books.detailedCustomerEntries where row.entryType == .application {
      let number = row.transactionNo
      if currencies[number, default: row.currencyCode] != row.currencyCode {
        isMixed.insert(number)
      }
      currencies[number] = row.currencyCode
      amounts.add(row.amount, to: number)
      local.add(row.amountLCY, to: number)
    }
    for number in amounts.keys {
      func record() -> RecordReference {
        RecordReference(
          DetailedCustomerLedgerEntry.table.caption, [("Transaction No.", "\(number)")])
      }
      if !isMixed.contains(number) {
        require(.settledPairs, amounts[number], equals: .zero, in: record())
      }
      require(.settledPairs, local[number], equals: .zero, in: record())
    }
  }
}
