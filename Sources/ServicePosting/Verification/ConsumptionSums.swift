import Accounting

/// What was consumed of each order line: by the service ledger, and by the shipments.
struct ConsumptionSums {
  /// The order lines, in the order in which they first come.
  private(set) var places: [DocumentLine] = []
  /// The sum of consumption in the service ledger; negative.
  private(set) var entries = KeyedSums<DocumentLine, Quantity>()
  /// What shipments say is consumed.
  private(set) var shipped = KeyedSums<DocumentLine, Quantity>()
  /// What was undone without any consumption under the shipment's number: all of those lines,
  /// though perhaps only a part of them was consumed.
  private(set) var leftBehind = KeyedSums<DocumentLine, Quantity>()
  /// The correction lines of such undos, by shipment and line.
  private(set) var correctionsLeftBehind: Set<DocumentLine> = []

  init(_ company: borrowing Company) {
    var underShipment: Set<DocumentLine> = []
    for entry in company.serviceEntries where entry.entryType == .consume {
      entries.add(entry.quantity, to: DocumentLine(entry.serviceOrderNo, entry.documentLineNo))
      underShipment.insert(DocumentLine(entry.documentNo, entry.documentLineNo))
    }
    for shipment in company.shipments {
      for line in shipment.lines where !line.quantityConsumed.isZero {
        let place = DocumentLine(line.orderNo, line.orderLineNo)
        shipped.add(line.quantityConsumed, to: place)
        // The line it corrects has the number of the order line, and so have the entries.
        guard line.quantity.isNegative,
          !underShipment.contains(DocumentLine(shipment.no, line.orderLineNo))
        else { continue }
        leftBehind.add(-line.quantity, to: place)
        correctionsLeftBehind.insert(DocumentLine(shipment.no, line.lineNo))
      }
    }
    let known = Set(entries.keys)
    places = entries.keys + shipped.keys.filter { !known.contains($0) }
  }

  /// What stays shipped on an order line though no shipment of it is left: an undone line of
  /// which only a part was consumed.
  func shippedWithoutShipment(_ place: DocumentLine) -> Quantity {
    guard !leftBehind[place].isZero else { return .zero }
    return leftBehind[place] + entries[place] + shipped[place]
  }
}
