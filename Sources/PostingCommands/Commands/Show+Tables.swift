internal import Accounting
internal import ServicePosting

extension AnswerTable {
  /// Rows of a table with some of its fields.
  init(
    _ rows: [TableRow], of table: TableDescription, columns places: [Int], titled: Bool = false
  ) {
    self.init(
      title: titled ? table.name.caption : nil,
      columns: places.map { Column(table.fields[$0].caption, table.fields[$0].kind) },
      rows: rows.map { row in places.map { row[$0] } })
  }

  /// One record: people see the fields that are not empty, programs see all.
  init(record row: TableRow, of table: TableDescription, format: OutputFormat) {
    let places = table.fields.indices.filter {
      $0 < table.keyCount || !format.isForPeople || !row[$0].isEmpty
    }
    let isBlank = places.isEmpty
    self.init(
      [row], of: table, columns: isBlank ? Array(table.fields.indices) : places, titled: true)
  }
}

extension FieldValue {
  /// The kind a value is shown as where there is no field.
  var ownKind: FieldKind {
    switch self {
    case .text, .option: .text(length: 250)
    case .code: .code(length: 50)
    case .decimal: .decimal(places: 0)
    case .factor: .factor
    case .integer: .integer
    case .boolean: .boolean
    case .date: .date
    case .formula: .formula
    }
  }
}

extension Session {
  /// A record, and its lines if it is a document.
  func shown(_ record: RecordPhrase) throws(Diagnostic) -> Answer {
    let row = try existingRow(of: record)
    var tables = [AnswerTable(record: row, of: record.table, format: format)]
    if let type = DocumentNouns.type(of: record.table.name.noun), let no = record.key.first {
      tables += linesTables(of: DocumentID(type, try code(no)))
    } else {
      tables += postedLinesTables(of: record.table, row) + laterTables(of: record.table, row)
    }
    let places = Array(record.table.fields.indices)
    return Answer(
      notes: FieldRemark.notes(on: [row], of: record.table, places), tables: tables)
  }

  /// The lines of an open document.
  func linesTables(of id: DocumentID) -> [AnswerTable] {
    DocumentNouns.lines.reversed().compactMap { noun in
      guard let table = NounIndex.shared.table(noun: noun) else { return nil }
      let rows = company.rows(of: table, in: id)
      if rows.isEmpty { return nil }
      return AnswerTable(
        rows, of: table, columns: DefaultColumns.places(of: table, for: rows), titled: true)
    }
  }

  private func postedLinesTables(of header: TableDescription, _ row: TableRow) -> [AnswerTable] {
    [true, false].compactMap { isServiceItems in
      let noun = DocumentNouns.lineNoun(of: header.name.noun, serviceItems: isServiceItems)
      guard let noun, let table = NounIndex.shared.table(noun: noun) else { return nil }
      let no = row[0]
      let rows = company.rows(of: table).filter { $0[0] == no }
      if rows.isEmpty { return nil }
      return AnswerTable(
        rows, of: table, columns: DefaultColumns.places(of: table, for: rows), titled: true)
    }
  }
}
