extension Books {
  /// Writes all entries of a draft that was made to follow these books.
  ///
  /// It only adds, and nothing in it can fail.
  package mutating func apply(_ draft: JournalDraft) {
    glEntries.append(draft.glEntries)
    for entry in draft.glEntries { glBalances[entry.glAccountNo, default: .zero] += entry.amount }
    customerEntries.append(draft.customerEntries)
    for entry in draft.customerEntries {
      customerEntryStates[entry.entryNo] = CustomerEntryState(
        remainingAmount: .zero, remainingAmountLCY: .zero,
        remainingPmtDiscPossible: entry.originalPmtDiscPossible)
    }
    detailedCustomerEntries.append(draft.detailedCustomerEntries)
    for entry in draft.detailedCustomerEntries { count(entry) }
    vatEntries.append(draft.vatEntries)
    applyItems(draft)
    resourceEntries.append(draft.resourceEntries)
    glRegisters.append(draft.glRegisters)
    itemRegisters.append(draft.itemRegisters)
    resourceRegisters.append(draft.resourceRegisters)
    lastTransactionNo = draft.transactionNo
  }

  private mutating func count(_ entry: DetailedCustomerLedgerEntry) {
    customerEntryStates[entry.custLedgerEntryNo]?.remainingAmount += entry.amount
    customerEntryStates[entry.custLedgerEntryNo]?.remainingAmountLCY += entry.amountLCY
    customerBalances[entry.customerNo, default: .zero] += entry.amountLCY
  }

  private mutating func applyItems(_ draft: JournalDraft) {
    itemEntries.append(draft.itemEntries)
    itemApplicationEntries.append(draft.itemApplicationEntries)
    valueEntries.append(draft.valueEntries)
    for (entryNo, state) in draft.itemEntryStates {
      if entryNo > itemEntryStates.count {
        itemEntryStates.append(state)
      } else {
        itemEntryStates[entryNo - 1] = state
      }
      keepOpen(entryNo, state)
    }
  }

  /// Keeps the list of open entries of the entry's stock: sorted, and only with open ones.
  private mutating func keepOpen(_ entryNo: Int, _ state: ItemEntryState) {
    let entry = itemEntries[entryNo - 1]
    let key = StockKey(
      item: entry.itemNo, variant: entry.variantCode, location: entry.locationCode)
    let list =
      entry.quantity.isPositive ? \OpenItemEntries.inbound : \OpenItemEntries.outbound
    var open = openItemEntries[key, default: OpenItemEntries()][keyPath: list]
    let place = open.firstIndex(of: entryNo)
    if state.isOpen, place == nil {
      let date = entry.postingDate
      let later = open.firstIndex {
        let other = itemEntries[$0 - 1]
        return (other.postingDate, other.entryNo) > (date, entryNo)
      }
      open.insert(entryNo, at: later ?? open.endIndex)
    } else if !state.isOpen, let place {
      open.remove(at: place)
    } else {
      return
    }
    openItemEntries[key, default: OpenItemEntries()][keyPath: list] = open
  }
}
