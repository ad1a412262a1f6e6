/// A record in a message: its table and the fields of its key.
public struct RecordReference: Hashable, Sendable {
  /// The table's caption, such as `General Posting Setup`.
  public let table: String
  /// The key: captions and values.
  public let key: [KeyField]

  /// One field of a key.
  public struct KeyField: Hashable, Sendable {
    /// The field's caption.
    public let caption: String
    /// The field's value as text.
    public let value: String
  }

  /// Makes a reference.
  public init(_ table: String, _ key: [(caption: String, value: String)]) {
    self.table = table
    self.key = key.map { KeyField(caption: $0.caption, value: $0.value) }
  }
}

/// What the platform itself refuses about a record: a field that is empty, has the wrong value or
/// points nowhere.
///
/// The sentences have the shape that BC's runtime gives them.
public enum RecordFault: Error, Hashable, Sendable {
  /// A field that must be filled is empty.
  case mustHaveValue(field: String, RecordReference)
  /// A field must have one certain value.
  case mustBeEqual(field: String, expected: String, RecordReference, current: String)
  /// A field's value is refused, in the words of `text`.
  case field(String, text: String, RecordReference)
  /// There is no such record.
  case notFound(RecordReference)
  /// Several records begin with the key that was typed.
  case severalFit(RecordReference, Int)
  /// There is such a record already.
  case alreadyExists(RecordReference)
  /// An account that a setup row should name is empty.
  case accountMissing(field: String, RecordReference)
  /// A code names a record of another table that does not exist.
  case notInRelatedTable(field: String, RecordReference, value: String, related: String)
  /// A number became too large.
  case tooLarge(field: String, RecordReference)
  /// A number lies outside the limits of its field.
  case outsideLimits(field: String, FieldLimits)
  /// A record that other records use cannot be deleted.
  case inUse(RecordReference, by: RecordReference)
  /// A record that ledger entries name cannot be deleted.
  case hasEntries(RecordReference)
  /// A combination of posting groups that ledger entries bear cannot be deleted.
  case setupHasEntries(RecordReference)
  /// The one record of a table of setup cannot be deleted.
  case onlyRecord(RecordReference)
  /// A range of days is the wrong way round; the fields of its ends are named.
  case startsAfterEnd(field: String, end: String)
}

extension RecordFault {
  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .mustHaveValue: "E-MUST-HAVE-VALUE"
    case .mustBeEqual: "E-MUST-BE-EQUAL"
    case .field: "E-FIELD-VALUE"
    case .notFound: "E-NOT-FOUND"
    case .severalFit: "E-WHICH-RECORD"
    case .alreadyExists: "E-ALREADY-EXISTS"
    case .accountMissing: "E-ACCOUNT-MISSING"
    case .notInRelatedTable: "E-NOT-IN-TABLE"
    case .tooLarge: "E-TOO-LARGE"
    case .outsideLimits: "E-OUT-OF-RANGE"
    case .inUse: "E-IN-USE"
    case .hasEntries, .setupHasEntries: "E-HAS-ENTRIES"
    case .onlyRecord: "E-NOT-EDITABLE"
    case .startsAfterEnd: "E-OUT-OF-RANGE"
    }
  }

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .mustHaveValue(let field, let record):
      "\(field) must have a value in \(record.plain). It cannot be zero or empty."
    case .mustBeEqual(let field, let expected, let record, let current):
      // The two blanks are BC's.
      "\(field) must be equal to '\(expected)'  in \(record.plain). "
        + "Current value is '\(current)'."
    case .field(let field, let text, let record): "\(field) \(text) in \(record.quoted)."
    case .notFound(let record):
      "The \(record.table) does not exist. Identification fields and values: \(record.keys)"
    case .severalFit(let record, let count):
      "\(count) records of \(record.table) begin with this key: say all of it."
    case .alreadyExists(let record):
      "The \(record.table) already exists. Identification fields and values: \(record.keys)"
    case .accountMissing(let field, let record):
      "\(field) is missing in \(record.table) \(record.listed)."
    case .notInRelatedTable(let field, let record, let value, let related):
      "The field \(field) of table \(record.table) contains a value (\(value)) that cannot be "
        + "found in the related table (\(related))."
    case .tooLarge(let field, let record): "\(field) becomes too large in \(record.plain)."
    case .outsideLimits(let field, let limits):
      if let greatest = limits.greatest {
        "The value in the \(field) field must be between \(limits.least) and \(greatest)."
      } else {
        "The value in the \(field) field must not be less than \(limits.least)."
      }
    case .inUse(let record, let user):
      "You cannot delete \(record.named), because it is used by \(user.named)."
    case .hasEntries(let record):
      "You cannot delete \(record.table) \(record.values) because it has ledger entries in a "
        + "fiscal year that has not been closed yet."
    case .setupHasEntries(let record): "You cannot delete \(record.values)."
    case .onlyRecord(let record): "The record of \(record.table) cannot be deleted."
    case .startsAfterEnd(let field, let end):
      "The date in the \(field) field must not be after the date in the \(end) field."
    }
  }
}

extension RecordReference {
  /// `Service Line: Document Type=Order, Document No.=SO1, Line No.=10000`
  var plain: String { key.isEmpty ? table : "\(table): \(pairs("=", quote: false, between: ", "))" }
  /// `Service Line Document Type='Order',Document No.='SO1',Line No.='10000'`
  var quoted: String { key.isEmpty ? table : "\(table) \(keys)" }
  /// `Gen. Bus. Posting Group: DOMESTIC, Gen. Prod. Posting Group: RETAIL`
  var listed: String { pairs(": ", quote: false, between: ", ") }
  /// `Gen. Bus. Posting Group='DOMESTIC',Gen. Prod. Posting Group='RETAIL'`
  var keys: String { pairs("=", quote: true, between: ",") }
  /// `Customer 10000`; of a single record its table alone.
  var named: String { key.isEmpty ? table : "\(table) \(values)" }
  /// `DOMESTIC RETAIL`
  public var values: String { key.map(\.value).joined(separator: " ") }

  private func pairs(_ sign: String, quote: Bool, between: String) -> String {
    key.map { $0.caption + sign + (quote ? "'\($0.value)'" : $0.value) }
      .joined(separator: between)
  }
}
