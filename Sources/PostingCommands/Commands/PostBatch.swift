internal import Accounting
internal import ServicePosting

/// The command `post batch orders where status = Finished ship and invoice`.
struct PostBatch: Action {
  let selection: Selection
  let type: DocumentType
  let options: PostingOptions
  let postingDate: ValuePhrase?
  let switches: [Switch: ValuePhrase]
  let range: SourceRange

  /// What is answered with yes or no.
  enum Switch: String, CaseIterable {
    case replacePostingDate = "replace posting date"
    case replaceDocumentDate = "replace document date"
    case calculateInvoiceDiscount = "calc inv discount"
  }

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    let (type, table) = try documents(&reader)
    var selection = Selection(table: table, scope: .all, range: reader.range(from: start))
    if reader.skip("where") { selection.conditions = try reader.conditions(on: table) }
    let options = type == .order ? try options(&reader) : [.ship, .invoice]
    var postingDate: ValuePhrase?
    var switches: [Switch: ValuePhrase] = [:]
    while !reader.isAtEnd {
      if reader.skip("posting", "date") {
        postingDate = try reader.value(.date, "The posting date")
      } else if let name = skipSwitch(&reader) {
        switches[name] = try reader.value(.boolean, "yes or no")
      } else {
        throw reader.unexpected()
      }
    }
    return PostBatch(
      selection: selection, type: type, options: options, postingDate: postingDate,
      switches: switches, range: reader.range(from: 0))
  }

  private static func documents(
    _ reader: inout Reader
  ) throws(Diagnostic) -> (DocumentType, TableDescription) {
    if reader.skip("credit", "memos"),
      let table = NounIndex.shared.table(noun: DocumentNouns.noun(of: .creditMemo))
    {
      return (.creditMemo, table)
    }
    for (word, type) in [("orders", DocumentType.order), ("invoices", .invoice)] {
      if reader.skip(word), let table = NounIndex.shared.table(noun: DocumentNouns.noun(of: type)) {
        return (type, table)
      }
    }
    throw reader.unexpected()
  }

  private static func options(_ reader: inout Reader) throws(Diagnostic) -> PostingOptions {
    if reader.skip("invoice") { return [.invoice] }
    try reader.need("ship")
    guard reader.skip("and") else { return [.ship] }
    try reader.need("invoice")
    return [.ship, .invoice]
  }

  private static func skipSwitch(_ reader: inout Reader) -> Switch? {
    if reader.skip("replace", "posting", "date") { return .replacePostingDate }
    if reader.skip("replace", "document", "date") { return .replaceDocumentDate }
    if reader.skip("calc", "inv", "discount") { return .calculateInvoiceDiscount }
    return nil
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let request = try request(session)
    let before = session.company
    var plans: [PostingPlan] = []
    var notes: [Answer.Note] = []
    var watched = session.watched(of: request.documents.count, "documents")
    let posted = try session.edit(at: range) {
      (company: inout Company) throws(PostingError) in
      try company.postBatch(request, while: { watched.goesOn(after: $0) }) { id, outcome in
        notes += Self.notes(id, outcome, in: before)
        if case .success(let plan) = outcome { plans.append(plan) }
      }
    }
    session.remember(plans, before: before)
    if let note = watched.note { notes.append(note) }
    return Answer(request.message(posted: posted), notes: notes)
  }

  private func request(_ session: Session) throws(Diagnostic) -> BatchRequest {
    var numbers: [Code] = []
    for row in try session.rows(selection) {
      if let no = Code(fieldValue: row[0]) { numbers.append(no) }
    }
    var request = BatchRequest(
      type, numbers, options, workDate: session.workDate, user: session.user)
    if let postingDate, case .date(let date) = try session.value(postingDate) {
      request.postingDate = date
    }
    request.replacesPostingDate = try isOn(.replacePostingDate, session)
    request.replacesDocumentDate = try isOn(.replaceDocumentDate, session)
    request.calculatesInvoiceDiscount = try isOn(.calculateInvoiceDiscount, session)
    return request
  }

  private func isOn(_ name: Switch, _ session: Session) throws(Diagnostic) -> Bool {
    guard let phrase = switches[name] else { return false }
    return try session.value(phrase) == .boolean(true)
  }

  static func notes(
    _ id: DocumentID, _ outcome: Company.BatchOutcome, in company: Company
  ) -> [Answer.Note] {
    let document = "\(DocumentNouns.noun(of: id.type)) \(id.no)"
    switch outcome {
    case .success(let plan):
      let sentence = PostingSentence(plan, in: company).posted
      return [Answer.Note(code: "N-POSTED", "\(document): \(sentence)")]
        + plan.notes.map { Answer.Note(code: $0.code, "\(document): \($0.text)") }
    case .failure(let refusal):
      let kept = refusal.kept.map { " (\($0))" } ?? ""
      let text = "\(document) refused: \(refusal.error.sentence)\(kept)"
      return [Answer.Note(code: refusal.error.code, text)]
    }
  }
}

extension Session {
  /// Remembers what several postings wrote; a document that one of them closed is no longer open.
  mutating func remember(_ plans: [PostingPlan], before: Company) {
    let open = document
    for plan in plans { remember(plan, before: before) }
    if !plans.isEmpty {
      let rows = PostingPlan.NewRows.joined(plans.map(\.newRows))
      lastPosting = PostedChange(before: before, newRows: rows)
    }
    document = open.flatMap { (try? company.document($0)) == nil ? nil : $0 }
  }
}
