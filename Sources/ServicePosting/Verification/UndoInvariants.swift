import Accounting

extension Verification {
  /// A corrected line and its correction belong together and come to nothing, with all that they
  /// left in the service ledger under the line's number.
  mutating func checkUndone() {
    var corrected: [DocumentLine] = []
    for shipment in company.shipments where shipment.lines.contains(where: \.correction) {
      for line in shipment.lines where line.correction && line.quantity.isPositive {
        let place = DocumentLine(shipment.no, line.lineNo)
        corrected.append(place)
        let mirrors = shipment.lines.count { line.isMirrored(by: $0) }
        require(
          .undone, mirrors, equals: 1, in: Self.reference("Service Shipment Line", place))
      }
      require(
        .undone, shipment.lines.count { $0.quantity.isNegative },
        equals: shipment.lines.count { $0.correction && $0.quantity.isPositive },
        in: Self.reference("Service Shipment Header", shipment.no))
    }
    checkUsageOfUndone(corrected)
  }

  private struct Usage: Equatable, CustomStringConvertible {
    var quantity = Quantity.zero
    var charged = Quantity.zero
    var cost = Amount.zero
    var amount = Amount.zero

    var description: String { "\(quantity), charged \(charged), cost \(cost), amount \(amount)" }
  }

  private mutating func checkUsageOfUndone(_ corrected: [DocumentLine]) {
    guard !corrected.isEmpty else { return }
    var sums: [DocumentLine: Usage] = [:]
    for entry in company.serviceEntries where entry.entryType == .usage {
      let place = DocumentLine(entry.documentNo, entry.documentLineNo)
      sums[place, default: Usage()].quantity += entry.quantity
      sums[place, default: Usage()].charged += entry.chargedQty
      sums[place, default: Usage()].cost += entry.costAmount
      sums[place, default: Usage()].amount += entry.amountLCY
    }
    for place in corrected {
      require(
        .undone, sums[place] ?? Usage(), equals: Usage(),
        in: Self.reference("Service Shipment Line", place))
    }
  }
}

extension ServiceShipmentLine {
  /// Whether another line of the shipment corrects this one.
  fileprivate func isMirrored(by other: ServiceShipmentLine) -> Bool {
    other.correction && other.lineNo > lineNo && other.quantity == -quantity
      && other.quantityBase == -quantityBase && other.orderLineNo == orderLineNo
      && other.quantityInvoiced == -quantityInvoiced
      && other.quantityConsumed == -quantityConsumed
      && other.applToServiceEntry == applToServiceEntry
  }
}
