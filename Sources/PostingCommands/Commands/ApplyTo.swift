internal import Accounting
internal import ServicePosting

/// The command `apply to invoice PSVI000001`.
struct ApplyTo: Action {
  let target: DocumentPhrase
  let type: EntryDocumentType

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    for noun in ["invoice", "credit memo"] { reader.note(.word(noun)) }
    let start = reader.position
    guard let target = try reader.skipDocument(at: start) else { throw reader.unexpected() }
    let noun = target.table.name.noun
    guard let type = types[noun] else {
      throw .syntax(
        "E-NOT-OWED", "Nothing is owed by a \(noun) yet.", at: reader.range(from: start),
        remedy: "apply to invoice NO")
    }
    return ApplyTo(target: target, type: type)
  }

  private static let types: [String: EntryDocumentType] = [
    "invoice": .invoice, "credit memo": .creditMemo,
  ]

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let no = try session.code(target.no)
    let left = try session.edit(at: target.no.range) {
      (company: inout Company) throws(PostingError) in
      try company.apply(id, to: no, type)
    }
    return Answer(
      "Applies to \(target.table.name.noun) \(no), of which "
        + "\(left.value.magnitude.text(minimumPlaces: 2)) remain.", left.notes)
  }
}
