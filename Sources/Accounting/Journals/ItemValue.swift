/// What a movement or an invoice of an item costs and brings.
struct ItemValue {
  var entryType = ValueEntryType.directCost
  let isInventoriable: Bool
  let valuedQuantity: Quantity
  var salesExpected = Amount.zero
  var salesActual = Amount.zero
  var costExpected = Amount.zero
  var costActual = Amount.zero
  var costNonInventoriable = Amount.zero
  var discount = Amount.zero
  /// The state of the item entry with this value counted in.
  var state: ItemEntryState

  init(
    _ line: borrowing ItemJournalLine, state: ItemEntryState, in books: borrowing Books
  ) throws(NumberFault) {
    let precision =
      RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
    self.state = state
    isInventoriable = line.item.type == .inventory
    valuedQuantity = line.quantity.isZero ? line.invoicedQuantity : line.quantity
    let cost = try Amount(valuedQuantity, times: line.unitCost, rounded: precision)
    if line.invoicedQuantity.isZero {
      // Only what is kept in stock has expected amounts (D-04).
      if isInventoriable {
        salesExpected = line.salesAmount
        costExpected = cost
      }
      self.state.shippedCostExpected += costExpected
      self.state.shippedSalesExpected += salesExpected
    } else {
      salesActual = line.salesAmount
      discount = line.discountAmount
      if isInventoriable { costActual = cost } else { costNonInventoriable = cost }
      if line.quantity.isZero { try reverseExpected(line, in: books, precision) }
    }
    self.state.countInvoiced(line.invoicedQuantity, on: line.postingDate)
    self.state.costAmountExpected += costExpected
    self.state.costAmountActual += costActual
    self.state.salesAmountExpected += salesExpected
    self.state.salesAmountActual += salesActual
  }

  /// Takes the expected amounts of the entry that is invoiced back.
  private mutating func reverseExpected(
    _ line: borrowing ItemJournalLine, in books: borrowing Books, _ precision: RoundingPrecision
  ) throws(NumberFault) {
    guard let entry = books.itemEntries.entry(line.invoicesEntryNo) else { return }
    (costExpected, salesExpected) = try state.takenBack(
      by: line.invoicedQuantity, of: entry.quantity, precision)
  }

  func entry(
    _ number: Int, of itemEntryNo: Int, _ line: borrowing ItemJournalLine, costPostedToGL: Amount,
    expectedCostPostedToGL: Amount
  ) -> ValueEntry {
    ValueEntry(
      entryNo: number, itemLedgerEntryNo: itemEntryNo, postingDate: line.postingDate,
      itemLedgerEntryType: line.entryType, entryType: .directCost,
      documentType: line.valueDocumentType, documentNo: line.valueDocumentNo,
      documentLineNo: line.documentLineNo, itemNo: line.item.no, locationCode: line.locationCode,
      inventoryPostingGroup: line.inventoryPostingGroup,
      genBusPostingGroup: line.genBusPostingGroup, genProdPostingGroup: line.genProdPostingGroup,
      sourceType: line.valueSourceNo.isBlank ? .blank : .customer, sourceNo: line.valueSourceNo,
      itemLedgerEntryQuantity: line.quantity, valuedQuantity: valuedQuantity,
      invoicedQuantity: line.invoicedQuantity, costPerUnit: line.unitCost,
      salesAmountExpected: salesExpected, salesAmountActual: salesActual,
      costAmountExpected: costExpected, costAmountActual: costActual,
      costAmountNonInvtbl: costNonInventoriable, discountAmount: discount,
      costPostedToGL: costPostedToGL, expectedCostPostedToGL: expectedCostPostedToGL,
      expectedCost: line.invoicedQuantity.isZero,
      valuedByAverageCost: line.item.costingMethod == .average && valuedQuantity.isNegative
        && line.appliesToEntryNo == 0,
      inventoriable: isInventoriable, orderNo: line.orderNo, orderLineNo: line.orderLineNo,
      externalDocumentNo: line.externalDocumentNo, sourceCode: line.sourceCode,
      dimensionSetID: line.dimensionSetID)
  }
}

extension ItemEntryState {
  /// The expected cost and sales that the invoice of some pieces takes back, with turned signs: in
  /// proportion, and by the invoice that completes the entry all that is left (rule S-026).
  package func takenBack(
    by invoiced: Quantity, of quantity: Quantity, _ precision: RoundingPrecision
  ) throws(NumberFault) -> (cost: Amount, sales: Amount) {
    if invoicedQuantity + invoiced == quantity {
      return (-costAmountExpected, -salesAmountExpected)
    }
    return (
      -(try shippedCostExpected.share(invoiced, of: quantity, rounded: precision)),
      -(try shippedSalesExpected.share(invoiced, of: quantity, rounded: precision))
    )
  }
}
