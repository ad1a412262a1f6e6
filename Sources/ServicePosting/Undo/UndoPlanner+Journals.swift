import Accounting

/// What an undo tells the item and resource journals.
extension UndoPlanner {
  /// - Returns: the item entry that the correction line names; lines that are no items name what
  ///   BC happens to have at hand.
  mutating func postItem(
    _ line: ServiceShipmentLine, _ lineNo: Int, in company: Company
  ) throws(PostingError) -> Int {
    guard line.content.type == .item else { return leaveItemEntry(to: lineNo) }
    try requireDate(of: line, in: company)
    let entries = itemEntries(of: line, in: company)
    let isConsumption = request.kind == .consumption
    if isConsumption, !hasTracking, let entry = entries.last {
      return try bringBack(entry, of: line, lineNo, in: company)
    }
    lastItemPlace = nil
    var entryNo = 0
    for entry in entries {
      noteLostCost(of: entry, line, in: company)
      entryNo = try journals { () throws(BookkeepingFault) in
        try journal.takeBack(
          ItemReturn(
            entry.entryNo, documentLineNo: lineNo, userID: request.user,
            creationDate: request.workDate),
          in: company.books)
      }
    }
    return entryNo
  }

  /// What was consumed after it was shipped comes back as it was shipped: at an expected cost that
  /// is not there any more.
  private mutating func noteLostCost(
    of entry: ItemLedgerEntry, _ line: ServiceShipmentLine, in company: Company
  ) {
    guard let state = company.books.itemState(of: entry), !state.invoicedQuantity.isZero,
      !state.costAmountActual.isZero,
      company.books.valueEntries.entry(state.firstValueEntryNo)?.expectedCost == true
    else { return }
    notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(line.lineNo): item entry \(entry.entryNo) comes back at no cost, as only its first "
          + "value entry counts (D-22)"))
  }

  /// Whether some line of the shipment carries serial or lot numbers.
  private var hasTracking: Bool {
    shipment.lines.contains {
      $0.content.type == .item
        && !($0.content.serialNo.isBlank && $0.content.lotNo.isBlank && $0.trackedEntryNos.isEmpty)
    }
  }

  /// BC keeps the number of the last item entry: a line behind it that is no item takes the
  /// entry of the undone consumption over as its own.
  private mutating func leaveItemEntry(to lineNo: Int) -> Int {
    guard request.kind == .consumption else { return lineNo }
    guard let place = lastItemPlace else { return 0 }
    let entry = journal.itemEntries[place].moved(toLine: lineNo)
    journal.itemEntries[place] = entry
    notes.append(
      PostingNote(
        "N-QUIRK",
        "item entry \(entry.entryNo) names line \(lineNo) as its own, the correction of a line "
          + "that is no item (Q-237)"))
    return entry.entryNo
  }

  /// Consumed pieces come back as a positive adjustment, at the cost at which they went
  /// (D-22).
  private mutating func bringBack(
    _ entry: ItemLedgerEntry, of line: ServiceShipmentLine, _ lineNo: Int, in company: Company
  ) throws(PostingError) -> Int {
    let item = try ServiceDocument.record(line.content.no, company.books.items)
    if item.blocked { throw .itemBlocked(item.no) }
    let content = line.content
    let cost = try unitCost(of: entry, item, in: company)
    let document = (ItemDocumentType.serviceShipment, shipment.no)
    var journalLine = ItemJournalLine(
      .positiveAdjustment, item: item, locationCode: content.locationCode,
      quantity: line.quantityBase, invoicedQuantity: line.quantityBase, unitCost: cost,
      postingDate: content.postingDate, document: (document.0, document.1, lineNo),
      valueDocument: document, genBusPostingGroup: content.genBusPostingGroup,
      genProdPostingGroup: content.genProdPostingGroup,
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: request.user,
      creationDate: request.workDate)
    journalLine.variantCode = content.variantCode
    journalLine.description = content.description
    journalLine.inventoryPostingGroup = content.postingGroup
    journalLine.countryRegionCode = shipment.header.vatCountryRegionCode
    journalLine.unitOfMeasureCode = content.unitOfMeasureCode
    journalLine.qtyPerUnitOfMeasure = content.qtyPerUnitOfMeasure
    journalLine.dimensionSetID = content.dimensionSetID
    journalLine.appliesFromEntryNo = entry.entryNo
    journalLine.sharesPoster = true
    return try journals { () throws(BookkeepingFault) in
      try company.books.requireItemDimensions(
        content.dimensionSetID, item: item.no, location: content.locationCode,
        salesperson: shipment.header.salespersonCode)
      lastItemPlace = journal.itemEntries.count
      return try journal.post(journalLine, in: company.books)
    }
  }

  /// All cost of the entry by its quantity.
  private func unitCost(
    of entry: ItemLedgerEntry, _ item: Row<Item>, in company: Company
  ) throws(PostingError) -> UnitPrice {
    let state = company.books.itemState(of: entry)
    var cost = (state?.costAmountExpected ?? .zero) + (state?.costAmountActual ?? .zero)
    if item.type != .inventory,
      let value = company.books.valueEntries.entry(state?.firstValueEntryNo ?? 0)
    {
      cost += value.costAmountNonInvtbl
    }
    return try numbers { () throws(NumberFault) in
      try UnitPrice(cost.magnitude, per: entry.quantity.magnitude)
    }
  }

  /// Hours come back at the line's price: discount, VAT in the price and currency, which the
  /// usage counted, do not count here (D-06, X-6).
  mutating func postResource(
    _ line: ServiceShipmentLine, in company: Company
  ) throws(PostingError) {
    let content = line.content
    guard content.type == .resource else { return }
    try requireDate(of: line, in: company)
    let isShipment = request.kind == .shipment
    let quantity = isShipment ? -line.shippedNotInvoiced : -line.quantityConsumed
    let resource = try ServiceDocument.record(content.no, company.books.resources)
    let local = try records { () throws(RecordFault) in
      try company.books.amountPrecision(of: .blank)
    }
    let cost = try numbers { () throws(NumberFault) in
      try Amount(quantity, times: content.unitCostLCY, rounded: local)
    }
    let price = isShipment ? content.unitPrice : .zero
    let total = try numbers { () throws(NumberFault) in
      try Amount(quantity, times: price, rounded: local)
    }
    var entry = ResourceJournalLine(
      .usage, documentNo: shipment.no, postingDate: content.postingDate, resource: resource,
      description: content.description, quantity: quantity, unitCost: content.unitCostLCY,
      totalCost: cost, unitPrice: price, totalPrice: total,
      genBusPostingGroup: content.genBusPostingGroup,
      genProdPostingGroup: content.genProdPostingGroup,
      sourceNo: isShipment ? shipment.header.billToCustomerNo : shipment.header.customerNo,
      orderNo: .blank, orderLineNo: 0,
      sourceCode: company.books.sourceCodeSetup.serviceManagement)
    entry.workTypeCode = content.workTypeCode
    entry.unitOfMeasureCode = content.unitOfMeasureCode
    entry.qtyPerUnitOfMeasure = content.qtyPerUnitOfMeasure
    entry.dimensionSetID = content.dimensionSetID
    try journals { () throws(BookkeepingFault) in
      try journal.post(entry, in: company.books)
    }
    journal.closeResourceRegisterOfLine(
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: request.user,
      creationDate: request.workDate)
    guard isShipment, try usagePrice(of: line, in: company) != -total else { return }
    notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(line.lineNo): the resource's usage comes back at the full unit price, not at the "
          + "price at which it was posted (X-6)"))
  }

  /// What the usage was posted at: without the discount, unless it was of a cent (D-07), and at
  /// nothing where prices include VAT.
  private func usagePrice(
    of line: ServiceShipmentLine, in company: Company
  ) throws(PostingError) -> Amount {
    guard !shipment.header.pricesIncludingVAT else { return .zero }
    let precision = try records { () throws(RecordFault) in
      try company.books.amountPrecision(of: shipment.header.currencyCode)
    }
    return try numbers { () throws(NumberFault) in
      let gross = try Amount(line.quantity, times: line.content.unitPrice, rounded: precision)
      let discount = try gross.share(line.content.lineDiscountPercent, rounded: precision)
      return discount.magnitude.raw > precision.raw ? gross - discount : gross
    }
  }

  /// The journals of items and resources look at the day once more.
  private func requireDate(
    of line: ServiceShipmentLine, in company: Company
  ) throws(PostingError) {
    guard company.allowsPosting(on: line.content.postingDate, by: request.user) else {
      throw .bookkeeping(.postingDateNotAllowed)
    }
  }
}
