internal import Accounting
internal import ServicePosting

extension Session {
  /// What became of a posted shipment later: the invoice lines that charge what its lines shipped,
  /// fetched from it or posted of the same order lines. What was consumed and undone its own lines
  /// tell.
  func laterTables(of header: TableDescription, _ row: TableRow) -> [AnswerTable] {
    guard header.name.noun == "shipment", let no = Code(fieldValue: row[0]),
      let shipment = company.shipments[no]
    else { return [] }
    let orderLines = Set(shipment.lines.filter { !$0.quantity.isZero }.map(\.orderLineNo))
    var rows: [[FieldValue]] = []
    for invoice in company.invoices {
      for line in invoice.lines where !line.quantity.isZero {
        let isFetched = line.shipmentNo == no
        let isOfOrder =
          line.shipmentNo.isBlank && !shipment.orderNo.isBlank
          && invoice.orderNo == shipment.orderNo && orderLines.contains(line.lineNo)
        guard isFetched || isOfOrder else { continue }
        rows.append([
          invoice.no.fieldValue, .date(invoice.header.postingDate), .integer(line.lineNo),
          line.content.no.fieldValue, line.quantity.fieldValue,
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns: [AnswerTable.Column] = [
      .init("Invoice No.", .code(length: 20)), .init("Posting Date", .date),
      .init("Line No.", .integer), .init("No.", .code(length: 20)),
      .init("Quantity", Quantity.kind),
    ]
    return [AnswerTable(title: "Invoiced Later", columns: columns, rows: rows)]
  }
}
