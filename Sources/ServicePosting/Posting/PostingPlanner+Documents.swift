import Accounting

/// The posted documents, the registers and the document that is left.
extension PostingPlanner {
  mutating func addPostedLines(_ posting: LinePosting) {
    if !plan.shipmentNo.isBlank, posting.line.content.shipmentNo.isBlank {
      appendShipmentLine(posting)
    }
    if options.contains(.invoice) { appendInvoiceLine(posting) }
  }

  /// What was invoiced and consumed at once stays on the new line, up to what it ships; what was
  /// shipped earlier stays on the earlier lines.
  private mutating func appendShipmentLine(_ posting: LinePosting) {
    let (all, allBase) = (posting.quantities, posting.base)
    var own = (invoiced: all.toInvoice, consumed: all.toConsume)
    var base = (invoiced: allBase.toInvoice, consumed: allBase.toConsume)
    // The base quantities follow what the quantities themselves decide.
    if all.toConsume.magnitude > (all.toShip - all.toInvoice).magnitude {
      own.consumed = all.toShip - all.toInvoice
      base.consumed = allBase.toShip - allBase.toInvoice
    }
    if all.toInvoice.magnitude > (all.toShip - all.toConsume).magnitude {
      own.invoiced = all.toShip - all.toConsume
      base.invoiced = allBase.toShip - allBase.toConsume
    }
    if !posting.numbers.isEmpty {
      // Earlier shipments gave what their numbers had to invoice, not what is left over.
      own = (posting.invoicedHere, posting.consumedHere)
      base = (posting.invoicedHereBase, posting.consumedHereBase)
    }
    shipmentLines.append(
      ServiceShipmentLine(
        lineNo: posting.lineNo, sharedContent: posting.line.sharedContent, quantity: all.toShip,
        quantityBase: allBase.toShip, quantityInvoiced: own.invoiced,
        quantityInvoicedBase: base.invoiced, quantityConsumed: own.consumed,
        quantityConsumedBase: base.consumed, orderNo: orderNo,
        orderLineNo: header.documentType == .order ? posting.lineNo : 0,
        itemEntryNo: posting.ships ? posting.itemEntryNo : 0,
        applToServiceEntry: posting.usageEntryNo,
        applToWarrantyEntry: posting.warrantyEntryNo, trackedEntryNos: posting.trackedEntryNos))
  }

  /// The order that is posted; blank for other documents.
  private var orderNo: Code { header.documentType == .order ? header.no : .blank }

  mutating func appendInvoiceLine(_ posting: LinePosting) {
    let isOfOrder = header.documentType == .order
    invoiceLines.append(
      ServiceInvoiceLine(
        lineNo: posting.lineNo, sharedContent: posting.line.sharedContent,
        quantity: posting.quantities.toInvoice, quantityBase: posting.base.toInvoice,
        amounts: posting.amounts, orderNo: isOfOrder ? header.no : posting.content.orderNo))
  }

  /// One resource register and one service register for the whole posting.
  mutating func closeRegisters(in company: Company) throws(PostingError) {
    let sourceCode = company.books.sourceCodeSetup.serviceManagement
    let request = plan.request
    plan.journal.closeResourceRegister(
      sourceCode: sourceCode, userID: request.user, creationDate: request.workDate)
    guard !plan.serviceEntries.isEmpty else { return }
    let hasWarranty = !plan.warrantyEntries.isEmpty
    plan.serviceRegister = ServiceRegister(
      entryNo: company.serviceRegisters.lastEntryNo + 1, fromEntryNo: serviceEntriesBefore + 1,
      toEntryNo: serviceEntriesBefore + plan.serviceEntries.count,
      fromWarrantyEntryNo: hasWarranty ? warrantyEntriesBefore + 1 : 0,
      toWarrantyEntryNo: hasWarranty ? warrantyEntriesBefore + plan.warrantyEntries.count : 0,
      creationDate: request.workDate, sourceCode: sourceCode, userID: request.user)
  }

  mutating func makeDocuments(in company: Company) {
    let sourceCode = company.books.sourceCodeSetup.serviceManagement
    let isOrder = header.documentType == .order
    if !plan.shipmentNo.isBlank {
      plan.shipment = ServiceShipment(
        no: plan.shipmentNo,
        sharedHeader: document.header(
          withComments: isOrder && company.serviceSetup.copyCommentsOrderToShpt),
        orderNo: orderNo,
        sourceCode: sourceCode,
        userID: plan.request.user, documentItemLines: document.itemLines,
        lines: inOrder(shipmentLines))
      for itemLine in document.itemLines where !itemLine.serviceItemNo.isBlank {
        let date = header.finishingDate.isBlank ? header.postingDate : header.finishingDate
        plan.servicedItems.append((itemLine.serviceItemNo, date))
      }
    }
    if isCredit {
      makeCreditMemo(in: company)
    } else if options.contains(.invoice) {
      plan.invoice = ServiceInvoice(
        no: plan.invoiceNo,
        sharedHeader: document.header(
          withComments: !isOrder || company.serviceSetup.copyCommentsOrderToInvoice),
        orderNo: isOrder ? header.no : commonOrderNo(),
        preAssignedNo: isOrder ? .blank : header.no,
        sourceCode: sourceCode, userID: plan.request.user,
        custLedgerEntryNo: plan.journal.customerEntries.first?.entryNo ?? 0,
        lines: inOrder(invoiceLines), vatGroups: postedGroups)
    }
  }

  /// Lines go by their numbers on posted documents; mostly they were posted in that order.
  private func inOrder<Line: NumberedLine>(_ lines: [Line]) -> [Line] {
    for place in lines.indices.dropFirst() where lines[place].lineNo < lines[place - 1].lineNo {
      return lines.sorted { $0.lineNo < $1.lineNo }
    }
    return lines
  }

  // MARK: The order afterwards

  mutating func updateOrder(in company: Company) throws(PostingError) {
    guard header.documentType == .order else {
      plan.documentAfter = nil
      return try updateOrdersOfShipments(in: company)
    }
    guard !closesOrder() else {
      plan.documentAfter = nil
      closeWarranties(stored, closes: true, in: company)
      return
    }
    var after = stored
    let linesBefore = company.documents[stored.id]?.lines.count ?? 0
    var losesDiscount = false
    for place in selection.places {
      let posted = document.lines[place]
      guard !posted.quantities.quantity.isZero else { continue }
      after.lines[place].book(posted, options)
      // What was consumed no longer is to be consumed, and that clears the invoice discount.
      if !posted.quantities.toConsume.isZero {
        try after.recalculateAmounts(at: place, money)
        if !posted.amounts.invDiscountAmount.isZero { losesDiscount = true }
      }
      let rules = LineEdit(document: after, place: place, money: money).rules(in: company)
      var line = after.lines[place]
      try line.initQtyToShip(rules)
      after.lines[place] = line
      try after.updateInvDiscToInvoice(at: place, money)
    }
    if losesDiscount || company.books.salesReceivablesSetup.calcInvDiscount {
      try after.calculateInvoiceDiscount(
        taking: selection.places, in: company, money, &dimensionSets)
    }
    after.header.useNumbers(of: plan)
    after.resetTracking()
    plan.documentAfter = after
    // A service charge may have got a number between those of lines that were not posted.
    if after.lines.count > linesBefore { plan.documentAfter?.lines.sort { $0.lineNo < $1.lineNo } }
    closeWarranties(after, closes: false, in: company)
  }

  /// Whether nothing is left to ship, invoice or consume.
  private func closesOrder() -> Bool {
    var posted = selection.places[...]
    for place in document.lines.indices {
      let quantities = document.lines[place].quantities
      var settled = quantities.invoiced + quantities.consumed
      let isPosted = posted.first == place
      if isPosted {
        posted.removeFirst()
        settled += quantities.toInvoice + quantities.toConsume
      }
      if quantities.quantity != settled { return false }
    }
    return document.itemLines.allSatisfy { !document.lacksLine(for: $0) }
  }

  /// Warranty entries are closed with the order, by an invoice at once with the shipment whatever
  /// it invoices, or as far as what is invoiced and consumed covers them one after another (rule
  /// book Q, 7.2; ).
  private mutating func closeWarranties(
    _ after: ServiceDocument, closes: Bool, in company: Company
  ) {
    let earlier = company.warrantyEntryNumbers[header.no] ?? []
    guard !earlier.isEmpty || !plan.warrantyEntries.isEmpty else { return }
    var settled: [Int: Quantity] = [:]
    for place in selection.places {
      let line = after.lines[place]
      settled[line.lineNo] = line.quantities.invoiced + line.quantities.consumed
    }
    let old = earlier.compactMap { company.warrantyEntries.entry($0) }
    for entry in old + plan.warrantyEntries {
      let isNew = entry.entryNo > warrantyEntriesBefore
      // Entries are covered one after the other, those closed before included.
      let rest = settled[entry.serviceOrderLineNo] ?? .zero
      // An entry that was undone gives its quantity back, but only while something is left.
      let covered = rest.isPositive ? min(rest, entry.quantity) : .zero
      settled[entry.serviceOrderLineNo] = rest - covered
      guard isNew || company.warrantyEntryIsOpen[entry.entryNo - 1] else { continue }
      let invoicedAtOnce = isNew && options.contains(.invoice)
      guard closes || invoicedAtOnce || covered == entry.quantity else { continue }
      plan.closedWarrantyEntries.append(entry.entryNo)
    }
  }
}

extension ServiceLine {
  /// Counts what was posted of the line.
  mutating func book(_ posted: ServiceLine, _ options: PostingOptions) {
    quantities.book(posted.quantities, options)
    base.book(posted.base, options)
    if content.postingDate != posted.content.postingDate {
      content.postingDate = posted.content.postingDate
    }
  }
}

extension LineQuantities {
  fileprivate mutating func book(_ posted: LineQuantities, _ options: PostingOptions) {
    if options.contains(.ship) { shipped += posted.toShip }
    if options.contains(.consume) {
      consumed += min(posted.toConsume, shipped - invoiced - consumed)
    }
    // Posted or blanked: a line that took part has nothing to consume any more.
    toConsume = .zero
    if options.contains(.invoice) {
      invoiced += min(posted.toInvoice, shipped - consumed - invoiced)
    }
  }
}

extension ServiceDocument {
  /// The header of a posted document, with or without the comments.
  fileprivate func header(withComments keepsComments: Bool) -> Shared<ServiceHeader> {
    guard !keepsComments, !sharedHeader.comments.isEmpty else { return sharedHeader }
    var copy = header
    copy.comments = []
    return Shared(copy)
  }
}

/// A line of a posted document.
private protocol NumberedLine {
  var lineNo: Int { get }
}

extension ServiceShipmentLine: NumberedLine {}
extension ServiceInvoiceLine: NumberedLine {}
