internal import Accounting
internal import ServicePosting

/// The command `find entries PSVI000001`.
struct FindEntries: SilentAction {
  let no: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    FindEntries(no: try reader.value(.code(length: 20), "The number of a posted document"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let number = try session.value(no)
    var rows: [[FieldValue]] = []
    for table in RecordCatalogue.tables where table.group == .posted || table.group == .ledger {
      guard let field = Self.numberField(of: table) else { continue }
      let count = session.company.rows(of: table).count { $0[field] == number }
      if count == 0 { continue }
      let query = "show \(table.name.plural) where \(table.fields[field].words) = \(number.typed)"
      rows.append([.text(table.name.caption), .integer(count), .text(query)])
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

  /// Lines carry the number as Document No., headers as No.
  private static func numberField(of table: TableDescription) -> Int? {
    if let field = table.field(named: "document no") { return field }
    return table.group == .posted && table.keyCount == 1 ? 0 : nil
  }
}
