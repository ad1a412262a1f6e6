internal import Accounting
internal import ServicePosting

/// A few words that tell one record of a table from the others: what stands beside its key in a
/// list to choose from.
enum RowLabel {
  /// As in `open, 3 lines, Pinehurst Dental Group` or `Item HDD-20, 2 of "Hard disk drive"`.
  static func text(_ row: TableRow, of table: TableDescription, in company: Company) -> String {
    let noun = table.name.noun
    if let type = DocumentNouns.type(of: noun) { return document(row, table, type, company) }
    if let words = words[noun] { return values(words, of: row, table) }
    for name in ["name", "description"] {
      if let field = table.field(named: name) { return row[field].description }
    }
    let others = (table.keyCount..<table.fields.count).prefix(2)
    return others.map { row[$0].description }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The fields that tell records apart which have no name.
  private static let words = [
    "line": ["type", "no", "quantity", "description"],
    "service item line": ["service item no", "item no", "description"],
    "shipment": ["posting date", "order no", "name"],
    "invoice": ["posting date", "amount including vat", "name"],
    "credit memo": ["posting date", "amount including vat", "name"],
    "shipment line": ["type", "no", "quantity", "description"],
    "invoice line": ["type", "no", "quantity", "description"],
    "credit memo line": ["type", "no", "quantity", "description"],
    "gl entry": ["document no", "gl account no", "amount"],
    "customer entry": ["document type", "document no", "amount"],
    "vat entry": ["document no", "base", "amount"],
    "vat posting setup": ["vat %", "vat calculation type"],
    "service item": ["description", "customer no"],
  ]

  private static func values(
    _ words: [String], of row: TableRow, _ table: TableDescription
  ) -> String {
    words.compactMap { table.field(named: $0) }
      .map { CellText.shown(row[$0], table.fields[$0].kind) }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func document(
    _ row: TableRow, _ table: TableDescription, _ type: DocumentType, _ company: Company
  ) -> String {
    guard let no = Code(fieldValue: row[0]),
      let document = company.documents[DocumentID(type, no)]
    else { return "" }
    return text(of: document)
  }

  /// As in `open, 3 lines, Pinehurst Dental Group`.
  static func text(of document: ServiceDocument) -> String {
    let count = document.lines.count
    let lines = count == 1 ? "1 line" : "\(count) lines"
    let status = document.header.releaseStatus.caption.lowercased()
    return [status, lines, document.header.name].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
