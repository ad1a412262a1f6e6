internal import Accounting
internal import ServicePosting

/// The command `post inventory cost per posting group document no INVT-01`.
struct PostInventoryCost: Action {
  let perPostingGroup: Bool
  let documentNo: ValuePhrase?
  let selection: Selection?
  let range: SourceRange

  static let form = "[per entry | per posting group] [document no NO] [where CONDITIONS]"

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let perPostingGroup = reader.skip("per", "posting", "group")
    if !perPostingGroup { _ = reader.skip("per", "entry") }
    var documentNo: ValuePhrase?
    if reader.skip("document", "no") {
      documentNo = try reader.value(.code(length: 20), "The document number")
    }
    return PostInventoryCost(
      perPostingGroup: perPostingGroup, documentNo: documentNo,
      selection: try reader.skipWhere(on: "post value entry to gl"), range: reader.range(from: 0))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    var request = InventoryCostRequest(perPostingGroup: perPostingGroup)
    if let documentNo { request.documentNo = try session.code(documentNo) }
    if let selection {
      request.entries = Set(try session.rows(selection).compactMap { Int(fieldValue: $0[0]) })
    }
    let context = session.editContext()
    let before = session.company
    let result = try session.edit(at: range) { (company: inout Company) throws(PostingError) in
      try company.postInventoryCost(request, context)
    }
    session.lastPosting = PostedChange(before: before, newRows: result.newRows)
    return Answer(
      result.message, notes: result.notes.map { Answer.Note(code: $0.code, $0.text) })
  }
}
