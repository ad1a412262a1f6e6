import Accounting

/// What a line tells the item and resource journals (rule book A, 8.2 and 8.4).
extension PostingPlanner {
  mutating func postJournals(
    _ posting: inout LinePosting, in company: Company
  ) throws(PostingError) {
    switch posting.line.content.type {
    case .item: try postItem(&posting, in: company)
    case .resource: try postResource(&posting, in: company)
    case .text, .cost, .glAccount: break
    }
  }

  // MARK: Items

  /// The invoiced or consumed part first, then what is only shipped: two entries if both.
  private mutating func postItem(
    _ posting: inout LinePosting, in company: Company
  ) throws(PostingError) {
    if options.contains(.ship), !posting.line.quantities.toShip.isZero {
      let item = try ServiceDocument.record(posting.line.content.no, company.books.items)
      if item.blocked { throw .itemBlocked(item.no) }
      if item.serviceBlocked { throw .itemServiceBlocked(item.no) }
      let shipped = try numbers { () throws(NumberFault) in try ShippedWorth(posting, money) }
      posting.warrantyEntryNo = try appendWarranty(posting.line, discount: shipped.discount)
    }
    guard options.contains(.ship) else { return }
    let done = posting.invoicedHere + posting.consumedHere
    let doneBase = posting.invoicedHereBase + posting.consumedHereBase
    if !done.isZero {
      let isConsumed = !posting.consumedHere.isZero
      var journalLine = try itemLine(
        posting, isConsumed ? .negativeAdjustment : .sale, quantity: doneBase,
        invoiced: doneBase, isInvoice: !isConsumed, in: company)
      if !isConsumed {
        try fillActual(&journalLine, posting, part: posting.invoicedHere)
      }
      posting.itemEntryNo = try post(journalLine, in: company)
    }
    let rest = posting.line.quantities.toShip - done
    guard rest.isPositive else { return }
    var journalLine = try itemLine(
      posting, .sale, quantity: posting.line.base.toShip - doneBase, invoiced: .zero,
      isInvoice: false,
      in: company)
    journalLine.salesAmount = try numbers { () throws(NumberFault) in
      try expectedSales(rest, of: posting.line)
    }
    posting.itemEntryNo = try post(journalLine, in: company)
  }

  /// The value entry for pieces that an earlier posting shipped.
  mutating func postInvoiceOfEarlierShipment(
    _ posting: LinePosting, _ earlier: ServiceShipmentLine, taken: Quantity,
    takenBase: Quantity, in company: Company
  ) throws(PostingError) {
    var journalLine = try itemLine(
      posting, .sale, quantity: .zero, invoiced: takenBase, isInvoice: true, in: company)
    journalLine.invoicesEntryNo = earlier.itemEntryNo
    try fillActual(&journalLine, posting, part: taken)
    _ = try post(journalLine, in: company)
  }

  private mutating func post(
    _ line: ItemJournalLine, in company: Company
  ) throws(PostingError) -> Int {
    do throws(BookkeepingFault) {
      try company.books.requireItemDimensions(
        line.dimensionSetID, item: line.item.no, location: line.locationCode,
        salesperson: header.salespersonCode)
      return try plan.journal.post(line, in: company.books)
    } catch {
      throw .bookkeeping(error)
    }
  }

  private func itemLine(
    _ posting: LinePosting, _ type: ItemEntryType, quantity: Quantity, invoiced: Quantity,
    isInvoice: Bool, in company: Company
  ) throws(PostingError) -> ItemJournalLine {
    let shared = posting.line.sharedContent
    let item = try ServiceDocument.record(shared.value.no, company.books.items)
    // Only items at standard cost are valued by their card.
    let unitCost = try numbers { () throws(NumberFault) in
      item.costingMethod == .standard
        ? item.unitCost
        : try shared.value.unitCostLCY.divided(
          by: shared.value.qtyPerUnitOfMeasure, rounded: .finest)
    }
    let shipment = (ItemDocumentType.serviceShipment, plan.shipmentNo)
    let value = isInvoice ? (ItemDocumentType.serviceInvoice, plan.invoiceNo) : shipment
    var line = ItemJournalLine(
      type, item: item, locationCode: shared.value.locationCode, quantity: -quantity,
      invoicedQuantity: -invoiced, unitCost: unitCost, postingDate: shared.value.postingDate,
      document: (shipment.0, shipment.1, posting.line.lineNo), valueDocument: value,
      genBusPostingGroup: shared.value.genBusPostingGroup,
      genProdPostingGroup: shared.value.genProdPostingGroup,
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: plan.request.user,
      creationDate: plan.request.workDate)
    line.variantCode = shared.value.variantCode
    line.description = shared.value.description
    line.inventoryPostingGroup = shared.value.postingGroup
    line.sourceNo = header.customerNo
    line.valueSourceNo = header.billToCustomerNo
    line.serialNo = shared.value.serialNo
    line.lotNo = shared.value.lotNo
    line.unitOfMeasureCode = shared.value.unitOfMeasureCode
    line.qtyPerUnitOfMeasure = shared.value.qtyPerUnitOfMeasure
    line.orderNo = header.no
    line.orderLineNo = posting.line.lineNo
    line.externalDocumentNo = header.externalDocumentNo
    line.dimensionSetID = shared.value.dimensionSetID
    return line
  }

  /// Sales and discount of a part of what is invoiced, each rounded alone.
  private func fillActual(
    _ line: inout ItemJournalLine, _ posting: LinePosting, part: Quantity
  ) throws(PostingError) {
    let amounts = posting.amountsLCY
    let whole = posting.line.quantities.toInvoice
    let rate = money.includesVAT ? posting.line.content.effectiveVATPercent : .zero
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

  /// What the shipped quantity should bring: the invoice discount is not in it.
  private func expectedSales(
    _ quantity: Quantity, of line: ServiceLine
  ) throws(NumberFault) -> Amount {
    let content = line.content
    let rate = money.includesVAT ? content.effectiveVATPercent : .zero
    let gross = try Rounding.product(quantity.raw, content.unitPrice.raw)
    let net = try Rounding.product(gross, 10_000_000 - content.lineDiscountPercent.raw)
    guard money.currency.isBlank else {
      return try money.factor.local(
        product: net, per: 100_000 * 10_000_000, excluding: rate, rounded: money.local)
    }
    return try Rounding.multiple(
      of: money.local, numerator: net, denominator: 100_000 * (10_000_000 + rate.raw))
  }

  // MARK: Resources

  private mutating func postResource(
    _ posting: inout LinePosting, in company: Company
  ) throws(PostingError) {
    let resource = try ServiceDocument.record(posting.line.content.no, company.books.resources)
    if options.contains(.ship), !posting.line.quantities.toShip.isZero {
      let usage = try numbers { () throws(NumberFault) in
        try ShippedWorth(posting, money)
      }
      posting.warrantyEntryNo = try appendWarranty(posting.line, discount: usage.discount)
      if !options.contains(.consume) {
        try post(
          resource, .usage, plan.shipmentNo, posting.line.quantities.toShip, usage.unitPrice,
          usage.totalPrice, posting.line, in: company)
        noteUsageQuirks(posting.line)
      }
    }
    if options.contains(.invoice), !posting.line.quantities.toInvoice.isZero {
      let price = try numbers { () throws(NumberFault) in
        try UnitPrice(posting.amountsLCY.amount, per: posting.line.quantities.quantity)
      }
      try post(
        resource, .sale, plan.invoiceNo, -posting.line.quantities.toInvoice, price,
        -posting.amountsLCY.amount, posting.line, in: company)
      if posting.line.quantities.toInvoice != posting.line.quantities.quantity {
        plan.notes.append(
          PostingNote(
            "N-QUIRK",
            "line \(posting.line.lineNo): the unit price of the resource's sale is the amount "
              + "divided by the ordered quantity \(posting.line.quantities.quantity) (A-173)"))
      }
    }
    if options.contains(.consume), !posting.consumedHere.isZero {
      try post(
        resource, .usage, plan.shipmentNo, posting.consumedHere, .zero, .zero, posting.line,
        in: company)
    }
  }

  private mutating func noteUsageQuirks(_ line: ServiceLine) {
    if money.includesVAT {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(line.lineNo): the price of the resource's usage is 0, because prices include VAT "
            + "(A-171)"))
    } else if !money.currency.isBlank {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(line.lineNo): the price of the resource's usage is in \(money.currency), not "
            + "converted (A-172)"))
    }
  }

  private mutating func post(
    _ resource: Resource, _ type: ResourceEntryType, _ documentNo: Code, _ quantity: Quantity,
    _ unitPrice: UnitPrice, _ totalPrice: Amount, _ line: ServiceLine, in company: Company
  ) throws(PostingError) {
    let content = line.content
    let cost = try numbers { () throws(NumberFault) in
      try Amount(quantity, times: content.unitCostLCY, rounded: money.local)
    }
    var entry = ResourceJournalLine(
      type, documentNo: documentNo, postingDate: content.postingDate, resource: resource,
      description: content.description, quantity: quantity, unitCost: content.unitCostLCY,
      totalCost: cost, unitPrice: unitPrice, totalPrice: totalPrice.rounded(to: money.local),
      genBusPostingGroup: content.genBusPostingGroup,
      genProdPostingGroup: content.genProdPostingGroup, sourceNo: header.customerNo,
      orderNo: header.no, orderLineNo: line.lineNo,
      sourceCode: company.books.sourceCodeSetup.serviceManagement)
    entry.workTypeCode = content.workTypeCode
    entry.unitOfMeasureCode = content.unitOfMeasureCode
    entry.qtyPerUnitOfMeasure = content.qtyPerUnitOfMeasure
    // BC gives the customer's number to the sale only.
    entry.externalDocumentNo = type == .sale ? header.externalDocumentNo : ""
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
/// in local currency (errata 7).
struct ShippedWorth {
  let unitPrice: UnitPrice
  let totalPrice: Amount
  let discount: Amount

  init(_ posting: borrowing LinePosting, _ money: DocumentMoney) throws(NumberFault) {
    let held = posting.amountsLCY
    let unit = money.amount.raw
    let gross = try Amount(
      posting.line.quantities.toShip, times: posting.line.content.unitPrice, rounded: money.amount)
    let working =
      (gross - held.lineAmount).magnitude.raw > unit ? gross : held.lineAmount
    let exact = try working.share(posting.line.content.lineDiscountPercent, rounded: money.amount)
    discount =
      (exact - held.lineDiscountAmount).magnitude.raw > unit ? exact : held.lineDiscountAmount
    guard !money.includesVAT else {
      unitPrice = .zero
      totalPrice = .zero
      return
    }
    let isFree = posting.line.content.lineDiscountPercent == 100
    totalPrice = (isFree ? .zero : working - discount) - held.invDiscountAmount
    unitPrice = try UnitPrice(totalPrice, per: posting.line.quantities.toShip)
  }
}
