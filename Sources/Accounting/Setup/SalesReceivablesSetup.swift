/// The rules of sales that service posting shares (table 311).
public struct SalesReceivablesSetup: Record {
  /// Discount Posting. Which discounts go to accounts of their own.
  public var discountPosting = DiscountPosting.none
  /// Calc. Inv. Discount. Whether every posting calculates the invoice discount anew.
  public var calcInvDiscount = false
  /// Calc. Inv. Disc. per VAT ID.
  public var calcInvDiscPerVATID = false
  /// Invoice Rounding. Whether invoice totals are rounded by an extra line.
  public var invoiceRounding = false
  /// Ext. Doc. No. Mandatory.
  public var extDocNoMandatory = false
  /// Shipment on Invoice.
  public var shipmentOnInvoice = false
  /// Exact Cost Reversing Mandatory.
  public var exactCostReversingMandatory = false
  /// Appln. between Currencies. Which currencies may be settled with each other.
  public var applnBetweenCurrencies = CurrencyApplication.none
  /// Allow VAT Difference.
  public var allowVATDifference = false
  /// Credit Warnings. What somebody who enters a document is warned of.
  public var creditWarnings = CreditWarnings.both
  /// Allow Multiple Posting Groups. Whether the group of a document is checked when it is posted.
  public var allowMultiplePostingGroups = false
  /// Allow Editing Active Price.
  public var allowEditingActivePrice = false

  /// The names of the table.
  public static let table = TableName("sales receivables setup", "", "Sales & Receivables Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<SalesReceivablesSetup>] = [
    .option("Discount Posting", \.discountPosting, "Which discounts go to accounts of their own."),
    .field(
      "Calc. Inv. Discount", \.calcInvDiscount,
      "Whether every posting calculates the invoice discount anew."),
    .field("Calc. Inv. Disc. per VAT ID", \.calcInvDiscPerVATID),
    .field(
      "Invoice Rounding", \.invoiceRounding,
      "Whether invoice totals are rounded by an extra line."),
    .field("Ext. Doc. No. Mandatory", \.extDocNoMandatory),
    .field("Shipment on Invoice", \.shipmentOnInvoice),
    .field("Exact Cost Reversing Mandatory", \.exactCostReversingMandatory),
    .option(
      "Appln. between Currencies", \.applnBetweenCurrencies,
      "Which currencies may be settled with each other."),
    .field("Allow VAT Difference", \.allowVATDifference),
    .option(
      "Credit Warnings", \.creditWarnings,
      "What somebody who enters a document is warned of: credit limits, overdue balances."),
    .field(
      "Allow Multiple Posting Groups", \.allowMultiplePostingGroups,
      "Whether a group other than the customer's is checked when a document is posted."),
    .field(
      "Allow Editing Active Price", \.allowEditingActivePrice,
      "Whether price lists in force may be edited as they stand."),
  ]
}
