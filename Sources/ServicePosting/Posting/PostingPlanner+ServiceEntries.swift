import Accounting

/// Service and warranty entries (rule book A, 8.5 and 8.6).
extension PostingPlanner {
  /// Usage: what is shipped, and what of it will be charged.
  mutating func appendUsage(
    _ line: ServiceLine, in company: Company
  ) throws(PostingError) -> Int {
    let quantity = line.quantities.toShip
    let isConsumed = !line.quantities.toConsume.isZero
    let shipped = try numbers { () throws(NumberFault) in
      try LineDivision(quantity, of: line, money).amounts
    }
    var values = try numbers { () throws(NumberFault) in
      try ServiceEntryValues(
        usage: quantity, charged: isConsumed ? .zero : quantity, of: line,
        discount: shipped.lineDiscountAmount, unitCost: serviceUnitCost(of: line, in: company),
        money)
    }
    if isConsumed { values.discountAmount = .zero }
    let entry = serviceEntry(
      .usage, .shipment, plan.shipmentNo, line, values, date: line.content.postingDate,
      in: company)
    plan.serviceEntries.append(entry)
    return entry.entryNo
  }

  /// Sale: what is invoiced, with turned signs.
  mutating func appendSale(_ posting: LinePosting, in company: Company) throws(PostingError) {
    var values = try numbers { () throws(NumberFault) in
      try ServiceEntryValues(
        sale: posting.line.quantities.toInvoice, of: posting,
        unitCost: serviceUnitCost(of: posting.line, in: company), money)
    }
    values.contractDiscAmount = contractDiscount(ofUsageOf: posting)
    plan.serviceEntries.append(
      serviceEntry(
        .sale, .invoice, plan.invoiceNo, posting.line, values, date: header.postingDate, in: company
      ))
    if !money.currency.isBlank, !posting.amounts.invDiscountAmount.isZero {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(posting.line.lineNo): the service entry of the sale ignores the invoice "
            + "discount, as in every foreign currency (A-183)"))
    }
  }

  /// Consumption: takes the usage back, at no price.
  mutating func appendConsumption(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    var values = try numbers { () throws(NumberFault) in
      try ServiceEntryValues(
        sale: posting.line.quantities.toConsume, of: posting,
        unitCost: serviceUnitCost(of: posting.line, in: company), money)
    }
    values.contractDiscAmount = contractDiscount(ofUsageOf: posting)
    values.chargedQty = .zero
    values.discountAmount = .zero
    values.amountLCY = .zero
    values.amount = .zero
    plan.serviceEntries.append(
      serviceEntry(
        .consume, .shipment, plan.shipmentNo, posting.line, values, date: header.postingDate,
        in: company))
  }

  /// Items at standard cost have the cost of their card, whatever the line's unit of measure;
  /// all else has the line's.
  private func serviceUnitCost(of line: ServiceLine, in company: Company) -> UnitPrice {
    guard line.content.type == .item, let item = company.books.items[line.content.no],
      item.costingMethod == .standard
    else { return line.content.unitCostLCY }
    return item.unitCost
  }

  /// Sale and consumption repeat the contract discount of the usage made in the same posting.
  private func contractDiscount(ofUsageOf posting: LinePosting) -> Amount {
    let place = posting.usageEntryNo - serviceEntriesBefore - 1
    guard plan.serviceEntries.indices.contains(place) else { return .zero }
    return plan.serviceEntries[place].contractDiscAmount
  }

  private func serviceEntry(
    _ type: ServiceEntryType, _ documentType: ServiceEntryDocumentType, _ no: Code,
    _ line: ServiceLine, _ values: ServiceEntryValues, date: CalendarDate, in company: Company
  ) -> ServiceLedgerEntry {
    let serviced = servicedItem(of: line, in: company)
    return ServiceLedgerEntry(
      entryNo: serviceEntriesBefore + plan.serviceEntries.count + 1, entryType: type,
      documentType: documentType, documentNo: no, documentLineNo: line.lineNo,
      postingDate: date, quantity: values.quantity, chargedQty: values.chargedQty,
      unitCost: values.unitCost, costAmount: values.costAmount, unitPrice: values.unitPrice,
      discountPercent: values.discountPercent, discountAmount: values.discountAmount,
      contractDiscAmount: values.contractDiscAmount, amountLCY: values.amountLCY,
      amount: values.amount, itemNo: serviced.itemNo, serialNo: serviced.serialNo,
      sharedContent: line.sharedContent, sharedHeader: document.sharedHeader)
  }

  private func servicedItem(
    of line: ServiceLine, in company: Company
  ) -> (itemNo: Code, serialNo: LongCode) {
    if let itemLine = document.itemLine(of: line) { return (itemLine.itemNo, itemLine.serialNo) }
    guard !line.content.serviceItemNo.isBlank,
      let item = company.serviceItems[line.content.serviceItemNo]
    else { return (.blank, .blank) }
    return (item.itemNo, item.serialNo)
  }

  /// A warranty entry for parts and hours that are shipped under warranty; 0 for others.
  mutating func appendWarranty(
    _ line: ServiceLine, discount: Amount
  ) throws(PostingError) -> Int {
    let content = line.content
    guard options.contains(.ship), content.warranty, !line.quantities.toShip.isZero,
      content.type == .item || content.type == .resource
    else { return 0 }
    var amount = Amount.zero
    if content.lineDiscountType == .warranty {
      amount = try numbers { () throws(NumberFault) in try money.inLocal(discount) }.magnitude
    }
    let itemLine = document.itemLine(of: line)
    let entryNo = warrantyEntriesBefore + plan.warrantyEntries.count + 1
    plan.warrantyEntries.append(
      WarrantyLedgerEntry(
        entryNo: entryNo, documentNo: plan.shipmentNo, postingDate: content.postingDate,
        customerNo: header.customerNo, billToCustomerNo: header.billToCustomerNo,
        serviceOrderNo: header.no, serviceOrderLineNo: line.lineNo, type: content.type,
        no: content.no, description: content.description,
        quantity: line.quantities.toShip.magnitude, amount: amount,
        serviceItemNo: itemLine?.serviceItemNo ?? .blank,
        serviceItemGroup: itemLine?.serviceItemGroupCode ?? .blank,
        itemNo: itemLine?.itemNo ?? .blank, serialNo: itemLine?.serialNo ?? .blank,
        faultReasonCode: content.faultReasonCode, unitOfMeasureCode: content.unitOfMeasureCode,
        genBusPostingGroup: content.genBusPostingGroup,
        genProdPostingGroup: content.genProdPostingGroup, variantCode: content.variantCode,
        dimensionSetID: content.dimensionSetID))
    return entryNo
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
