import Accounting

/// A company as it is read from tables, one after the other.
///
/// Tables of setup and master data are named as in the record catalogue and stored as they stand;
/// the first table of a name makes records, further ones go on with them. Stock goes through the
/// item journal, and orders are entered as a user would enter them.
struct CompanyText {
  private var company = Company()
  private let context: EditContext
  private var namesRead: Set<String> = []

  /// Reads a company.
  static func company(
    of text: [UInt8], _ context: EditContext
  ) throws(TextTableFault) -> Company {
    var reader = CompanyText(context)
    for table in try TextTable.tables(of: text) { try reader.read(table) }
    return reader.company
  }

  private init(_ context: EditContext) { self.context = context }

  private mutating func read(_ table: TextTable) throws(TextTableFault) {
    if let entry = OrderEntry.byName[table.name] {
      try entry.enter(table, into: &company, context)
    } else if table.name == "company" {
      try readName(table)
    } else if table.name == "opening stock" {
      try company.books.openStock(table, context)
    } else {
      try readRecords(table)
    }
  }

  private mutating func readName(_ table: TextTable) throws(TextTableFault) {
    try table.require(columns: ["Code", "Name"])
    guard table.rows.count == 1, let row = table.rows.first else {
      throw TextTableFault(table.line, .notSingle(table.rows.count))
    }
    company.code = try table.value(0, in: row)
    company.name = row.cells[1]
  }

  private mutating func readRecords(_ table: TextTable) throws(TextTableFault) {
    guard let description = RecordCatalogue.table(noun: table.name),
      let editing = description.editing
    else { throw TextTableFault(table.line, .unknownTable(table.name)) }
    let fields = try table.fields(of: description)
    let keyCount = description.keyCount
    guard fields.starts(with: 0..<keyCount) else {
      let captions = description.fields.prefix(keyCount).map(\.caption)
      throw TextTableFault(table.line, .firstColumns(captions))
    }
    if keyCount == 0, table.rows.count != 1 {
      throw TextTableFault(table.line, .notSingle(table.rows.count))
    }
    let isNew = namesRead.insert(table.name).inserted
    for row in table.rows {
      var key: [FieldValue] = []
      for place in 0..<keyCount {
        key.append(try table.value(place, of: description.fields[place].kind, in: row))
      }
      let rest = try table.assignments(fields, of: description, in: row, from: keyCount)
      do throws(PostingError) {
        try editing.store(&company, key, rest, isNew)
      } catch {
        throw TextTableFault(row.line, .posting(error))
      }
    }
  }
}
