internal import Accounting
internal import ServicePosting

/// The command `insert extended texts for line 10000`.
struct InsertTexts: Action {
  let line: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    try reader.need("for")
    try reader.need("line")
    reader.note(.key(noun: "line", part: 0))
    return InsertTexts(line: try reader.value(.integer, "The number of the line"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let number = try session.number(line)
    let context = session.editContext()
    let count = try session.edit(at: line.range) {
      (company: inout Company) throws(PostingError) in
      try company.insertExtendedTexts(id, lineNo: number, context)
    }
    guard count > 0 else { return Answer("Line \(number) has no extended texts.") }
    let lines = count == 1 ? "1 line" : "\(count) lines"
    return Answer("Line \(number): \(lines) of extended text added.")
  }
}
