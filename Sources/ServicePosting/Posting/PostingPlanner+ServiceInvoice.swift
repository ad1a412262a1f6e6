import Accounting

/// What is different for an invoice that is a document of its own.
extension PostingPlanner {
  /// An invoice is posted whole; what was fetched from a shipment counts as shipped
  ///
  mutating func prepareInvoice(in company: Company) throws(PostingError) {
    guard header.documentType == .invoice else { return }
    let checks = PostingChecks(document: document, request: plan.request)
    for place in selection.places {
      let line = document.lines[place]
      try checks.requireUnit(ofLineAt: place)
      if line.content.shipmentNo.isBlank {
        try requireWhole("Qty. to Ship", line.quantities.toShip, of: line)
      }
      try requireWhole("Qty. to Invoice", line.quantities.toInvoice, of: line)
      guard !line.content.shipmentNo.isBlank else { continue }
      document.lines[place].countAsShipped()
    }
  }

  private func requireWhole(
    _ field: String, _ quantity: Quantity, of line: ServiceLine
  ) throws(PostingError) {
    try require(line.quantities.quantity, field, quantity, of: line)
  }

  /// A quantity field of a line must have one certain value.
  func require(
    _ expected: Quantity, _ field: String, _ quantity: Quantity, of line: ServiceLine
  ) throws(PostingError) {
    guard quantity != expected else { return }
    throw .record(
      .mustBeEqual(
        field: field, expected: expected.description, document.reference(toLine: line.lineNo),
        current: quantity.description))
  }

  /// The one order that all charged lines come from; blank if there are several or none.
  func commonOrderNo() -> Code {
    let charged = invoiceLines.filter { $0.content.type != .text }
    guard let first = charged.first?.orderNo,
      charged.allSatisfy({ $0.orderNo == first })
    else { return .blank }
    return first
  }

  /// The lines of a shipment that an invoice fetched, as this posting leaves them so far.
  private func openLine(
    _ content: LineContent, in company: Company
  ) -> (line: ServiceShipmentLine, open: Quantity)? {
    guard
      let line = company.shipments[content.shipmentNo]?.lines.first(where: {
        $0.lineNo == content.shipmentLineNo
      })
    else { return nil }
    var open = line.shippedNotInvoiced
    // A shipment line may have been fetched twice, even by the same invoice.
    for change in plan.shipmentChanges
    where change.shipmentNo == content.shipmentNo && change.lineNo == content.shipmentLineNo {
      open -= change.invoiced
    }
    return open.isZero ? nil : (line, open)
  }

  /// An invoice takes from the one shipment line that its line was fetched from (Q 4.5).
  mutating func takeFromFetchedShipment(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let content = posting.line.content
    let asked = posting.line.quantities.toInvoice - posting.line.quantities.toShip
    guard asked.isPositive else { return }
    guard let earlier = openLine(content, in: company) else {
      throw content.shipmentLineNo == 0
        ? .nothingToPost
        : .alreadyInvoiced(shipment: content.shipmentNo, lineNo: content.shipmentLineNo)
    }
    try requireMatch(earlier.line, ofShipment: content.shipmentNo, posting.line)
    guard asked <= earlier.open else { throw .moreThanShipped(shipment: content.shipmentNo) }
    let base = posting.line.base.toInvoice - posting.line.base.toShip
    plan.shipmentChanges.append(
      PostingPlan.ShipmentLineChange(
        shipmentNo: content.shipmentNo, lineNo: content.shipmentLineNo, invoiced: asked,
        invoicedBase: base, consumed: .zero, consumedBase: .zero))
    if content.type == .item {
      try postInvoiceOfEarlierShipment(
        posting, earlier.line, taken: asked, takenBase: base, in: company)
    }
    posting.invoicedHere = posting.line.quantities.toShip
    posting.invoicedHereBase = posting.line.base.toShip
  }

  /// The order lines behind the fetched shipment lines count what was invoiced; the orders stay
  ///
  mutating func updateOrdersOfShipments(in company: Company) throws(PostingError) {
    var changed: [DocumentID: ServiceDocument] = [:]
    for place in selection.places {
      let posted = document.lines[place]
      guard !posted.isText, !posted.content.shipmentNo.isBlank else { continue }
      guard
        let shipped = company.shipments[posted.content.shipmentNo]?.lines.first(where: {
          $0.lineNo == posted.content.shipmentLineNo
        })
      else { continue }
      let id = DocumentID(.order, shipped.orderNo)
      guard var order = changed[id] ?? company.documents[id],
        let orderPlace = order.index(ofLine: shipped.orderLineNo)
      else { throw .record(.notFound(id.reference(toLine: shipped.orderLineNo))) }
      try order.countInvoiced(posted, at: orderPlace, in: company)
      changed[id] = order
    }
    plan.changedOrders = changed.keys.sorted().compactMap { changed[$0] }
  }
}

extension ServiceDocument {
  /// Counts what a service invoice charged of an order line: Qty. to Ship stays, what was to be
  /// consumed does not.
  fileprivate mutating func countInvoiced(
    _ posted: ServiceLine, at place: Int, in company: Company
  ) throws(PostingError) {
    let line = lines[place]
    let invoiced = line.quantities.invoiced + posted.quantities.toInvoice
    guard invoiced <= line.quantities.shipped else { throw .invoicedMoreThanShipped(header.no) }
    let money = try DocumentMoney(sharedHeader, in: company.books)
    var edit = LineEdit(document: self, place: place, money: money)
    edit.line.quantities.invoiced = invoiced
    edit.line.base.invoiced += posted.base.toInvoice
    try edit.setQtyToConsume(.zero, in: company)
    edit.line.initQtyToInvoice(edit.rules(in: company))
    try edit.document.updateInvDiscToInvoice(at: place, money)
    self = edit.document
  }
}

extension ServiceLine {
  fileprivate mutating func countAsShipped() {
    quantities.shipped = quantities.quantity
    quantities.toShip = .zero
    base.shipped = base.quantity
    base.toShip = .zero
  }
}
