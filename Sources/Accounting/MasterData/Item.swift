/// What is kept in stock and sold by the piece (table 27).
public struct Item: Record {
  /// No.
  public let no: Code
  /// Description.
  public var description = ""
  /// Type.
  public var type = ItemType.inventory
  /// Base Unit of Measure.
  public var baseUnitOfMeasure = Code.blank
  /// Sales Unit of Measure.
  public var salesUnitOfMeasure = Code.blank
  /// Costing Method.
  public var costingMethod = CostingMethod.fifo
  /// Unit Price.
  public var unitPrice = UnitPrice.zero
  /// Unit Cost.
  public var unitCost = UnitPrice.zero
  /// Last Direct Cost: what a piece cost when it was bought last.
  public var lastDirectCost = UnitPrice.zero
  /// Price Includes VAT.
  public var priceIncludesVAT = false
  /// VAT Bus. Posting Gr. (Price): the group whose rate the unit price includes.
  public var vatBusPostingGroupOfPrice = Code.blank
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup = Code.blank
  /// VAT Prod. Posting Group.
  public var vatProdPostingGroup = Code.blank
  /// Inventory Posting Group.
  public var inventoryPostingGroup = Code.blank
  /// Allow Invoice Disc.
  public var allowInvoiceDisc = true
  /// Net Weight: of a base unit.
  public var netWeight = Quantity.zero
  /// Gross Weight: of a base unit.
  public var grossWeight = Quantity.zero
  /// Unit Volume: of a base unit.
  public var unitVolume = Quantity.zero
  /// Units per Parcel: how many base units go into one; 0 where nothing is packed.
  public var unitsPerParcel = Quantity.zero
  /// Item Disc. Group.
  public var itemDiscGroup = Code.blank
  /// Item Tracking Code.
  public var itemTrackingCode = Code.blank
  /// Service Item Group.
  public var serviceItemGroup = Code.blank
  /// Prevent Negative Inventory.
  public var preventNegativeInventory = DefaultOrOwn.useDefault
  /// Variant Mandatory if Exists.
  public var variantMandatoryIfExists = DefaultOrOwn.useDefault
  /// Blocked.
  public var blocked = false
  /// Service Blocked.
  public var serviceBlocked = false
  /// Automatic Ext. Texts. Whether lines take the extended texts over by themselves.
  public var automaticExtTexts = false

  /// The names of the table.
  public static let table = TableName("item", "items", "Item")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Item>] = [
    .shown("No.", \.no),
    .text("Description", \.description),
    .option("Type", \.type),
    .field("Base Unit of Measure", \.baseUnitOfMeasure, to: "unit of measure"),
    .field("Sales Unit of Measure", \.salesUnitOfMeasure, to: "unit of measure"),
    .option("Costing Method", \.costingMethod),
    .field("Unit Price", \.unitPrice).limited(to: .notNegative),
    .field("Unit Cost", \.unitCost).limited(to: .notNegative),
    .field(
      "Last Direct Cost", \.lastDirectCost, "What a piece cost when it was bought last."
    ).limited(to: .notNegative),
    .field("Price Includes VAT", \.priceIncludesVAT),
    .field(
      "VAT Bus. Posting Gr. (Price)", \.vatBusPostingGroupOfPrice,
      to: "vat business posting group",
      "The group whose rate a unit price including VAT includes."),
    .field("Gen. Prod. Posting Group", \.genProdPostingGroup, to: "gen product posting group"),
    .field("VAT Prod. Posting Group", \.vatProdPostingGroup, to: "vat product posting group"),
    .field("Inventory Posting Group", \.inventoryPostingGroup, to: "inventory posting group"),
    .field("Allow Invoice Disc.", \.allowInvoiceDisc),
    .field("Net Weight", \.netWeight).limited(to: .notNegative),
    .field("Gross Weight", \.grossWeight).limited(to: .notNegative),
    .field("Unit Volume", \.unitVolume).limited(to: .notNegative),
    .field(
      "Units per Parcel", \.unitsPerParcel,
      "How many base units go into a parcel; 0 where nothing is packed."
    ).limited(to: .notNegative),
    .field("Item Disc. Group", \.itemDiscGroup),
    .field("Item Tracking Code", \.itemTrackingCode, to: "item tracking code"),
    .field("Service Item Group", \.serviceItemGroup, to: "service item group"),
    .option("Prevent Negative Inventory", \.preventNegativeInventory),
    .option("Variant Mandatory if Exists", \.variantMandatoryIfExists),
    .field("Blocked", \.blocked),
    .field("Service Blocked", \.serviceBlocked),
    .field(
      "Automatic Ext. Texts", \.automaticExtTexts,
      "Whether lines take the extended texts over by themselves."),
  ]
}
