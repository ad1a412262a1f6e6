import Accounting

/// The checks of an undo, for all lines before anything is worked out.
extension UndoPlanner {
  /// The lines that are meant: those named, or all that have a quantity and are not corrected.
  static func lines(
    of shipment: ServiceShipment, _ request: UndoRequest
  ) throws(PostingError) -> [ServiceShipmentLine] {
    guard let numbers = request.lines else {
      let open = shipment.lines.filter { !$0.correction && !$0.quantity.isZero }
      guard !open.isEmpty else { throw .nothingToUndo(shipmentNo: shipment.no, lines: []) }
      return open
    }
    var found: [ServiceShipmentLine] = []
    for number in Set(numbers).sorted() {
      guard let line = shipment.lines.first(where: { $0.lineNo == number }) else {
        throw .record(.notFound(reference(shipment.no, number)))
      }
      // BC filters corrected lines away; of a single one it says so.
      guard !line.correction else {
        throw request.kind == .shipment
          ? .alreadyReversed : .nothingToUndo(shipmentNo: shipment.no, lines: [number])
      }
      found.append(line)
    }
    guard !found.isEmpty else { throw .nothingToUndo(shipmentNo: shipment.no, lines: []) }
    return found
  }

  private static func reference(_ shipmentNo: Code, _ lineNo: Int) -> RecordReference {
    RecordReference(
      "Service Shipment Line", [("Document No.", "\(shipmentNo)"), ("Line No.", "\(lineNo)")])
  }

  func requireAll(in company: Company) throws(PostingError) {
    for line in lines {
      switch request.kind {
      case .shipment: try requireShipped(line)
      case .consumption: try requireConsumed(line)
      }
      if line.content.type == .item { try requireItemEntries(of: line, in: company) }
    }
  }

  /// A line that is shipped, and nothing of it invoiced or consumed.
  private func requireShipped(_ line: ServiceShipmentLine) throws(PostingError) {
    let record = Self.reference(shipment.no, line.lineNo)
    guard !line.quantity.isZero else {
      throw .record(.mustHaveValue(field: "Quantity", record))
    }
    try require(line, "Qty. Shipped Not Invoiced", line.shippedNotInvoiced, line.quantity)
  }

  /// A line that is consumed, and nothing of it invoiced.
  private func requireConsumed(_ line: ServiceShipmentLine) throws(PostingError) {
    try require(line, "Quantity Invoiced", line.quantityInvoiced, .zero)
    guard !line.quantityConsumed.isZero else {
      throw .record(
        .mustHaveValue(field: "Quantity Consumed", Self.reference(shipment.no, line.lineNo)))
    }
    try require(
      line, "Qty. Shipped Not Invoiced", line.shippedNotInvoiced,
      line.quantity - line.quantityConsumed)
    guard document?.index(ofLine: line.orderLineNo) != nil else {
      throw .consumptionOfClosedOrder(shipment.orderNo)
    }
  }

  private func require(
    _ line: ServiceShipmentLine, _ field: String, _ current: Quantity, _ expected: Quantity
  ) throws(PostingError) {
    guard current != expected else { return }
    throw .record(
      .mustBeEqual(
        field: field, expected: "\(expected)", Self.reference(shipment.no, line.lineNo),
        current: "\(current)"))
  }

  /// The pieces must still be out.
  private func requireItemEntries(
    of line: ServiceShipmentLine, in company: Company
  ) throws(PostingError) {
    let entries = itemEntries(of: line, in: company)
    guard let first = entries.first else { throw .itemEntriesMissing(lineNo: line.lineNo) }
    guard company.books.items[first.itemNo]?.type == .inventory else { return }
    for entry in entries {
      let out = company.books.itemState(of: entry)?.shippedNotReturned(of: entry) ?? .zero
      guard out == entry.quantity else {
        throw .record(
          .mustBeEqual(
            field: "Shipped Qty. Not Returned", expected: "\(entry.quantity)",
            RecordReference(
              ItemLedgerEntry.table.caption, [("Entry No.", "\(entry.entryNo)")]),
            current: "\(out)"))
      }
    }
  }

  /// The item entries of a shipment line in their order: the one that it names, and those that
  /// the same posting wrote before it for other serial or lot numbers.
  func itemEntries(
    of line: ServiceShipmentLine, in company: Company
  ) -> [ItemLedgerEntry] {
    var found: [ItemLedgerEntry] = []
    var number = line.itemEntryNo
    while let entry = company.books.itemEntries.entry(number),
      entry.documentNo == shipment.no, entry.documentLineNo == line.lineNo
    {
      found.insert(entry, at: 0)
      number -= 1
    }
    return found
  }

  func orderLine(_ line: ServiceShipmentLine?) -> RecordReference {
    DocumentID(.order, shipment.orderNo).reference(toLine: line?.orderLineNo ?? 0)
  }
}
