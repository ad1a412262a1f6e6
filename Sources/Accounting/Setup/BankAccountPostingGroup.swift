/// The account of a group of bank accounts (table 277).
public struct BankAccountPostingGroup: Record {
  /// Code.
  public let code: Code
  /// G/L Account No.
  public var glAccountNo = Code.blank

  /// The names of the table.
  public static let table = TableName(
    "bank account posting group", "bank account posting groups", "Bank Account Posting Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<BankAccountPostingGroup>] = [
    .shown("Code", \.code),
    .field("G/L Account No.", \.glAccountNo, to: "gl account"),
  ]
}
