extension Books {
  /// Writes all entries of a draft that was made to follow these books.
  ///
  /// It only adds, and nothing in it can fail.
  package mutating func apply(_ draft: JournalDraft) {
    glEntries.append(draft.glEntries)
    // Entries are large: their fields are read where they stand.
    for place in draft.glEntries.indices {
      glBalances.add(draft.glEntries[place].amount, to: draft.glEntries[place].glAccountNo)
    }
    customerEntries.append(draft.customerEntries)
    detailedCustomerEntries.append(draft.detailedCustomerEntries)
    applyCustomers(draft)
    for (entryNo, settlement) in draft.customerSettlements {
      customerEntryStates.update(entryNo) { state in
        state.amountToApply = settlement.amountToApply
        state.remainingPmtDiscPossible = settlement.remainingPmtDiscPossible
        state.closing = settlement.closing
      }
      if let marks = settlement.marks { mark(entryNo, marks) }
    }
    for (entryNo, marks) in draft.customerMarks { mark(entryNo, marks) }
    vatEntries.append(draft.vatEntries)
    applyItems(draft)
    for (entryNo, cost) in draft.costsPostedLater { costsPostedLater[entryNo] = cost }
    resourceEntries.append(draft.resourceEntries)
    glRegisters.append(draft.glRegisters)
    itemRegisters.append(draft.itemRegisters)
    resourceRegisters.append(draft.resourceRegisters)
    lastTransactionNo = draft.transactionNo
  }

  /// Keeps what only few customer entries have.
  mutating func mark(_ entryNo: Int, _ marks: CustomerEntryMarks) {
    customerEntryMarks[entryNo] = marks == CustomerEntryMarks() ? nil : marks
  }

  private mutating func applyCustomers(_ draft: JournalDraft) {
    for place in draft.customerEntries.indices {
      let state = CustomerEntryState(
        remainingAmount: .zero, remainingAmountLCY: .zero,
        remainingPmtDiscPossible: draft.customerEntries[place].originalPmtDiscPossible)
      customerEntryStates.append(state, for: draft.customerEntries[place].entryNo)
    }
    let detailed = draft.detailedCustomerEntries
    for place in detailed.indices {
      customerEntryStates.update(detailed[place].custLedgerEntryNo) { $0.count(detailed[place]) }
      customerBalances.add(detailed[place].amountLCY, to: detailed[place].customerNo)
    }
  }

  private mutating func applyItems(_ draft: JournalDraft) {
    itemEntries.append(draft.itemEntries)
    itemApplicationEntries.append(draft.itemApplicationEntries)
    if !draft.itemApplicationChanges.isEmpty {
      itemApplicationHistory.append(draft.itemApplicationHistory)
      itemApplicationChanges.merge(draft.itemApplicationChanges) { $1 }
    }
    valueEntries.append(draft.valueEntries)
    for (entryNo, state) in draft.itemEntryStates {
      var wasOpen = false
      if entryNo > itemEntryStates.count {
        itemEntryStates.append(state)
      } else {
        wasOpen = itemEntryStates[entryNo - 1].isOpen
        itemEntryStates[entryNo - 1] = state
      }
      if wasOpen != state.isOpen { keepOpen(entryNo, state) }
    }
  }

  /// Keeps the list of open entries of the entry's stock: sorted, and only with open ones.
  private mutating func keepOpen(_ entryNo: Int, _ state: ItemEntryState) {
    let entry = itemEntries[entryNo - 1]
    let key = StockKey(
      item: entry.itemNo, variant: entry.variantCode, location: entry.locationCode)
    if entry.quantity.isPositive {
      Self.keep(
        entryNo, state.isOpen, of: itemEntries,
        in: &openItemEntries[key, default: OpenItemEntries()].inbound)
    } else if state.isOpen || openItemEntries[key] != nil {
      Self.keep(
        entryNo, state.isOpen, of: itemEntries,
        in: &openItemEntries[key, default: OpenItemEntries()].outbound)
    }
  }

  private static func keep(
    _ entryNo: Int, _ isOpen: Bool, of itemEntries: Ledger<ItemLedgerEntry>,
    in open: inout [Int]
  ) {
    if !isOpen {
      if let place = open.firstIndex(of: entryNo) { open.remove(at: place) }
      return
    }
    // New entries mostly belong at the end.
    var place = open.endIndex
    while place > 0 {
      let other = itemEntries[open[place - 1] - 1]
      if other.entryNo == entryNo { return }
      if other.postingDate < itemEntries[entryNo - 1].postingDate { break }
      if other.postingDate == itemEntries[entryNo - 1].postingDate, other.entryNo < entryNo {
        break
      }
      place -= 1
    }
    open.insert(entryNo, at: place)
  }
}
