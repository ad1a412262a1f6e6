extension ValueEntry {
  /// The entry under its number, saying what of its cost is in the general ledger.
  func written(as number: Int, postsCost: Bool, postsExpectedCost: Bool) -> ValueEntry {
    ValueEntry(
      entryNo: number, itemLedgerEntryNo: itemLedgerEntryNo, postingDate: postingDate,
      itemLedgerEntryType: itemLedgerEntryType, entryType: entryType, documentType: documentType,
      documentNo: documentNo, documentLineNo: documentLineNo, itemNo: itemNo,
      locationCode: locationCode, inventoryPostingGroup: inventoryPostingGroup,
      genBusPostingGroup: genBusPostingGroup, genProdPostingGroup: genProdPostingGroup,
      sourceType: sourceType, sourceNo: sourceNo,
      itemLedgerEntryQuantity: itemLedgerEntryQuantity, valuedQuantity: valuedQuantity,
      invoicedQuantity: invoicedQuantity, costPerUnit: costPerUnit,
      salesAmountExpected: salesAmountExpected, salesAmountActual: salesAmountActual,
      costAmountExpected: costAmountExpected, costAmountActual: costAmountActual,
      costAmountNonInvtbl: costAmountNonInvtbl, discountAmount: discountAmount,
      costPostedToGL: postsCost ? costAmountActual : .zero,
      expectedCostPostedToGL: postsExpectedCost ? costAmountExpected : .zero,
      expectedCost: expectedCost, valuedByAverageCost: valuedByAverageCost,
      inventoriable: inventoriable, adjustment: adjustment,
      appliesToValueEntry: appliesToValueEntry, orderNo: orderNo, orderLineNo: orderLineNo,
      externalDocumentNo: externalDocumentNo, sourceCode: sourceCode,
      dimensionSetID: dimensionSetID)
  }
}

extension ItemEntryState {
  /// Counts a value entry of the item entry.
  package mutating func count(_ value: ValueEntry) {
    countInvoiced(value.invoicedQuantity, on: value.postingDate)
    costAmountExpected += value.costAmountExpected
    costAmountActual += value.costAmountActual
    salesAmountExpected += value.salesAmountExpected
    salesAmountActual += value.salesAmountActual
    if value.expectedCost, !value.adjustment {
      shippedCostExpected += value.costAmountExpected
      shippedSalesExpected += value.salesAmountExpected
    }
    if firstValueEntryNo == 0 { firstValueEntryNo = value.entryNo }
  }

  /// Shipped Qty. Not Returned of an entry: what of an outbound one is still out; negative.
  public func shippedNotReturned(of entry: ItemLedgerEntry) -> Quantity {
    entry.quantity.isNegative ? entry.quantity + returnedQuantity : .zero
  }
}

extension ItemValue {
  /// The value of an entry that was worked out without a journal line.
  init(of entry: ValueEntry) {
    entryType = entry.entryType
    isInventoriable = entry.inventoriable
    valuedQuantity = entry.valuedQuantity
    salesExpected = entry.salesAmountExpected
    salesActual = entry.salesAmountActual
    costExpected = entry.costAmountExpected
    costActual = entry.costAmountActual
    costNonInventoriable = entry.costAmountNonInvtbl
    discount = entry.discountAmount
    state = ItemEntryState(remainingQuantity: .zero)
  }
}

extension ItemJournalLine {
  /// The line that the cost of a correction goes to the general ledger with.
  init(of value: ValueEntry, _ item: Row<Item>, _ itemReturn: ItemReturn) {
    self.init(
      value.itemLedgerEntryType, item: item, locationCode: value.locationCode,
      quantity: value.itemLedgerEntryQuantity, invoicedQuantity: value.invoicedQuantity,
      unitCost: value.costPerUnit, postingDate: value.postingDate,
      document: (value.documentType, value.documentNo, value.documentLineNo),
      valueDocument: (value.documentType, value.documentNo),
      genBusPostingGroup: value.genBusPostingGroup,
      genProdPostingGroup: value.genProdPostingGroup, sourceCode: value.sourceCode,
      userID: itemReturn.userID, creationDate: itemReturn.creationDate)
    inventoryPostingGroup = value.inventoryPostingGroup
    valueSourceNo = value.sourceNo
    orderNo = value.orderNo
    orderLineNo = value.orderLineNo
    externalDocumentNo = value.externalDocumentNo
    dimensionSetID = value.dimensionSetID
    sharesPoster = true
  }
}
