internal import Accounting
internal import ServicePosting

extension PostDocument {
  /// Posts: what the domain keeps after a refusal stays, and the refusal says so.
  func post(
    _ request: PostingRequest, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let before = session.company
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try session.company.post(request)
    } catch {
      throw Diagnostic(error.error, in: session.company, at: range, kept: error.kept)
    }
    session.remember(plan, before: before)
    return Answer(
      PostingSentence(plan).posted,
      notes: plan.notes.map { Answer.Note(code: $0.code, $0.text) })
  }

  /// Plans on a copy, so that tables can be asked for their rows of the preview.
  func preview(
    _ request: PostingRequest, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try session.company.plan(request)
    } catch {
      throw Diagnostic(error.error, in: session.company, at: range)
    }
    var after = session.company
    after.commit(plan)
    session.preview = after
    return Answer(
      PostingSentence(plan).previewed,
      notes: plan.notes.map { Answer.Note(code: $0.code, $0.text) },
      tables: session.tables(ofEntriesIn: plan, after: after))
  }
}

/// The one sentence about a posting.
struct PostingSentence {
  let plan: PostingPlan

  init(_ plan: PostingPlan) { self.plan = plan }

  /// As in `Posted shipment PSVS000001 and invoice PSVI000001: 417.59 GBP, 13 G/L entries.`.
  var posted: String { "Posted \(documents): \(figures)." }

  /// The same of a preview.
  var previewed: String { "Would post \(documents): \(figures)." }

  private var documents: String {
    var parts: [String] = []
    if !plan.shipmentNo.isBlank { parts.append("shipment \(plan.shipmentNo)") }
    if !plan.invoiceNo.isBlank { parts.append("invoice \(plan.invoiceNo)") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
  }

  private var figures: String {
    let entries = plan.newRows.first { $0.noun == "gl entry" }?.count ?? 0
    let counted = entries == 1 ? "1 G/L entry" : "\(entries) G/L entries"
    if plan.invoiceNo.isBlank { return counted }
    return "\(plan.amountIncludingVAT.text(minimumPlaces: 2)) \(plan.currency), \(counted)"
  }
}

extension Session {
  /// Remembers what a posting wrote, for `$shipment`, `show ledger` and `show changes`.
  mutating func remember(_ plan: PostingPlan, before: Company) {
    lastPosting = PostedChange(before: before, plan: plan)
    if !plan.shipmentNo.isBlank { variables["shipment"] = .code(plan.shipmentNo.description) }
    if !plan.invoiceNo.isBlank { variables["invoice"] = .code(plan.invoiceNo.description) }
    if plan.closesOrder { document = nil }
  }

  /// The entries a plan adds, one table for each ledger.
  func tables(ofEntriesIn plan: PostingPlan, after company: Company) -> [AnswerTable] {
    var tables: [AnswerTable] = []
    for range in plan.newRows {
      guard let table = NounIndex.shared.table(noun: range.noun), range.noun.hasSuffix("entry"),
        range.first <= range.last
      else { continue }
      let rows = (range.first...range.last).compactMap {
        company.row(of: table, key: [.integer($0)])
      }
      if rows.isEmpty { continue }
      tables.append(
        AnswerTable(rows, of: table, columns: DefaultColumns.places(of: table), titled: true))
    }
    return tables
  }
}
