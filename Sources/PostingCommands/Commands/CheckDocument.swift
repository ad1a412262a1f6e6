internal import Accounting
internal import ServicePosting

/// The command `check order ship and invoice`.
struct CheckDocument: Action {
  let posting: PostDocument
  let type: DocumentType

  static func read(
    _ reader: inout Reader, _ type: DocumentType
  ) throws(Diagnostic) -> any Action {
    // The report starts with both boxes ticked; only of orders a part may be posted.
    var posting = PostDocument(
      options: [.ship, .invoice], lines: nil, range: reader.range(from: 0), isPreview: true)
    if type == .order, !reader.isAtEnd {
      posting = try PostDocument.read(&reader, isPreview: true)
    }
    return CheckDocument(posting: posting, type: type)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument(at: posting.range)
    guard id.type == type else {
      throw .refused(
        "E-NO-DOCUMENT", "The open document is no \(DocumentNouns.noun(of: type)).",
        at: posting.range, remedy: "open \(DocumentNouns.noun(of: type)) NO")
    }
    let request = try posting.request(id, session)
    let warnings: [Company.PlacedWarning]
    do throws(PostingError) {
      warnings = try session.company.check(request)
    } catch {
      throw Diagnostic(error, in: session.company, at: posting.range)
    }
    let document = "\(DocumentNouns.noun(of: id.type)) \(id.no)"
    let count =
      switch warnings.count {
      case 0: "nothing to remark"
      case 1: "1 warning"
      default: "\(warnings.count) warnings"
      }
    let notes = warnings.map { placed in
      let place = placed.lineNo == 0 ? "" : "line \(placed.lineNo): "
      return Answer.Note(code: placed.warning.code, place + placed.warning.sentence)
    }
    return Answer("Checked \(document): \(count).", notes: notes)
  }
}
