internal import Accounting
internal import ServicePosting

/// The command `add comment "The server hums"`.
struct AddComment: Action {
  let text: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let text = try reader.value(.text(length: 80), "The comment")
    guard reader.isAtClause else { throw reader.unexpected() }
    return AddComment(text: text)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let text = try session.value(text).description
    let context = session.editContext()
    let number = try session.edit { (company: inout Company) throws(PostingError) in
      try company.addComment(id, text, context)
    }
    return Answer("Comment \(number) added.")
  }
}
