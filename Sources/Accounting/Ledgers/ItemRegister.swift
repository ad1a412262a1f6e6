/// Which entries of the item ledger one journal line wrote (table 46).
public struct ItemRegister: LedgerEntry {
  /// No.
  public let entryNo: Int
  /// From Entry No.
  public let fromEntryNo: Int
  /// To Entry No.
  public let toEntryNo: Int
  /// From Value Entry No.
  public let fromValueEntryNo: Int
  /// To Value Entry No.
  public let toValueEntryNo: Int
  /// Creation Date.
  public let creationDate: CalendarDate
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode

  /// The names of the ledger.
  public static let table = TableName("item register", "item registers", "Item Register")

  /// The fields of an entry.
  public static let fields: [Field<ItemRegister>] = [
    .shown("No.", \.entryNo),
    .shown("From Entry No.", \.fromEntryNo),
    .shown("To Entry No.", \.toEntryNo),
    .shown("From Value Entry No.", \.fromValueEntryNo),
    .shown("To Value Entry No.", \.toValueEntryNo),
    .shown("Creation Date", \.creationDate),
    .shown("Source Code", \.sourceCode),
    .shown("User ID", \.userID),
  ]
}
