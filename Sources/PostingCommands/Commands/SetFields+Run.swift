internal import Accounting
internal import ServicePosting

extension SetFields {
  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    switch target {
    case .record(let record): return try set(record, in: &session)
    case .openDocument(let range):
      return try setHeader(try session.openDocument(at: range), in: &session)
    case .allLines(let range):
      let id = try session.openDocument(at: range)
      return try setAllLines(of: id, in: &session)
    case .unnamed:
      let id = try session.openDocument()
      return lineFields.isEmpty
        ? try setHeader(id, in: &session) : try setOnlyLine(of: id, in: &session)
    }
  }

  private func set(
    _ record: RecordPhrase, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    if record.isOpenLine, let number = record.key.last {
      let id = try session.documentID(ofLine: record)
      return try setLine(id, try session.number(number), fields, of: record, in: &session)
    }
    if let type = DocumentNouns.type(of: record.table.name.noun), let no = record.key.first {
      let id = DocumentID(type, try session.code(no))
      return try setHeader(id, in: &session)
    }
    if record.isReported, let answer = try setReported(record, in: &session) { return answer }
    try record.table.checkWritable(at: record.range, toSet: true)
    try fields.checkEditable(in: table)
    let key = try session.key(of: record)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let notes = try session.edit(blaming: fields, of: table, at: record.range) {
      (company: inout Company) throws(PostingError) in
      try company.change(table, key: key, assignments, context)
    }
    return Answer(
      "Changed \(table.phrase(key)): \(changes(assignments, of: table)).", notes)
  }

  private func setHeader(
    _ id: DocumentID, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let notes = try session.edit(blaming: fields, of: table) {
      (company: inout Company) throws(PostingError) in
      try company.changeHeader(id, assignments, context)
    }
    let noun = DocumentNouns.noun(of: id.type)
    let stored = assignments.map { filled($0, of: id, session.company) }
    return Answer("Changed \(noun) \(id.no): \(changes(stored, of: table)).", notes)
  }

  /// A field that was emptied and takes a value of its own again is told with that value.
  private func filled(
    _ assignment: Assignment, of id: DocumentID, _ company: Company
  ) -> Assignment {
    guard assignment.value.isEmpty, assignment.dimension == nil,
      let header = NounIndex.shared.table(noun: DocumentNouns.noun(of: id.type)),
      let row = company.row(of: header, key: [id.no.fieldValue])
    else { return assignment }
    return Assignment(field: assignment.field, value: row[assignment.field])
  }

  private func setLine(
    _ id: DocumentID, _ number: Int, _ fields: [FieldPhrase], of record: RecordPhrase?,
    in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let table = record?.table ?? self.table
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let isServiceItem = table.name.noun != "line"
    let notes = try session.edit(blaming: fields, of: table, at: record?.range) {
      (company: inout Company) throws(PostingError) in
      isServiceItem
        ? try company.changeServiceItemLine(id, lineNo: number, assignments, context)
        : try company.changeLine(id, lineNo: number, assignments, context)
    }
    return Answer(
      "Changed \(table.name.noun) \(number): \(changes(assignments, of: table)).", notes)
  }

  private func setOnlyLine(
    of id: DocumentID, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let numbers = session.lineNumbers(of: id)
    guard numbers.count == 1, let number = numbers.first else {
      let noun = DocumentNouns.noun(of: id.type).capitalizedFirst
      let shown = numbers.prefix(20).map(String.init).joined(separator: ", ")
      throw .refused(
        "E-WHICH-LINE",
        numbers.isEmpty
          ? "\(noun) \(id.no) has no line."
          : "\(noun) \(id.no) has the lines \(shown): which one is meant?",
        at: lineFields.first?.range,
        remedy: numbers.isEmpty ? "add item NO qty VALUE" : "end the command with  on line LINE")
    }
    return try setLine(id, number, lineFields, of: nil, in: &session)
  }

  /// All lines in one edit: a refusal at one leaves the others as they were.
  private func setAllLines(
    of id: DocumentID, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let context = session.editContext(answersNo: answersNo)
    let numbers = session.lineNumbers(of: id, skippingText: true)
    let notes = try session.edit(blaming: fields, of: table) {
      (company: inout Company) throws(PostingError) in
      var notes: [PostingNote] = []
      for number in numbers {
        notes += try company.changeLine(id, lineNo: number, assignments, context)
      }
      return notes.withoutReplacedWarnings
    }
    let count = numbers.count == 1 ? "1 line" : "\(numbers.count) lines"
    return Answer("Changed \(count): \(changes(assignments, of: table)).", notes)
  }

  /// As in `Quantity 5, Qty. to Ship 3`.
  func changes(_ assignments: [Assignment], of table: TableDescription) -> String {
    assignments.map { assignment in
      let field =
        assignment.dimension.map { "Dimension \($0)" } ?? table.fields[assignment.field].caption
      return "\(field) \(assignment.value.typed)"
    }
    .joined(separator: ", ")
  }
}

extension Session {
  /// The numbers of a document's lines.
  func lineNumbers(of id: DocumentID, skippingText: Bool = false) -> [Int] {
    guard let lines = NounIndex.shared.table(noun: "line"),
      let type = lines.field(named: "type")
    else { return [] }
    return company.rows(of: lines, in: id).compactMap { row in
      if skippingText, row[type].isEmpty { return nil }
      guard case .integer(let number) = row[lines.keyCount - 1] else { return nil }
      return number
    }
  }
}

extension String {
  /// With a capital at the start, as a sentence starts.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
