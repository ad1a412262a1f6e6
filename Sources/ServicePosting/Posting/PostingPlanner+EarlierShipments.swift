import Accounting

/// What is invoiced or consumed beyond the shipment of this posting comes from earlier shipments,
/// oldest number first.
extension PostingPlanner {
  mutating func takeFromEarlierShipments(
    _ posting: LinePosting, in company: Company
  ) throws(PostingError) {
    // Signs do not count: what was cut may be below zero.
    let invoices =
      options.contains(.invoice)
      && posting.quantities.toInvoice.magnitude > posting.quantities.toShip.magnitude
    let consumes =
      options.contains(.consume) && posting.quantities.toConsume > posting.quantities.toShip
    guard invoices || consumes else { return }
    guard header.documentType == .order else {
      return try takeFromFetchedShipment(posting, in: company)
    }
    guard posting.numbers.isEmpty else {
      return try takeTrackedShipments(posting, invoices: invoices, in: company)
    }
    let quantities = posting.quantities
    var rest = (invoices ? quantities.toInvoice : quantities.toConsume) - quantities.toShip
    var restBase =
      (invoices ? posting.line.base.toInvoice : posting.line.base.toConsume)
      - posting.line.base.toShip
    var found = false
    for shipment in company.shipments.documents(ofOrder: header.no) where !rest.isZero {
      for earlier in shipment.lines
      where earlier.orderLineNo == posting.line.lineNo && !rest.isZero {
        let open = earlier.shippedNotInvoiced
        guard !open.isZero else { continue }
        found = true
        try requireMatch(earlier, ofShipment: shipment.no, posting.line)
        let taken = min(rest, open)
        let openBase =
          earlier.quantityBase - earlier.quantityInvoicedBase - earlier.quantityConsumedBase
        let takenBase = rest > open ? openBase : restBase
        rest -= taken
        restBase -= takenBase
        count(taken, takenBase, of: earlier, shipment.no, invoices: invoices)
        guard posting.line.content.type == .item else { continue }
        if invoices {
          try postInvoiceOfEarlierShipment(
            posting, earlier, taken: taken, takenBase: takenBase, in: company)
        } else {
          try postConsumption(
            posting, ofEntry: earlier.itemEntryNo, of: shipment.no, takenBase, in: company)
        }
      }
    }
    guard found else { throw .nothingToPost }
    guard !rest.isPositive else { throw .shipmentLinesDeleted }
    if invoices {
      posting.invoicedHere = quantities.toShip
      posting.invoicedHereBase = posting.line.base.toShip
    } else {
      posting.consumedHere = quantities.toShip
      posting.consumedHereBase = posting.line.base.toShip
    }
  }

  /// Each shipment's part of the sale is rounded alone, and what is lost goes nowhere.
  mutating func noteParts(of posting: LinePosting, _ sold: Amount) {
    let whole = posting.amountsLCY.amount
    guard sold != whole else { return }
    plan.notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(posting.lineNo): the value entries of several shipments come to "
          + "\(sold.text(minimumPlaces: 2)), the invoice to \(whole.text(minimumPlaces: 2)) (A-152)"
      ))
  }

  /// Adds to what was invoiced or consumed of an earlier shipment line.
  mutating func count(
    _ taken: Quantity, _ takenBase: Quantity, of earlier: ServiceShipmentLine, _ shipmentNo: Code,
    invoices: Bool
  ) {
    plan.shipmentChanges.append(
      PostingPlan.ShipmentLineChange(
        shipmentNo: shipmentNo, lineNo: earlier.lineNo, invoiced: invoices ? taken : .zero,
        invoicedBase: invoices ? takenBase : .zero, consumed: invoices ? .zero : taken,
        consumedBase: invoices ? .zero : takenBase))
  }

  /// The shipment line must still be of the same kind as the order line, and nothing can be
  /// invoiced below zero of it.
  func requireMatch(
    _ earlier: ServiceShipmentLine, ofShipment shipmentNo: Code, _ line: ServiceLine
  ) throws(PostingError) {
    let (old, new) = (earlier.content, line.content)
    let pairs: [(String, String, String)] = [
      ("Customer No.", "\(new.customerNo)", "\(old.customerNo)"),
      ("Type", new.type.caption, old.type.caption), ("No.", "\(new.no)", "\(old.no)"),
      ("Gen. Bus. Posting Group", "\(new.genBusPostingGroup)", "\(old.genBusPostingGroup)"),
      ("Gen. Prod. Posting Group", "\(new.genProdPostingGroup)", "\(old.genProdPostingGroup)"),
      ("Unit of Measure Code", "\(new.unitOfMeasureCode)", "\(old.unitOfMeasureCode)"),
      ("Variant Code", "\(new.variantCode)", "\(old.variantCode)"),
    ]
    for (field, expected, current) in pairs where expected != current {
      throw .record(
        .mustBeEqual(
          field: field, expected: expected,
          RecordReference(
            "Service Shipment Line",
            [("Document No.", "\(shipmentNo)"), ("Line No.", "\(earlier.lineNo)")]),
          current: current))
    }
    guard line.quantities.toInvoice.isNegative else { return }
    throw .record(
      .field(
        "Qty. to Invoice", text: "must have the same sign as the shipment.",
        document.reference(toLine: line.lineNo)))
  }
}
