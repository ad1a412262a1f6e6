import Accounting

/// Invoices that are documents of their own: what they fetched from shipments belongs to order
/// lines, and the rest they ship themselves.
extension Verification {
  /// The order line that an invoice line charges; `nil` for what a service invoice ships itself.
  func orderLine(of line: ServiceInvoiceLine, in invoice: ServiceInvoice) -> DocumentLine? {
    guard !line.shipmentNo.isBlank else {
      return invoice.preAssignedNo.isBlank ? DocumentLine(line.orderNo, line.lineNo) : nil
    }
    guard
      let shipped = company.shipments[line.shipmentNo]?.lines.first(where: {
        $0.lineNo == line.shipmentLineNo
      })
    else { return nil }
    return DocumentLine(shipped.orderNo, shipped.orderLineNo)
  }

  /// The order lines that service invoices charged.
  func orderLinesOfServiceInvoices() -> Set<DocumentLine> {
    var found: Set<DocumentLine> = []
    for invoice in company.invoices where !invoice.preAssignedNo.isBlank {
      for line in invoice.lines where line.shipmentLineNo != 0 {
        if let place = orderLine(of: line, in: invoice) { found.insert(place) }
      }
    }
    return found
  }

  /// What service invoices charged of their own and without making a shipment.
  func linesWithoutShipment() -> [(invoice: ServiceInvoice, line: ServiceInvoiceLine)] {
    var shipped: Set<Code> = []
    for shipment in company.shipments where shipment.orderNo.isBlank {
      shipped.insert(shipment.header.no)
    }
    let sales = salesByLine()
    var found: [(invoice: ServiceInvoice, line: ServiceInvoiceLine)] = []
    for invoice in company.invoices
    where !invoice.preAssignedNo.isBlank && !shipped.contains(invoice.preAssignedNo) {
      for line in invoice.lines
      where line.shipmentNo.isBlank && !line.quantity.isZero
        && !isRounding(line, of: invoice, sales)
      {
        found.append((invoice, line))
      }
    }
    return found
  }

  /// What is used without a shipment stands in the service ledger without a document number.
  ///
  /// - Returns: how many lines that is.
  mutating func checkUsageWithoutShipment() -> Int {
    var used: [DocumentLine: Quantity] = [:]
    for entry in company.serviceEntries
    where entry.entryType == .usage && entry.documentNo.isBlank {
      used[DocumentLine(entry.sharedHeader.value.no, entry.documentLineNo)] = entry.quantity
    }
    let lines = linesWithoutShipment()
    for (invoice, line) in lines {
      require(
        .serviceEntries, used[DocumentLine(invoice.preAssignedNo, line.lineNo)] ?? .zero,
        equals: line.quantity,
        in: Self.reference("Service Invoice Line", DocumentLine(invoice.no, line.lineNo)))
    }
    return lines.count
  }

  /// Hours that are used without a shipment stand in the resource ledger under the invoice.
  ///
  /// - Returns: how many lines that is.
  mutating func checkUsedHoursWithoutShipment(_ used: [DocumentLine: Quantity]) -> Int {
    let lines = linesWithoutShipment().filter { $0.line.content.type == .resource }
    for (invoice, line) in lines {
      let place = DocumentLine(invoice.no, line.lineNo)
      require(
        .resourceEntries, used[place] ?? .zero, equals: line.quantity,
        in: Self.reference("Service Invoice Line", place))
    }
    return lines.count
  }
}
