import Accounting

/// What a line tells the item and resource journals.
extension PostingPlanner {
  mutating func postJournals(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    switch posting.content.type {
    case .item: try postItem(posting, in: company)
    case .resource: try postResource(posting, in: company)
    case .text, .cost, .glAccount: break
    }
  }

  // MARK: Items

  /// The invoiced or consumed part first, then what is only shipped: two entries if both.
  private mutating func postItem(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let done = posting.invoicedHere + posting.consumedHere
    guard options.contains(.ship), posting.ships || !done.isZero else { return }
    let item = try ServiceDocument.record(posting.content.no, company.books.items)
    if posting.ships {
      if item.blocked { throw .itemBlocked(item.no) }
      if item.serviceBlocked { throw .itemServiceBlocked(item.no) }
      try requireUnblockedVariant(of: posting.line, in: company)
      let shipped = try numbers { () throws(NumberFault) in try ShippedWorth(posting, money) }
      try appendWarranty(of: posting, discount: shipped.discount)
    }
    let doneBase = posting.invoicedHereBase + posting.consumedHereBase
    if !done.isZero {
      let isConsumed = !posting.consumedHere.isZero
      var journalLine = try itemLine(
        posting, item, isConsumed ? .negativeAdjustment : .sale, quantity: doneBase,
        invoiced: doneBase, isInvoice: !isConsumed, in: company)
      if !isConsumed {
        try fillActual(&journalLine, posting, part: posting.invoicedHere)
        posting.soldInParts = posting.soldInParts.map { $0 + journalLine.salesAmount }
      }
      posting.itemEntryNo = try post(journalLine, posting, in: company)
    }
    let rest = posting.quantities.toShip - done
    guard rest.isPositive else { return }
    var journalLine = try itemLine(
      posting, item, .sale, quantity: posting.base.toShip - doneBase, invoiced: .zero,
      isInvoice: false, in: company)
    journalLine.salesAmount = try numbers { () throws(NumberFault) in
      try money.expectedSales(rest, of: posting.content)
    }
    posting.itemEntryNo = try post(journalLine, posting, in: company)
  }

  /// The value entry for pieces that an earlier posting shipped, or several of them where the
  /// pieces carry numbers.
  mutating func postInvoiceOfEarlierShipment(
    _ posting: LinePosting, _ earlier: ServiceShipmentLine, taken: Quantity,
    takenBase: Quantity, in company: Company
  ) throws(PostingError) {
    guard earlier.trackedEntryNos.isEmpty else {
      return try postInvoiceOfTrackedShipment(
        posting, earlier, taken: taken, takenBase: takenBase, in: company)
    }
    try postInvoice(
      posting, ofEntry: earlier.itemEntryNo, taken: taken, takenBase: takenBase, in: company)
  }

  /// The value entry for pieces of one item entry.
  mutating func postInvoice(
    _ posting: LinePosting, ofEntry entryNo: Int, taken: Quantity, takenBase: Quantity,
    in company: Company
  ) throws(PostingError) {
    let item = try ServiceDocument.record(posting.content.no, company.books.items)
    var journalLine = try itemLine(
      posting, item, .sale, quantity: .zero, invoiced: takenBase, isInvoice: true, in: company)
    journalLine.invoicesEntryNo = entryNo
    try fillActual(&journalLine, posting, part: taken)
    posting.soldInParts = (posting.soldInParts ?? .zero) + journalLine.salesAmount
    _ = try post(journalLine, posting, in: company)
  }

  /// The value entry for pieces that an earlier posting shipped and that are given away now: an
  /// adjustment under the number of that shipment (D-21).
  mutating func postConsumption(
    _ posting: LinePosting, ofEntry entryNo: Int, of shipmentNo: Code, _ takenBase: Quantity,
    in company: Company
  ) throws(PostingError) {
    let item = try ServiceDocument.record(posting.content.no, company.books.items)
    var journalLine = try itemLine(
      posting, item, .negativeAdjustment, quantity: .zero, invoiced: takenBase, isInvoice: false,
      in: company)
    journalLine.documentType = .serviceShipment
    journalLine.documentNo = shipmentNo
    journalLine.valueDocumentType = .serviceShipment
    journalLine.valueDocumentNo = shipmentNo
    journalLine.externalDocumentNo = ""
    journalLine.invoicesEntryNo = entryNo
    _ = try post(journalLine, posting, in: company)
  }

  mutating func post(
    _ line: borrowing ItemJournalLine, _ posting: LinePosting, in company: Company
  ) throws(PostingError) -> Int {
    try requireJournalDate(line.postingDate, in: company)
    try requireLocation(of: line, in: company)
    try requireDimensions(line.dimensionSetID, in: .item, company)
    do throws(BookkeepingFault) {
      try company.books.requireItemDimensions(
        line.dimensionSetID, item: line.item.no, location: line.locationCode,
        salesperson: header.salespersonCode)
      if posting.numbers.isEmpty || line.invoicesEntryNo != 0 {
        return try plan.journal.post(line, in: company.books)
      }
    } catch {
      throw .bookkeeping(error)
    }
    return try postSplit(copy line, posting, in: company)
  }

  func itemLine(
    _ posting: LinePosting, _ item: Row<Item>, _ type: ItemEntryType, quantity: Quantity,
    invoiced: Quantity, isInvoice: Bool, in company: Company
  ) throws(PostingError) -> ItemJournalLine {
    let content = posting.content
    // Only items at standard cost are valued by their stockkeeping unit or card.
    let unitCost = try numbers { () throws(NumberFault) in
      item.costingMethod == .standard
        ? company.books.unitCost(
          of: item, variant: content.variantCode, at: content.locationCode)
        : try content.unitCostLCY.divided(
          by: content.qtyPerUnitOfMeasure, rounded: .finest)
    }
    let invoice = (ItemDocumentType.serviceInvoice, plan.invoiceNo)
    // An invoice that makes no shipment moves the goods itself.
    let shipment =
      plan.shipmentNo.isBlank ? invoice : (ItemDocumentType.serviceShipment, plan.shipmentNo)
    let value = isInvoice ? invoice : shipment
    var line = ItemJournalLine(
      type, item: item, locationCode: content.locationCode, quantity: -quantity,
      invoicedQuantity: -invoiced, unitCost: unitCost, postingDate: content.postingDate,
      document: (shipment.0, shipment.1, posting.lineNo), valueDocument: value,
      genBusPostingGroup: content.genBusPostingGroup,
      genProdPostingGroup: content.genProdPostingGroup,
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: plan.request.user,
      creationDate: plan.request.workDate)
    line.variantCode = content.variantCode
    line.description = content.description
    line.inventoryPostingGroup = content.postingGroup
    line.sourceNo = header.customerNo
    line.countryRegionCode = header.goodsCountryRegionCode
    line.valueSourceNo = header.billToCustomerNo
    line.appliesToEntryNo = content.applToItemEntry
    line.appliesFromEntryNo = content.applFromItemEntry
    line.serialNo = content.serialNo
    line.lotNo = content.lotNo
    line.unitOfMeasureCode = content.unitOfMeasureCode
    line.qtyPerUnitOfMeasure = content.qtyPerUnitOfMeasure
    line.orderNo = header.no
    line.orderLineNo = posting.lineNo
    line.externalDocumentNo = header.externalDocumentNo
    line.dimensionSetID = content.dimensionSetID
    return line
  }

  /// Sales and discount of a part of what is invoiced, each rounded alone.
  func fillActual(
    _ line: inout ItemJournalLine, _ posting: LinePosting, part: Quantity
  ) throws(PostingError) {
    let amounts = posting.amountsLCY
    let whole = posting.quantities.toInvoice
    let rate = money.includesVAT ? posting.content.effectiveVATPercent : .zero
    do throws(NumberFault) {
      line.salesAmount = try amounts.amount.share(part, of: whole, rounded: money.local)
      let discount = amounts.lineDiscountAmount + amounts.invDiscountAmount
      let numerator = try Rounding.product(discount.raw, part.raw)
      let denominator = try Rounding.product(whole.raw, 10_000_000 + rate.raw)
      line.discountAmount = try Rounding.multiple(
        of: money.local, numerator: try Rounding.product(-numerator, 10_000_000),
        denominator: denominator)
    } catch {
      throw .bookkeeping(.number(error))
    }
  }

  // MARK: Resources

  private mutating func postResource(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let resource = try ServiceDocument.record(posting.content.no, company.books.resources)
    if options.contains(.ship), posting.ships {
      let usage = try numbers { () throws(NumberFault) in
        try ShippedWorth(posting, money)
      }
      try appendWarranty(of: posting, discount: usage.discount)
      if !options.contains(.consume) {
        try post(
          resource, .usage, plan.shipmentNo.isBlank ? plan.invoiceNo : plan.shipmentNo,
          posting.quantities.toShip, usage.unitPrice, usage.totalPrice, posting, in: company)
        noteUsageQuirks(of: posting, usage.totalPrice)
      }
    }
    if options.contains(.invoice), posting.invoices {
      let price = try numbers { () throws(NumberFault) in
        try UnitPrice(posting.amountsLCY.amount, per: posting.quantities.quantity)
      }
      try post(
        resource, .sale, plan.invoiceNo, -posting.quantities.toInvoice, price,
        -posting.amountsLCY.amount, posting, in: company)
      if posting.quantities.toInvoice != posting.quantities.quantity, !price.isZero {
        plan.notes.append(
          PostingNote(
            "N-QUIRK",
            "line \(posting.lineNo): the unit price of the resource's sale is the amount "
              + "divided by the ordered quantity \(posting.quantities.quantity) (A-173)"))
      }
    }
    if options.contains(.consume), !posting.consumedHere.isZero {
      try post(
        resource, .usage, plan.shipmentNo, posting.consumedHere, .zero, .zero, posting, in: company)
    }
  }

  /// A price of nothing is the same in any currency, with VAT in it or without.
  private mutating func noteUsageQuirks(of posting: LinePosting, _ totalPrice: Amount) {
    if money.includesVAT {
      guard !posting.content.unitPrice.isZero, posting.content.lineDiscountPercent != 100 else {
        return
      }
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(posting.lineNo): the price of the resource's usage is 0, because prices "
            + "include VAT (A-171)"))
    } else if !money.currency.isBlank, !totalPrice.isZero {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(posting.lineNo): the price of the resource's usage is in \(money.currency), not "
            + "converted (A-172)"))
    }
  }

  mutating func post(
    _ resource: Row<Resource>, _ type: ResourceEntryType, _ documentNo: Code,
    _ quantity: Quantity, _ unitPrice: UnitPrice, _ totalPrice: Amount, _ posting: LinePosting,
    in company: Company
  ) throws(PostingError) {
    let content = posting.content
    try requireJournalDate(content.postingDate, in: company)
    try requireDimensions(content.dimensionSetID, in: .resource, company)
    let cost = try numbers { () throws(NumberFault) in
      try Amount(quantity, times: content.unitCostLCY, rounded: money.local)
    }
    var entry = ResourceJournalLine(
      type, documentNo: documentNo, postingDate: content.postingDate, resource: resource,
      description: content.description, quantity: quantity, unitCost: content.unitCostLCY,
      totalCost: cost, unitPrice: unitPrice, totalPrice: totalPrice.rounded(to: money.local),
      genBusPostingGroup: content.genBusPostingGroup,
      genProdPostingGroup: content.genProdPostingGroup, sourceNo: header.customerNo,
      orderNo: header.no, orderLineNo: posting.lineNo,
      sourceCode: company.books.sourceCodeSetup.serviceManagement)
    entry.workTypeCode = content.workTypeCode
    entry.unitOfMeasureCode = content.unitOfMeasureCode
    entry.qtyPerUnitOfMeasure = content.qtyPerUnitOfMeasure
    // BC gives the customer's number to the sale only, and to both entries of a credit memo.
    entry.externalDocumentNo = type == .sale || isCredit ? header.externalDocumentNo : ""
    entry.dimensionSetID = content.dimensionSetID
    do throws(BookkeepingFault) {
      try plan.journal.post(entry, in: company.books)
    } catch {
      throw .bookkeeping(error)
    }
  }
}

/// What the shipped part of a line is worth to the resource and warranty ledgers: worked out anew
/// from price and discount, over what the line holds at that moment, which is the invoice's part
/// in local currency (D-07).
struct ShippedWorth {
  let unitPrice: UnitPrice
  let totalPrice: Amount
  let discount: Amount

  init(_ posting: LinePosting, _ money: DocumentMoney) throws(NumberFault) {
    let held = posting.amountsLCY
    let unit = money.amount.raw
    let gross = try Amount(
      posting.quantities.toShip, times: posting.content.unitPrice, rounded: money.amount)
    let working =
      (gross - held.lineAmount).magnitude.raw > unit ? gross : held.lineAmount
    let exact = try working.share(posting.content.lineDiscountPercent, rounded: money.amount)
    discount =
      (exact - held.lineDiscountAmount).magnitude.raw > unit ? exact : held.lineDiscountAmount
    guard !money.includesVAT else {
      unitPrice = .zero
      totalPrice = .zero
      return
    }
    let isFree = posting.content.lineDiscountPercent == 100
    totalPrice = (isFree ? .zero : working - discount) - held.invDiscountAmount
    unitPrice = try UnitPrice(totalPrice, per: posting.quantities.toShip)
  }
}

extension DocumentMoney {
  /// What the shipped quantity should bring: the invoice discount is not in it.
  func expectedSales(
    _ quantity: Quantity, of content: Shared<LineContent>
  ) throws(NumberFault) -> Amount {
    let rate = includesVAT ? content.effectiveVATPercent : .zero
    let gross = try Rounding.product(quantity.raw, content.unitPrice.raw)
    let net = try Rounding.product(gross, 10_000_000 - content.lineDiscountPercent.raw)
    guard currency.isBlank else {
      return try factor.local(
        product: net, per: 100_000 * 10_000_000, excluding: rate, rounded: local)
    }
    return try Rounding.multiple(
      of: local, numerator: net, denominator: 100_000 * (10_000_000 + rate.raw))
  }
}
