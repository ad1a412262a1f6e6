/// The value entries of a correction, not yet numbered (BC's InsertCorrValueEntry).
///
/// An entry that is not invoiced is first invoiced at its expected cost, so that it is settled;
/// the correction then has what the original had, with turned signs: expected, and invoiced.
struct CorrectionValues {
  let entries: [ValueEntry]

  /// - Parameters:
  ///   - first: the first value entry of the original.
  ///   - state: what all value entries of the original come to.
  init(
    of first: ValueEntry, expected state: ItemEntryState, _ old: ItemLedgerEntry,
    by entryNo: Int, _ itemReturn: ItemReturn
  ) {
    let model = Model(
      first: first, expectedCost: state.costAmountExpected, lineNo: itemReturn.documentLineNo)
    guard state.invoicedQuantity.isZero else {
      entries = [
        model.entry(
          of: entryNo, sign: -1, moved: -old.quantity, invoiced: -old.quantity,
          cost: -first.costAmountActual)
      ]
      return
    }
    let cost = state.costAmountExpected
    var settling = model
    settling.lineNo = first.documentLineNo
    entries = [
      settling.entry(
        of: old.entryNo, sign: 1, moved: .zero, invoiced: old.quantity, cost: cost),
      model.entry(of: entryNo, sign: -1, moved: -old.quantity, invoiced: .zero, cost: .zero),
      model.entry(
        of: entryNo, sign: -1, moved: .zero, invoiced: -old.quantity, cost: -cost),
    ]
  }

  private struct Model {
    let first: ValueEntry
    let expectedCost: Amount
    var lineNo: Int

    /// Whether expected amounts come back or are settled follows from what is invoiced.
    func entry(
      of itemEntryNo: Int, sign: Int, moved: Quantity, invoiced: Quantity, cost: Amount
    ) -> ValueEntry {
      let isExpected = invoiced.isZero
      let settles = sign > 0 || isExpected
      return ValueEntry(
        entryNo: 0, itemLedgerEntryNo: itemEntryNo, postingDate: first.postingDate,
        itemLedgerEntryType: first.itemLedgerEntryType, entryType: first.entryType,
        documentType: first.documentType, documentNo: first.documentNo, documentLineNo: lineNo,
        itemNo: first.itemNo, locationCode: first.locationCode,
        inventoryPostingGroup: first.inventoryPostingGroup,
        genBusPostingGroup: first.genBusPostingGroup,
        genProdPostingGroup: first.genProdPostingGroup, sourceType: first.sourceType,
        sourceNo: first.sourceNo, itemLedgerEntryQuantity: moved,
        valuedQuantity: sign > 0 ? first.valuedQuantity : -first.valuedQuantity,
        invoicedQuantity: invoiced, costPerUnit: first.costPerUnit,
        salesAmountExpected: settles ? -first.salesAmountExpected : first.salesAmountExpected,
        salesAmountActual: .zero, costAmountExpected: settles ? -expectedCost : expectedCost,
        costAmountActual: cost,
        costAmountNonInvtbl: sign > 0 ? first.costAmountNonInvtbl : -first.costAmountNonInvtbl,
        discountAmount: first.discountAmount, costPostedToGL: .zero,
        expectedCostPostedToGL: .zero, expectedCost: isExpected,
        valuedByAverageCost: first.valuedByAverageCost, inventoriable: first.inventoriable,
        orderNo: first.orderNo, orderLineNo: first.orderLineNo,
        externalDocumentNo: first.externalDocumentNo, sourceCode: first.sourceCode,
        dimensionSetID: first.dimensionSetID)
    }
  }
}
