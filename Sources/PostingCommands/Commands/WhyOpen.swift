internal import Accounting
internal import ServicePosting

/// The commands `why open order SO-1` and `why not open order SO-1`.
struct WhyOpen: SilentAction {
  let document: DocumentPhrase?
  let range: SourceRange
  /// Whether the question is why it cannot be opened.
  let isNot: Bool

  static func read(_ reader: inout Reader, isNot: Bool) throws(Diagnostic) -> any Action {
    let range = reader.range(from: 0)
    if reader.isAtEnd, !isNot { return WhyOpen(document: nil, range: range, isNot: false) }
    guard let document = try reader.skipDocument(at: reader.position) else {
      throw reader.unexpected()
    }
    guard document.table.name.noun == "order" else {
      throw .syntax(
        "E-NOT-AN-ORDER", "Only orders stay open or are closed by what is posted of them.",
        at: document.no.range, remedy: isNot ? "why not open order NO" : "why open order NO")
    }
    return WhyOpen(document: document, range: range, isNot: isNot)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard let document else {
      return try reasons(session.openDocument(at: range), session)
    }
    let id = DocumentID(.order, try session.code(document.no))
    if (try? session.company.document(id)) == nil, isNot { return whereabouts(id, session) }
    if isNot { return Answer("Nothing stands in the way: open order \(id.no).") }
    return try reasons(id, session)
  }

  private func reasons(
    _ id: DocumentID, _ session: Session
  ) throws(Diagnostic) -> Answer {
    let reasons: [OpenReason]
    do throws(PostingError) {
      reasons = try session.company.reasonsToStayOpen(id)
    } catch {
      throw Diagnostic(error, in: session.company, at: document?.no.range ?? range)
    }
    let notes = reasons.map { reason in
      let remedy = reason.remedy.map { ": try  \($0)" } ?? ""
      return Answer.Note(code: reason.code, reason.sentence + remedy)
    }
    return Answer("Order \(id.no) is open, for it is deleted once all is settled.", notes: notes)
  }

  /// Where an order went: what was posted of it.
  private func whereabouts(_ id: DocumentID, _ session: Session) -> Answer {
    var rows: [[FieldValue]] = []
    for shipment in session.company.shipments.documents(ofOrder: id.no) {
      rows.append(row("shipment", shipment.no, shipment.header.postingDate, nil))
    }
    for invoice in session.company.invoices.documents(ofOrder: id.no) {
      let amount = FieldValue.decimal(ExactNumber(raw: invoice.amountIncludingVAT.raw))
      rows.append(row("invoice", invoice.no, invoice.header.postingDate, amount))
    }
    guard !rows.isEmpty else {
      return Answer("There is no order \(id.no), and nothing was posted of one.")
    }
    let columns: [AnswerTable.Column] = [
      .init("Document", .text(length: 20)), .init("No.", .code(length: 20)),
      .init("Posting Date", .date), .init("Amount Including VAT", .decimal(places: 2)),
    ]
    return Answer(
      "Order \(id.no) is gone: all of it was invoiced or consumed, or it was deleted.",
      tables: [AnswerTable(columns: columns, rows: rows)])
  }

  private func row(
    _ noun: String, _ no: Code, _ date: CalendarDate, _ amount: FieldValue?
  ) -> [FieldValue] {
    [.text(noun), no.fieldValue, .date(date), amount ?? .text("")]
  }
}
