import Accounting

extension Verification {
  mutating func checkService() {
    checkUsage()
    checkSales()
    checkConsumption()
  }

  /// A shipment line names its usage entry.
  ///
  /// What is consumed at once is not charged. A correction names the same entry as the line that
  /// it corrects, and has a usage entry of its own, which mirrors that one.
  private mutating func checkUsage() {
    var lines = 0
    for shipment in company.shipments {
      for line in shipment.lines where !line.quantity.isZero {
        lines += 1
        if line.quantity.isNegative { continue }
        let place = DocumentLine(shipment.no, line.lineNo)
        func record() -> RecordReference {
          Self.reference("Service Shipment Line", place)
        }
        guard let entry = company.serviceEntries.entry(line.applToServiceEntry),
          entry.entryType == .usage, entry.documentNo == shipment.no,
          entry.documentLineNo == line.lineNo
        else {
          require(
            .serviceEntries, false, in: record(), found: "entry \(line.applToServiceEntry)",
            expected: "its usage entry")
          continue
        }
        require(.serviceEntries, entry.quantity, equals: line.quantity, in: record())
        require(
          .serviceEntries, entry.chargedQty.isZero || entry.chargedQty == entry.quantity,
          in: record(), found: "\(entry.chargedQty) charged", expected: "0 or \(entry.quantity)")
      }
    }
    lines += checkUsageWithoutShipment() + checkCreditEntries()
    let usages = company.serviceEntries.count { $0.entryType == .usage }
    require(
      .serviceEntries, usages, equals: lines,
      in: RecordReference(ServiceLedgerEntry.table.caption, []))
  }

  /// The entries of sales by the invoice line they stand for.
  func salesByLine() -> [DocumentLine: ServiceLedgerEntry] {
    var entries: [DocumentLine: ServiceLedgerEntry] = [:]
    for entry in company.serviceEntries
    where entry.entryType == .sale && !entry.isOfCreditMemo {
      entries[DocumentLine(entry.documentNo, entry.documentLineNo)] = entry
    }
    return entries
  }

  /// The last line rounds an invoice if the system made it and it left no service entry.
  ///
  /// Such a line stands on no order, but its number may be that of an order line added later.
  func isRounding(
    _ line: ServiceInvoiceLine, of invoice: ServiceInvoice,
    _ sales: [DocumentLine: ServiceLedgerEntry]
  ) -> Bool {
    line.content.systemCreatedEntry && line.lineNo == invoice.lines.last?.lineNo
      && sales[DocumentLine(invoice.no, line.lineNo)] == nil
  }

  /// In a currency the amount of a sale is not compared, only its quantity.
  ///
  /// There the entry ignores the invoice discount and is worked out from its own price.
  private mutating func checkSales() {
    let sales = salesByLine()
    var lines = 0
    for invoice in company.invoices {
      for line in invoice.lines
      where !line.quantity.isZero && !isRounding(line, of: invoice, sales) {
        lines += 1
        check(line, of: invoice, sales[DocumentLine(invoice.no, line.lineNo)])
      }
    }
    let count = company.serviceEntries.count { $0.entryType == .sale && !$0.isOfCreditMemo }
    require(
      .serviceEntries, count, equals: lines,
      in: RecordReference(ServiceLedgerEntry.table.caption, []))
  }

  private mutating func check(
    _ line: ServiceInvoiceLine, of invoice: ServiceInvoice, _ entry: ServiceLedgerEntry?
  ) {
    func record() -> RecordReference {
      Self.reference("Service Invoice Line", DocumentLine(invoice.no, line.lineNo))
    }
    require(.serviceEntries, entry?.quantity ?? .zero, equals: -line.quantity, in: record())
    require(.serviceEntries, entry?.chargedQty ?? .zero, equals: -line.quantity, in: record())
    guard invoice.header.currencyCode.isBlank else { return }
    require(
      .serviceEntries, entry?.amountLCY ?? .zero, equals: -line.amounts.amount, in: record())
  }

  /// Consumption taken from earlier shipments stands under no shipment's number, so that an undo
  /// does not find it: it stays in the ledger, though nothing is consumed any more.
  private mutating func checkConsumption() {
    let consumption = ConsumptionSums(company)
    for place in consumption.places {
      let rest = -consumption.entries[place] - consumption.shipped[place]
      let most = consumption.leftBehind[place]
      func record() -> RecordReference { Self.reference("Service Line", place) }
      if most.isZero {
        require(
          .serviceEntries, consumption.entries[place], equals: -consumption.shipped[place],
          in: record())
      } else {
        require(
          .serviceEntries, rest.isPositive && rest <= most, in: record(),
          found: "\(rest) consumed and undone", expected: "more than 0, at most \(most)")
      }
    }
  }
}
