public import Accounting

/// Which service and warranty entries one posting wrote (table 5934).
public struct ServiceRegister: LedgerEntry {
  /// No.
  public let entryNo: Int
  /// From Entry No.
  public let fromEntryNo: Int
  /// To Entry No.
  public let toEntryNo: Int
  /// From Warranty Entry No.
  public let fromWarrantyEntryNo: Int
  /// To Warranty Entry No.
  public let toWarrantyEntryNo: Int
  /// Creation Date.
  public let creationDate: CalendarDate
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode

  /// The names of the ledger.
  public static let table = TableName("service register", "service registers", "Service Register")

  /// The fields of an entry.
  public static let fields: [Field<ServiceRegister>] = [
    .shown("No.", \.entryNo),
    .shown("From Entry No.", \.fromEntryNo),
    .shown("To Entry No.", \.toEntryNo),
    .shown("From Warranty Entry No.", \.fromWarrantyEntryNo),
    .shown("To Warranty Entry No.", \.toWarrantyEntryNo),
    .shown("Creation Date", \.creationDate),
    .shown("Source Code", \.sourceCode),
    .shown("User ID", \.userID),
  ]
}
