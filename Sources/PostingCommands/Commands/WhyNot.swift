internal import Accounting
internal import ServicePosting

/// The command `why not ship`.
struct WhyNot: SilentAction {
  let posting: PostDocument

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument(at: posting.range)
    let request = try posting.request(id, session)
    let plan: PostingPlan
    do throws(PostingRefusal) {
      plan = try session.company.plan(request)
    } catch {
      return Self.answer(error.error, in: session)
    }
    let sentence = PostingSentence(plan, in: session.company)
    return Answer("Nothing stands in the way. \(sentence.previewed)", plan.notes)
  }

  /// Why something would be refused, and what would clear it.
  static func answer(_ fault: PostingError, in session: Session) -> Answer {
    let remedy =
      RecordRemedy.command(for: fault, in: session.company, user: session.user) ?? fault.remedy
    let sentence = DiagnosticText.oneLine(fault.sentence)
    let lines = ["It would be refused: \(sentence) [\(fault.code)]", remedy]
    return Answer(lines.compactMap(\.self).joined(separator: "\n"))
  }
}
