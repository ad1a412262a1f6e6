internal import Accounting
internal import ServicePosting

/// What is different between two companies, field by field.
enum CompanyDifference {
  /// The columns of the rows.
  static func columns(_ before: String, _ after: String) -> [AnswerTable.Column] {
    [
      .init("Record", .text(length: 100)), .init("Field", .text(length: 50)),
      .init(before, .text(length: 100)), .init(after, .text(length: 100)),
    ]
  }

  /// One row for each field of each record that is not the same.
  static func rows(
    from before: Company, to after: Company, groups: [TableGroup] = TableGroup.all
  ) -> [[FieldValue]] {
    RecordCatalogue.tables.filter { groups.contains($0.group) }
      .flatMap { rows(of: $0, from: before, to: after) }
  }

  private static func rows(
    of table: TableDescription, from before: Company, to after: Company
  ) -> [[FieldValue]] {
    let keys = 0..<(table.keyCount + table.keyTail)
    var rows: [[FieldValue]] = []
    var known: Set<[FieldValue]> = []
    for old in before.rows(of: table) {
      let key = keys.map { old[$0] }
      known.insert(key)
      let name = FieldValue.text(table.phrase(key))
      guard let new = after.row(of: table, key: key) else {
        rows.append([name, .text(""), .text("there"), .text("not there")])
        continue
      }
      for field in table.fields.indices where old[field] != new[field] {
        rows.append([name, .text(table.fields[field].caption), old[field], new[field]])
      }
    }
    for new in after.rows(of: table) {
      let key = keys.map { new[$0] }
      if known.contains(key) { continue }
      rows.append([.text(table.phrase(key)), .text(""), .text("not there"), .text("there")])
    }
    return rows
  }
}

extension TableGroup {
  /// All groups, in the order in which tables are listed.
  static let all: [TableGroup] = [.setup, .master, .document, .posted, .ledger]
  /// The groups whose records are edited.
  static let edited: [TableGroup] = [.setup, .master, .document]
}
