import Accounting

/// Item entries that the pieces with a serial or lot number are taken from, or with which they left
/// (rule S-073; table Tracking Specification).
extension LineEdit {
  func setItemEntries(
    of number: inout TrackedNumber, _ assignment: TrackingAssignment, in company: Company
  ) throws(PostingError) {
    if let entryNo = assignment.applToItemEntry {
      number.line.applToItemEntry = entryNo
      if entryNo != 0 { try requireStock(of: number, in: company) }
    }
    if let entryNo = assignment.applFromItemEntry {
      number.line.applFromItemEntry = entryNo
      if entryNo != 0 { try requireReturnable(number, in: company) }
    }
  }

  private func requireStock(
    of number: TrackedNumber, in company: Company
  ) throws(PostingError) {
    let entry = try company.itemEntry(number.line.applToItemEntry)
    try entry.requireGoods(of: line.content)
    guard entry.quantity.isPositive else { throw entry.mustBePositive(true) }
    try entry.requireNumber(of: number.line)
    let left = company.books.itemState(of: entry)?.remainingQuantity ?? .zero
    guard number.open <= left else {
      throw .tracking(.entryTooLow(field: "Remaining Quantity", entryNo: entry.entryNo))
    }
  }

  private func requireReturnable(
    _ number: TrackedNumber, in company: Company
  ) throws(PostingError) {
    guard document.header.documentType == .creditMemo else {
      throw .record(
        .field("Quantity", text: "must be negative", document.reference(toLine: line.lineNo)))
    }
    let entry = try company.itemEntry(number.line.applFromItemEntry)
    try entry.requireGoods(of: line.content)
    guard entry.quantity.isNegative else { throw entry.mustBePositive(false) }
    let out = company.stillOut(of: entry)
    guard number.toHandle <= out else {
      throw .record(
        .field("Shipped Qty. Not Returned", text: "must not be \(-out)", entry.reference))
    }
    try entry.requireNumber(of: number.line)
  }
}

extension ItemLedgerEntry {
  /// The entry moved pieces of that very number.
  fileprivate func requireNumber(of number: TrackingLine) throws(PostingError) {
    for (field, expected, current) in [
      ("Serial No.", number.serialNo, serialNo), ("Lot No.", number.lotNo, lotNo),
    ] where expected != current {
      throw .record(
        .mustBeEqual(field: field, expected: "\(expected)", reference, current: "\(current)"))
    }
  }
}
