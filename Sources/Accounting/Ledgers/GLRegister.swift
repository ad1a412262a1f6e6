/// Which entries of the general ledger one posting wrote (table 45).
public struct GLRegister: LedgerEntry {
  /// No.
  public let entryNo: Int
  /// From Entry No.
  public let fromEntryNo: Int
  /// To Entry No.
  public let toEntryNo: Int
  /// From VAT Entry No.
  public let fromVATEntryNo: Int
  /// To VAT Entry No.
  public let toVATEntryNo: Int
  /// Creation Date.
  public let creationDate: CalendarDate
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode

  /// The names of the ledger.
  public static let table = TableName("gl register", "gl registers", "G/L Register")

  /// The fields of an entry.
  public static let fields: [Field<GLRegister>] = [
    .shown("No.", \.entryNo),
    .shown("From Entry No.", \.fromEntryNo),
    .shown("To Entry No.", \.toEntryNo),
    .shown("From VAT Entry No.", \.fromVATEntryNo),
    .shown("To VAT Entry No.", \.toVATEntryNo),
    .shown("Creation Date", \.creationDate),
    .shown("Source Code", \.sourceCode),
    .shown("User ID", \.userID),
  ]
}
