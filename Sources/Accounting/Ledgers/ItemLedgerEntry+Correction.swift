extension ItemLedgerEntry {
  /// The entry that takes this one back: all the same but for the number, the line and the turned
  /// quantity.
  func corrected(as entryNo: Int, documentLineNo: Int) -> ItemLedgerEntry {
    copy(
      entryNo: entryNo, documentLineNo: documentLineNo, quantity: -quantity, correction: true)
  }

  /// The same entry with another line of its document, before it is written.
  package func moved(toLine documentLineNo: Int) -> ItemLedgerEntry {
    var moved = copy(
      entryNo: entryNo, documentLineNo: documentLineNo, quantity: quantity,
      correction: correction)
    moved.appliesToItemEntry = appliesToItemEntry
    return moved
  }

  private func copy(
    entryNo: Int, documentLineNo: Int, quantity: Quantity, correction: Bool
  ) -> ItemLedgerEntry {
    ItemLedgerEntry(
      entryNo: entryNo, postingDate: postingDate, entryType: entryType,
      documentType: documentType, documentNo: documentNo, documentLineNo: documentLineNo,
      itemNo: itemNo, variantCode: variantCode, locationCode: locationCode,
      description: description, quantity: quantity, sourceType: sourceType, sourceNo: sourceNo,
      countryRegionCode: countryRegionCode, serialNo: serialNo, lotNo: lotNo,
      unitOfMeasureCode: unitOfMeasureCode,
      qtyPerUnitOfMeasure: qtyPerUnitOfMeasure, correction: correction, orderType: orderType,
      orderNo: orderNo, orderLineNo: orderLineNo, externalDocumentNo: externalDocumentNo,
      dimensionSetID: dimensionSetID)
  }
}
