internal import Accounting
internal import ServicePosting

/// The command `add service item SV000001`.
struct AddServiceItem: Action {
  let serviceItem: ValuePhrase?
  let fields: [FieldPhrase]
  let table: TableDescription
  let answersNo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    guard let table = NounIndex.shared.table(noun: "service item line") else {
      throw reader.unexpected()
    }
    var serviceItem: ValuePhrase?
    let start = reader.position
    let isField = reader.skipField(of: table) != nil
    reader.move(to: start)
    if !isField, !reader.isAtClause {
      serviceItem = try reader.value(
        .code(length: 20), "The service item", relation: "service item")
    }
    let fields = try reader.fieldPhrases(of: table, stop: ["answering"])
    return AddServiceItem(
      serviceItem: serviceItem, fields: fields, table: table,
      answersNo: reader.skipAnsweringNo())
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let number = try serviceItem.map { (phrase) throws(Diagnostic) in try session.code(phrase) }
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let result = try session.edit(blaming: fields, of: table, at: serviceItem?.range) {
      (company: inout Company) throws(PostingError) in
      try company.addServiceItemLine(id, serviceItem: number, assignments, context)
    }
    let name = number.map { "service item \($0)" } ?? "no service item"
    return Answer("Service item line \(result.value) added: \(name).", result.notes)
  }
}
