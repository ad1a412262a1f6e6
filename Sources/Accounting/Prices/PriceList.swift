/// The header of a price list: what its lines start with (table 7000).
public struct PriceList: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Assign-to Type.
  public var sourceType = PriceSourceType.allCustomers
  /// Assign-to No.
  public var sourceNo = Code.blank
  /// Price Type.
  public var priceType = PriceType.sale
  /// Defines.
  public var amountType = PriceAmountType.price
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Ending Date.
  public var endingDate = CalendarDate.blank
  /// Price Includes VAT.
  public var priceIncludesVAT = false
  /// VAT Bus. Posting Gr. (Price): the group whose rate such prices include.
  public var vatBusPostingGroup = Code.blank
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Allow Invoice Disc.
  public var allowInvoiceDisc = true
  /// Status. A new status goes to all lines.
  public var status = PriceStatus.draft
  /// Allow Updating Defaults: whether lines may differ from the header.
  public var allowUpdatingDefaults = false

  /// The names of the table.
  public static let table = TableName("price list", "price lists", "Price List")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<PriceList>] = [
    .shown("Code", \.code),
    .text("Description", \.description, length: 250),
    .option("Assign-to Type", \.sourceType),
    .field("Assign-to No.", \.sourceNo),
    .option("Price Type", \.priceType),
    .option("Defines", \.amountType, "Whether its lines define prices, discounts, or both."),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Starting Date", \.startingDate),
    .field("Ending Date", \.endingDate),
    .field("Price Includes VAT", \.priceIncludesVAT),
    .field(
      "VAT Bus. Posting Gr. (Price)", \.vatBusPostingGroup, to: "vat business posting group",
      "The group whose rate prices including VAT include."),
    .field("Allow Line Disc.", \.allowLineDisc),
    .field("Allow Invoice Disc.", \.allowInvoiceDisc),
    .option("Status", \.status, "A new status goes to all lines."),
    .field("Allow Updating Defaults", \.allowUpdatingDefaults),
  ]
}
