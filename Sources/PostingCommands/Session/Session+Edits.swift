internal import Accounting
internal import ServicePosting

extension Session {
  /// The circumstances of an edit.
  func editContext(answersNo: Bool = false) -> EditContext {
    EditContext(workDate: workDate, user: user, answersNo: answersNo)
  }

  /// Edits a copy of the company and keeps it only if the edit succeeds.
  mutating func edit<Value>(
    blaming phrases: [FieldPhrase] = [], of table: TableDescription? = nil,
    at range: SourceRange? = nil,
    _ change: (inout Company) throws(PostingError) -> Value
  ) throws(Diagnostic) -> Value {
    var edited = company
    do throws(PostingError) {
      let value = try change(&edited)
      company = edited
      return value
    } catch {
      throw Diagnostic(
        error, in: company, blaming: phrases, of: table, at: range, user: user)
    }
  }
}

extension Diagnostic {
  /// What the domain refuses, with the words of the command that name the field at fault.
  init(
    _ error: PostingError, in company: Company, blaming phrases: [FieldPhrase] = [],
    of table: TableDescription? = nil, at range: SourceRange? = nil, kept: String? = nil,
    user: LongCode? = nil
  ) {
    let field = error.field.flatMap { table?.field(named: $0) }
    let blamed = phrases.last { $0.field == field } ?? (phrases.count == 1 ? phrases.first : nil)
    self.init(
      .refused, code: error.code, error.sentence, at: blamed?.value.range ?? range,
      remedy: RecordRemedy.command(for: error, in: company, user: user) ?? error.remedy, kept: kept)
    rows = AnswerTable(triedBy: error)
  }
}

extension Answer {
  /// A sentence about an edit, with the remarks of the domain.
  init(_ message: String, _ notes: [PostingNote]) {
    self.init(message, notes: notes.map { Note(code: $0.code, $0.text) })
  }
}

extension [FieldPhrase] {
  /// Fields that posting keeps cannot be set; keys of documents are refused by the documents.
  func checkEditable(in table: TableDescription) throws(Diagnostic) {
    for phrase in self where !table.fields[phrase.field].isEditable {
      if table.group == .document, phrase.field < table.keyCount { continue }
      if phrase.dimension != nil { continue }
      throw .refused(
        "E-NOT-EDITABLE", "\(table.fields[phrase.field].caption) cannot be set.",
        at: phrase.range)
    }
  }
}
