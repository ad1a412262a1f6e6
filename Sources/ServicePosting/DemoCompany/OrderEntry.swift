import Accounting

/// How the rows of one table are entered into open orders, with all that follows from the cards.
struct OrderEntry: Sendable {
  /// Enters one row: the values of the first columns, then those of the others.
  typealias Entering =
    @Sendable (inout Company, [FieldValue], [Assignment], EditContext) throws(PostingError) -> Void

  private let table: TableDescription
  private let firstColumns: [String]
  private let enter: Entering

  private init(_ table: TableDescription, _ firstColumns: [String], _ enter: @escaping Entering) {
    self.table = table
    self.firstColumns = firstColumns
    self.enter = enter
  }

  /// The entry of each table, by its name.
  static let byName: [String: OrderEntry] = [
    "order": OrderEntry(DocumentTables.order, ["No.", "Customer No."]) {
      (company, first, rest, context) throws(PostingError) in
      let (no, customer) = (HeaderFields.code(first[0]), HeaderFields.code(first[1]))
      try company.createDocument(.order, no: no, customer: customer, rest, context)
    },
    "service item line": OrderEntry(
      DocumentTables.serviceItemLine, ["Document No.", "Service Item No."]
    ) { (company, first, rest, context) throws(PostingError) in
      let serviceItem = HeaderFields.code(first[1])
      try company.addServiceItemLine(order(first), serviceItem: serviceItem, rest, context)
    },
    "line": OrderEntry(DocumentTables.line, ["Document No.", "Type", "No."]) {
      (company, first, rest, context) throws(PostingError) in
      let type = LineType(caption: first[1].description) ?? .text
      let no = HeaderFields.code(first[2])
      try company.addLine(order(first), type: type, no: no, rest, context)
    },
    "calculate invoice discount": OrderEntry(DocumentTables.line, ["Document No."]) {
      (company, first, rest, context) throws(PostingError) in
      if let extra = rest.first {
        let caption = DocumentTables.line.fields[extra.field].caption
        throw .notEditable(field: caption, table: "Service Header")
      }
      _ = try company.calculateInvoiceDiscount(order(first), context)
    },
  ]

  private static func order(_ first: [FieldValue]) -> DocumentID {
    DocumentID(.order, HeaderFields.code(first[0]))
  }

  /// Enters all rows.
  func enter(
    _ text: TextTable, into company: inout Company, _ context: EditContext
  ) throws(TextTableFault) {
    guard text.columns.starts(with: firstColumns) else {
      throw TextTableFault(text.line, .firstColumns(firstColumns))
    }
    let fields = try text.fields(of: table)
    for row in text.rows {
      var first: [FieldValue] = []
      for place in firstColumns.indices {
        first.append(try text.value(place, of: table.fields[fields[place]].kind, in: row))
      }
      let rest = try text.assignments(fields, of: table, in: row, from: firstColumns.count)
      do throws(PostingError) {
        try enter(&company, first, rest, context)
      } catch {
        throw TextTableFault(row.line, .posting(error))
      }
    }
  }
}
