internal import Accounting
internal import ServicePosting

/// The command `make order from quote SVQ000001`.
struct MakeOrder: Action {
  let quote: DocumentPhrase?
  let range: SourceRange
  let answersNo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    var quote: DocumentPhrase?
    if reader.skip("from") {
      let start = reader.position
      guard let found = try reader.skipDocument(at: start),
        found.table.name.noun == "quote"
      else { throw reader.unexpected() }
      quote = found
    }
    return MakeOrder(
      quote: quote, range: reader.range(from: 0), answersNo: reader.skipAnsweringNo())
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id: DocumentID
    if let quote {
      id = try session.documentID(quote)
    } else {
      id = try session.openDocument(at: range)
    }
    guard id.type == .quote else {
      throw .refused(
        "E-NOT-A-QUOTE", "Only a quote is made into an order.", at: range,
        remedy: "make order from quote NO")
    }
    if answersNo { return Answer("Quote \(id.no) was not converted to an order.") }
    let context = session.editContext(answersNo: false)
    let result = try session.edit(at: range) { (company: inout Company) throws(PostingError) in
      try company.makeOrder(fromQuote: id.no, context)
    }
    session.open(DocumentID(.order, result.value))
    return Answer("Made order \(result.value) of quote \(id.no).", result.notes)
  }
}
