internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  static let recordCommands: [Command] = [
    Command(
      "create", "NOUN KEY [FIELD VALUE …]", in: .records,
      "Creates a record of setup or master data.",
      examples: [
        "create customer C-100 name \"Brightwater Bakery\" gen bus posting group DOMESTIC",
        "create exchange rate EUR 2026-03-01 exchange rate amount 1 "
          + "relational exch rate amount 0.67",
      ],
      errors: ["E-ALREADY-EXISTS", "E-NOT-IN-TABLE", "E-READ-ONLY"], read: CreateRecord.read),
    Command(
      "set", "FIELD VALUE … [on RECORD | on order | on all lines] [answering no]", in: .records,
      "Changes fields, one after the other; without on, those of the open document or its line.",
      examples: [
        "set name \"Brightwater\" payment terms code \"14 DAYS\" on customer 10000",
        "set qty to ship 1 qty to invoice 1 on line 10000 of order SVO000002",
      ],
      errors: [
        "E-NOT-FOUND", "E-NOT-EDITABLE", "E-READ-ONLY", "E-NO-DOCUMENT", "E-WHICH-LINE",
        "E-WHICH-RECORD",
      ],
      read: SetFields.read),
    Command(
      "delete", "RECORD", in: .records,
      "Deletes a record, an open document or one of its lines.",
      examples: ["delete order SVO000001", "delete line 20000 of order SVO000002"],
      errors: ["E-NOT-FOUND", "E-IN-USE", "E-READ-ONLY", "E-WHICH-RECORD"],
      read: DeleteRecord.read),
    Command(
      "adjust inventory", "item NO qty VALUE [FIELD VALUE …]", in: .records,
      "Finds pieces of an item, or loses them where the quantity is negative.",
      examples: [
        "adjust inventory item HDD-20 qty 8 unit cost 90 location code MAIN",
        "adjust inventory item FILTER-K qty -1 location code MAIN lot no LOT-B",
      ],
      errors: ["E-NOT-FOUND", "E-LOT-NO-MISSING"], read: AdjustInventory.read),
    Command(
      "adjust cost", "[item NO]", in: .records,
      "Brings the cost of item entries to that of the stock they took, the average or what they "
        + "return.",
      examples: ["adjust cost", "adjust cost item HDD-20"],
      errors: ["E-NOT-FOUND", "E-ACCOUNT-MISSING"], read: AdjustCost.read),
  ]
}

/// The command `create customer C-100 name "…"`.
struct CreateRecord: Action {
  let record: RecordPhrase
  let fields: [FieldPhrase]

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let record = try reader.record()
    if record.isOpenLine || record.table.group == .document {
      throw .syntax(
        "E-READ-ONLY", "\(record.table.name.nounWithArticle) is not made by create.",
        at: record.range,
        remedy: record.isOpenLine ? "add item NO qty VALUE" : "create order for customer NO")
    }
    return CreateRecord(record: record, fields: try reader.fieldPhrases(of: record.table))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    try record.table.checkWritable(at: record.range)
    let key = try session.key(of: record)
    let assignments = try session.assignments(fields)
    try fields.checkEditable(in: record.table)
    try session.edit(blaming: fields, of: record.table, at: record.range) {
      (company: inout Company) throws(PostingError) in
      try company.create(record.table, key: key, assignments)
    }
    return Answer("Created \(record.table.phrase(key)).")
  }
}

/// The command `delete customer C-100`.
struct DeleteRecord: Action {
  let record: RecordPhrase
  let answersNo: Bool

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    DeleteRecord(record: try reader.record(), answersNo: reader.skipAnsweringNo())
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    if record.isOpenLine { return try deleteLine(in: &session) }
    if let type = DocumentNouns.type(of: record.table.name.noun), let no = record.key.first {
      let id = DocumentID(type, try session.code(no))
      return try deleteDocument(id, in: &session)
    }
    try record.table.checkWritable(at: record.range)
    let key = try session.key(of: record)
    try session.edit(at: record.range) { (company: inout Company) throws(PostingError) in
      try company.delete(record.table, key: key)
    }
    return Answer("Deleted \(record.table.phrase(key)).")
  }

  private func deleteDocument(
    _ id: DocumentID, in session: inout Session
  ) throws(Diagnostic) -> Answer {
    let context = session.editContext(answersNo: answersNo)
    let notes = try session.edit(at: record.range) {
      (company: inout Company) throws(PostingError) in
      try company.deleteDocument(id, context)
    }
    if session.document == id { session.document = nil }
    return Answer("Deleted \(record.table.name.noun) \(id.no).", notes)
  }

  private func deleteLine(in session: inout Session) throws(Diagnostic) -> Answer {
    let id = try session.documentID(ofLine: record)
    guard let phrase = record.key.last else { return Answer() }
    let number = try session.number(phrase)
    let isServiceItem = record.table.name.noun != "line"
    let context = session.editContext(answersNo: answersNo)
    let notes = try session.edit(at: record.range) {
      (company: inout Company) throws(PostingError) -> [PostingNote] in
      guard isServiceItem else { return try company.deleteLine(id, lineNo: number, context) }
      try company.deleteServiceItemLine(id, lineNo: number, context)
      return []
    }
    return Answer("Deleted \(record.table.name.noun) \(number).", notes)
  }
}

extension TableDescription {
  /// Posted documents and ledgers are written by posting alone.
  ///
  /// - Parameter toSet: whether only fields are set, some of which are typed even there.
  func checkWritable(at range: SourceRange, toSet: Bool = false) throws(Diagnostic) {
    if group == .report {
      throw .refused(
        "E-READ-ONLY", "\(name.nounWithArticle) is worked out of its document.", at: range,
        remedy: "show \(name.plural)")
    }
    guard group == .posted || group == .ledger else { return }
    if toSet, fields.contains(where: \.isEditable) { return }
    throw .refused(
      "E-READ-ONLY", "\(name.nounWithArticle) is written by posting alone.", at: range,
      remedy: "show \(name.plural)")
  }

  /// `customer C-100`, as it would be typed.
  func phrase(_ key: [FieldValue]) -> String {
    if DocumentNouns.lines.contains(name.noun), key.count == 3,
      let type = DocumentType(caption: key[0].description)
    {
      return "\(name.noun) \(key[2]) of \(DocumentNouns.noun(of: type)) \(key[1].typed)"
    }
    if group == .report, key.count == keyCount, let kind = LoggedDocumentType(fieldValue: key[0]) {
      let own = key.dropFirst(Self.reportKeyCount).map(\.typed).joined(separator: " ")
      return "\(name.noun) \(own) of \(DocumentNouns.noun(ofKind: kind)) \(key[1].typed)"
    }
    return ([name.noun] + key.map(\.typed)).joined(separator: " ")
  }
}

extension FieldValue {
  /// The value as it is typed, in quotes where it needs them.
  var typed: String {
    let text = description
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && scalar != "\"" && scalar != "'" && scalar != "\\"
      }
    if isPlain, text.first != "#", text.first != "$" { return text }
    return QuotedText.of(text)
  }
}
