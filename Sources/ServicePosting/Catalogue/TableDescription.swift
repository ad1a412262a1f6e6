public import Accounting

/// What kind of table it is; it decides who may write it.
public enum TableGroup: Hashable, Sendable {
  /// Setup, mostly single records and combinations of groups.
  case setup
  /// Master data.
  case master
  /// Open documents and their lines: edited through their own rules.
  case document
  /// Posted documents and their lines: read only.
  case posted
  /// Ledgers and registers: read only.
  case ledger
  /// Worked out of a document whenever somebody asks, such as its statistics: read only.
  case report
}

/// One field of a table, as commands see it.
public struct FieldDescription: Sendable {
  /// BC's caption, such as `Qty. to Ship`.
  public let caption: String
  /// The caption as it is typed: `qty to ship`.
  public let words: String
  /// What the field holds.
  public let kind: FieldKind
  /// The noun of the table its value must be found in.
  public let relation: String?
  /// What the field is for, in one sentence; may be empty.
  public let summary: String
  /// Whether commands may set it.
  public let isEditable: Bool
}

/// One record of any table, read field by field.
public struct TableRow: Sendable {
  let reader: @Sendable (Int) -> FieldValue

  /// The value of a field, by its place in the table's fields.
  public subscript(field: Int) -> FieldValue { reader(field) }
}

/// One table: its names, its fields, and how its records are found and changed.
public struct TableDescription: Sendable {
  /// The names of the table.
  public let name: TableName
  /// What kind of table it is.
  public let group: TableGroup
  /// How many of the first fields make the key.
  public let keyCount: Int
  /// How many fields behind them belong to the key too, but may stay out where it is typed.
  public var keyTail = 0
  /// All fields, key fields first.
  public let fields: [FieldDescription]
  /// The records in order; `document` limits the lines of documents to those of one.
  let rows: @Sendable (Company, DocumentID?) -> [TableRow]
  /// The record of a key.
  let row: @Sendable (Company, [FieldValue]) -> TableRow?
  /// How records are created, changed and deleted; `nil` where only the domain's own rules do.
  let editing: TableEditing?
  /// The rows about one document; only reports have it.
  var report: Report?
  /// What else a change by hand brings about, and what BC asks before; with the company before.
  var settle: Settling?

  typealias Settling =
    @Sendable (Company, inout Company, EditContext) throws(PostingError) -> [PostingNote]
  typealias Report = @Sendable (Company, ReportedDocument) throws(PostingError) -> [TableRow]

  /// The place of a field named as it is typed or by its caption, whatever the case.
  public func field(named words: String) -> Int? {
    let wanted = FieldWords.normalized(words)
    return fields.firstIndex { $0.words == wanted }
      ?? fields.firstIndex { FieldWords.abbreviated($0.words) == FieldWords.abbreviated(wanted) }
  }
}

/// A field and the value it shall have.
public struct Assignment: Hashable, Sendable {
  /// The place of the field in the table's fields.
  public let field: Int
  /// The value, of the field's kind; the code of a dimension value where a dimension is set.
  public let value: FieldValue
  /// The dimension whose value is set, where the field is that of the dimension set.
  public let dimension: Code?

  /// Makes an assignment.
  public init(field: Int, value: FieldValue, dimension: Code? = nil) {
    self.field = field
    self.value = value
    self.dimension = dimension
  }
}

struct TableEditing: Sendable {
  let insert: @Sendable (inout Company, [FieldValue], [Assignment]) throws(PostingError) -> Void
  let modify: @Sendable (inout Company, [FieldValue], [Assignment]) throws(PostingError) -> Void
  let delete: @Sendable (inout Company, [FieldValue]) throws(PostingError) -> Void
  /// Makes a record or goes on with one, as the flag says; codes may name what is not there yet.
  let store:
    @Sendable (inout Company, [FieldValue], [Assignment], Bool) throws(PostingError) -> Void
}

/// How captions are typed: in lower case, without stops, brackets, apostrophes and slashes,
/// hyphens as blanks.
public enum FieldWords {
  /// `Inv. Rounding Precision (LCY)` becomes `inv rounding precision lcy`.
  public static func normalized(_ caption: String) -> String {
    let blank = UInt8(ascii: " ")
    var words: [UInt8] = []
    words.reserveCapacity(caption.utf8.count)
    // The stops are ASCII, so that the bytes of other letters pass unchanged.
    for byte in caption.lowercased().utf8 {
      switch Unicode.Scalar(byte) {
      case ".", "(", ")", "'", "/", ",", ":": continue
      case "-", " ": if !words.isEmpty, words.last != blank { words.append(blank) }
      default: words.append(byte)
      }
    }
    if words.last == blank { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// `quantity` and `qty` are one word, and so are `credit memo` and `cr memo`.
  static func abbreviated(_ words: String) -> String {
    words.split(separator: " ").map { $0 == "quantity" ? "qty" : String($0) }
      .joined(separator: " ")
  }
}
