/// The inventory accounts of a location and an inventory posting group together (table 5813).
public struct InventoryPostingSetup: Record {
  /// Location Code.
  public let locationCode: Code
  /// Inventory Posting Group.
  public let inventoryPostingGroup: Code
  /// Inventory Account.
  public var inventoryAccount = Code.blank
  /// Inventory Account (Interim).
  public var inventoryAccountInterim = Code.blank

  /// The names of the table.
  public static let table = TableName(
    "inventory posting setup", "inventory posting setups", "Inventory Posting Setup")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(locationCode, inventoryPostingGroup) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    locationCode = key.first
    inventoryPostingGroup = key.second
  }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<InventoryPostingSetup>] = [
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Inventory Posting Group", \.inventoryPostingGroup, to: "inventory posting group"),
    .field("Inventory Account", \.inventoryAccount, to: "gl account"),
    .field("Inventory Account (Interim)", \.inventoryAccountInterim, to: "gl account"),
  ]
}
