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
  /// What of it a later application is to take at most.
  var amountToApply = Amount.zero
  /// What only few entries have, if the application changes it.
  var marks: CustomerEntryMarks?

  /// The same once the new entry has its number.
  func numbered(_ newEntryNo: Int) -> CustomerSettlement {
    var numbered = closing
    if isClosedByNew { numbered?.byEntryNo = newEntryNo }
    var settlement = CustomerSettlement(
      entryNo: entryNo ?? newEntryNo, remainingPmtDiscPossible: remainingPmtDiscPossible,
      closing: numbered, isClosedByNew: isClosedByNew)
    settlement.amountToApply = amountToApply
    settlement.marks = marks
    return settlement
  }
}
