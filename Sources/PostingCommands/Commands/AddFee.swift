internal import Accounting
internal import ServicePosting

/// The commands `add starting fee` and `add travel fee before line 10000`.
struct AddFee: Action {
  let fee: ServiceFee
  let line: ValuePhrase?

  static func read(_ reader: inout Reader, _ fee: ServiceFee) throws(Diagnostic) -> any Action {
    var line: ValuePhrase?
    if reader.skip("before", "line") {
      line = try reader.value(.integer, "The number of the line")
    }
    return AddFee(fee: fee, line: line)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let before = try line.map { (phrase) throws(Diagnostic) in try session.number(phrase) }
    let context = session.editContext()
    let result = try session.edit(at: line?.range) {
      (company: inout Company) throws(PostingError) in
      try company.addFee(id, fee, before: before, context)
    }
    let kind = fee == .starting ? "starting fee" : "travel fee"
    return Answer("Line \(result.value) added: \(kind).", result.notes)
  }
}
