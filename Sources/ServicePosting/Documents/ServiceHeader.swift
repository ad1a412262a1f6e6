public import Accounting

/// The header of a service document: who orders, who pays, when and how (table 5900).
public struct ServiceHeader: Equatable, Sendable {
  private let inPlace = InPlace()

  /// Document Type.
  public var documentType = DocumentType.quote
  /// No.
  public var no = Code.blank
  /// Customer No.
  public var customerNo = Code.blank
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
  /// Bill-to Name.
  public var billToName = ""
  /// Contact No.
  public var contactNo = Code.blank
  /// Contact Name.
  public var contactName = ""
  /// Bill-to Contact No. Price lists may be assigned to it.
  public var billToContactNo = Code.blank
  /// Bill-to Contact: the name of who is asked for.
  public var billToContact = ""
  /// Ship-to Code.
  public var shipToCode = Code.blank
  /// Ship-to Name.
  public var shipToName = ""
  /// Ship-to Address.
  public var shipToAddress = ""
  /// Ship-to City.
  public var shipToCity = ""
  /// Ship-to Country/Region Code.
  public var shipToCountryRegionCode = Code.blank
  /// Description.
  public var description = ""
  /// Posting Date.
  public var postingDate = CalendarDate.blank
  /// Document Date.
  public var documentDate = CalendarDate.blank
  /// VAT Date.
  public var vatDate = CalendarDate.blank
  /// Order Date.
  public var orderDate = CalendarDate.blank
  /// Due Date.
  public var dueDate = CalendarDate.blank
  /// Pmt. Discount Date.
  public var pmtDiscountDate = CalendarDate.blank
  /// Payment Discount %.
  public var paymentDiscountPercent = Percentage.zero
  /// Payment Terms Code.
  public var paymentTermsCode = Code.blank
  /// Payment Method Code.
  public var paymentMethodCode = Code.blank
  /// Bal. Account Type.
  public var balAccountType = BalancingAccountType.glAccount
  /// Bal. Account No. The account that pays the document when it is posted; blank if it is owed.
  public var balAccountNo = Code.blank
  /// Language Code.
  public var languageCode = Code.blank
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Currency Factor: how many units of the currency are one of local currency; 1 without one.
  public var currencyFactor = CurrencyFactor.one
  /// Prices Including VAT.
  public var pricesIncludingVAT = false
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup = Code.blank
  /// VAT Bus. Posting Group.
  public var vatBusPostingGroup = Code.blank
  /// Customer Posting Group.
  public var customerPostingGroup = Code.blank
  /// Location Code.
  public var locationCode = Code.blank
  /// Service Zone Code.
  public var serviceZoneCode = Code.blank
  /// Invoice Disc. Code.
  public var invoiceDiscCode = Code.blank
  /// Invoice Discount Calculation.
  public var invoiceDiscountCalculation = InvoiceDiscountCalculation.none
  /// Invoice Discount Value.
  public var invoiceDiscountValue = ExactNumber.zero
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Customer Price Group.
  public var customerPriceGroup = Code.blank
  /// Customer Disc. Group.
  public var customerDiscGroup = Code.blank
  /// VAT Base Discount %.
  public var vatBaseDiscountPercent = Percentage.zero
  /// Salesperson Code.
  public var salespersonCode = Code.blank
  /// Reason Code.
  public var reasonCode = Code.blank
  /// EU 3-Party Trade.
  public var eu3PartyTrade = false
  /// Combine Shipments.
  public var combineShipments = false
  /// Shipping Advice.
  public var shippingAdvice = ShippingAdvice.partial
  /// Status.
  public var status = ServiceStatus.pending
  /// Release Status.
  public var releaseStatus = ReleaseStatus.open
  /// Service Order Type.
  public var serviceOrderType = Code.blank
  /// Link Service to Service Item.
  public var linkServiceToServiceItem = false
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Finishing Date.
  public var finishingDate = CalendarDate.blank
  /// Contract No.
  public var contractNo = Code.blank
  /// Max. Labor Unit Price: what no hour of a resource may cost more; zero for no limit.
  public var maxLaborUnitPrice = UnitPrice.zero
  /// Posting Description.
  public var postingDescription = ""
  /// External Document No.
  public var externalDocumentNo = ""
  /// Your Reference.
  public var yourReference = ""
  /// Work Description.
  public var workDescription = ""
  /// Responsibility Center.
  public var responsibilityCenter = Code.blank
  /// The comments on the document, in the order of their lines.
  public internal(set) var comments: [ServiceComment] = []
  /// Quote No. The quote that the order was made from.
  public var quoteNo = Code.blank
  /// Correction. Whether a credit memo is posted with negative debit and credit.
  public var correction = false
  /// Applies-to Doc. Type.
  public var appliesToDocType = EntryDocumentType.blank
  /// Applies-to Doc. No. The posted document whose customer entry is settled.
  public var appliesToDocNo = Code.blank
  /// Applies-to ID. The mark on the customer entries that are settled.
  public var appliesToID = LongCode.blank
  /// VAT Country/Region Code.
  public var vatCountryRegionCode = Code.blank
  /// VAT Registration No.
  public var vatRegistrationNo = ""
  /// No. Series.
  public var noSeries = Code.blank
  /// Shipping No. Series.
  public var shippingNoSeries = Code.blank
  /// Posting No. Series.
  public var postingNoSeries = Code.blank
  /// Shipping No. The number reserved for the next shipment.
  public var shippingNo = Code.blank
  /// Posting No. The number reserved for the next invoice.
  public var postingNo = Code.blank
  /// Last Shipping No.
  public var lastShippingNo = Code.blank
  /// Last Posting No.
  public var lastPostingNo = Code.blank
  /// Doc. No. Occurrence: which document of its number it is, archived ones considered.
  public var docNoOccurrence = 1
  /// Dimension Set ID.
  public var dimensionSetID = 0

  /// Everything blank.
  public init() {}

  /// The fields, as tables show them.
  public static let fields: [Field<ServiceHeader>] = [
    .shownOption("Document Type", \.documentType),
    .shown("No.", \.no),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shownText("Name", \.name),
    .shownText("Address", \.address),
    .shownText("City", \.city),
    .shown("Country/Region Code", \.countryRegionCode),
    .shown("Bill-to Customer No.", \.billToCustomerNo, to: "customer"),
    .shownText("Bill-to Name", \.billToName),
    .shown("Contact No.", \.contactNo, to: "contact"),
    .shownText("Contact Name", \.contactName),
    .shown(
      "Bill-to Contact No.", \.billToContactNo, to: "contact",
      "Price lists may be assigned to it."),
    .shownText("Bill-to Contact", \.billToContact),
    .shown("Ship-to Code", \.shipToCode),
    .shownText("Ship-to Name", \.shipToName),
    .shownText("Ship-to Address", \.shipToAddress),
    .shownText("Ship-to City", \.shipToCity),
    .shown("Ship-to Country/Region Code", \.shipToCountryRegionCode),
    .shownText("Description", \.description),
    .shown("Posting Date", \.postingDate),
    .shown("Document Date", \.documentDate),
    .shown("VAT Date", \.vatDate, "The date that reports of VAT go by."),
    .shown("Order Date", \.orderDate),
    .shown("Due Date", \.dueDate),
    .shown("Pmt. Discount Date", \.pmtDiscountDate),
    .shown("Payment Discount %", \.paymentDiscountPercent),
    .shown("Payment Terms Code", \.paymentTermsCode, to: "payment terms"),
    .shown("Payment Method Code", \.paymentMethodCode, to: "payment method"),
    .shownOption("Bal. Account Type", \.balAccountType),
    .shown(
      "Bal. Account No.", \.balAccountNo,
      "The account that pays the document when it is posted; blank if it is owed."),
    .shown("Language Code", \.languageCode),
    .shown("Currency Code", \.currencyCode, to: "currency"),
    .shown("Currency Factor", \.currencyFactor),
    .shown("Prices Including VAT", \.pricesIncludingVAT),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup, to: "gen business posting group"),
    .shown("VAT Bus. Posting Group", \.vatBusPostingGroup, to: "vat business posting group"),
    .shown("Customer Posting Group", \.customerPostingGroup, to: "customer posting group"),
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Service Zone Code", \.serviceZoneCode, to: "zone"),
    .shown("Invoice Disc. Code", \.invoiceDiscCode),
    .shownOption("Invoice Discount Calculation", \.invoiceDiscountCalculation),
    .shown("Invoice Discount Value", \.invoiceDiscountValue),
    .shown("Allow Line Disc.", \.allowLineDisc),
    .shown("Customer Price Group", \.customerPriceGroup),
    .shown("Customer Disc. Group", \.customerDiscGroup),
    .shown("VAT Base Discount %", \.vatBaseDiscountPercent),
    .shown("Salesperson Code", \.salespersonCode, to: "salesperson"),
    .shown("Reason Code", \.reasonCode, to: "reason code"),
    .shown("EU 3-Party Trade", \.eu3PartyTrade),
    .shown("Combine Shipments", \.combineShipments),
    .shownOption("Shipping Advice", \.shippingAdvice),
    .shownOption("Status", \.status),
    .shownOption("Release Status", \.releaseStatus),
    .shown("Service Order Type", \.serviceOrderType, to: "service order type"),
    .shown("Link Service to Service Item", \.linkServiceToServiceItem),
    .shown("Starting Date", \.startingDate),
    .shown("Finishing Date", \.finishingDate),
    .shown("Contract No.", \.contractNo, to: "service contract"),
    .shown("Max. Labor Unit Price", \.maxLaborUnitPrice),
    .shownText("Posting Description", \.postingDescription),
    .shownText("External Document No.", \.externalDocumentNo),
    .shownText("Your Reference", \.yourReference),
    .shownText("Work Description", \.workDescription),
    .shown("Responsibility Center", \.responsibilityCenter, to: "responsibility center"),
    .shown("Quote No.", \.quoteNo, "The quote that the order was made from."),
    .shown(
      "Correction", \.correction,
      "Whether a credit memo is posted with negative debit and credit."),
    .shownOption("Applies-to Doc. Type", \.appliesToDocType),
    .shown(
      "Applies-to Doc. No.", \.appliesToDocNo,
      "The posted document whose customer entry is settled."),
    .shown(
      "Applies-to ID", \.appliesToID, "The mark on the customer entries that are settled."),
    .shown("VAT Country/Region Code", \.vatCountryRegionCode),
    .shownText("VAT Registration No.", \.vatRegistrationNo),
    .shown("No. Series", \.noSeries, to: "number series"),
    .shown("Shipping No. Series", \.shippingNoSeries, to: "number series"),
    .shown("Posting No. Series", \.postingNoSeries, to: "number series"),
    .shown("Shipping No.", \.shippingNo, "The number reserved for the next shipment."),
    .shown("Posting No.", \.postingNo, "The number reserved for the next invoice."),
    .shown("Last Shipping No.", \.lastShippingNo),
    .shown("Last Posting No.", \.lastPostingNo),
    .shown("Doc. No. Occurrence", \.docNoOccurrence),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}
