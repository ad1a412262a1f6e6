import Accounting

/// The tables of posted documents.
enum PostedTables {
  static let all: [TableDescription] = [
    shipment, shipmentItemLine, shipmentLine, invoice, invoiceLine, creditMemo, creditMemoLine,
  ]

  /// A line with the number of its document.
  struct LineRow<Line: Sendable>: Sendable {
    let documentNo: Code
    let line: Line
  }

  private static func rows<Document: PostedDocument>(
    _ documents: PostedDocuments<Document>
  ) -> [LineRow<Document.Line>] {
    documents.flatMap { document in
      document.lines.map { LineRow(documentNo: document.no, line: $0) }
    }
  }

  /// Header fields that only open documents have.
  private static let openOnly: Set<String> = [
    "No.", "Document Type", "Shipping No.", "Posting No.", "Last Shipping No.",
    "Last Posting No.", "Status", "Release Status",
  ]

  private static func headerFields<Document: PostedDocument>(
    _ path: any KeyPath<Document, ServiceHeader> & Sendable
  ) -> [Field<Document>] {
    ServiceHeader.fields.filter { !openOnly.contains($0.caption) }.map { $0.within(path) }
  }

  private static let shipment: TableDescription = .collected(
    TableName("shipment", "shipments", "Service Shipment Header"), .posted, keyCount: 1,
    Columns(
      [.shown("No.", \ServiceShipment.no), .shown("Order No.", \.orderNo)]
        + headerFields(\ServiceShipment.header)
        + [.shown("Source Code", \.sourceCode), .shown("User ID", \.userID)])
  ) { company, _ in Array(company.shipments) }

  private static let shipmentLine: TableDescription = .collected(
    TableName("shipment line", "shipment lines", "Service Shipment Line"), .posted, keyCount: 2,
    Columns(
      [
        .shown("Document No.", \LineRow<ServiceShipmentLine>.documentNo),
        .shown("Line No.", \.line.lineNo),
      ] + LineContent.fields.map { $0.within(\.line.content) } + [
        .shown("Quantity", \.line.quantity),
        .shown("Quantity Invoiced", \.line.quantityInvoiced),
        .shown("Quantity Consumed", \.line.quantityConsumed),
        .shown("Qty. Shipped Not Invoiced", \.line.shippedNotInvoiced),
        .shown("Quantity (Base)", \.line.quantityBase),
        .shown("Qty. Invoiced (Base)", \.line.quantityInvoicedBase),
        .shown("Qty. Consumed (Base)", \.line.quantityConsumedBase),
        .shown("Order No.", \.line.orderNo), .shown("Order Line No.", \.line.orderLineNo),
        .shown("Item Shpt. Entry No.", \.line.itemShptEntryNo),
        .shown("Appl.-to Service Entry", \.line.applToServiceEntry),
        .shown("Appl.-to Warranty Entry", \.line.applToWarrantyEntry),
        .shown("Correction", \.line.correction),
      ])
  ) { company, _ in rows(company.shipments) }

  private static let shipmentItemLine: TableDescription = .collected(
    TableName("shipment item line", "shipment item lines", "Service Shipment Item Line"),
    .posted, keyCount: 2,
    Columns(
      [.shown("No.", \LineRow<ServiceItemLine>.documentNo)]
        + ServiceItemLine.fields.map { $0.within(\.line) })
  ) { company, _ in
    company.shipments.flatMap { shipment in
      shipment.itemLines.map { LineRow(documentNo: shipment.no, line: $0) }
    }
  }

  private static func amountFields<Document: PricedDocument>() -> [Field<Document>] {
    [
      .shown("Amount", \.amount), .shown("Amount Including VAT", \.amountIncludingVAT),
      .shown("Cust. Ledger Entry No.", \.custLedgerEntryNo),
      .shown("Source Code", \.sourceCode), .shown("User ID", \.userID),
    ]
  }

  private static func lineColumns<Line: PricedLine>(
    behindContent: [Field<LineRow<Line>>] = [], atEnd: [Field<LineRow<Line>>] = []
  ) -> Columns<LineRow<Line>> {
    var fields: [Field<LineRow<Line>>] = [
      .shown("Document No.", \.documentNo), .shown("Line No.", \.line.lineNo),
    ]
    fields += LineContent.fields.map { $0.within(\.line.content) }
    fields += behindContent
    fields += [
      .shown("Quantity", \.line.quantity), .shown("Quantity (Base)", \.line.quantityBase),
    ]
    fields += LineAmounts.fields.map { $0.within(\.line.amounts) }
    return Columns(fields + atEnd)
  }

  private static let invoice: TableDescription = .collected(
    TableName("invoice", "invoices", "Service Invoice Header"), .posted, keyCount: 1,
    Columns(
      [
        .shown("No.", \ServiceInvoice.no), .shown("Order No.", \.orderNo),
        .shown("Pre-Assigned No.", \.preAssignedNo),
      ] + headerFields(\ServiceInvoice.header) + amountFields())
  ) { company, _ in Array(company.invoices) }

  private static let invoiceLine: TableDescription = .collected(
    TableName("invoice line", "invoice lines", "Service Invoice Line"), .posted, keyCount: 2,
    lineColumns(atEnd: [
      .shown("Order No.", \LineRow<ServiceInvoiceLine>.line.orderNo),
      .shown("Shipment No.", \.line.shipmentNo),
      .shown("Shipment Line No.", \.line.shipmentLineNo),
    ])
  ) { company, _ in rows(company.invoices) }

  private static let creditMemo: TableDescription = .collected(
    TableName("credit memo", "credit memos", "Service Cr.Memo Header"), .posted, keyCount: 1,
    Columns(
      [
        .shown("No.", \ServiceCreditMemo.no), .shown("Pre-Assigned No.", \.preAssignedNo),
        .shown("Pre-Assigned No. Series", \.preAssignedNoSeries, to: "number series"),
      ] + headerFields(\ServiceCreditMemo.header) + amountFields())
  ) { company, _ in Array(company.creditMemos) }

  private static let creditMemoLine: TableDescription = .collected(
    TableName("credit memo line", "credit memo lines", "Service Cr.Memo Line"), .posted,
    keyCount: 2,
    lineColumns(behindContent: [
      .shown(
        "Appl.-to Service Entry", \LineRow<ServiceCreditMemoLine>.line.content.applToServiceEntry)
    ])
  ) { company, _ in rows(company.creditMemos) }
}
