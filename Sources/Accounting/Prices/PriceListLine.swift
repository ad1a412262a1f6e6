/// A price, a discount, or both, for a product and those it is assigned to (table 7001).
public struct PriceListLine: Record {
  /// Price List Code; blank for a line that belongs to no list.
  public let priceListCode: Code
  /// Line No.
  public let lineNo: Int
  /// Assign-to Type.
  public var sourceType = PriceSourceType.allCustomers
  /// Assign-to No.
  public var sourceNo = Code.blank
  /// Product Type.
  public var productType = PriceProductType.item
  /// Product No.; blank for all products of the type.
  public var productNo = Code.blank
  /// Variant Code.
  public var variantCode = Code.blank
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Work Type Code.
  public var workTypeCode = Code.blank
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Ending Date.
  public var endingDate = CalendarDate.blank
  /// Minimum Quantity, in base units where the line has no unit.
  public var minimumQuantity = Quantity.zero
  /// Unit of Measure Code; blank for a price of one base unit.
  public var unitOfMeasureCode = Code.blank
  /// Defines.
  public var amountType = PriceAmountType.price
  /// Unit Price.
  public var unitPrice = UnitPrice.zero
  /// Line Discount %.
  public var lineDiscountPercent = Percentage.zero
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Allow Invoice Disc.
  public var allowInvoiceDisc = true
  /// Price Includes VAT.
  public var priceIncludesVAT = false
  /// VAT Bus. Posting Gr. (Price): the group whose rate the price includes.
  public var vatBusPostingGroup = Code.blank
  /// Direct Unit Cost: what one unit costs when it is bought.
  public var directUnitCost = UnitPrice.zero
  /// Unit Cost: what one unit of a resource or cost costs.
  public var unitCost = UnitPrice.zero
  /// Price Type.
  public var priceType = PriceType.sale
  /// Description.
  public var description = ""
  /// Price Status.
  public var status = PriceStatus.draft

  /// The names of the table.
  public static let table = TableName("price list line", "price list lines", "Price List Line")

  /// The key of the record.
  public var key: Pair<Code, Int> { Pair(priceListCode, lineNo) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, Int>) {
    priceListCode = key.first
    lineNo = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<PriceListLine>] = [
    .shown("Price List Code", \.priceListCode, to: "price list"),
    .shown("Line No.", \.lineNo),
    .option("Assign-to Type", \.sourceType),
    .field("Assign-to No.", \.sourceNo),
    .option("Product Type", \.productType),
    .field("Product No.", \.productNo),
    .field("Variant Code", \.variantCode),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Work Type Code", \.workTypeCode, to: "work type"),
    .field("Starting Date", \.startingDate),
    .field("Ending Date", \.endingDate),
    .field("Minimum Quantity", \.minimumQuantity).limited(to: .notNegative),
    .field("Unit of Measure Code", \.unitOfMeasureCode, to: "unit of measure"),
    .option("Defines", \.amountType, "Whether it defines a price, a discount, or both."),
    .field("Unit Price", \.unitPrice).limited(to: .notNegative),
    .field("Line Discount %", \.lineDiscountPercent).limited(to: .percentage),
    .field("Allow Line Disc.", \.allowLineDisc),
    .field("Allow Invoice Disc.", \.allowInvoiceDisc),
    .field("Price Includes VAT", \.priceIncludesVAT),
    .field(
      "VAT Bus. Posting Gr. (Price)", \.vatBusPostingGroup, to: "vat business posting group",
      "The group whose rate a price including VAT includes."),
    .field("Direct Unit Cost", \.directUnitCost).limited(to: .notNegative),
    .field("Unit Cost", \.unitCost).limited(to: .notNegative),
    .option("Price Type", \.priceType),
    .text("Description", \.description),
    .option("Price Status", \.status, "Only active lines are used."),
  ]
}
