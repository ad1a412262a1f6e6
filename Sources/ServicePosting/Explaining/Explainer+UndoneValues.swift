import Accounting

/// Value entries of what an undo takes back.
extension Explainer {
  /// The item entry that an undo takes back with a value entry: that of a correction, or the
  /// entry itself where the value settles it first.
  func undone(by value: ValueEntry) -> ItemLedgerEntry? {
    guard let entry = then.books.itemEntries.entry(value.itemLedgerEntryNo) else { return nil }
    if entry.correction {
      return then.books.itemEntries.last {
        $0.entryNo < entry.entryNo && !$0.correction && $0.documentNo == entry.documentNo
          && $0.quantity == -entry.quantity && $0.itemNo == entry.itemNo
          && $0.orderLineNo == entry.orderLineNo && $0.serialNo == entry.serialNo
          && $0.lotNo == entry.lotNo
      }
    }
    return settles(value) ? entry : nil
  }

  func firstValue(of entry: ItemLedgerEntry) -> ValueEntry? {
    then.books.valueEntries.first { $0.itemLedgerEntryNo == entry.entryNo }
  }

  /// The cost of what is taken back: expected cost is settled first, and of pieces that are
  /// invoiced only the first value entry counts (S-029, D-22).
  func undoParts(
    of value: ValueEntry, _ undone: ItemLedgerEntry, expected: Bool
  ) -> [ExplainedPart] {
    guard let first = firstValue(of: undone) else { return [] }
    let isOfUndone = value.itemLedgerEntryNo == undone.entryNo
    let isSettled = then.books.valueEntries.contains {
      $0.itemLedgerEntryNo == undone.entryNo && settles($0)
    }
    let stood = costBeforeUndo(of: undone, value)
    let source = isSettled || expected ? stood : first.costAmountActual
    // The settlement turns expected cost into actual; the correction has both with turned signs.
    let isTurned = (isOfUndone && expected) || (!isOfUndone && expected == value.expectedCost)
    return [
      ExplainedPart(
        isTurned ? -source : source,
        isOfUndone
          ? "settles item entry \(undone.entryNo) before it is taken back"
          : "takes back value entry \(first.entryNo) of item entry \(undone.entryNo)",
        isSettled ? "S-029" : "D-22")
    ]
  }

  /// Whether a value entry settles expected cost, so that its item entry can be taken back.
  private func settles(_ value: ValueEntry) -> Bool {
    value.documentType == .serviceShipment && value.itemLedgerEntryType == .sale
      && value.itemLedgerEntryQuantity.isZero && !value.expectedCost && !value.adjustment
  }

  /// The expected cost of an entry just before it was taken back.
  private func costBeforeUndo(of undone: ItemLedgerEntry, _ value: ValueEntry) -> Amount {
    then.books.valueEntries.filter {
      $0.itemLedgerEntryNo == undone.entryNo && $0.entryNo < value.entryNo && !settles($0)
    }.reduce(Amount.zero) { $0 + $1.costAmountExpected }
  }

  func undoneSales(
    of value: ValueEntry, _ undone: ItemLedgerEntry, expected: Bool
  ) -> [ExplainedPart] {
    guard expected, let first = firstValue(of: undone) else { return [] }
    let sales = first.salesAmountExpected
    let isTurned = value.itemLedgerEntryNo == undone.entryNo || value.expectedCost
    return [
      ExplainedPart(
        isTurned ? -sales : sales, "as in value entry \(first.entryNo), which is taken back",
        "S-029")
    ]
  }
}
