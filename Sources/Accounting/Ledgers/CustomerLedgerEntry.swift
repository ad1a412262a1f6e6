/// What a customer owes by one document; its number is that of its receivables entry (table 21).
public struct CustomerLedgerEntry: LedgerEntry {
  /// What the entry shares with all others of its transaction.
  let transaction: TransactionHeader.Reference
  /// Entry No.
  public let entryNo: Int
  /// Customer No.
  public let customerNo: Code
  /// Sell-to Customer No.
  public let sellToCustomerNo: Code
  /// Posting Date.
  public var postingDate: CalendarDate { transaction.value.postingDate }
  /// Document Type.
  public var documentType: EntryDocumentType { transaction.value.documentType }
  /// Document No.
  public var documentNo: Code { transaction.value.documentNo }
  /// Description.
  public var description: String { transaction.value.description }
  /// Currency Code.
  public var currencyCode: Code { transaction.value.currencyCode }
  /// Original Amount: what the customer owes, in the currency of the entry; negative for a credit
  /// memo or a payment.
  public let originalAmount: Amount
  /// Original Amt. (LCY): the same in local currency.
  public let originalAmountLCY: Amount
  /// Sales (LCY): what is sold, without VAT; negative for a credit memo.
  public let salesLCY: Amount
  /// Profit (LCY): the sales less their cost; negative for a loss, too.
  public let profitLCY: Amount
  /// Inv. Discount (LCY): the invoice discount; negative for a credit memo.
  public let invDiscountLCY: Amount
  /// Customer Posting Group.
  public let customerPostingGroup: Code
  /// Document Date.
  public var documentDate: CalendarDate { transaction.value.documentDate }
  /// Due Date.
  public let dueDate: CalendarDate
  /// Pmt. Discount Date.
  public let pmtDiscountDate: CalendarDate
  /// Pmt. Disc. Tolerance Date: until when the discount may still be given.
  public let pmtDiscToleranceDate: CalendarDate
  /// Original Pmt. Disc. Possible: what may be deducted if it is paid in time, in the currency
  /// and with the sign of the entry.
  public let originalPmtDiscPossible: Amount
  /// Original Currency Factor: how many units of the currency are one of local currency.
  public let originalCurrencyFactor: CurrencyFactor
  /// Applies-to Doc. Type: of the document that the header named.
  public let appliesToDocType: EntryDocumentType
  /// Payment Terms Code.
  public let paymentTermsCode: Code
  /// Payment Method Code.
  public let paymentMethodCode: Code
  /// Salesperson Code.
  public let salespersonCode: Code
  /// External Document No.
  public var externalDocumentNo: String { transaction.value.externalDocumentNo }
  /// Your Reference.
  public let yourReference: String
  /// Adjusted Currency Factor: that of the entry, as nothing adjusts exchange rates.
  public var adjustedCurrencyFactor: CurrencyFactor { originalCurrencyFactor }
  /// Reason Code.
  public var reasonCode: Code { transaction.value.reasonCode }
  /// No. Series.
  public var noSeries: Code { transaction.value.noSeries }
  /// User ID.
  public var userID: LongCode { transaction.value.userID }
  /// Source Code.
  public var sourceCode: Code { transaction.value.sourceCode }
  /// Dimension Set ID.
  public let dimensionSetID: Int
  /// Transaction No.
  public let transactionNo: Int
  /// G/L Register No.
  public let registerNo: Int

  /// The names of the ledger.
  public static let table = TableName("customer entry", "customer entries", "Cust. Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<CustomerLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Sell-to Customer No.", \.sellToCustomerNo, to: "customer"),
    .shown("Posting Date", \.postingDate),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shownText("Description", \.description),
    .shown("Currency Code", \.currencyCode),
    .shown("Original Amount", \.originalAmount),
    .shown("Original Amt. (LCY)", \.originalAmountLCY),
    .shown("Sales (LCY)", \.salesLCY),
    .shown("Profit (LCY)", \.profitLCY),
    .shown("Inv. Discount (LCY)", \.invDiscountLCY),
    .shown("Customer Posting Group", \.customerPostingGroup),
    .shown("Document Date", \.documentDate),
    .shown("Due Date", \.dueDate),
    .shown("Pmt. Discount Date", \.pmtDiscountDate),
    .shown(
      "Pmt. Disc. Tolerance Date", \.pmtDiscToleranceDate,
      "Until when the discount may still be given."),
    .shown("Original Pmt. Disc. Possible", \.originalPmtDiscPossible),
    .shown("Original Currency Factor", \.originalCurrencyFactor),
    .shown("Adjusted Currency Factor", \.adjustedCurrencyFactor),
    .shownOption("Applies-to Doc. Type", \.appliesToDocType),
    .shown("Payment Terms Code", \.paymentTermsCode),
    .shown("Payment Method Code", \.paymentMethodCode),
    .shown("Salesperson Code", \.salespersonCode),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Reason Code", \.reasonCode),
    .shown("No. Series", \.noSeries),
    .shown("User ID", \.userID),
    .shownText("Your Reference", \.yourReference),
    .shown("Source Code", \.sourceCode),
    .shown("Dimension Set ID", \.dimensionSetID),
    .shown("Transaction No.", \.transactionNo),
    .shown("G/L Register No.", \.registerNo),
  ]
}
