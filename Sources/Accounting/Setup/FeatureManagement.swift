/// Which newer ways of working a company has switched on (table Feature Key).
public struct FeatureManagement: Record {
  /// New sales pricing experience. Whether prices stand in price lists; otherwise they are looked
  /// up in Sales Price, Sales Line Discount, Resource Price and Resource Cost.
  public var newSalesPricing = true

  /// The names of the table.
  public static let table = TableName("feature management", "", "Feature Management")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<FeatureManagement>] = [
    .field(
      "New sales pricing experience", \.newSalesPricing,
      "Whether prices stand in price lists, and not in the older tables of prices.")
  ]
}
