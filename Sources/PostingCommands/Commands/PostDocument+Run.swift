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
      throw Diagnostic(error.error, in: before, at: range, kept: error.kept)
    }
    session.remember(plan, before: before)
    let sentence = PostingSentence(plan, from: before, to: session.company)
    return Answer(sentence.posted, plan.notes)
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
    let sentence = PostingSentence(plan, from: session.company, to: after)
    var answer = Answer(sentence.previewed, plan.notes)
    answer.tables = NewEntries(from: session.company, to: after).tables(of: after)
    return answer
  }
}

extension Session {
  /// Remembers what a posting wrote, for `$shipment`, `show ledger` and `show changes`.
  mutating func remember(_ plan: PostingPlan, before: Company) {
    lastPosting = PostedChange(before: before, entries: NewEntries(from: before, to: company))
    if !plan.shipmentNo.isBlank { variables["shipment"] = .code(plan.shipmentNo.description) }
    if !plan.invoiceNo.isBlank { variables["invoice"] = .code(plan.invoiceNo.description) }
    if plan.closesOrder { document = nil }
  }
}
