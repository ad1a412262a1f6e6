import Accounting

extension DocumentTables {
  /// A number of a line together with the line and its document.
  struct TrackingRow: Sendable {
    let document: DocumentID
    let lineNo: Int
    let itemNo: Code
    let number: TrackedNumber
  }

  /// The serial and lot numbers of open lines; `assign` writes them.
  static let trackingLine: TableDescription = .collected(
    TableName("tracking line", "tracking lines", "Tracking Specification"), .document, keyCount: 5,
    Columns(
      [
        .shownOption("Document Type", \TrackingRow.document.type),
        .shown("Document No.", \.document.no), .shown("Line No.", \.lineNo),
        .shown("Serial No.", \.number.line.serialNo), .shown("Lot No.", \.number.line.lotNo),
        .shown("Item No.", \.itemNo, to: "item"), .shown("Quantity (Base)", \.number.line.quantity),
        .shown("Qty. to Handle (Base)", \.number.toHandle),
        .shown("Qty. to Invoice (Base)", \.number.toInvoice),
        .shown("Quantity Handled (Base)", \.number.handled),
        .shown("Quantity Invoiced (Base)", \.number.invoiced),
        .shown("Appl.-to Item Entry", \.number.line.applToItemEntry),
        .shown("Appl.-from Item Entry", \.number.line.applFromItemEntry),
      ], editable: [])
  ) { company, id in
    company.documents.values.filter { id == nil || $0.id == id }.sorted { $0.id < $1.id }
      .flatMap { document in
        document.lines.flatMap { line in
          company.trackedNumbers(of: line, in: document.id).map {
            TrackingRow(
              document: document.id, lineNo: line.lineNo, itemNo: line.content.no, number: $0)
          }
        }
      }
  }
}
