import Accounting

/// What lines of invoices and credit memos point at; those of orders and quotes take it from their
/// service item line.
extension LineEdit {
  private func requireOwnReferences(_ field: String) throws(PostingError) {
    let type = document.header.documentType
    guard type == .invoice || type == .creditMemo else {
      throw .notEditable(field: field, table: "Service Line")
    }
  }

  /// A line that settles an entry of a contract stays as it is: on an invoice all of it, elsewhere
  /// its type and number; no line that settles an entry changes its price.
  func requireFree(_ field: String) throws(PostingError) {
    guard line.content.applToServiceEntry > 0 else { return }
    let isLocked =
      document.header.documentType == .invoice || field == "Type" || field == "No."
    if isLocked, !line.content.contractNo.isBlank { throw .settlesServiceEntry(field: nil) }
    if field == "Unit Price" { throw .settlesServiceEntry(field: field) }
  }

  /// The contract whose service is credited; a line from a shipment keeps its own.
  mutating func setContract(_ no: Code) throws(PostingError) {
    try requireOwnReferences("Contract No.")
    guard line.content.shipmentLineNo == 0 else {
      throw .record(
        .field(
          "Contract No.", text: "must not be \(line.content.contractNo)",
          document.reference(toLine: line.lineNo)))
    }
    guard line.content.contractNo != no else { return }
    guard line.content.applToServiceEntry == 0 else {
      throw .record(
        .mustBeEqual(
          field: "Appl.-to Service Entry", expected: "0",
          document.reference(toLine: line.lineNo),
          current: "\(line.content.applToServiceEntry)"))
    }
    line.content.contractNo = no
  }

  /// The service entry that the line settles.
  mutating func setApplToServiceEntry(
    _ value: FieldValue, in company: Company
  ) throws(PostingError) {
    try requireOwnReferences("Appl.-to Service Entry")
    guard case .integer(let number) = value else { return }
    if number != 0, company.serviceEntries.entry(number) == nil {
      throw .record(
        .notFound(
          RecordReference(ServiceLedgerEntry.table.caption, [("Entry No.", "\(number)")])))
    }
    line.content.applToServiceEntry = number
  }
}
