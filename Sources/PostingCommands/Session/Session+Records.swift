internal import Accounting
internal import ServicePosting

extension Session {
  /// The open document; without one the command is refused.
  func openDocument(at range: SourceRange? = nil) throws(Diagnostic) -> DocumentID {
    if let document { return document }
    throw .refused(
      "E-NO-DOCUMENT", "No document is open.", at: range,
      remedy: "open order NO  or  create order for customer NO")
  }

  /// The open document that a phrase names; it must exist.
  func documentID(_ phrase: DocumentPhrase) throws(Diagnostic) -> DocumentID {
    let no = try code(phrase.no)
    guard let type = DocumentNouns.type(of: phrase.table.name.noun),
      company.row(of: phrase.table, key: [.code(no.description)]) != nil
    else {
      throw Self.notFound(phrase.table, [.code(no.description)], at: phrase.no.range, in: company)
    }
    return DocumentID(type, no)
  }

  /// The document of a line.
  func documentID(ofLine record: RecordPhrase) throws(Diagnostic) -> DocumentID {
    if let document = record.document { return try documentID(document) }
    return try openDocument(at: record.range)
  }

  /// The key of a record.
  func key(of record: RecordPhrase) throws(Diagnostic) -> [FieldValue] {
    var key: [FieldValue] = []
    if record.isOpenLine {
      let document = try documentID(ofLine: record)
      key = [.option(document.type.caption), .code(document.no.description)]
    }
    if record.isReported {
      let document =
        if let phrase = record.document {
          try reportedDocument(phrase)
        } else {
          ReportedDocument(try openDocument(at: record.range))
        }
      key = [document.type.fieldValue, document.no.fieldValue]
    }
    for part in record.key { key.append(try value(part)) }
    return key
  }

  /// The row of a record, if it exists.
  func row(of record: RecordPhrase) throws(Diagnostic) -> TableRow? {
    company.row(of: record.table, key: try key(of: record))
  }

  /// The row of a record that must exist.
  func existingRow(of record: RecordPhrase) throws(Diagnostic) -> TableRow {
    let key = try key(of: record)
    if let row = company.row(of: record.table, key: key) { return row }
    throw Self.notFound(record.table, key, at: record.range, in: company)
  }

  /// BC's message for a record that does not exist.
  static func notFound(
    _ table: TableDescription, _ key: [FieldValue], at range: SourceRange,
    in company: Company? = nil
  ) -> Diagnostic {
    let captions = table.fields.prefix(table.keyCount).map(\.caption)
    let fields = zip(captions, key).map { (caption: $0, value: $1.description) }
    let fault = RecordFault.notFound(RecordReference(table.name.caption, fields))
    let plural = table.name.plural
    let list = plural.isEmpty ? nil : "show \(plural)  lists them"
    let near = company.flatMap { company in
      key.last.flatMap { RecordRemedy.choice($0.description, of: table, in: company) }
    }
    return .refused(fault.code, fault.sentence, at: range, remedy: near ?? list)
  }
}
