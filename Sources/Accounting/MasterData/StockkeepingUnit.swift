/// What an item costs at one location or in one variant (table 5700).
public struct StockkeepingUnit: Record {
  /// Location Code.
  public let locationCode: Code
  /// Item No.
  public let itemNo: Code
  /// Variant Code.
  public let variantCode: Code
  /// Unit Cost, of one base unit.
  public var unitCost = UnitPrice.zero
  /// Last Direct Cost: what a piece cost when it was bought last; 0 leaves it to the item.
  public var lastDirectCost = UnitPrice.zero

  /// Location Code, Item No. and Variant Code.
  public typealias Key = Triple<Code, Code, Code>

  /// The names of the table.
  public static let table = TableName(
    "stockkeeping unit", "stockkeeping units", "Stockkeeping Unit")

  /// The key of the record.
  public var key: Key { Key(locationCode, itemNo, variantCode) }

  /// Makes a record with BC's initial values.
  public init(key: Key) {
    locationCode = key.first
    itemNo = key.second
    variantCode = key.third
  }

  /// The fields of the table, key first.
  public static let fields: [Field<StockkeepingUnit>] = [
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Variant Code", \.variantCode),
    .field("Unit Cost", \.unitCost).limited(to: .notNegative),
    .field(
      "Last Direct Cost", \.lastDirectCost,
      "What a piece cost when it was bought last; 0 leaves it to the item."
    ).limited(to: .notNegative),
  ]
}

extension Books {
  /// The stockkeeping unit of an item at exactly this location and in exactly this variant, if
  /// there is one.
  public func stockkeepingUnit(
    _ item: Code, variant: Code, at location: Code
  ) -> StockkeepingUnit? {
    guard !stockkeepingUnits.isEmpty else { return nil }
    return stockkeepingUnits[Triple(location, item, variant)]
  }

  /// Unit Cost of an item's piece at a location and in a variant: that of its stockkeeping unit,
  /// or else that of its card.
  public func unitCost(of item: Row<Item>, variant: Code, at location: Code) -> UnitPrice {
    stockkeepingUnit(item.no, variant: variant, at: location)?.unitCost ?? item.unitCost
  }
}
