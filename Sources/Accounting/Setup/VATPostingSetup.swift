/// The VAT of a VAT business group and a VAT product group together (table 325).
public struct VATPostingSetup: Record {
  /// VAT Bus. Posting Group.
  public let vatBusPostingGroup: Code
  /// VAT Prod. Posting Group.
  public let vatProdPostingGroup: Code
  /// VAT %.
  public var vatPercent = Percentage.zero
  /// VAT Calculation Type.
  public var vatCalculationType = VATCalculationType.normal
  /// VAT Identifier.
  public var vatIdentifier = Code.blank
  /// Sales VAT Account.
  public var salesVATAccount = Code.blank
  /// Unrealized VAT Type.
  public var unrealizedVATType = UnrealizedVATType.blank
  /// Sales VAT Unreal. Account.
  public var salesVATUnrealAccount = Code.blank
  /// Purchase VAT Account.
  public var purchaseVATAccount = Code.blank
  /// Reverse Chrg. VAT Acc.
  public var reverseChrgVATAcc = Code.blank
  /// EU Service.
  public var euService = false
  /// Blocked.
  public var blocked = false

  /// The names of the table.
  public static let table = TableName(
    "vat posting setup", "vat posting setups", "VAT Posting Setup")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(vatBusPostingGroup, vatProdPostingGroup) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    vatBusPostingGroup = key.first
    vatProdPostingGroup = key.second
  }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<VATPostingSetup>] = [
    .shown("VAT Bus. Posting Group", \.vatBusPostingGroup, to: "vat business posting group"),
    .shown("VAT Prod. Posting Group", \.vatProdPostingGroup, to: "vat product posting group"),
    .field("VAT %", \.vatPercent).limited(to: .percentage),
    .option("VAT Calculation Type", \.vatCalculationType),
    .field("VAT Identifier", \.vatIdentifier),
    .field("Sales VAT Account", \.salesVATAccount, to: "gl account"),
    .option("Unrealized VAT Type", \.unrealizedVATType),
    .field("Sales VAT Unreal. Account", \.salesVATUnrealAccount, to: "gl account"),
    .field("Purchase VAT Account", \.purchaseVATAccount, to: "gl account"),
    .field("Reverse Chrg. VAT Acc.", \.reverseChrgVATAcc, to: "gl account"),
    .field("EU Service", \.euService),
    .field("Blocked", \.blocked),
  ]
}
