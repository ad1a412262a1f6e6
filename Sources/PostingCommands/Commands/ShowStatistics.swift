internal import Accounting
internal import ServicePosting

/// The command `show statistics of order SO-1`: the page that BC opens, or some of its figures.
///
/// It is no silent command: opening the page keeps a new invoice discount.
struct ShowStatistics: Action {
  let selection: Selection

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    guard let table = NounIndex.shared.table(noun: "statistics column") else {
      throw reader.unexpected()
    }
    return ShowStatistics(
      selection: try reader.selection(of: table, from: start, allowingColumns: true))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    var notes: [PostingNote] = []
    if !selection.ofPreview, let id = try session.reportedDocument(of: selection).openID {
      let changes = try session.edit(at: selection.range) {
        (company: inout Company) throws(PostingError) in try company.openStatistics(of: id)
      }
      if changes {
        notes.append(
          PostingNote(
            "N-DISCOUNT-CALCULATED",
            "opening the statistics calculated the invoice discount anew and kept it"))
      }
    }
    let rows = try session.rows(selection)
    if let note = try vatNote(about: rows, in: session) { notes.append(note) }
    var answer = Answer(tables: try tables(rows, in: session))
    answer.notes = notes.map { Answer.Note(code: $0.code, $0.text) }
    return answer
  }

  /// What is said where the VAT of the column Invoicing is not the one that will be posted.
  private func vatNote(
    about rows: [TableRow], in session: Session
  ) throws(Diagnostic) -> PostingNote? {
    guard !selection.ofPreview, let id = try session.reportedDocument(of: selection).openID,
      rows.contains(where: { $0[Self.keyPlace].description == "Invoicing" }),
      let statistics = try? session.company.statistics(of: id),
      let shown = statistics[.invoicing]?.vatAmount, let posted = statistics.vatWithShipment
    else { return nil }
    return PostingNote(
      "N-QUIRK",
      "the VAT of the column Invoicing is \(shown.text(minimumPlaces: 2)); an invoice that is "
        + "posted with its shipment has \(posted.text(minimumPlaces: 2)) (S-063)")
  }

  private func tables(_ rows: [TableRow], in session: Session) throws(Diagnostic) -> [AnswerTable] {
    guard selection.conditions.isEmpty, selection.columns.isEmpty, selection.order.isEmpty else {
      let columns = selection.columns
      return [
        AnswerTable(
          rows, of: selection.table,
          columns: columns.isEmpty ? DefaultColumns.places(of: selection.table) : columns)
      ]
    }
    let isShipment = try session.reportedDocument(of: selection).type == .shipment
    let figures = Self.places(isShipment ? ["quantity"] : Self.figures, of: selection.table)
    let parts = rows.filter { Self.parts.contains($0[Self.keyPlace].description) }
    let kinds = rows.filter { !Self.parts.contains($0[Self.keyPlace].description) }
    var tables = [turned(parts, figures, "Statistics")]
    if !kinds.isEmpty { tables.append(turned(kinds, figures, "Service Line")) }
    if isShipment { return tables }
    if let first = rows.first {
      let customer = Self.places(Self.customer, of: selection.table)
      var table = AnswerTable([first], of: selection.table, columns: customer)
      table.title = "Customer"
      tables.append(table)
    }
    guard let lines = NounIndex.shared.table(noun: "vat amount line") else { return tables }
    var asked = Selection(table: lines, scope: selection.scope, range: selection.range)
    asked.ofPreview = selection.ofPreview
    tables.append(
      AnswerTable(
        try session.rows(asked), of: lines, columns: DefaultColumns.places(of: lines),
        titled: true))
    return tables
  }

  /// The figures below each other, a column of the page in each column.
  private func turned(_ rows: [TableRow], _ figures: [Int], _ title: String) -> AnswerTable {
    let fields = selection.table.fields
    let columns =
      [AnswerTable.Column("Figure", .text(length: 50))]
      + rows.map { AnswerTable.Column($0[Self.keyPlace].description, Amount.kind) }
    return AnswerTable(
      title: title, columns: columns,
      rows: figures.map { place in
        [FieldValue.text(fields[place].caption)]
          + rows.map { .text(CellText.shown($0[place], fields[place].kind)) }
      })
  }

  private static let keyPlace = TableDescription.reportKeyCount

  /// The columns that look at all lines; the others look at lines of a kind.
  private static let parts: Set<String> = [
    "General", "Invoicing", "Consuming", "Total", "Shipping",
  ]

  private static let figures = [
    "quantity", "amount", "inv discount amount", "total excl vat", "vat amount",
    "vat amount text", "total incl vat", "sales lcy", "original cost lcy", "adjusted cost lcy",
    "cost adjmt amount lcy", "original profit lcy", "original profit %", "adjusted profit lcy",
    "adjusted profit %", "no of vat lines",
  ]

  private static let customer = [
    "balance lcy", "credit limit lcy", "expended % of credit limit lcy",
  ]

  private static func places(_ words: [String], of table: TableDescription) -> [Int] {
    words.compactMap { table.field(named: $0) }
  }
}
