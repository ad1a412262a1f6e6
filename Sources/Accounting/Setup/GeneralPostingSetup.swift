/// The accounts of a business group and a product group together (table 252).
public struct GeneralPostingSetup: Record {
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// Sales Account.
  public var salesAccount = Code.blank
  /// Sales Credit Memo Account.
  public var salesCreditMemoAccount = Code.blank
  /// Sales Line Disc. Account.
  public var salesLineDiscAccount = Code.blank
  /// Sales Inv. Disc. Account.
  public var salesInvDiscAccount = Code.blank
  /// COGS Account.
  public var cogsAccount = Code.blank
  /// COGS Account (Interim).
  public var cogsAccountInterim = Code.blank
  /// Inventory Adjmt. Account.
  public var inventoryAdjmtAccount = Code.blank
  /// Invt. Accrual Acc. (Interim).
  public var invtAccrualAccInterim = Code.blank
  /// Direct Cost Applied Account.
  public var directCostAppliedAccount = Code.blank
  /// Blocked.
  public var blocked = false

  /// The names of the table.
  public static let table = TableName(
    "general posting setup", "general posting setups", "General Posting Setup")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(genBusPostingGroup, genProdPostingGroup) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    genBusPostingGroup = key.first
    genProdPostingGroup = key.second
  }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<GeneralPostingSetup>] = [
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup, to: "gen business posting group"),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup, to: "gen product posting group"),
    .field("Sales Account", \.salesAccount, to: "gl account"),
    .field("Sales Credit Memo Account", \.salesCreditMemoAccount, to: "gl account"),
    .field("Sales Line Disc. Account", \.salesLineDiscAccount, to: "gl account"),
    .field("Sales Inv. Disc. Account", \.salesInvDiscAccount, to: "gl account"),
    .field("COGS Account", \.cogsAccount, to: "gl account"),
    .field("COGS Account (Interim)", \.cogsAccountInterim, to: "gl account"),
    .field("Inventory Adjmt. Account", \.inventoryAdjmtAccount, to: "gl account"),
    .field("Invt. Accrual Acc. (Interim)", \.invtAccrualAccInterim, to: "gl account"),
    .field("Direct Cost Applied Account", \.directCostAppliedAccount, to: "gl account"),
    .field("Blocked", \.blocked),
  ]
}
