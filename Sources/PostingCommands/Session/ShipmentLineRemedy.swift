internal import Accounting
internal import ServicePosting

/// What stands in the way of undoing a shipment line, and what takes it away.
enum ShipmentLineRemedy {
  /// The documents that use a line; `nil` if the record is no shipment line, or nothing uses it.
  static func text(for record: RecordReference, in company: Company) -> String? {
    guard record.table == "Service Shipment Line", record.key.count == 2,
      let no = record.key.first.flatMap({ Code(fieldValue: .code($0.value)) }),
      let lineNo = record.key.last.flatMap({ Int($0.value) }),
      let line = company.shipments[no]?.lines.first(where: { $0.lineNo == lineNo })
    else { return nil }
    var parts: [String] = []
    if !line.quantityInvoiced.isZero {
      let invoices = company.invoices.filter { uses($0, line, of: no) }.map { "\($0.no)" }
      let list = invoices.isEmpty ? "invoiced" : "invoiced by \(invoices.joined(separator: ", "))"
      parts.append("\(list), which a credit memo takes back")
    }
    if !line.quantityConsumed.isZero {
      parts.append("consumed:  undo consumption \(no) line \(lineNo)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// An order's invoice names the order line, a service invoice the shipment line.
  private static func uses(
    _ invoice: ServiceInvoice, _ line: ServiceShipmentLine, of shipmentNo: Code
  ) -> Bool {
    invoice.lines.contains { invoiced in
      if invoiced.quantity.isZero { return false }
      return invoiced.shipmentNo.isBlank
        ? invoiced.orderNo == line.orderNo && invoiced.lineNo == line.orderLineNo
        : invoiced.shipmentNo == shipmentNo && invoiced.shipmentLineNo == line.lineNo
    }
  }
}
