internal import Accounting
internal import ServicePosting

/// The command `copy from invoice PSVI000001 include header`.
struct CopyFrom: Action {
  let source: DocumentPhrase
  let options: Company.CopyOptions
  let answersNo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let source = try reader.skipDocument(at: reader.position) else {
      throw reader.unexpected()
    }
    var options: Company.CopyOptions = []
    while true {
      if reader.skip("include", "header") {
        options.insert(.includeHeader)
      } else if reader.skip("recalculate", "lines") {
        options.insert(.recalculateLines)
      } else {
        break
      }
    }
    return CopyFrom(source: source, options: options, answersNo: reader.skipAnsweringNo())
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let noun = source.table.name.noun
    let no = try session.code(source.no)
    let from: CopySource =
      switch noun {
      case "shipment": .shipment(no)
      case "invoice": .invoice(no)
      case "credit memo": .creditMemo(no)
      default: .open(try session.documentID(source))
      }
    let context = session.editContext(answersNo: answersNo)
    let result = try session.edit(at: source.no.range) {
      (company: inout Company) throws(PostingError) in
      try company.copyLines(into: id, from: from, options, context)
    }
    let lines = result.value == 1 ? "1 line" : "\(result.value) lines"
    return Answer("Copied \(lines) of \(noun) \(no).", result.notes)
  }
}
