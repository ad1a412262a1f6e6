/// Which entries of the resource ledger one posting wrote (table 240).
public struct ResourceRegister: LedgerEntry {
  /// No.
  public let entryNo: Int
  /// From Entry No.
  public let fromEntryNo: Int
  /// To Entry No.
  public let toEntryNo: Int
  /// Creation Date.
  public let creationDate: CalendarDate
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode

  /// The names of the ledger.
  public static let table = TableName(
    "resource register", "resource registers", "Resource Register")

  /// The fields of an entry.
  public static let fields: [Field<ResourceRegister>] = [
    .shown("No.", \.entryNo),
    .shown("From Entry No.", \.fromEntryNo),
    .shown("To Entry No.", \.toEntryNo),
    .shown("Creation Date", \.creationDate),
    .shown("Source Code", \.sourceCode),
    .shown("User ID", \.userID),
  ]
}
