/// Value entries that the cost adjustment makes of others (rules S-032 and S-036).
extension ValueEntry {
  /// An entry that adds to the cost of this one, or takes from it.
  func adjusted(
    actual: Amount = .zero, expected: Amount = .zero, on date: CalendarDate, _ sourceCode: Code
  ) -> ValueEntry {
    var entry = costCopy(entryType, actual: actual, expected: expected, on: date, sourceCode)
    entry.adjustment = true
    entry.appliesToValueEntry = Int32(clamping: entryNo)
    return entry
  }

  /// An entry that takes the cents from a layer that rounding left on it.
  func rounded(by cost: Amount, on date: CalendarDate, _ sourceCode: Code) -> ValueEntry {
    costCopy(.rounding, actual: cost, expected: .zero, on: date, sourceCode)
  }

  /// The same document with nothing but cost: no quantity moves, and none is invoiced.
  private func costCopy(
    _ type: ValueEntryType, actual: Amount, expected: Amount, on date: CalendarDate,
    _ sourceCode: Code
  ) -> ValueEntry {
    ValueEntry(
      entryNo: 0, itemLedgerEntryNo: itemLedgerEntryNo, postingDate: date,
      itemLedgerEntryType: itemLedgerEntryType, entryType: type, documentType: documentType,
      documentNo: documentNo, documentLineNo: documentLineNo, itemNo: itemNo,
      locationCode: locationCode, inventoryPostingGroup: inventoryPostingGroup,
      genBusPostingGroup: genBusPostingGroup, genProdPostingGroup: genProdPostingGroup,
      sourceType: sourceType, sourceNo: sourceNo, itemLedgerEntryQuantity: .zero,
      valuedQuantity: valuedQuantity, invoicedQuantity: .zero,
      costPerUnit: (try? UnitPrice(actual + expected, per: valuedQuantity)) ?? .zero,
      salesAmountExpected: .zero, salesAmountActual: .zero, costAmountExpected: expected,
      costAmountActual: actual, costAmountNonInvtbl: .zero, discountAmount: .zero,
      costPostedToGL: .zero, expectedCostPostedToGL: .zero, expectedCost: expectedCost,
      valuedByAverageCost: valuedByAverageCost, inventoriable: inventoriable, orderNo: orderNo,
      orderLineNo: orderLineNo, externalDocumentNo: externalDocumentNo, sourceCode: sourceCode,
      dimensionSetID: dimensionSetID)
  }
}
