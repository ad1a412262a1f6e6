import Accounting

extension Verification {
  mutating func checkValues() {
    let sums = valueSums()
    checkValueSums(sums)
    checkInventoryAccounts()
  }

  private struct ValueSum {
    var quantity = Quantity.zero
    var state = ItemEntryState(remainingQuantity: .zero)

    mutating func add(_ entry: ValueEntry) {
      if state.firstValueEntryNo == 0 { state.firstValueEntryNo = entry.entryNo }
      quantity += entry.itemLedgerEntryQuantity
      state.countInvoiced(entry.invoicedQuantity, on: entry.postingDate)
      state.costAmountExpected += entry.costAmountExpected
      state.costAmountActual += entry.costAmountActual
      state.salesAmountExpected += entry.salesAmountExpected
      state.salesAmountActual += entry.salesAmountActual
      guard entry.expectedCost, !entry.adjustment else { return }
      state.shippedCostExpected += entry.costAmountExpected
      state.shippedSalesExpected += entry.salesAmountExpected
    }
  }

  private func valueSums() -> [ValueSum] {
    var sums = Array(repeating: ValueSum(), count: company.books.itemEntries.count)
    for entry in company.books.valueEntries
    where sums.indices.contains(entry.itemLedgerEntryNo - 1) {
      sums[entry.itemLedgerEntryNo - 1].add(entry)
    }
    return sums
  }

  private mutating func checkValueSums(_ sums: [ValueSum]) {
    let states = company.books.itemEntryStates
    for (place, entry) in company.books.itemEntries.enumerated()
    where states.indices.contains(place) {
      func record() -> RecordReference {
        Self.reference(ItemLedgerEntry.self, entry.entryNo)
      }
      let sum = sums[place]
      var expected = sum.state
      expected.remainingQuantity = states[place].remainingQuantity
      expected.returnedQuantity = states[place].returnedQuantity
      require(.values, sum.quantity, equals: entry.quantity, in: record())
      require(
        .values, states[place] == expected, in: record(), found: "\(states[place])",
        expected: "\(expected)")
      let invoiced = sum.state.invoicedQuantity
      let isWithin =
        entry.quantity.isNegative
        ? invoiced <= .zero && invoiced >= entry.quantity
        : invoiced >= .zero && invoiced <= entry.quantity
      require(
        .values, isWithin, in: record(), found: "\(invoiced) invoiced",
        expected: "between 0 and \(entry.quantity)")
      guard invoiced == entry.quantity else { continue }
      require(.values, sum.state.costAmountExpected, equals: .zero, in: record())
      if takesBackInvoiced(entry, sum) { continue }
      require(.values, sum.state.salesAmountExpected, equals: .zero, in: record())
    }
  }

  /// Whether the entry corrects one that was invoiced, by one value entry that mirrors the first
  /// one of the original: then sales that were only expected at first stay expected.
  private func takesBackInvoiced(_ entry: ItemLedgerEntry, _ sum: ValueSum) -> Bool {
    entry.correction
      && company.books.valueEntries.entry(sum.state.firstValueEntryNo)?.expectedCost == false
  }

  /// Accounts may change between postings, so all inventory accounts are taken together.
  private mutating func checkInventoryAccounts() {
    var cost = Amount.zero
    var expectedCost = Amount.zero
    for entry in company.books.valueEntries {
      cost += company.books.costPostedToGL(of: entry)
      expectedCost += company.books.expectedCostPostedToGL(of: entry)
    }
    var posted = Amount.zero
    var interim = Amount.zero
    for entry in company.books.glEntries {
      if entry.reason == .inventoryAccount { posted += entry.amount }
      if entry.reason == .inventoryAccountInterim { interim += entry.amount }
    }
    func record() -> RecordReference {
      RecordReference(GeneralLedgerEntry.table.caption, [])
    }
    require(.inventoryAccounts, posted, equals: cost, in: record())
    require(.inventoryAccounts, interim, equals: expectedCost, in: record())
  }
}
