/// The rules of inventory: when its cost goes to the general ledger (table 313).
public struct InventorySetup: Record {
  /// Automatic Cost Posting. Whether cost goes to the general ledger with each posting.
  public var automaticCostPosting = false
  /// Expected Cost Posting to G/L. Whether cost of shipments goes to interim accounts.
  public var expectedCostPostingToGL = false
  /// Automatic Cost Adjustment.
  public var automaticCostAdjustment = CostAdjustment.never
  /// Average Cost Calc. Type. Over which stock an average cost is worked out.
  public var averageCostCalcType = AverageCostCalcType.itemAndLocationAndVariant
  /// Average Cost Period. The days that share an average cost.
  public var averageCostPeriod = AverageCostPeriod.day
  /// Prevent Negative Inventory.
  public var preventNegativeInventory = false
  /// Location Mandatory.
  public var locationMandatory = false
  /// Variant Mandatory if Exists.
  public var variantMandatoryIfExists = false
  /// Copy Item Descr. to Entries.
  public var copyItemDescrToEntries = false

  /// The names of the table.
  public static let table = TableName("inventory setup", "", "Inventory Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<InventorySetup>] = [
    .field(
      "Automatic Cost Posting", \.automaticCostPosting,
      "Whether cost goes to the general ledger with each posting."),
    .field(
      "Expected Cost Posting to G/L", \.expectedCostPostingToGL,
      "Whether cost of shipments goes to interim accounts."),
    .option("Automatic Cost Adjustment", \.automaticCostAdjustment),
    .option(
      "Average Cost Calc. Type", \.averageCostCalcType,
      "Over which stock an average cost is worked out."),
    .option(
      "Average Cost Period", \.averageCostPeriod, "The days that share an average cost."),
    .field("Prevent Negative Inventory", \.preventNegativeInventory),
    .field("Location Mandatory", \.locationMandatory),
    .field("Variant Mandatory if Exists", \.variantMandatoryIfExists),
    .field("Copy Item Descr. to Entries", \.copyItemDescrToEntries),
  ]
}
