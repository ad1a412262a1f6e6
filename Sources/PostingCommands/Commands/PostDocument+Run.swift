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
      throw Diagnostic(error.error, in: before, at: range, kept: error.kept, user: session.user)
    }
    session.remember(plan, before: before)
    let sentence = PostingSentence(plan, in: before)
    var answer = Answer(sentence.posted, plan.notes)
    if plan.closesOrder, request.document.type == .order {
      let document = "\(DocumentNouns.noun(of: request.document.type)) \(request.document.no)"
      answer.notes.append(
        .init(code: "N-CLOSED", "\(document) is done: everything is invoiced, it was deleted"))
    }
    return answer
  }

  /// Plans on a copy, so that tables can be asked for their rows of the preview.
  func preview(
    _ request: PostingRequest, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try session.company.plan(request)
    } catch {
      throw Diagnostic(error.error, in: session.company, at: range, user: session.user)
    }
    var after = session.company
    after.commit(plan)
    session.preview = after
    let sentence = PostingSentence(plan, in: session.company)
    var answer = Answer(sentence.previewed, plan.notes)
    answer.tables = plan.newRows.tables(of: after)
    return answer
  }
}

extension Session {
  /// Remembers what a posting wrote, for `$shipment`, `show ledger` and `show changes`.
  mutating func remember(_ plan: PostingPlan, before: Company) {
    remember(plan.newRows, before: before)
    if !plan.shipmentNo.isBlank { variables["shipment"] = .code(plan.shipmentNo.description) }
    if !plan.invoiceNo.isBlank { variables["invoice"] = .code(plan.invoiceNo.description) }
    if !plan.creditMemoNo.isBlank {
      variables["credit_memo"] = .code(plan.creditMemoNo.description)
    }
    if plan.closesOrder { document = nil }
  }

  /// Remembers which rows the last posting or undo wrote.
  mutating func remember(_ newRows: [PostingPlan.NewRows], before: Company) {
    lastPosting = PostedChange(before: before, newRows: newRows)
  }
}
