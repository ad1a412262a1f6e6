/// A kind of an item that is kept and sold apart, such as a colour (table 5401).
public struct ItemVariant: Record {
  /// Item No.
  public let itemNo: Code
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Blocked.
  public var blocked = false
  /// Service Blocked.
  public var serviceBlocked = false

  /// The names of the table.
  public static let table = TableName("item variant", "item variants", "Item Variant")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(itemNo, code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    itemNo = key.first
    code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ItemVariant>] = [
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Blocked", \.blocked),
    .field("Service Blocked", \.serviceBlocked),
  ]
}
