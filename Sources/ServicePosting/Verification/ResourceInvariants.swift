import Accounting

extension Verification {
  /// Shipped hours are used once, invoiced hours are sold.
  ///
  /// What is consumed from an earlier shipment was used when it was shipped, and is not used
  /// again. The price of usage follows its own rules (A 8.4), that of a sale is the invoice's.
  mutating func checkResources() {
    var used: [DocumentLine: Quantity] = [:]
    var sold: [DocumentLine: ResourceLedgerEntry] = [:]
    for entry in company.books.resourceEntries {
      let place = DocumentLine(entry.documentNo, entry.orderLineNo)
      switch entry.entryType {
      case .usage: used[place, default: .zero] += entry.quantity
      case .sale: sold[place] = entry
      }
    }
    var lines = checkUsedHours(used) + checkUsedHoursWithoutShipment(used)
    lines += checkSoldHours(sold)
    require(
      .resourceEntries, company.books.resourceEntries.count, equals: lines,
      in: RecordReference(ResourceLedgerEntry.table.caption, []))
  }

  private mutating func checkUsedHours(_ used: [DocumentLine: Quantity]) -> Int {
    var count = 0
    for shipment in company.shipments {
      for line in shipment.lines
      where line.content.type == .resource && !line.quantity.isZero {
        count += 1
        let place = DocumentLine(shipment.no, line.lineNo)
        require(
          .resourceEntries, used[place] ?? .zero, equals: line.quantity,
          in: Self.reference("Service Shipment Line", place))
      }
    }
    return count
  }

  private mutating func checkSoldHours(_ sold: [DocumentLine: ResourceLedgerEntry]) -> Int {
    var count = 0
    for invoice in company.invoices {
      for line in invoice.lines
      where line.content.type == .resource && !line.quantity.isZero {
        count += 1
        let place = DocumentLine(invoice.no, line.lineNo)
        func record() -> RecordReference {
          Self.reference("Service Invoice Line", place)
        }
        let entry = sold[place]
        require(
          .resourceEntries, entry?.quantity ?? .zero, equals: -line.quantity, in: record())
        guard invoice.header.currencyCode.isBlank else { continue }
        require(
          .resourceEntries, entry?.totalPrice ?? .zero, equals: -line.amounts.amount, in: record())
      }
    }
    return count
  }
}
