internal import Accounting
internal import ServicePosting

/// The commands `release`, `reopen`, `calculate invoice discount`.
struct StepOnDocument: Action {
  /// What is done to the open document.
  enum Step: Sendable {
    case release
    case reopen
    case invoiceDiscount
  }

  let step: Step
  let answersNo: Bool

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let context = session.editContext(answersNo: answersNo)
    let notes = try session.edit { (company: inout Company) throws(PostingError) in
      switch step {
      case .release: try company.release(id, context)
      case .reopen: try company.reopen(id, context)
      case .invoiceDiscount: try company.calculateInvoiceDiscount(id, context)
      }
    }
    let document = "\(DocumentNouns.noun(of: id.type)) \(id.no)"
    switch step {
    case .release: return Answer("Released \(document).", notes)
    case .reopen: return Answer("Reopened \(document).", notes)
    case .invoiceDiscount:
      return Answer("Calculated the invoice discount of \(document).", notes)
    }
  }
}
