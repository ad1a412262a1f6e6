internal import Accounting
internal import ServicePosting

/// A document as it stands in a command: `order SO-1`, `invoice $invoice`.
struct DocumentPhrase: Sendable {
  let table: TableDescription
  let no: ValuePhrase
}

/// A record as it stands in a command: a noun and its key.
struct RecordPhrase: Sendable {
  let table: TableDescription
  /// The parts of the key; for lines without a document only the line number.
  let key: [ValuePhrase]
  /// The document of a line, where one is named.
  let document: DocumentPhrase?
  let range: SourceRange

  /// Whether it is a line of an open document.
  var isOpenLine: Bool { DocumentNouns.lines.contains(table.name.noun) }
  /// Whether it is a row of a report, whose key begins with its document.
  var isReported: Bool { table.group == .report }
}
