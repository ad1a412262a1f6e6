internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let lookingCommands: [Command] = [
    Command(
      "show order", "[NO]", in: .looking, "Shows the open document, or an order, with its lines.",
      examples: ["show order", "show order SVO000001"], errors: ["E-NO-DOCUMENT", "E-NOT-FOUND"],
      read: ShowOrder.read),
    Command(
      "show ledger",
      "[gl | customer | vat | item | value | resource | service | warranty] [where CONDITIONS]",
      in: .looking, "Shows the entries of the last posting, or a whole ledger.",
      examples: ["show ledger gl", "show ledger gl where gl account no = 6000..6999"],
      errors: ["E-NO-POSTING"], read: ShowLedger.read),
    Command(
      "show statistics", "[of DOCUMENT] [where CONDITIONS] [with FIELD …]", in: .looking,
      "Shows the statistics of a document, open or posted: totals, VAT, cost, profit, customer.",
      examples: [
        "show statistics", "show statistics of order SVO000001",
        "show statistics of invoice PSVI000001 with total incl vat, original profit %",
      ],
      errors: ["E-NO-DOCUMENT", "E-NOT-FOUND"], read: ShowStatistics.read),
    Command(
      "show rounding", "[of DOCUMENT] [where CONDITIONS] [with FIELD …]", in: .looking,
      "Shows every rounding of a document: the exact value, what was carried, and the rule.",
      examples: [
        "show rounding of invoice PSVI000001",
        "show rounding of order SVO000001 where kind = \"Line VAT\"",
      ],
      errors: ["E-NO-DOCUMENT", "E-NOT-FOUND"], read: ShowRounding.read),
    Command(
      "show changes", in: .looking,
      "Shows the fields that the last posting changed, before and after.",
      examples: ["show changes", "show changes  # of the last posting"], errors: ["E-NO-POSTING"],
      read: ShowChanges.read),
    Command(
      "find entries", "NO [posting date DATE]", in: .looking,
      "Counts what every table holds of a document, posted or open.",
      examples: ["find entries PSVI000001", "find entries $order posting date 2026-01-26"],
      errors: ["E-NO-ENTRIES"],
      read: FindEntries.read),
    Command(
      "explain", "[RECORD [of preview] | RULE … | quirks]", in: .looking,
      "Explains an entry or line step by step, rules and codes, or what the last answer named.",
      examples: [
        "explain gl entry 5", "explain line 10000 of invoice PSVI000001", "explain A-043",
        "explain E-QTY-TO-INVOICE", "explain quirks",
      ],
      errors: ["E-NO-RULE", "E-NO-EXPLANATION", "E-NOT-FOUND"], read: ExplainRules.read),
    Command(
      "check books", in: .looking,
      "Checks every law that the ledgers and documents keep: sums, balances, numbers, amounts.",
      examples: ["check books", "check books  # after every posting"], errors: ["E-BOOKS"],
      read: CheckBooks.read),
    Command(
      "show", "QUERY", in: .looking, "Shows a record, a value or the rows of a table.",
      examples: [
        "show customer 10000", "show invoices",
        "show items where unit price > 100 sorted by unit price descending with no, unit price",
        "show qty to ship of line 10000 of order SVO000002",
      ],
      errors: ["E-NOT-FOUND", "E-NOT-ONE-ROW", "E-NO-PREVIEW", "E-NO-DOCUMENT"],
      read: ShowQuery.read),
  ]
}

/// The command `show customers where …`.
struct ShowQuery: SilentAction {
  let query: Query
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    if reader.next?.isVariable == true {
      return ShowValue(value: try reader.value(.text(length: 250), "A value"))
    }
    let query = try reader.query()
    return ShowQuery(query: query, range: reader.range(from: start))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    switch query {
    case .rows(let selection):
      let rows = try session.rows(selection)
      let table = selection.table
      let columns =
        selection.columns.isEmpty
        ? DefaultColumns.places(of: table, for: rows) : selection.columns
      return Answer(
        notes: FieldRemark.notes(on: rows, of: table, columns),
        tables: [AnswerTable(rows, of: table, columns: columns)])
    case .record(let record): return try session.shown(record)
    default:
      let value = try session.value(of: query, at: range)
      let column = AnswerTable.Column(caption, query.kind ?? .text(length: 250))
      return Answer(
        notes: remarks(on: value), tables: [AnswerTable(columns: [column], rows: [[value]])])
    }
  }

  private func remarks(on value: FieldValue) -> [Answer.Note] {
    switch query {
    case .field(let field, let record): FieldRemark.notes(on: [value], in: field, of: record.table)
    case .fieldOfOnly(let field, let selection):
      FieldRemark.notes(on: [value], in: field, of: selection.table)
    default: []
    }
  }

  private var caption: String {
    switch query {
    case .field(let field, let record): record.table.fields[field].caption
    case .fieldOfOnly(let field, let selection), .sum(let field, let selection):
      selection.table.fields[field].caption
    case .dimension: "Dimension Value Code"
    default: "Count"
    }
  }
}

/// The command `show $total`.
struct ShowValue: SilentAction {
  let value: ValuePhrase

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard case .variable(let name) = value.content else { return Answer() }
    let found = try session.variable(name, at: value.range)
    let column = AnswerTable.Column("$" + name, found.ownKind)
    return Answer(tables: [AnswerTable(columns: [column], rows: [[found]])])
  }
}

/// The command `show order`.
struct ShowOrder: SilentAction {
  let no: ValuePhrase?

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    if reader.isAtEnd {
      reader.note(.value(.code(length: 20), relation: "order"))
      return ShowOrder(no: nil)
    }
    return ShowOrder(
      no: try reader.value(.code(length: 20), "The number of the order", relation: "order"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id: DocumentID
    if let no {
      id = DocumentID(.order, try session.code(no))
    } else {
      id = try session.openDocument()
    }
    guard let table = NounIndex.shared.table(noun: DocumentNouns.noun(of: id.type)),
      let row = session.company.row(of: table, key: [.code(id.no.description)])
    else {
      guard let orders = NounIndex.shared.table(noun: "order") else { return Answer() }
      throw Session.notFound(
        orders, [.code(id.no.description)], at: no?.range ?? SourceRange(0, 0))
    }
    return Answer(
      tables: [AnswerTable(record: row, of: table, format: session.format)]
        + session.linesTables(of: id))
  }
}
