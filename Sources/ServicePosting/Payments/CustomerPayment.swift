public import Accounting

/// A line of the cash receipt journal: money that a customer pays or gets back (table 81).
public struct CustomerPayment: Record {
  /// Account No.: the customer.
  public let accountNo: Code
  /// Posting Date.
  public var postingDate = CalendarDate.blank
  /// Document Date.
  public var documentDate = CalendarDate.blank
  /// Document No.
  public var documentNo = Code.blank
  /// External Document No.
  public var externalDocumentNo = ""
  /// Description.
  public var description = ""
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Amount: negative for a payment, positive for a refund.
  public var amount = Amount.zero
  /// Bal. Account Type.
  public var balAccountType = BalancingAccountType.glAccount
  /// Bal. Account No.: where the money goes or comes from.
  public var balAccountNo = Code.blank
  /// Applies-to Doc. Type.
  public var appliesToDocType = EntryDocumentType.blank
  /// Applies-to Doc. No.
  public var appliesToDocNo = Code.blank
  /// Applies-to ID.
  public var appliesToID = LongCode.blank

  /// The names of the table.
  public static let table = TableName(
    "general journal line", "general journal lines", "Gen. Journal Line")

  /// The customer.
  public var key: Code { accountNo }

  /// Makes a line without amount.
  public init(key: Code) { accountNo = key }

  /// The fields of the line, the customer first.
  public static let fields: [Field<CustomerPayment>] = [
    .shown("Account No.", \.accountNo, to: "customer"),
    .field("Posting Date", \.postingDate),
    .field("Document Date", \.documentDate),
    .field("Document No.", \.documentNo),
    .text("External Document No.", \.externalDocumentNo, length: 35),
    .text("Description", \.description),
    .field("Currency Code", \.currencyCode, to: "currency"),
    .field("Amount", \.amount, "Negative for a payment, positive for a refund."),
    .option("Bal. Account Type", \.balAccountType),
    .field("Bal. Account No.", \.balAccountNo),
    .option("Applies-to Doc. Type", \.appliesToDocType),
    .field("Applies-to Doc. No.", \.appliesToDocNo),
    .field("Applies-to ID", \.appliesToID),
  ]

  /// How commands name the fields; there are never rows of it, for a line is posted at once.
  public static let description: TableDescription = .collected(
    table, .master, keyCount: 1, Columns(fields)
  ) { _, _ in [] }
}
