import Accounting

/// The order line, and the entries of service and warranty.
extension UndoPlanner {
  /// What was shipped is outstanding again.
  mutating func reopenOrderLine(
    of line: ServiceShipmentLine, in company: Company
  ) throws(PostingError) {
    guard let document, let place = document.index(ofLine: line.orderLineNo) else {
      throw .record(.notFound(orderLine(line)))
    }
    let money = try DocumentMoney(document.sharedHeader, in: company.books)
    var after = document
    switch request.kind {
    case .shipment:
      after.lines[place].quantities.shipped -= line.quantity
      after.lines[place].base.shipped -= line.quantityBase
      after.lines[place].quantities.toConsume = .zero
      after.lines[place].base.toConsume = .zero
    case .consumption:
      after.lines[place].quantities.reopen(line.quantityConsumed)
      after.lines[place].base.reopen(line.quantityConsumedBase)
    }
    let rules = LineEdit(document: after, place: place, money: money).rules(in: company)
    try after.lines[place].initQtyToShip(rules)
    let chargeable = document.lines[place].quantities.chargeable
    if request.kind == .consumption
      || after.lines[place].quantities.chargeable != chargeable
    {
      try after.recalculateAmounts(at: place, money)
    } else {
      try after.updateInvDiscToInvoice(at: place, money)
    }
    noteQuirks(of: line, after.lines[place])
    if request.kind == .consumption, company.books.salesReceivablesSetup.calcInvDiscount {
      try after.calculateInvoiceDiscount(in: company, money, &dimensionSets)
    }
    self.document = after
  }

  private mutating func noteQuirks(of line: ServiceShipmentLine, _ after: ServiceLine) {
    if request.kind == .consumption, line.quantityConsumed != line.quantity {
      notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(line.lineNo): the whole line is taken back, but the order line only gets the "
            + "\(line.quantityConsumed) that were consumed: \(line.shippedNotInvoiced) stay "
            + "shipped without a shipment (Q-238)"))
    }
    if after.quantities.shipped.isNegative {
      notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(after.lineNo) of the order is not the line that was shipped: its number was "
            + "given again, and Quantity Shipped is \(after.quantities.shipped) (Q-228)"))
    }
  }

  /// A shipment mirrors the usage that the line names, a consumption all usage and consumption
  /// under the shipment's number and line.
  mutating func mirrorServiceEntries(of line: ServiceShipmentLine, in company: Company) {
    guard let usage = company.serviceEntries.entry(line.applToServiceEntry) else { return }
    var mirrored = [usage]
    if request.kind == .consumption {
      var number = usage.entryNo + 1
      while let entry = company.serviceEntries.entry(number),
        entry.documentType == .shipment, entry.documentNo == shipment.no,
        entry.documentLineNo == line.lineNo, entry.entryType == .consume
      {
        mirrored.append(entry)
        number += 1
      }
    }
    for entry in mirrored {
      serviceEntries.append(
        entry.mirrored(as: serviceEntriesBefore + serviceEntries.count + 1))
    }
  }

  /// The entry is closed, and so is its mirror.
  mutating func mirrorWarranty(of line: ServiceShipmentLine, in company: Company) {
    let type = line.content.type
    guard type == .item || type == .resource,
      let entry = company.warrantyEntries.entry(line.applToWarrantyEntry)
    else { return }
    let mirror = entry.mirrored(as: warrantyEntriesBefore + warrantyEntries.count + 1)
    warrantyEntries.append(mirror)
    closedWarrantyEntries += [entry.entryNo, mirror.entryNo]
  }
}

extension LineQuantities {
  /// What was consumed is neither consumed nor shipped any more.
  fileprivate mutating func reopen(_ quantity: Quantity) {
    consumed -= quantity
    shipped -= quantity
    toInvoice = .zero
  }
}

extension ServiceLedgerEntry {
  /// The same with turned quantities and amounts; prices, costs of one and percentages stay as
  /// they are.
  fileprivate func mirrored(as number: Int) -> ServiceLedgerEntry {
    ServiceLedgerEntry(
      entryNo: number, entryType: entryType, documentType: documentType, documentNo: documentNo,
      documentLineNo: documentLineNo, postingDate: postingDate, quantity: -quantity,
      chargedQty: -chargedQty, unitCost: unitCost, costAmount: -costAmount,
      unitPrice: unitPrice, discountPercent: discountPercent, discountAmount: -discountAmount,
      contractDiscAmount: -contractDiscAmount, amountLCY: -amountLCY, amount: -amount,
      itemNo: itemNo, serialNo: serialNo, sharedContent: sharedContent,
      sharedHeader: sharedHeader, isOfContract: isOfContract)
  }
}

extension WarrantyLedgerEntry {
  fileprivate func mirrored(as number: Int) -> WarrantyLedgerEntry {
    WarrantyLedgerEntry(
      entryNo: number, documentNo: documentNo, serviceOrderLineNo: serviceOrderLineNo,
      quantity: -quantity, amount: -amount, serviceItemNo: serviceItemNo,
      serviceItemGroup: serviceItemGroup, itemNo: itemNo, serialNo: serialNo,
      sharedContent: sharedContent, sharedHeader: sharedHeader)
  }
}
