extension Books {
  /// The entries of a customer of which something is still owed, in the order of their numbers.
  ///
  /// It looks at all entries: only customers whose entries apply to the oldest ask for it.
  public func openCustomerEntries(of customer: Code) -> [CustomerLedgerEntry] {
    customerEntries.filter {
      $0.customerNo == customer && customerEntryStates[$0.entryNo]?.isOpen == true
    }
  }

  /// Sets Amount to Apply of an entry to what remains of it, or back to nothing if it is set.
  package mutating func toggleAmountToApply(of entryNo: Int) {
    customerEntryStates.update(entryNo) { state in
      state.amountToApply = state.amountToApply.isZero ? state.remainingAmount : .zero
    }
  }
}
