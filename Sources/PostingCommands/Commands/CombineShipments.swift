internal import Accounting
internal import ServicePosting

/// The command `combine shipments where customer no = 10000 posting date 2026-01-31`.
struct CombineShipments: Action {
  let selection: Selection?
  let dates: [DateOption: ValuePhrase]
  let switches: [Switch: ValuePhrase]
  let range: SourceRange

  /// The dates of the invoices; document and VAT date follow the posting date.
  enum DateOption: String, CaseIterable {
    case posting
    case document
    case vat
  }

  /// What is answered with yes or no.
  enum Switch: String, CaseIterable {
    case postInvoices = "post invoices"
    case calculateInvoiceDiscount = "calc inv discount"
    case onlyStandardTerms = "only std payment terms"
    case copyTextLines = "copy text lines"
  }

  static let form =
    "[where CONDITIONS] [posting date DATE] [document date DATE] [vat date DATE] "
    + "[post invoices VALUE] [calc inv discount VALUE] [only std payment terms VALUE] "
    + "[copy text lines VALUE]"

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let selection = try reader.skipWhere(on: "shipment")
    var dates: [DateOption: ValuePhrase] = [:]
    var switches: [Switch: ValuePhrase] = [:]
    while !reader.isAtEnd {
      if let option = DateOption.allCases.first(where: { reader.skip($0.rawValue, "date") }) {
        dates[option] = try reader.value(.date, "The \(option.rawValue) date")
      } else if let name = skipSwitch(&reader) {
        switches[name] = try reader.value(.boolean, "yes or no")
      } else {
        throw reader.unexpected()
      }
    }
    return CombineShipments(
      selection: selection, dates: dates, switches: switches, range: reader.range(from: 0))
  }

  private static func skipSwitch(_ reader: inout Reader) -> Switch? {
    if reader.skip("post", "invoices") { return .postInvoices }
    if reader.skip("calc", "inv", "discount") { return .calculateInvoiceDiscount }
    if reader.skip("only", "std", "payment", "terms") { return .onlyStandardTerms }
    if reader.skip("copy", "text", "lines") { return .copyTextLines }
    return nil
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let job = try job(session)
    let context = session.editContext()
    let before = session.company
    var watched = session.watched(of: before.ordersToCombine.count, "orders")
    let result = try session.edit(at: range) { (company: inout Company) throws(PostingError) in
      try company.combineShipments(job, context) { watched.goesOn(after: $0) }
    }
    session.remember(result.plans, before: before)
    let notes = result.invoices.flatMap { self.notes($0, session) }
    return Answer(result.message, notes: notes + [watched.note].compactMap(\.self))
  }

  private func job(_ session: Session) throws(Diagnostic) -> ShipmentCombination {
    var job = ShipmentCombination(date: try date(.posting, session) ?? .blank)
    job.documentDate = try date(.document, session) ?? job.postingDate
    let setup = session.company.books.generalLedgerSetup
    job.vatDate =
      try date(.vat, session)
      ?? setup.vatDate(postingDate: job.postingDate, documentDate: job.documentDate)
    job.postsInvoices = try isOn(.postInvoices, session)
    job.calculatesInvoiceDiscount = try isOn(.calculateInvoiceDiscount, session)
    job.onlyStandardPaymentTerms = try isOn(.onlyStandardTerms, session)
    job.copiesTextLines = try isOn(.copyTextLines, session)
    if let selection {
      job.shipments = Set(try session.rows(selection).compactMap { Code(fieldValue: $0[0]) })
    }
    return job
  }

  private func date(
    _ option: DateOption, _ session: Session
  ) throws(Diagnostic) -> CalendarDate? {
    guard let phrase = dates[option] else { return nil }
    return CalendarDate(fieldValue: try session.value(phrase)) ?? .blank
  }

  private func isOn(_ name: Switch, _ session: Session) throws(Diagnostic) -> Bool {
    guard let phrase = switches[name] else { return false }
    return try session.value(phrase) == .boolean(true)
  }

  private func notes(_ invoice: CombinedShipments.Invoice, _ session: Session) -> [Answer.Note] {
    guard let outcome = invoice.outcome else {
      return [Answer.Note(code: "N-CREATED", "draft invoice \(invoice.no) created")]
    }
    return PostBatch.notes(DocumentID(.invoice, invoice.no), outcome, in: session.company)
  }
}

extension CombinedShipments {
  /// The postings that succeeded.
  fileprivate var plans: [PostingPlan] {
    invoices.compactMap { invoice in
      guard case .success(let plan) = invoice.outcome else { return nil }
      return plan
    }
  }
}
