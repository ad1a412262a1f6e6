import Accounting

extension Verification {
  private struct Moved {
    var quantity = Quantity.zero
    var count = 0
    var lastEntryNo = 0
    var allOutbound = true
  }

  /// A line that is shipped and partly invoiced at once leaves two entries, the second one of
  /// what is not invoiced; the shipment line remembers the last.
  mutating func checkItemEntriesOfShipments() {
    var moved: [DocumentLine: Moved] = [:]
    for entry in company.books.itemEntries
    where entry.documentType == .serviceShipment || entry.documentType == .serviceInvoice {
      let line = DocumentLine(entry.documentNo, entry.documentLineNo)
      var sum = moved[line] ?? Moved()
      sum.quantity += entry.quantity
      sum.count += 1
      sum.lastEntryNo = entry.entryNo
      sum.allOutbound = sum.allOutbound && entry.quantity.isNegative
      moved[line] = sum
    }
    var matched = 0
    for shipment in company.shipments {
      for line in shipment.lines where line.content.type == .item && !line.quantity.isZero {
        let place = DocumentLine(shipment.no, line.lineNo)
        let found = moved[place] ?? Moved()
        matched += found.count
        checkItemEntries(found, of: line, Self.reference("Service Shipment Line", place))
      }
    }
    for (invoice, line) in linesWithoutShipment() where line.content.type == .item {
      let place = DocumentLine(invoice.no, line.lineNo)
      let found = moved[place] ?? Moved()
      matched += found.count
      require(
        .itemEntriesOfShipments, found.quantity, equals: -line.quantityBase,
        in: Self.reference("Service Invoice Line", place))
    }
    require(
      .itemEntriesOfShipments, moved.values.reduce(0) { $0 + $1.count }, equals: matched,
      in: RecordReference(ItemLedgerEntry.table.caption, []))
  }

  private mutating func checkItemEntries(
    _ found: Moved, of line: ServiceShipmentLine, _ record: RecordReference
  ) {
    require(.itemEntriesOfShipments, found.quantity, equals: -line.quantityBase, in: record)
    require(
      .itemEntriesOfShipments, found.allOutbound && (1...2).contains(found.count), in: record,
      found: "\(found.count) entries", expected: "one or two outbound entries")
    require(.itemEntriesOfShipments, found.lastEntryNo, equals: line.itemEntryNo, in: record)
  }
}
