/// An account at a bank, which stands for an account of the general ledger (table 270).
public struct BankAccount: Record {
  /// No.
  public let no: Code
  /// Name.
  public var name = ""
  /// Bank Acc. Posting Group.
  public var bankAccPostingGroup = Code.blank
  /// Currency Code: blank for an account in local currency, which takes all currencies.
  public var currencyCode = Code.blank
  /// Blocked.
  public var blocked = false

  /// The names of the table.
  public static let table = TableName("bank account", "bank accounts", "Bank Account")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<BankAccount>] = [
    .shown("No.", \.no),
    .text("Name", \.name),
    .field("Bank Acc. Posting Group", \.bankAccPostingGroup, to: "bank account posting group"),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Blocked", \.blocked),
  ]
}
