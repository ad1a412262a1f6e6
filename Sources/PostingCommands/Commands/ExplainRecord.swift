internal import Accounting
internal import ServicePosting

/// The commands `explain gl entry 12` and `explain line 10000 of invoice PSVI000001`: why it is
/// there, why on this account and why with this amount, step by step.
struct ExplainRecord: SilentAction {
  let record: RecordPhrase
  /// Whether the entry is one of the last preview.
  let isOfPreview: Bool

  /// Reads a record that can be explained, if a noun comes next.
  static func read(_ reader: inout Reader) throws(Diagnostic) -> ExplainRecord? {
    let nouns = ExplainedRecord.nouns
    for noun in nouns where reader.endsWithin(noun) { throw reader.unexpected() }
    guard let match = NounIndex.shared.longestMatch(in: reader, at: reader.position, plural: false)
    else { return nil }
    let noun = match.table.name.noun
    guard nouns.contains(noun) else {
      let isDocument = DocumentNouns.kind(of: noun) != nil
      throw .syntax(
        "E-NO-EXPLANATION", "Entries and lines are explained, and not the table \(noun).",
        at: reader.here,
        remedy: isDocument
          ? "explain line LINE of \(noun) NO" : "explain gl entry NO  or  show \(noun) NO")
    }
    let record = try reader.record()
    return ExplainRecord(record: record, isOfPreview: reader.skip("of", "preview"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let company = try company(in: session)
    let key = try session.key(of: record)
    guard company.row(of: record.table, key: key) != nil else {
      throw Session.notFound(record.table, key, at: record.range, in: company)
    }
    guard let explained = ExplainedRecord(record.table.name, key: key) else {
      throw Session.notFound(record.table, key, at: record.range)
    }
    let explanation: Explanation
    do throws(PostingError) {
      explanation = try company.explanation(
        of: explained,
        asPostedIn: isOfPreview ? company : session.companyAfterPosting(record.table, key))
    } catch {
      throw Diagnostic(error, in: company, at: record.range)
    }
    // `explain` alone goes on with the rules behind the steps.
    session.lastRemarks = explanation.steps.filter { !$0.rule.isEmpty }
      .map { Answer.Note(code: "", $0.rule) }
    return Self.answer(explanation)
  }

  private func company(in session: Session) throws(Diagnostic) -> Company {
    guard isOfPreview else { return session.company }
    if let preview = session.preview { return preview }
    throw .refused(
      "E-NO-PREVIEW", "Nothing was previewed yet.", at: record.range,
      remedy: "preview ship and invoice")
  }

  private static func answer(_ explanation: Explanation) -> Answer {
    let columns: [AnswerTable.Column] = [
      .init("Step", .text(length: 30)), .init("Amount", Amount.kind),
      .init("Rule", .text(length: 10)), .init("Why", .text(length: 250)),
    ]
    let rows = explanation.steps.map { step in
      [
        FieldValue.text(step.subject), step.amount?.fieldValue ?? .text(""), .text(step.rule),
        .text(step.text),
      ]
    }
    return Answer(
      explanation.sentence, tables: [AnswerTable(columns: columns, rows: rows)])
  }
}

extension Session {
  /// The company as it stood after the command that wrote a record, as far back as the session
  /// remembers: setup and cards may have been changed since.
  fileprivate func companyAfterPosting(_ table: TableDescription, _ key: [FieldValue]) -> Company {
    var found = company
    for earlier in timeline.companies {
      guard earlier.row(of: table, key: key) != nil else { break }
      found = earlier
    }
    return found
  }
}

extension Reader {
  /// Remembers a noun as what may stand next, or the rest of it behind the words that are typed,
  /// and tells whether the line ends within it.
  fileprivate mutating func endsWithin(_ noun: String) -> Bool {
    let words = noun.split(separator: " ")
    let typed = words.indices.prefix { token(at: position + $0)?.keyword == String(words[$0]) }
    guard typed.count < words.count else { return false }
    note(.word(words[typed.count...].joined(separator: " ")), at: position + typed.count)
    return !typed.isEmpty && position + typed.count == tokens.count
  }
}
