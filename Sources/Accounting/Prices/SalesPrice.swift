/// To whom an older price is given.
public enum SalesPriceType: UInt8, OptionKeyPart {
  /// Customer.
  case customer
  /// Customer Price Group.
  case customerPriceGroup
  /// All Customers.
  case allCustomers
  /// Campaign.
  case campaign

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .customer: "Customer"
    case .customerPriceGroup: "Customer Price Group"
    case .allCustomers: "All Customers"
    case .campaign: "Campaign"
    }
  }
}

/// The price of an item for a customer, a group of customers, a campaign or all, as it was kept
/// before there were price lists (table 7002).
public struct SalesPrice: Record {
  /// Item No.
  public let itemNo: Code
  /// Sales Type.
  public let salesType: SalesPriceType
  /// Sales Code: the customer, group or campaign; blank for all customers.
  public let salesCode: Code
  /// From when, in what currency, and for how much.
  public var scope: PriceScope
  /// Ending Date.
  public var endingDate = CalendarDate.blank
  /// Unit Price.
  public var unitPrice = UnitPrice.zero
  /// Price Includes VAT.
  public var priceIncludesVAT = false
  /// VAT Bus. Posting Gr. (Price): the group whose rate the price includes.
  public var vatBusPostingGroup = Code.blank
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Allow Invoice Disc. No service line takes it over.
  public var allowInvoiceDisc = true

  /// The names of the table.
  public static let table = TableName("sales price", "sales prices", "Sales Price")

  /// Behind item and receiver the whole scope belongs to the key.
  public static let keyTail = PriceScope.partCount

  /// The key of the record.
  public var key: ScopedKey<Triple<Code, SalesPriceType, Code>> {
    ScopedKey(Triple(itemNo, salesType, salesCode), scope)
  }

  /// Makes a record with BC's initial values.
  public init(key: ScopedKey<Triple<Code, SalesPriceType, Code>>) {
    itemNo = key.head.first
    salesType = key.head.second
    salesCode = key.head.third
    scope = key.scope
  }

  /// The fields of the table, key first.
  public static let fields: [Field<SalesPrice>] = [
    .shown("Item No.", \.itemNo, to: "item"),
    .shownOption("Sales Type", \.salesType),
    .shown("Sales Code", \.salesCode),
    .field("Starting Date", \.scope.startingDate),
    .field("Currency Code", \.scope.currencyCode, to: "currency"),
    .field("Variant Code", \.scope.variantCode),
    .field("Unit of Measure Code", \.scope.unitOfMeasureCode, to: "unit of measure"),
    .field("Minimum Quantity", \.scope.minimumQuantity).limited(to: .notNegative),
    .field("Ending Date", \.endingDate),
    .field("Unit Price", \.unitPrice).limited(to: .notNegative),
    .field("Price Includes VAT", \.priceIncludesVAT),
    .field(
      "VAT Bus. Posting Gr. (Price)", \.vatBusPostingGroup, to: "vat business posting group",
      "The group whose rate a price including VAT includes."),
    .field("Allow Line Disc.", \.allowLineDisc),
    .field("Allow Invoice Disc.", \.allowInvoiceDisc, "No service line takes it over."),
  ]
}
