internal import Accounting
internal import ServicePosting

/// The rows of a table that a query is about.
struct Selection: Sendable {
  /// Whose lines are meant where only those of one document are.
  enum Scope: Sendable {
    /// All rows of the table.
    case all
    /// The lines of the open document.
    case openDocument
    /// The lines of an open document that is named.
    case document(DocumentPhrase)
    /// The lines of a posted document.
    case posted(DocumentPhrase)
    /// The rows of a report about a document, open or posted.
    case reported(DocumentPhrase)
  }

  let table: TableDescription
  var scope: Scope
  /// Whether the company after the last preview is asked.
  var ofPreview = false
  var conditions: [Condition] = []
  /// The fields the rows are sorted by.
  var order: [SortField] = []
  /// The fields to show; none means the table's usual ones.
  var columns: [Int] = []
  let range: SourceRange

  /// A field rows are sorted by.
  struct SortField: Hashable, Sendable {
    let field: Int
    let isDescending: Bool
  }
}

/// What `show`, `expect` and `let` ask.
enum Query: Sendable {
  /// As in `qty to invoice of line 10000`.
  case field(Int, of: RecordPhrase)
  /// As in `dimension AREA of line 10000`.
  case dimension(ValuePhrase, of: RecordPhrase)
  /// As in `amount of gl entries where …`.
  case fieldOfOnly(Int, Selection)
  /// As in `count of vat entries where …`.
  case count(Selection)
  /// As in `sum of amount of gl entries where …`.
  case sum(Int, Selection)
  /// As in `gl entries where … sorted by … with …`.
  case rows(Selection)
  /// As in `customer 10000`.
  case record(RecordPhrase)

  /// What the answer is, where it is one value.
  var kind: FieldKind? {
    switch self {
    case .field(let field, let record): record.table.fields[field].kind
    case .fieldOfOnly(let field, let selection), .sum(let field, let selection):
      selection.table.fields[field].kind
    case .dimension: .code(length: 20)
    case .count: .integer
    case .rows, .record: nil
    }
  }
}
