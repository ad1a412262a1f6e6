internal import Accounting
internal import ServicePosting

/// The command `show rounding of invoice X`: each rounding, and what all of a kind come to.
struct ShowRounding: SilentAction {
  let selection: Selection

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    guard let table = NounIndex.shared.table(noun: "rounding") else { throw reader.unexpected() }
    return ShowRounding(
      selection: try reader.selection(of: table, from: start, allowingColumns: true))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let rows = try session.rows(selection)
    let table = selection.table
    let columns = selection.columns
    var steps = AnswerTable(
      rows, of: table, columns: columns.isEmpty ? DefaultColumns.places(of: table) : columns)
    guard columns.isEmpty, !rows.isEmpty else { return Answer(tables: [steps]) }
    steps.title = "Roundings"
    var tables = [steps, sums(rows)]
    if let rate = try rateCheck(in: session) { tables.append(rate) }
    return Answer(tables: tables)
  }

  /// What the roundings of each kind come to, in the order in which the kinds appear.
  private func sums(_ rows: [TableRow]) -> AnswerTable {
    let fields = ["kind", "unrounded", "rounded", "difference"].compactMap {
      selection.table.field(named: $0)
    }
    var sums: [(kind: FieldValue, count: Int, values: [ExactNumber])] = []
    for row in rows {
      let values = fields.dropFirst().map { field in
        if case .decimal(let number) = row[field] { number } else { ExactNumber.zero }
      }
      if let place = sums.firstIndex(where: { $0.kind == row[fields[0]] }) {
        sums[place].count += 1
        sums[place].values = zip(sums[place].values, values).map { $0 + $1 }
      } else {
        sums.append((row[fields[0]], 1, values))
      }
    }
    let columns: [AnswerTable.Column] = [
      .init("Kind", .text(length: 50)), .init("Steps", .integer),
      .init("Unrounded", ExactNumber.kind), .init("Rounded", Amount.kind),
      .init("Difference", ExactNumber.kind),
    ]
    return AnswerTable(
      title: "Sums", columns: columns,
      rows: sums.map { [$0.kind, .integer($0.count)] + $0.values.map(FieldValue.decimal) })
  }

  /// The factor of a document in a currency, and what the rate of its day would make of it.
  private func rateCheck(in session: Session) throws(Diagnostic) -> AnswerTable? {
    guard let table = NounIndex.shared.table(noun: "rate check") else { return nil }
    var asked = Selection(table: table, scope: selection.scope, range: selection.range)
    asked.ofPreview = selection.ofPreview
    let rows = try session.rows(asked)
    if rows.isEmpty { return nil }
    return AnswerTable(rows, of: table, columns: DefaultColumns.places(of: table), titled: true)
  }
}
