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
      let table = selection.table
      let columns =
        selection.columns.isEmpty ? DefaultColumns.places(of: table) : selection.columns
      return Answer(
        notes: FieldRemark.notes(on: rows, of: table, columns),
        tables: [AnswerTable(rows, of: table, columns: columns)])
    }
    return Answer(tables: try session.postedChange().newRows.tables(of: session.company))
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
    let rows = CompanyDifference.rows(
      from: before, to: session.company, groups: TableGroup.edited)
    let columns = CompanyDifference.columns("Before", "After")
    return Answer(tables: [AnswerTable(columns: columns, rows: rows)])
  }
}
