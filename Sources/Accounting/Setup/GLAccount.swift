/// An account of the general ledger (table 15).
public struct GLAccount: Record {
  /// No.
  public let no: Code
  /// Name.
  public var name = ""
  /// Account Type.
  public var accountType = AccountType.posting
  /// Income/Balance.
  public var incomeBalance = IncomeBalance.incomeStatement
  /// Direct Posting. Whether document lines may name the account.
  public var directPosting = true
  /// Blocked.
  public var blocked = false
  /// Gen. Posting Type.
  public var genPostingType = GenPostingType.blank
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup = Code.blank
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup = Code.blank
  /// VAT Bus. Posting Group.
  public var vatBusPostingGroup = Code.blank
  /// VAT Prod. Posting Group.
  public var vatProdPostingGroup = Code.blank
  /// Automatic Ext. Texts. Whether lines take the extended texts over by themselves.
  public var automaticExtTexts = false

  /// The names of the table.
  public static let table = TableName("gl account", "gl accounts", "G/L Account")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<GLAccount>] = [
    .shown("No.", \.no),
    .text("Name", \.name),
    .option("Account Type", \.accountType),
    .option("Income/Balance", \.incomeBalance),
    .field("Direct Posting", \.directPosting, "Whether document lines may name the account."),
    .field("Blocked", \.blocked),
    .option("Gen. Posting Type", \.genPostingType),
    .field("Gen. Bus. Posting Group", \.genBusPostingGroup, to: "gen business posting group"),
    .field("Gen. Prod. Posting Group", \.genProdPostingGroup, to: "gen product posting group"),
    .field("VAT Bus. Posting Group", \.vatBusPostingGroup, to: "vat business posting group"),
    .field("VAT Prod. Posting Group", \.vatProdPostingGroup, to: "vat product posting group"),
    .field(
      "Automatic Ext. Texts", \.automaticExtTexts,
      "Whether lines take the extended texts over by themselves."),
  ]
}
