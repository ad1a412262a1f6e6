/// A customer entry of which something is open, as an application finds it.
public struct OpenCustomerEntry: Sendable {
  /// The entry.
  public let entry: CustomerLedgerEntry
  /// What is left of it.
  public let state: CustomerEntryState
  /// What only few entries have.
  public let marks: CustomerEntryMarks

  package init(
    _ entry: CustomerLedgerEntry, _ state: CustomerEntryState,
    _ marks: CustomerEntryMarks = CustomerEntryMarks()
  ) {
    self.entry = entry
    self.state = state
    self.marks = marks
  }
}

extension Books {
  /// An entry of which something is still owed.
  public func openCustomerEntry(_ entryNo: Int) -> OpenCustomerEntry? {
    guard let entry = customerEntries.entry(entryNo), let state = customerEntryStates[entryNo],
      state.isOpen
    else { return nil }
    return OpenCustomerEntry(entry, state, customerEntryMarks[entryNo] ?? CustomerEntryMarks())
  }
}
