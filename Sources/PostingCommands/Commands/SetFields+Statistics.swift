internal import Accounting
internal import ServicePosting

extension SetFields {
  /// Figures of the statistics of an open document; `nil` for what nobody may type.
  func setReported(
    _ record: RecordPhrase, in session: inout Session
  ) throws(Diagnostic) -> Answer? {
    let key = try session.key(of: record)
    guard let type = LoggedDocumentType(fieldValue: key[0]), let no = Code(fieldValue: key[1]),
      let id = ReportedDocument(type, no).openID,
      let column = StatisticsColumn(caption: key[2].description)
    else { return nil }
    let noun = record.table.name.noun
    guard noun == "statistics column" || noun == "vat amount line" else { return nil }
    try fields.checkEditable(in: table)
    let assignments = try session.assignments(fields)
    let notes = try session.edit(blaming: fields, of: table, at: record.range) {
      (company: inout Company) throws(PostingError) in
      if noun == "statistics column" {
        return try company.changeStatistics(of: id, column, assignments)
      }
      guard let identifier = Code(fieldValue: key[3]) else { return [] }
      try company.changeVATLine(of: id, column, identifier, assignments)
      return []
    }
    return Answer("Changed \(table.phrase(key)): \(changes(assignments, of: table)).", notes)
  }
}
