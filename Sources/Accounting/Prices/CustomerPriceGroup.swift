/// Customers that share prices, and what those prices start with (table 6).
public struct CustomerPriceGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Price Includes VAT.
  public var priceIncludesVAT = false
  /// VAT Bus. Posting Gr. (Price): the group whose rate such prices include.
  public var vatBusPostingGroup = Code.blank
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Allow Invoice Disc.
  public var allowInvoiceDisc = true

  /// The names of the table.
  public static let table = TableName(
    "customer price group", "customer price groups", "Customer Price Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<CustomerPriceGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Price Includes VAT", \.priceIncludesVAT),
    .field(
      "VAT Bus. Posting Gr. (Price)", \.vatBusPostingGroup, to: "vat business posting group",
      "The group whose rate prices including VAT include."),
    .field("Allow Line Disc.", \.allowLineDisc),
    .field("Allow Invoice Disc.", \.allowInvoiceDisc),
  ]
}
