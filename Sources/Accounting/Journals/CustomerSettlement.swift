/// What an application changes about a customer entry beside its remaining amount.
struct CustomerSettlement: Sendable {
  /// The entry; `nil` for the new one, which has no number yet.
  let entryNo: Int?
  /// The discount that is still possible afterwards.
  let remainingPmtDiscPossible: Amount
  /// What closed the entry, if nothing of it is left.
  let closing: EntryClosing?
  /// Whether the new entry is what closed it.
  let isClosedByNew: Bool

  /// The same once the new entry has its number.
  func numbered(_ newEntryNo: Int) -> CustomerSettlement {
    var numbered = closing
    if isClosedByNew { numbered?.byEntryNo = newEntryNo }
    return CustomerSettlement(
      entryNo: entryNo ?? newEntryNo, remainingPmtDiscPossible: remainingPmtDiscPossible,
      closing: numbered, isClosedByNew: isClosedByNew)
  }
}
