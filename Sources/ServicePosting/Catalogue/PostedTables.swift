import Accounting

/// The tables of posted documents.
enum PostedTables {
  static let all: [TableDescription] = [
    shipment, shipmentItemLine, shipmentLine, invoice, invoiceLine, creditMemo, creditMemoLine,
  ]

  struct ShipmentLineRow: Sendable {
    let documentNo: Code
    let line: ServiceShipmentLine
  }

  struct ShipmentItemLineRow: Sendable {
    let documentNo: Code
    let line: ServiceItemLine
  }

  struct CreditMemoLineRow: Sendable {
    let documentNo: Code
    let line: ServiceCreditMemoLine
  }

  struct InvoiceLineRow: Sendable {
    let documentNo: Code
    let line: ServiceInvoiceLine
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
        .shown("Document No.", \ShipmentLineRow.documentNo),
        .shown("Line No.", \ShipmentLineRow.line.lineNo),
      ] + LineContent.fields.map { $0.within(\ShipmentLineRow.line.content) } + [
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
  ) { company, _ in
    company.shipments.flatMap { shipment in
      shipment.lines.map { ShipmentLineRow(documentNo: shipment.no, line: $0) }
    }
  }

  private static let shipmentItemLine: TableDescription = .collected(
    TableName("shipment item line", "shipment item lines", "Service Shipment Item Line"),
    .posted, keyCount: 2,
    Columns(
      [.shown("No.", \ShipmentItemLineRow.documentNo)]
        + ServiceItemLine.fields.map { $0.within(\ShipmentItemLineRow.line) })
  ) { company, _ in
    company.shipments.flatMap { shipment in
      shipment.itemLines.map { ShipmentItemLineRow(documentNo: shipment.no, line: $0) }
    }
  }

  private static let invoice: TableDescription = .collected(
    TableName("invoice", "invoices", "Service Invoice Header"), .posted, keyCount: 1,
    Columns(
      [
        .shown("No.", \ServiceInvoice.no), .shown("Order No.", \.orderNo),
        .shown("Pre-Assigned No.", \.preAssignedNo),
      ] + headerFields(\ServiceInvoice.header) + [
        .shown("Amount", \.amount), .shown("Amount Including VAT", \.amountIncludingVAT),
        .shown("Cust. Ledger Entry No.", \.custLedgerEntryNo),
        .shown("Source Code", \.sourceCode), .shown("User ID", \.userID),
      ])
  ) { company, _ in Array(company.invoices) }

  private static let invoiceLine: TableDescription = .collected(
    TableName("invoice line", "invoice lines", "Service Invoice Line"), .posted, keyCount: 2,
    Columns(
      [
        .shown("Document No.", \InvoiceLineRow.documentNo),
        .shown("Line No.", \InvoiceLineRow.line.lineNo),
      ] + LineContent.fields.map { $0.within(\InvoiceLineRow.line.content) } + [
        .shown("Quantity", \.line.quantity), .shown("Quantity (Base)", \.line.quantityBase),
      ] + LineAmounts.fields.map { $0.within(\InvoiceLineRow.line.amounts) } + [
        .shown("Order No.", \.line.orderNo), .shown("Shipment No.", \.line.shipmentNo),
        .shown("Shipment Line No.", \.line.shipmentLineNo),
      ])
  ) { company, _ in
    company.invoices.flatMap { invoice in
      invoice.lines.map { InvoiceLineRow(documentNo: invoice.no, line: $0) }
    }
  }

  private static let creditMemo: TableDescription = .collected(
    TableName("credit memo", "credit memos", "Service Cr.Memo Header"), .posted, keyCount: 1,
    Columns(
      [
        .shown("No.", \ServiceCreditMemo.no), .shown("Pre-Assigned No.", \.preAssignedNo),
        .shown("Pre-Assigned No. Series", \.preAssignedNoSeries, to: "number series"),
      ] + headerFields(\ServiceCreditMemo.header) + [
        .shown("Amount", \.amount), .shown("Amount Including VAT", \.amountIncludingVAT),
        .shown("Cust. Ledger Entry No.", \.custLedgerEntryNo),
        .shown("Source Code", \.sourceCode), .shown("User ID", \.userID),
      ])
  ) { company, _ in Array(company.creditMemos) }

  private static let creditMemoLine: TableDescription = .collected(
    TableName("credit memo line", "credit memo lines", "Service Cr.Memo Line"), .posted,
    keyCount: 2,
    Columns(
      [
        .shown("Document No.", \CreditMemoLineRow.documentNo),
        .shown("Line No.", \CreditMemoLineRow.line.lineNo),
      ] + LineContent.fields.map { $0.within(\CreditMemoLineRow.line.content) } + [
        .shown("Appl.-to Service Entry", \.line.content.applToServiceEntry),
        .shown("Quantity", \.line.quantity), .shown("Quantity (Base)", \.line.quantityBase),
      ] + LineAmounts.fields.map { $0.within(\CreditMemoLineRow.line.amounts) })
  ) { company, _ in
    company.creditMemos.flatMap { creditMemo in
      creditMemo.lines.map { CreditMemoLineRow(documentNo: creditMemo.no, line: $0) }
    }
  }
}
