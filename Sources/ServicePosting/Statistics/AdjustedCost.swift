import Accounting

/// What a part of a line cost or will cost: what is shipped at its posted cost, the rest at the
/// unit cost of the line (S-065, S-066).
struct AdjustedCost {
  let column: StatisticsColumn
  let documentNo: Code
  let documentType: DocumentType
  let company: Company
  let precision: RoundingPrecision

  /// The adjusted cost of a line of which the column counts something.
  func cost(of line: ServiceLine) throws(NumberFault) -> Amount {
    let quantities = line.quantities
    let posted = try postedCost(of: line)
    if !line.content.shipmentNo.isBlank { return posted }
    if isOfWholeLines { return try estimate(quantities.outstanding, line) + posted }
    if documentType != .creditMemo,
      quantities.toInvoice > quantities.toShip || quantities.toConsume.isPositive
    {
      return try estimate(quantities.toShip, line) + posted
    }
    return try estimate(quantities.toInvoice, line)
  }

  private var isOfWholeLines: Bool { column != .invoicing && column != .consuming }

  private func estimate(_ quantity: Quantity, _ line: ServiceLine) throws(NumberFault) -> Amount {
    try Amount(quantity, times: line.content.unitCostLCY, rounded: precision)
  }

  /// What the shipments of the line cost, or the part of them that is invoiced or consumed next.
  private func postedCost(of line: ServiceLine) throws(NumberFault) -> Amount {
    let quantities = line.quantities
    let isFetched = !line.content.shipmentNo.isBlank
    guard documentType == .order || documentType == .invoice,
      !quantities.shipped.isZero || isFetched,
      isOfWholeLines || quantities.toInvoice > quantities.toShip
        || quantities.toConsume.isPositive
    else { return .zero }
    var rest = line.base.quantity
    if column == .invoicing { rest = line.base.toInvoice - line.base.toShip }
    if column == .consuming, quantities.toConsume.isPositive { rest = line.base.toConsume }
    var sum = Amount.zero
    for shipped in shipmentLines(of: line) where !rest.isZero {
      let open = shipped.quantityBase - shipped.quantityInvoicedBase - shipped.quantityConsumedBase
      if column == .invoicing, open.isZero { continue }
      let cost = try cost(of: shipped)
      if !isOfWholeLines {
        if rest > open {
          sum += cost
          rest -= open
        } else {
          sum += try cost.share(rest, of: open, rounded: .finest)
          rest = .zero
        }
      } else if isFetched {
        sum += try cost.share(rest, of: shipped.quantityBase, rounded: .finest)
        rest = .zero
      } else {
        sum += cost
      }
    }
    return sum
  }

  /// The shipment lines of a line that were not undone, in the order of their numbers.
  private func shipmentLines(of line: ServiceLine) -> [ServiceShipmentLine] {
    if line.content.shipmentNo.isBlank {
      return company.shipments.documents(ofOrder: documentNo).flatMap(\.lines).filter {
        $0.orderLineNo == line.lineNo && !$0.correction
      }
    }
    let lines = company.shipments[line.content.shipmentNo]?.lines ?? []
    return lines.filter { $0.lineNo == line.content.shipmentLineNo && !$0.correction }
  }

  private func cost(of line: ServiceShipmentLine) throws(NumberFault) -> Amount {
    guard line.content.type == .item else {
      let quantity = column == .invoicing ? line.shippedNotInvoiced : line.quantity
      return try Amount(quantity, times: line.content.unitCostLCY, rounded: .finest)
    }
    let entries = line.trackedEntryNos.isEmpty ? [line.itemEntryNo] : line.trackedEntryNos
    var sum = Amount.zero
    for entryNo in entries where company.books.itemEntryStates.indices.contains(entryNo - 1) {
      let state = company.books.itemEntryStates[entryNo - 1]
      sum -= state.costAmountExpected
      if isOfWholeLines { sum -= state.costAmountActual }
    }
    return sum
  }
}
