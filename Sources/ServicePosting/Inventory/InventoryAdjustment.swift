public import Accounting

/// A line of the item journal: pieces that are found or lost without a document (table 83).
public struct InventoryAdjustment: Record {
  /// Item No.
  public let itemNo: Code
  /// Quantity: positive for a Positive Adjmt., negative for a Negative Adjmt.
  public var quantity = Quantity.zero
  /// Unit Cost in local currency, of one base unit.
  public var unitCost = UnitPrice.zero
  /// Location Code.
  public var locationCode = Code.blank
  /// Variant Code.
  public var variantCode = Code.blank
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Lot No.
  public var lotNo = LongCode.blank
  /// Posting Date.
  public var postingDate = CalendarDate.blank
  /// Document No.
  public var documentNo = Code("ADJUSTMENT")
  /// Description.
  public var description = ""

  /// The names of the table.
  public static let table = TableName(
    "item journal line", "item journal lines", "Item Journal Line")

  /// The item.
  public var key: Code { itemNo }

  /// Makes a line without quantity.
  public init(key: Code) { itemNo = key }

  /// The fields of the line, the item first.
  public static let fields: [Field<InventoryAdjustment>] = [
    .shown("Item No.", \.itemNo, to: "item"),
    .field("Quantity", \.quantity),
    .field("Unit Cost", \.unitCost),
    .field("Location Code", \.locationCode, to: "location"),
    .field("Variant Code", \.variantCode),
    .field("Serial No.", \.serialNo),
    .field("Lot No.", \.lotNo),
    .field("Posting Date", \.postingDate),
    .field("Document No.", \.documentNo),
    .text("Description", \.description),
  ]

  /// How commands name the fields; there are never rows of it, for a line is posted at once.
  public static let description: TableDescription = .collected(
    table, .master, keyCount: 1, Columns(fields)
  ) { _, _ in [] }
}
