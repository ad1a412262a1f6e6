/// Who orders and who pays (table 18).
public struct Customer: Record {
  /// No.
  public let no: Code
  /// Name.
  public var name = ""
  /// Address.
  public var address = ""
  /// City.
  public var city = ""
  /// Country/Region Code.
  public var countryRegionCode = Code.blank
  /// Bill-to Customer No.
  public var billToCustomerNo = Code.blank
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup = Code.blank
  /// VAT Bus. Posting Group.
  public var vatBusPostingGroup = Code.blank
  /// Customer Posting Group.
  public var customerPostingGroup = Code.blank
  /// Language Code.
  public var languageCode = Code.blank
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Payment Terms Code.
  public var paymentTermsCode = Code.blank
  /// Payment Method Code.
  public var paymentMethodCode = Code.blank
  /// Invoice Disc. Code.
  public var invoiceDiscCode = Code.blank
  /// Prices Including VAT.
  public var pricesIncludingVAT = false
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Responsibility Center.
  public var responsibilityCenter = Code.blank
  /// Location Code.
  public var locationCode = Code.blank
  /// Service Zone Code.
  public var serviceZoneCode = Code.blank
  /// Salesperson Code.
  public var salespersonCode = Code.blank
  /// Combine Service Shipments.
  public var combineServiceShipments = false
  /// Shipping Advice.
  public var shippingAdvice = ShippingAdvice.partial
  /// Application Method. Whether new entries are applied to the oldest open ones.
  public var applicationMethod = ApplicationMethod.manual
  /// Block Payment Tolerance. Whether nothing less than what is owed is accepted.
  public var blockPaymentTolerance = false
  /// Credit Limit (LCY).
  public var creditLimitLCY = Amount.zero
  /// Allow Multiple Posting Groups. Whether documents may have another group than this one's.
  public var allowMultiplePostingGroups = false
  /// VAT Registration No.
  public var vatRegistrationNo = ""
  /// Contact: the name of who is asked for.
  public var contact = ""
  /// Primary Contact No.
  public var primaryContactNo = Code.blank
  /// Customer Price Group.
  public var customerPriceGroup = Code.blank
  /// Customer Disc. Group.
  public var customerDiscGroup = Code.blank
  /// Blocked.
  public var blocked = CustomerBlock.none
  /// Privacy Blocked.
  public var privacyBlocked = false

  /// The names of the table.
  public static let table = TableName("customer", "customers", "Customer")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Customer>] = [
    .shown("No.", \.no),
    .text("Name", \.name),
    .text("Address", \.address),
    .text("City", \.city, length: 30),
    .field("Country/Region Code", \.countryRegionCode),
    .field("Bill-to Customer No.", \.billToCustomerNo, to: "customer"),
    .field("Gen. Bus. Posting Group", \.genBusPostingGroup, to: "gen business posting group"),
    .field("VAT Bus. Posting Group", \.vatBusPostingGroup, to: "vat business posting group"),
    .field("Customer Posting Group", \.customerPostingGroup, to: "customer posting group"),
    .field("Language Code", \.languageCode),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Payment Terms Code", \.paymentTermsCode, to: "payment terms"),
    .field("Payment Method Code", \.paymentMethodCode, to: "payment method"),
    .field("Invoice Disc. Code", \.invoiceDiscCode),
    .field("Prices Including VAT", \.pricesIncludingVAT),
    .field("Allow Line Disc.", \.allowLineDisc),
    .field("Responsibility Center", \.responsibilityCenter, to: "responsibility center"),
    .field("Location Code", \.locationCode, to: "location"),
    .field("Service Zone Code", \.serviceZoneCode, to: "zone"),
    .field("Salesperson Code", \.salespersonCode, to: "salesperson"),
    .field("Combine Service Shipments", \.combineServiceShipments),
    .option("Shipping Advice", \.shippingAdvice),
    .option(
      "Application Method", \.applicationMethod,
      "Whether new entries are applied to the oldest open ones."),
    .field(
      "Block Payment Tolerance", \.blockPaymentTolerance,
      "Whether nothing less than what is owed is accepted."),
    .field("Credit Limit (LCY)", \.creditLimitLCY),
    .field(
      "Allow Multiple Posting Groups", \.allowMultiplePostingGroups,
      "Whether documents may have another posting group than the customer."),
    .text("VAT Registration No.", \.vatRegistrationNo, length: 20),
    .text("Contact", \.contact),
    .field("Primary Contact No.", \.primaryContactNo, to: "contact"),
    .field("Customer Price Group", \.customerPriceGroup),
    .field("Customer Disc. Group", \.customerDiscGroup),
    .option("Blocked", \.blocked),
    .field("Privacy Blocked", \.privacyBlocked),
  ]
}
