internal import Accounting
internal import ServicePosting

/// The command `show ledger gl where …`.
struct ShowLedger: SilentAction {
  /// The whole ledger to show; `nil` for the entries of the last posting.
  let selection: Selection?

  private static let ledgers: [(word: String, noun: String)] = [
    ("gl", "gl entry"), ("customer", "customer entry"), ("vat", "vat entry"),
    ("item", "item entry"), ("value", "value entry"), ("resource", "resource entry"),
    ("service", "service entry"), ("warranty", "warranty entry"),
  ]

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    for ledger in ledgers where reader.skip(ledger.word) {
      guard let table = NounIndex.shared.table(noun: ledger.noun) else { break }
      return ShowLedger(
        selection: try reader.selection(of: table, from: start, allowingColumns: true))
    }
    if let word = reader.next, word.keyword == "where" {
      throw .syntax(
        "E-UNEXPECTED", "where needs the name of a ledger before it.", at: word.range,
        remedy: "show ledger gl where …")
    }
    return ShowLedger(selection: nil)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    if let selection {
      let rows = try session.rows(selection)
      let columns = selection.columns
      let table = selection.table
      return Answer(tables: [
        AnswerTable(
          rows, of: table, columns: columns.isEmpty ? DefaultColumns.places(of: table) : columns)
      ])
    }
    let plan = try session.postedChange().plan
    return Answer(tables: session.tables(ofEntriesIn: plan, after: session.company))
  }
}

extension Session {
  /// The last posting; without one the command is refused.
  func postedChange() throws(Diagnostic) -> PostedChange {
    if let lastPosting { return lastPosting }
    throw .refused(
      "E-NO-POSTING", "Nothing was posted yet.", remedy: "post ship and invoice")
  }
}

/// The command `show changes`.
struct ShowChanges: SilentAction {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { ShowChanges() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let before = try session.postedChange().before
    let columns: [AnswerTable.Column] = [
      .init("Record", .text(length: 100)), .init("Field", .text(length: 50)),
      .init("Before", .text(length: 100)), .init("After", .text(length: 100)),
    ]
    var rows: [[FieldValue]] = []
    for table in RecordCatalogue.tables where table.group != .posted && table.group != .ledger {
      rows += Self.changes(of: table, from: before, to: session.company)
    }
    return Answer(tables: [AnswerTable(columns: columns, rows: rows)])
  }

  private static func changes(
    of table: TableDescription, from before: Company, to after: Company
  ) -> [[FieldValue]] {
    let keys = 0..<table.keyCount
    var changes: [[FieldValue]] = []
    var known: Set<[FieldValue]> = []
    for old in before.rows(of: table) {
      let key = keys.map { old[$0] }
      known.insert(key)
      let name = FieldValue.text(table.phrase(key))
      guard let new = after.row(of: table, key: key) else {
        changes.append([name, .text(""), .text("there"), .text("deleted")])
        continue
      }
      for field in table.fields.indices where old[field] != new[field] {
        changes.append([name, .text(table.fields[field].caption), old[field], new[field]])
      }
    }
    for new in after.rows(of: table) where !known.contains(keys.map({ new[$0] })) {
      let name = FieldValue.text(table.phrase(keys.map { new[$0] }))
      changes.append([name, .text(""), .text(""), .text("created")])
    }
    return changes
  }
}
