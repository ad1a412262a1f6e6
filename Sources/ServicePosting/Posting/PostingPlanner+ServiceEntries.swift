import Accounting

/// Service and warranty entries.
extension PostingPlanner {
  /// Usage: what is shipped, and what of it will be charged.
  mutating func appendUsage(of posting: LinePosting, in company: Company) throws(PostingError) {
    let quantity = posting.quantities.toShip
    let charged = posting.consumes ? Quantity.zero : quantity
    let cost = serviceUnitCost(of: posting, in: company)
    let values = try numbers { () throws(NumberFault) in
      let shipped = try LineDivision(quantity, of: posting, money).amounts
      var values = try ServiceEntryValues(
        usage: quantity, charged: charged, of: posting, discount: shipped.lineDiscountAmount,
        unitCost: cost, money)
      if posting.consumes { values.discountAmount = .zero }
      return values
    }
    if posting.consumes, !values.amountLCY.isZero { noteConsumedDiscount(of: posting) }
    posting.usageEntryNo = appendServiceEntry(
      .usage, .shipment, plan.shipmentNo, posting, values, date: posting.content.postingDate,
      in: company)
  }

  /// In a currency the discount is deducted before BC finds that a consumed part has none (D-03).
  private mutating func noteConsumedDiscount(of posting: LinePosting) {
    plan.notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(posting.lineNo): the usage of what is consumed has minus its line discount as its "
          + "amount (X-3)"))
  }

  /// Sale: what is invoiced, with turned signs.
  mutating func appendSale(of posting: LinePosting, in company: Company) throws(PostingError) {
    if posting.content.applToServiceEntry != 0 {
      try requireNoOtherLine(of: posting)
      try requireNotInvoiced(of: posting, in: company)
    }
    let cost = serviceUnitCost(of: posting, in: company)
    var values = try numbers { () throws(NumberFault) in
      try ServiceEntryValues(
        sale: posting.quantities.toInvoice, of: posting, unitCost: cost, money)
    }
    values.contractDiscAmount = contractDiscount(ofUsageOf: posting)
    appendServiceEntry(
      .sale, .invoice, plan.invoiceNo, posting, values, date: header.postingDate, in: company)
    if !money.currency.isBlank { noteSaleInCurrency(of: posting, values.amount) }
  }

  /// In a currency the entry is worked out from its own price, which ignores the invoice discount
  /// and need not come back to the amount of the invoice.
  private mutating func noteSaleInCurrency(of posting: LinePosting, _ amount: Amount) {
    guard amount != -posting.amounts.amount else { return }
    let what =
      posting.amounts.invDiscountAmount.isZero
      ? "has Amount \(amount.text(minimumPlaces: 2)), not "
        + "\((-posting.amounts.amount).text(minimumPlaces: 2)): it is worked out from the price in "
        + "local currency (A-183)"
      : "ignores the invoice discount, as in every foreign currency (A-183)"
    plan.notes.append(
      PostingNote(
        "N-QUIRK", "line \(posting.lineNo): the service entry of the sale \(what)"))
  }

  /// Consumption: takes the usage back, at no price.
  mutating func appendConsumption(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let cost = serviceUnitCost(of: posting, in: company)
    var values = try numbers { () throws(NumberFault) in
      try ServiceEntryValues(
        sale: posting.quantities.toConsume, of: posting, unitCost: cost, money)
    }
    values.contractDiscAmount = contractDiscount(ofUsageOf: posting)
    values.chargedQty = .zero
    values.discountAmount = .zero
    values.amountLCY = .zero
    values.amount = .zero
    appendServiceEntry(
      .consume, .shipment, plan.shipmentNo, posting, values, date: header.postingDate, in: company)
  }

  /// Items at standard cost have the cost of their card, whatever the line's unit of measure;
  /// all else has the line's.
  func serviceUnitCost(of posting: LinePosting, in company: Company) -> UnitPrice {
    guard posting.content.type == .item, let item = company.books.items.row(posting.content.no),
      item.costingMethod == .standard
    else { return posting.content.unitCostLCY }
    return item.unitCost
  }

  /// Sale and consumption repeat the contract discount of the usage made in the same posting.
  private func contractDiscount(ofUsageOf posting: LinePosting) -> Amount {
    let place = posting.usageEntryNo - serviceEntriesBefore - 1
    guard plan.serviceEntries.indices.contains(place) else { return .zero }
    return plan.serviceEntries[place].contractDiscAmount
  }

  @discardableResult
  mutating func appendServiceEntry(
    _ type: ServiceEntryType, _ documentType: ServiceEntryDocumentType, _ no: Code,
    _ posting: LinePosting, _ values: borrowing ServiceEntryValues, date: CalendarDate,
    isOfContract: Bool = false, in company: Company
  ) -> Int {
    let serviced = servicedItem(of: posting, in: company)
    let entryNo = serviceEntriesBefore + plan.serviceEntries.count + 1
    plan.serviceEntries.append(
      ServiceLedgerEntry(
        entryNo: entryNo, entryType: type, documentType: documentType, documentNo: no,
        documentLineNo: posting.lineNo, postingDate: date, quantity: values.quantity,
        chargedQty: values.chargedQty, unitCost: values.unitCost, costAmount: values.costAmount,
        unitPrice: values.unitPrice, discountPercent: values.discountPercent,
        discountAmount: values.discountAmount, contractDiscAmount: values.contractDiscAmount,
        amountLCY: values.amountLCY, amount: values.amount, itemNo: serviced.itemNo,
        serialNo: serviced.serialNo, sharedContent: posting.line.sharedContent,
        sharedHeader: document.sharedHeader,
        isOfContract: isOfContract))
    return entryNo
  }

  private func servicedItem(
    of posting: LinePosting, in company: Company
  ) -> (itemNo: Code, serialNo: LongCode) {
    if let place = document.place(ofItemLineOf: posting.content) {
      return (document.itemLines[place].itemNo, document.itemLines[place].serialNo)
    }
    if posting.content.shipmentLineNo != 0 {
      return servicedItem(ofShipmentOf: posting.line, in: company)
    }
    guard !posting.content.serviceItemNo.isBlank,
      let item = company.serviceItems.row(posting.content.serviceItemNo)
    else { return (.blank, .blank) }
    return (item.itemNo, item.serialNo)
  }

  /// What was serviced by the order of a fetched shipment, if its service item line still exists.
  private func servicedItem(
    ofShipmentOf line: ServiceLine, in company: Company
  ) -> (itemNo: Code, serialNo: LongCode) {
    let order = company.documents[DocumentID(.order, line.content.orderNo)]
    guard let itemLine = order?.itemLine(of: line) else { return (.blank, .blank) }
    return (itemLine.itemNo, itemLine.serialNo)
  }

  /// A warranty entry for parts and hours that are shipped under warranty; only orders have any.
  mutating func appendWarranty(
    of posting: LinePosting, discount: Amount
  ) throws(PostingError) {
    guard options.contains(.ship), posting.content.warranty, posting.ships,
      header.documentType == .order,
      posting.content.type == .item || posting.content.type == .resource
    else { return }
    let content = posting.content
    var amount = Amount.zero
    if content.lineDiscountType == .warranty {
      amount = try numbers { () throws(NumberFault) in try money.inLocal(discount) }.magnitude
    }
    let itemLine = document.itemLine(of: posting.line)
    let entryNo = warrantyEntriesBefore + plan.warrantyEntries.count + 1
    plan.warrantyEntries.append(
      WarrantyLedgerEntry(
        entryNo: entryNo, documentNo: plan.shipmentNo, serviceOrderLineNo: posting.lineNo,
        quantity: posting.quantities.toShip.magnitude, amount: amount,
        serviceItemNo: itemLine?.serviceItemNo ?? .blank,
        serviceItemGroup: itemLine?.serviceItemGroupCode ?? .blank,
        itemNo: itemLine?.itemNo ?? .blank, serialNo: itemLine?.serialNo ?? .blank,
        sharedContent: posting.line.sharedContent, sharedHeader: document.sharedHeader))
    posting.warrantyEntryNo = entryNo
  }
}

extension ServiceEntryLineType {
  /// What the ledger calls a kind of line; a cost is a service cost there.
  init(_ type: LineType) {
    switch type {
    case .text: self = .blank
    case .item: self = .item
    case .resource: self = .resource
    case .cost: self = .serviceCost
    case .glAccount: self = .glAccount
    }
  }
}
