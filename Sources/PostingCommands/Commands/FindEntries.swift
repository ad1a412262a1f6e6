internal import Accounting
internal import ServicePosting

/// The command `find entries PSVI000001`.
struct FindEntries: SilentAction {
  let no: ValuePhrase
  let postingDate: ValuePhrase?

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let no = try reader.value(.code(length: 20), "The number of a document")
    let date =
      reader.skip("posting", "date") ? try reader.value(.date, "The posting date") : nil
    return FindEntries(no: no, postingDate: date)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let number = try session.value(no)
    let date = try postingDate.map { (phrase) throws(Diagnostic) in try session.value(phrase) }
    var rows: [[FieldValue]] = []
    for table in RecordCatalogue.tables {
      for field in Self.numberFields(of: table) {
        if let row = Self.row(table, field, number, date, in: session.company) { rows.append(row) }
      }
    }
    guard !rows.isEmpty else {
      throw .refused(
        "E-NO-ENTRIES", "Nothing was posted under the number \(number).", at: no.range,
        remedy: "show invoices  or  show shipments")
    }
    let columns: [AnswerTable.Column] = [
      .init("Table", .text(length: 50)), .init("Rows", .integer),
      .init("To see them", .text(length: 100)),
    ]
    return Answer(tables: [AnswerTable(columns: columns, rows: rows)])
  }

  private static func row(
    _ table: TableDescription, _ field: Int, _ number: FieldValue, _ date: FieldValue?,
    in company: Company
  ) -> [FieldValue]? {
    let dateField = table.field(named: "posting date")
    let count = company.rows(of: table).count { row in
      row[field] == number && (date == nil || dateField.map { row[$0] == date } ?? true)
    }
    if count == 0 { return nil }
    if table.group == .document, table.keyCount == 1 {
      return [
        .text(table.name.caption), .integer(count),
        .text("show \(table.name.noun) \(number.typed)"),
      ]
    }
    var query = "show \(table.name.plural) where \(table.fields[field].words) = \(number.typed)"
    if let date, dateField != nil { query += " and posting date = \(date.typed)" }
    return [.text(table.name.caption), .integer(count), .text(query)]
  }

  /// Headers carry the number as No., lines and entries as Document No.; what came from an order
  /// carries its number too.
  private static func numberFields(of table: TableDescription) -> [Int] {
    // The log says what happened to a document; it holds nothing that was posted.
    if table.name == DocumentLogEntry.table { return [] }
    switch table.group {
    case .setup, .master, .report: return []
    case .document: return table.keyCount == 1 ? [0] : []
    case .posted, .ledger: break
    }
    var fields: [Int] = []
    if let field = table.field(named: "document no") {
      fields.append(field)
    } else if table.group == .posted, table.keyCount == 1 {
      fields.append(0)
    }
    for name in ["order no", "service order no"] {
      if let field = table.field(named: name) { fields.append(field) }
    }
    return fields
  }
}
