internal import Accounting
internal import ServicePosting

/// The command `add item HDD-20 qty 2 for service item line 10000`.
struct AddLine: Action {
  let type: LineType
  let no: ValuePhrase?
  let fields: [FieldPhrase]
  let table: TableDescription
  let answersNo: Bool

  static func read(_ reader: inout Reader, _ type: LineType) throws(Diagnostic) -> any Action {
    guard let table = NounIndex.shared.table(noun: "line") else { throw reader.unexpected() }
    var no: ValuePhrase?
    var fields: [FieldPhrase] = []
    if type == .text {
      fields.append(try text(&reader, table))
    } else {
      no = try reader.value(
        .code(length: 20), "The number of the \(noun(of: type))", relation: noun(of: type))
    }
    fields += try reader.fieldPhrases(of: table, stop: ["for", "answering"])
    if reader.skip("for", "service", "item", "line") {
      fields.append(try serviceItemLine(&reader, table))
      // Fields may be written on both sides of the clause.
      fields += try reader.fieldPhrases(of: table, stop: ["answering"])
    }
    return AddLine(
      type: type, no: no, fields: fields, table: table, answersNo: reader.skipAnsweringNo())
  }

  /// The noun of the table a line's number comes from.
  private static func noun(of type: LineType) -> String {
    switch type {
    case .text: "text"
    case .item: "item"
    case .resource: "resource"
    case .cost: "service cost"
    case .glAccount: "gl account"
    }
  }

  private static func text(
    _ reader: inout Reader, _ table: TableDescription
  ) throws(Diagnostic) -> FieldPhrase {
    let range = reader.here
    guard let field = table.field(named: "description") else { throw reader.unexpected() }
    let value = try reader.value(table.fields[field].kind, "The text")
    return FieldPhrase(field: field, value: value, range: range)
  }

  private static func serviceItemLine(
    _ reader: inout Reader, _ table: TableDescription
  ) throws(Diagnostic) -> FieldPhrase {
    let range = reader.here
    guard let field = table.field(named: "service item line no") else {
      throw reader.unexpected()
    }
    reader.note(.key(noun: "service item line", part: 2))
    let value = try reader.value(.integer, "The number of the service item line")
    return FieldPhrase(field: field, value: value, range: range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.openDocument()
    let number = try no.map { (phrase) throws(Diagnostic) in try session.code(phrase) }
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let result = try session.edit(blaming: fields, of: table, at: no?.range) {
      (company: inout Company) throws(PostingError) in
      try company.addLine(id, type: type, no: number, assignments, context)
    }
    return Answer(sentence(result.value, id, session), result.notes)
  }

  /// As in `Line 10000 added: Item HDD-20, quantity 2.`.
  private func sentence(_ number: Int, _ id: DocumentID, _ session: Session) -> String {
    guard type != .text,
      let line = session.company.documents[id]?.lines.first(where: { $0.lineNo == number })
    else { return "Line \(number) added: text." }
    return "Line \(number) added: \(type.caption) \(line.content.no), "
      + "quantity \(line.quantities.quantity)."
  }
}
