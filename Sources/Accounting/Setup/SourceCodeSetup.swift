/// The source codes that tell which part of the program made an entry (table 242).
public struct SourceCodeSetup: Record {
  /// Service Management.
  public var serviceManagement: Code = "SERVICE"
  /// Inventory Post Cost.
  public var inventoryPostCost: Code = "INVTPCOST"
  /// Sales.
  public var sales: Code = "SALES"
  /// Adjust Cost.
  public var adjustCost: Code = "INVTADJMT"
  /// Item Journal.
  public var itemJournal: Code = "ITEMJNL"
  /// Cash Receipt Journal.
  public var cashReceiptJournal: Code = "CASHRECJNL"
  /// Deleted Document.
  public var deletedDocument: Code = "DELETE"

  /// The names of the table.
  public static let table = TableName("source code setup", "", "Source Code Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<SourceCodeSetup>] = [
    .field("Service Management", \.serviceManagement),
    .field("Inventory Post Cost", \.inventoryPostCost),
    .field("Sales", \.sales),
    .field("Adjust Cost", \.adjustCost),
    .field("Item Journal", \.itemJournal),
    .field("Cash Receipt Journal", \.cashReceiptJournal),
    .field("Deleted Document", \.deletedDocument),
  ]
}
