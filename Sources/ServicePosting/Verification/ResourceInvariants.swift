import Accounting

extension Verification {
  /// Shipped hours are used once, invoiced hours are sold.
  ///
  /// What is consumed from an earlier shipment was used when it was shipped, and is not used
  /// again. The price of usage follows its own rules (A 8.4), that of a sale is the invoice's.
  /// Hours that were undone come back without the order's number.
  mutating func checkResources() {
    var used: [DocumentLine: Quantity] = [:]
    var sold: [DocumentLine: ResourceLedgerEntry] = [:]
    var returned: [DocumentResource: (hours: Quantity, count: Int)] = [:]
    for entry in company.books.resourceEntries {
      if entry.orderNo.isBlank {
        let place = DocumentResource(documentNo: entry.documentNo, no: entry.resourceNo)
        returned[place, default: (.zero, 0)].hours += entry.quantity
        returned[place, default: (.zero, 0)].count += 1
        continue
      }
      let place = DocumentLine(entry.documentNo, entry.orderLineNo)
      switch entry.entryType {
      case .usage: used[place, default: .zero] += entry.quantity
      case .sale: sold[place] = entry
      }
    }
    var lines = checkUsedHours(used) + checkUsedHoursWithoutShipment(used)
    lines += checkSoldHours(sold) + checkCreditedHours(used, sold)
    lines += checkReturnedHours(returned)
    require(
      .resourceEntries, company.books.resourceEntries.count, equals: lines,
      in: RecordReference(ResourceLedgerEntry.table.caption, []))
  }

  private mutating func checkUsedHours(_ used: [DocumentLine: Quantity]) -> Int {
    var count = 0
    for shipment in company.shipments {
      for line in shipment.lines
      where line.content.type == .resource && line.quantity.isPositive {
        count += 1
        let place = DocumentLine(shipment.no, line.lineNo)
        require(
          .resourceEntries, used[place] ?? .zero, equals: line.quantity,
          in: Self.reference("Service Shipment Line", place))
      }
    }
    return count
  }

  private struct DocumentResource: Hashable {
    let documentNo: Code
    let no: Code
  }

  /// What comes back is what is corrected; of a line of which only a part was consumed, that part.
  private mutating func checkReturnedHours(
    _ returned: [DocumentResource: (hours: Quantity, count: Int)]
  ) -> Int {
    let apart = ConsumptionSums(company).correctionsLeftBehind
    var count = 0
    for shipment in company.shipments {
      var expected: [DocumentResource: (most: Quantity, apart: Quantity, count: Int)] = [:]
      for line in shipment.lines
      where line.content.type == .resource && line.quantity.isNegative {
        let place = DocumentResource(documentNo: shipment.no, no: line.content.no)
        let isApart = apart.contains(DocumentLine(shipment.no, line.lineNo))
        var sum = expected[place] ?? (.zero, .zero, 0)
        sum.most += line.quantity
        if isApart { sum.apart += line.quantity }
        sum.count += 1
        expected[place] = sum
      }
      for (place, sum) in expected.sorted(by: { $0.key.no < $1.key.no }) {
        count += sum.count
        let found = returned[place] ?? (.zero, 0)
        require(
          .resourceEntries,
          found.count == sum.count && found.hours >= sum.most
            && found.hours <= sum.most - sum.apart,
          in: Self.reference("Service Shipment Header", shipment.no),
          found: "\(found.hours) of \(place.no) back", expected: "\(sum.most)")
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
