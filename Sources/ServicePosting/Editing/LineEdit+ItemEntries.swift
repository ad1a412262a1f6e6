import Accounting

/// Item entries that a line brings back or takes from (rules S-020 and S-028, D-25).
extension LineEdit {
  /// Appl.-from Item Entry: the pieces come back at the cost with which they left.
  mutating func setApplFromItemEntry(
    _ value: FieldValue, in company: Company
  ) throws(PostingError) {
    guard case .integer(let number) = value else { return }
    line.content.applFromItemEntry = number
    guard number != 0 else { return }
    let entry = try requireReturnable(in: company)
    try takeUnitCost(of: entry, in: company)
  }

  /// Appl.-to Item Entry: the stock that the pieces are taken from, at its cost and place.
  mutating func setApplToItemEntry(
    _ value: FieldValue, in company: Company
  ) throws(PostingError) {
    guard case .integer(let number) = value else { return }
    line.content.applToItemEntry = number
    guard number != 0 else { return }
    try requireItemWithQuantity()
    let entry = try company.itemEntry(number)
    guard entry.quantity.isPositive else { throw entry.mustBePositive(true) }
    try takeUnitCost(of: entry, in: company)
    line.content.locationCode = entry.locationCode
    guard company.books.itemState(of: entry)?.isOpen == true else {
      notes.append(
        PostingNote(
          "N-APPLIED-ENTRY-CLOSED",
          "When posting the Applied to Ledger Entry \(number) will be opened first"))
      return
    }
  }

  /// Pieces with numbers that a copied line brings back cost together what they did when they left
  /// (ItemTrackingManagement: CopyItemLedgEntryTrkgToSalesLn).
  mutating func takeUnitCost(ofNumbersIn company: Company) throws(PostingError) {
    var (cost, quantity) = (Amount.zero, Quantity.zero)
    for number in line.tracking where number.applFromItemEntry != 0 {
      let entry = try company.itemEntry(number.applFromItemEntry)
      guard let state = company.books.itemState(of: entry) else { continue }
      cost += state.costAmountActual + state.costAmountExpected
      quantity -= entry.quantity
    }
    if quantity.isPositive { try takeUnitCost(cost, of: quantity) }
  }

  /// A line without a quantity neither brings back nor takes (ServiceLine: InitItemAppl).
  mutating func dropItemEntries() {
    line.content.applToItemEntry = 0
    line.content.applFromItemEntry = 0
  }

  /// What a new quantity does to the cost of returned pieces: those of items at standard cost get
  /// their card's again, and of more pieces than before so many must still be out (ServiceLine:
  /// Quantity, OnValidate).
  mutating func priceReturn(after before: ServiceLine, in company: Company) throws(PostingError) {
    if before.base.quantity.isZero || line.base.quantity.isZero, isStandardReturn(in: company) {
      try document.takeItemCost(at: place, in: company)
    }
    guard line.content.applFromItemEntry != 0,
      line.quantities.quantity > before.quantities.quantity
    else { return }
    _ = try requireReturnable(in: company)
  }

  /// ServiceLine: CheckApplFromItemLedgEntry.
  private func requireReturnable(in company: Company) throws(PostingError) -> ItemLedgerEntry {
    try requireItemWithQuantity()
    guard document.header.documentType == .creditMemo else {
      throw .record(
        .field("Quantity", text: "must be negative", document.reference(toLine: line.lineNo)))
    }
    let entry = try company.itemEntry(line.content.applFromItemEntry)
    guard entry.quantity.isNegative else { throw entry.mustBePositive(false) }
    try entry.requireGoods(of: line.content)
    if !entry.serialNo.isBlank || !entry.lotNo.isBlank {
      throw .tracking(.entryOfNumbers(field: "Appl.-from Item Entry"))
    }
    let out = company.stillOut(of: entry)
    guard line.base.quantity <= out else {
      throw .returnTooMuch(try line.content.inItsUnit(out), entryNo: entry.entryNo)
    }
    return entry
  }

  private func requireItemWithQuantity() throws(PostingError) {
    let record = document.reference(toLine: line.lineNo)
    guard line.content.type == .item else {
      throw .record(
        .mustBeEqual(
          field: "Type", expected: LineType.item.caption, record,
          current: line.content.type.caption))
    }
    guard !line.quantities.quantity.isZero else {
      throw .record(.mustHaveValue(field: "Quantity", record))
    }
  }

  /// What one unit of the line cost when the entry was made, expected cost included; items that
  /// are not kept in stock have none (ServiceLine: CalcUnitCost).
  private mutating func takeUnitCost(
    of entry: ItemLedgerEntry, in company: Company
  ) throws(PostingError) {
    guard let state = company.books.itemState(of: entry) else { return }
    try takeUnitCost(state.costAmountActual + state.costAmountExpected, of: entry.quantity)
  }

  private mutating func takeUnitCost(
    _ cost: Amount, of quantity: Quantity
  ) throws(PostingError) {
    do throws(NumberFault) {
      let unit = try cost.magnitude.share(
        line.content.qtyPerUnitOfMeasure, of: quantity.magnitude, rounded: .finest)
      line.content.unitCostLCY = UnitPrice(raw: unit.raw)
    } catch {
      throw .record(
        .tooLarge(field: "Unit Cost (LCY)", document.reference(toLine: line.lineNo)))
    }
  }
}

extension LineContent {
  /// A quantity in base units, in the unit of the line.
  fileprivate func inItsUnit(_ quantity: Quantity) throws(PostingError) -> Quantity {
    do throws(NumberFault) {
      return try quantity.divided(by: qtyPerUnitOfMeasure, rounded: .finest)
    } catch {
      throw .bookkeeping(.number(error))
    }
  }
}

extension ItemLedgerEntry {
  /// The entry moved the line's item and variant.
  func requireGoods(of content: LineContent) throws(PostingError) {
    for (field, expected, current) in [
      ("Item No.", content.no, itemNo), ("Variant Code", content.variantCode, variantCode),
    ] where expected != current {
      throw .record(
        .mustBeEqual(field: field, expected: "\(expected)", reference, current: "\(current)"))
    }
  }

  func mustBePositive(_ isPositive: Bool) -> PostingError {
    .record(
      .mustBeEqual(
        field: "Positive", expected: isPositive ? "Yes" : "No", reference,
        current: isPositive ? "No" : "Yes"))
  }
}

extension Company {
  func itemEntry(_ number: Int) throws(PostingError) -> ItemLedgerEntry {
    guard let entry = books.itemEntries.entry(number) else {
      throw .record(.notFound(ItemLedgerEntry.reference(number)))
    }
    return entry
  }

  /// What of an outbound item entry has not come back, as a positive number of base units.
  func stillOut(of entry: ItemLedgerEntry) -> Quantity {
    (books.itemState(of: entry)?.shippedNotReturned(of: entry) ?? .zero).magnitude
  }
}
