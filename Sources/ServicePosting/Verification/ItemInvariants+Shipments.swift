import Accounting

extension Verification {
  private struct Moved {
    var quantity = Quantity.zero
    var entryNos: [Int] = []
    var outbound = 0
  }

  /// A line that is shipped and partly invoiced at once leaves two entries, the second one of
  /// what is not invoiced; the shipment line remembers the last. A line whose pieces carry numbers
  /// leaves one or two for each number, and remembers all.
  ///
  /// A correction brings as many back, and they say which line corrects.
  mutating func checkItemEntriesOfShipments() {
    var moved: [DocumentLine: Moved] = [:]
    for entry in company.books.itemEntries
    where entry.documentType == .serviceShipment || entry.documentType == .serviceInvoice {
      let line = DocumentLine(entry.documentNo, entry.documentLineNo)
      var sum = moved[line] ?? Moved()
      sum.quantity += entry.quantity
      sum.entryNos.append(entry.entryNo)
      if entry.quantity.isNegative { sum.outbound += 1 }
      moved[line] = sum
    }
    var matched = 0
    for shipment in company.shipments {
      for line in shipment.lines where line.content.type == .item && !line.quantity.isZero {
        let place = entryLine(of: line, shipment)
        let found = moved[place] ?? Moved()
        matched += found.entryNos.count
        checkItemEntries(
          found, of: line,
          Self.reference("Service Shipment Line", DocumentLine(shipment.no, line.lineNo)))
      }
    }
    for (invoice, line) in linesWithoutShipment() where line.content.type == .item {
      let place = DocumentLine(invoice.no, line.lineNo)
      let found = moved[place] ?? Moved()
      matched += found.entryNos.count
      require(
        .itemEntriesOfShipments, found.quantity, equals: -line.quantityBase,
        in: Self.reference("Service Invoice Line", place))
    }
    require(
      .itemEntriesOfShipments, moved.values.reduce(0) { $0 + $1.entryNos.count }, equals: matched,
      in: RecordReference(ItemLedgerEntry.table.caption, []))
  }

  /// The line that the entries of a line name: its own, unless BC gave the entry of an undone
  /// consumption to the correction of a later line that is no item.
  private func entryLine(
    of line: ServiceShipmentLine, _ shipment: ServiceShipment
  ) -> DocumentLine {
    let own = DocumentLine(shipment.no, line.lineNo)
    guard line.quantity.isNegative, !line.quantityConsumed.isZero,
      let entry = company.books.itemEntries.entry(line.itemEntryNo),
      entry.documentNo == shipment.no, entry.documentLineNo > line.lineNo,
      let named = shipment.lines.first(where: { $0.lineNo == entry.documentLineNo }),
      named.correction, named.content.type != .item, named.itemEntryNo == entry.entryNo
    else { return own }
    return DocumentLine(shipment.no, entry.documentLineNo)
  }

  private mutating func checkItemEntries(
    _ found: Moved, of line: ServiceShipmentLine, _ record: RecordReference
  ) {
    require(.itemEntriesOfShipments, found.quantity, equals: -line.quantityBase, in: record)
    let isCorrection = line.quantity.isNegative
    require(
      .itemEntriesOfShipments,
      found.outbound == (isCorrection ? 0 : found.entryNos.count), in: record,
      found: "\(found.entryNos.count) entries, \(found.outbound) of them outbound",
      expected: isCorrection ? "inbound entries" : "outbound entries")
    guard line.trackedEntryNos.isEmpty else {
      require(.itemEntriesOfShipments, found.entryNos, equals: line.trackedEntryNos, in: record)
      return
    }
    require(
      .itemEntriesOfShipments, (1...2).contains(found.entryNos.count), in: record,
      found: "\(found.entryNos.count) entries", expected: "one or two entries")
    require(.itemEntriesOfShipments, found.entryNos.last ?? 0, equals: line.itemEntryNo, in: record)
  }
}
