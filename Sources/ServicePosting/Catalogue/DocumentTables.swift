import Accounting

/// The tables of open documents: read here, written by the documents' own rules.
enum DocumentTables {
  static let all: [TableDescription] = [
    order, quote, draftInvoice, draftCreditMemo, line, serviceItemLine,
    trackingLine,
  ]

  /// A line together with the document it stands in.
  struct LineRow: Sendable {
    let header: Shared<ServiceHeader>
    let line: ServiceLine
  }

  /// A service item line together with the document it stands in.
  struct ItemLineRow: Sendable {
    let header: Shared<ServiceHeader>
    let line: ServiceItemLine
  }

  /// Fields of a header with the number first, which is the key.
  static func headerFields(without left: Set<String> = []) -> [Field<ServiceHeader>] {
    let fields = ServiceHeader.fields.filter { !left.contains($0.caption) }
    return fields.filter { $0.caption == "No." } + fields.filter { $0.caption != "No." }
  }

  static let order = header(.order, TableName("order", "orders", "Service Order"))
  static let quote = header(.quote, TableName("quote", "quotes", "Service Quote"))
  static let draftInvoice = header(
    .invoice, TableName("draft invoice", "draft invoices", "Service Invoice"))
  static let draftCreditMemo = header(
    .creditMemo, TableName("draft credit memo", "draft credit memos", "Service Credit Memo"))

  /// The headers of the open documents of one kind.
  private static func header(_ type: DocumentType, _ name: TableName) -> TableDescription {
    .collected(
      name, .document, keyCount: 1,
      Columns(
        headerFields(),
        computed: [
          ComputedField("Amount") { header, company in company.sum(header, \.amount) },
          ComputedField("Amount Including VAT") { header, company in
            company.sum(header, \.amountIncludingVAT)
          },
          ComputedField("Inv. Discount Amount", "Set, it is spread over the lines.") {
            header, company in company.sum(header, \.invDiscountAmount)
          },
          ComputedField("Completely Shipped") { header, company in
            let lines = company.documents[DocumentID(header.documentType, header.no)]?.lines ?? []
            return lines.allSatisfy { $0.isText || $0.quantities.isCompletelyShipped }
          },
        ], editable: Set(HeaderFields.validations.keys))
    ) { company, _ in
      company.sortedDocuments(type).map(\.header)
    }
  }

  private static let documentKey: [Field<ServiceHeader>] = [
    .shownOption("Document Type", \.documentType), .shown("Document No.", \.no),
  ]

  static let line: TableDescription = .collected(
    TableName("line", "lines", "Service Line"), .document, keyCount: 3,
    Columns(
      lineFields, computed: outstandingAmounts, editable: Set(LineFields.validations.keys))
  ) { company, id in
    documents(company, id).flatMap { document in
      document.lines.map { LineRow(header: document.sharedHeader, line: $0) }
    }
  }

  /// The fields of a line, key first.
  static let lineFields: [Field<LineRow>] =
    documentKey.map { $0.within(\LineRow.header.value) }
    + [.shown("Line No.", \LineRow.line.lineNo)]
    + LineContent.fields.map { $0.within(\LineRow.line.content) } + shipmentFields
    + quantityFields + LineAmounts.fields.map { $0.within(\LineRow.line.amounts) }
    + [.shown("Inv. Disc. Amount to Invoice", \LineRow.line.invDiscAmountToInvoice)]

  /// What an invoice line charges that was shipped before.
  private static let shipmentFields: [Field<LineRow>] = [
    .shown("Shipment No.", \.line.content.shipmentNo),
    .shown("Shipment Line No.", \.line.content.shipmentLineNo),
    .shown("Order No.", \.line.content.orderNo),
    .shown("Appl.-to Service Entry", \.line.content.applToServiceEntry),
  ]

  private static let quantityFields: [Field<LineRow>] = [
    .shown("Quantity", \.line.quantities.quantity),
    .shown("Qty. to Ship", \.line.quantities.toShip),
    .shown("Qty. to Invoice", \.line.quantities.toInvoice),
    .shown("Qty. to Consume", \.line.quantities.toConsume),
    .shown("Quantity Shipped", \.line.quantities.shipped),
    .shown("Quantity Invoiced", \.line.quantities.invoiced),
    .shown("Quantity Consumed", \.line.quantities.consumed),
    .shown("Outstanding Quantity", \.line.quantities.outstanding),
    .shown("Qty. Shipped Not Invoiced", \.line.quantities.shippedNotInvoiced),
    .shown("Completely Shipped", \.line.quantities.isCompletelyShipped),
    .shown("Quantity (Base)", \.line.base.quantity),
    .shown("Qty. to Ship (Base)", \.line.base.toShip),
    .shown("Qty. to Invoice (Base)", \.line.base.toInvoice),
    .shown("Qty. to Consume (Base)", \.line.base.toConsume),
    .shown("Qty. Shipped (Base)", \.line.base.shipped),
    .shown("Qty. Invoiced (Base)", \.line.base.invoiced),
    .shown("Qty. Consumed (Base)", \.line.base.consumed),
    .shown("Outstanding Qty. (Base)", \.line.base.outstanding),
    .shown("Qty. Shipped Not Invd. (Base)", \.line.base.shippedNotInvoiced),
  ]

  /// With the VAT of the line alone, and in proportion to the quantity.
  private static let outstandingAmounts: [ComputedField<LineRow>] = [
    ComputedField("Outstanding Amount") { amounts(of: $0, in: $1).outstanding },
    ComputedField("Outstanding Amount (LCY)") { amounts(of: $0, in: $1).outstandingLCY },
    ComputedField("Shipped Not Invoiced") { amounts(of: $0, in: $1).shippedNotInvoiced },
    ComputedField("Shipped Not Invoiced (LCY)") { amounts(of: $0, in: $1).shippedNotInvoicedLCY },
  ]

  private static func amounts(of row: LineRow, in company: Company) -> OutstandingAmounts {
    company.outstandingAmounts(of: row.line, row.header)
  }

  static let serviceItemLine: TableDescription = .collected(
    TableName("service item line", "service item lines", "Service Item Line"), .document,
    keyCount: 3,
    Columns(
      documentKey.map { $0.within(\ItemLineRow.header.value) }
        + ServiceItemLine.fields.map { $0.within(\ItemLineRow.line) },
      editable: Set(ItemLineFields.validations.keys))
  ) { company, id in
    documents(company, id).flatMap { document in
      document.itemLines.map { ItemLineRow(header: document.sharedHeader, line: $0) }
    }
  }

  private static func documents(_ company: Company, _ id: DocumentID?) -> [ServiceDocument] {
    if let id { return company.documents[id].map { [$0] } ?? [] }
    return company.documents.values.sorted { $0.id < $1.id }
  }
}

extension Company {
  func sortedDocuments(_ type: DocumentType) -> [ServiceDocument] {
    documents.values.filter { $0.header.documentType == type }.sorted { $0.id < $1.id }
  }

  func sum(_ header: ServiceHeader, _ path: KeyPath<LineAmounts, Amount>) -> Amount {
    let lines = documents[DocumentID(header.documentType, header.no)]?.lines ?? []
    return lines.reduce(.zero) { $0 + $1.amounts[keyPath: path] }
  }
}

extension LineQuantities {
  /// Completely Shipped: something was ordered and nothing is outstanding.
  var isCompletelyShipped: Bool { !quantity.isZero && outstanding.isZero }
}
