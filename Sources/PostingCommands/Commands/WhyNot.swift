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
      return Self.answer(error.error, in: session.company)
    }
    let sentence = PostingSentence(plan, in: session.company)
    return Answer("Nothing stands in the way. \(sentence.previewed)", plan.notes)
  }

  /// Why something would be refused, and what would clear it.
  static func answer(_ fault: PostingError, in company: Company) -> Answer {
    let remedy = RecordRemedy.command(for: fault, in: company) ?? fault.remedy
    let lines = ["It would be refused: \(fault.sentence) [\(fault.code)]", remedy]
    return Answer(lines.compactMap(\.self).joined(separator: "\n"))
  }
}
