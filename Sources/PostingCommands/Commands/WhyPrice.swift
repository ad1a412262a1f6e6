internal import Accounting
internal import ServicePosting

/// The command `why price of line 10000`.
struct WhyPrice: SilentAction {
  let line: RecordPhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let line = try reader.record()
    guard line.table.name.noun == "line" else {
      throw .syntax(
        "E-NO-PRICE", "\(line.table.name.nounWithArticle) has no price that was searched.",
        at: line.range,
        remedy: "why price of line LINE")
    }
    return WhyPrice(line: line)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.documentID(ofLine: line)
    guard let phrase = line.key.last else { return Answer() }
    let lineNo = try session.number(phrase)
    let reasons: [PriceReason]
    let document: ServiceDocument
    do throws(PostingError) {
      reasons = try session.company.priceReasons(id, lineNo: lineNo)
      document = try session.company.document(id)
    } catch {
      throw Diagnostic(error, in: session.company, at: line.range)
    }
    guard !reasons.isEmpty, let place = document.index(ofLine: lineNo) else {
      return Answer("Line \(lineNo) is a text and has no price.")
    }
    let content = document.lines[place].content
    let columns: [AnswerTable.Column] = [
      .init("Field", .text(length: 20)), .init("Candidate", .text(length: 100)),
      .init("Value", .decimal(places: 0)), .init("Found", .boolean),
      .init("Why", .text(length: 100)),
    ]
    return Answer(
      "Line \(lineNo) has Unit Price \(content.unitPrice) and Line Discount % "
        + "\(content.lineDiscountPercent); this is what a search finds.",
      tables: [
        AnswerTable(
          columns: columns,
          rows: reasons.map {
            [
              .text($0.field), .text($0.candidate), .decimal($0.value), .boolean($0.isChosen),
              .text($0.verdict),
            ]
          })
      ])
  }
}
