import Accounting

/// Serial and lot numbers on their way through a posting (rules S-070 to S-075).
extension PostingPlanner {
  /// Takes up the numbers of a line, and refuses them where they do not count what is posted.
  func takeUpTracking(of posting: LinePosting, in company: Company) throws(PostingError) {
    guard !posting.line.tracking.isEmpty else { return }
    posting.numbers = company.trackedNumbers(of: posting.line, in: document.id)
      .map(NumberPosting.init)
    let serials = posting.numbers.filter { !$0.serialNo.isBlank }
    let lots = posting.numbers.filter(\.serialNo.isBlank)
    try requireNoMore(serials, than: posting)
    // A single lot is cut to what is posted.
    let handled = lots.count { !$0.toHandle.isZero }
    let invoiced = lots.count { !$0.toInvoiceNow.isZero }
    if (options.contains(.ship) && posting.ships && handled > 1)
      || (options.contains(.invoice) && posting.invoices && invoiced > 1)
    {
      try requireNoMore(lots, than: posting)
    }
    if options.contains(.invoice), posting.invoices { try requireInvoiceMatch(posting) }
  }

  /// TrackingSpecification: CheckItemTrackingByType.
  private func requireNoMore(
    _ numbers: [NumberPosting], than posting: LinePosting
  ) throws(PostingError) {
    let toHandle = numbers.reduce(Quantity.zero) { $0 + $1.toHandle }
    if options.contains(.ship), posting.ships, toHandle > posting.base.toShip {
      throw wrongQuantity("Qty. to Handle (Base)", toHandle, posting.base.toShip, posting)
    }
    let toInvoice = numbers.reduce(Quantity.zero) { $0 + $1.toInvoiceNow }
    if options.contains(.invoice), posting.invoices, toInvoice > posting.base.toInvoice {
      throw wrongQuantity("Qty. to Invoice (Base)", toInvoice, posting.base.toInvoice, posting)
    }
  }

  /// A single number may count more than is invoiced, several must count just that
  /// (ItemTrackingManagement: CheckQtyToInvoiceMatchItemTracking).
  private func requireInvoiceMatch(_ posting: LinePosting) throws(PostingError) {
    let counted = posting.numbers.filter { !$0.toInvoice.isZero }
    guard !counted.isEmpty else { return }
    let missing =
      posting.base.toInvoice - counted.reduce(Quantity.zero) { $0 + $1.toInvoice }
    if missing.isPositive || (counted.count > 1 && !missing.isZero) {
      throw .tracking(.doesNotMatchInvoice)
    }
  }

  private func wrongQuantity(
    _ field: String, _ tracked: Quantity, _ line: Quantity, _ posting: LinePosting
  ) -> PostingError {
    let last = posting.numbers.last
    return .tracking(
      .wrongQuantity(
        field: field, item: posting.content.no, tracked: tracked, line: line,
        serialNo: last?.serialNo ?? .blank, lotNo: last?.lotNo ?? .blank))
  }

  /// Posts a journal line number by number: one item entry and one value entry each, sales and
  /// discount spread so that the last takes the rest (S-072).
  mutating func postSplit(
    _ line: ItemJournalLine, _ posting: LinePosting, in company: Company
  ) throws(PostingError) -> Int {
    let whole = line.quantity.magnitude
    let parts = posting.takeNumbers(whole, invoiced: !line.invoicedQuantity.isZero)
    let taken = parts.reduce(Quantity.zero) { $0 + $1.quantity }
    if taken != whole, !parts.isEmpty {
      throw wrongQuantity("Qty. to Handle (Base)", taken, whole, posting)
    }
    var lines: [ItemJournalLine] = []
    var rest = (quantity: whole, sales: line.salesAmount, discount: line.discountAmount)
    for part in parts {
      var split = line
      split.quantity = line.quantity.isNegative ? -part.quantity : part.quantity
      split.invoicedQuantity = line.invoicedQuantity.isZero ? .zero : split.quantity
      split.serialNo = part.number.serialNo
      split.lotNo = part.number.lotNo
      split.appliesToEntryNo = part.number.applToItemEntry
      split.appliesFromEntryNo = part.number.applFromItemEntry
      let (quantity, sales, discount) = rest
      do throws(NumberFault) {
        split.salesAmount = try sales.share(part.quantity, of: quantity, rounded: money.local)
        split.discountAmount = try discount.share(part.quantity, of: quantity, rounded: money.local)
      } catch {
        throw .bookkeeping(.number(error))
      }
      rest = (
        quantity - part.quantity, sales - split.salesAmount, discount - split.discountAmount
      )
      lines.append(split)
    }
    do throws(BookkeepingFault) {
      // Numbers that are missing are refused by the journal, where the item demands them.
      let numbers = try plan.journal.post(split: lines.isEmpty ? [line] : lines, in: company.books)
      posting.trackedEntryNos += numbers
      return numbers.last ?? 0
    } catch {
      throw .bookkeeping(error)
    }
  }

  /// What is invoiced or consumed of earlier shipments is that of the numbers to invoice, entry by
  /// entry, and not that of the oldest shipment (D-42, S-075).
  mutating func takeTrackedShipments(
    _ posting: LinePosting, invoices: Bool, in company: Company
  ) throws(PostingError) {
    var rest = invoices ? posting.base.toInvoice : posting.base.toConsume
    var left = invoices ? posting.quantities.toInvoice : posting.quantities.toConsume
    var found = false
    for (entryNo, quantity) in posting.earlierPieces(in: company.books) where !rest.isZero {
      guard let entry = company.books.itemEntries.entry(entryNo),
        let shipment = company.shipments[entry.documentNo],
        let earlier = shipment.lines.first(where: { $0.lineNo == entry.documentLineNo })
      else { continue }
      found = true
      try requireMatch(earlier, ofShipment: shipment.no, posting.line)
      let takenBase = min(rest, quantity)
      let taken = takenBase == rest ? left : try quantityInUnit(takenBase, posting)
      rest -= takenBase
      left -= taken
      count(taken, takenBase, of: earlier, shipment.no, invoices: invoices)
      if invoices {
        try postInvoice(
          posting, ofEntry: entryNo, taken: taken, takenBase: takenBase, in: company)
      } else {
        try postConsumption(
          posting, ofEntry: entryNo, of: shipment.no, takenBase, in: company)
      }
    }
    guard found else { throw .nothingToPost }
    guard left <= posting.quantities.toShip else { throw .shipmentLinesDeleted }
    if invoices {
      posting.invoicedHere = left
      posting.invoicedHereBase = rest
    } else {
      posting.consumedHere = left
      posting.consumedHereBase = rest
    }
  }

  /// A part of a shipment line's pieces that carry numbers: one value entry for each item entry.
  mutating func postInvoiceOfTrackedShipment(
    _ posting: LinePosting, _ earlier: ServiceShipmentLine, taken: Quantity, takenBase: Quantity,
    in company: Company
  ) throws(PostingError) {
    var (rest, left) = (takenBase, taken)
    for entryNo in earlier.trackedEntryNos where rest.isPositive {
      guard let entry = company.books.itemEntries.entry(entryNo) else { continue }
      let state = plan.journal.state(of: entryNo, in: company.books)
      let open = state.invoicedQuantity - entry.quantity
      let partBase = min(rest, open)
      guard partBase.isPositive else { continue }
      let part = partBase == rest ? left : try quantityInUnit(partBase, posting)
      rest -= partBase
      left -= part
      try postInvoice(
        posting, ofEntry: entryNo, taken: part, takenBase: partBase, in: company)
    }
  }

  private func quantityInUnit(
    _ base: Quantity, _ posting: LinePosting
  ) throws(PostingError) -> Quantity {
    do throws(NumberFault) {
      return try base.divided(by: posting.content.qtyPerUnitOfMeasure)
    } catch {
      throw .bookkeeping(.number(error))
    }
  }
}
