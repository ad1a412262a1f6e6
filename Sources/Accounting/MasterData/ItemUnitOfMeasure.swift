/// How many base units another unit of an item holds (table 5404).
public struct ItemUnitOfMeasure: Record {
  /// Item No.
  public let itemNo: Code
  /// Code.
  public let code: Code
  /// Qty. per Unit of Measure.
  public var qtyPerUnitOfMeasure = Quantity(1)
  /// Qty. Rounding Precision.
  public var qtyRoundingPrecision = Quantity.zero

  /// The names of the table.
  public static let table = TableName(
    "item unit of measure", "item units of measure", "Item Unit of Measure")

  /// The key of the record.
  public var key: Pair<Code, Code> { Pair(itemNo, code) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Code>) {
    itemNo = key.first
    code = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ItemUnitOfMeasure>] = [
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Code", \.code, to: "unit of measure"),
    .field("Qty. per Unit of Measure", \.qtyPerUnitOfMeasure),
    .field("Qty. Rounding Precision", \.qtyRoundingPrecision)
      .limited(to: FieldLimits(least: .zero, greatest: ExactNumber(1))),
  ]
}
