/// The accounts of a group of customers (table 92).
public struct CustomerPostingGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Receivables Account.
  public var receivablesAccount = Code.blank
  /// Service Charge Acc.
  public var serviceChargeAcc = Code.blank
  /// Invoice Rounding Account.
  public var invoiceRoundingAccount = Code.blank
  /// Payment Disc. Debit Acc.
  public var paymentDiscDebitAcc = Code.blank
  /// Payment Disc. Credit Acc.
  public var paymentDiscCreditAcc = Code.blank
  /// Payment Tolerance Debit Acc.
  public var paymentToleranceDebitAcc = Code.blank
  /// Payment Tolerance Credit Acc.
  public var paymentToleranceCreditAcc = Code.blank
  /// Debit Curr. Appln. Rndg. Acc.
  public var debitCurrApplnRndgAcc = Code.blank
  /// Credit Curr. Appln. Rndg. Acc.
  public var creditCurrApplnRndgAcc = Code.blank
  /// Debit Rounding Account.
  public var debitRoundingAccount = Code.blank
  /// Credit Rounding Account.
  public var creditRoundingAccount = Code.blank
  /// Interest Account.
  public var interestAccount = Code.blank
  /// Additional Fee Account.
  public var additionalFeeAccount = Code.blank

  /// The names of the table.
  public static let table = TableName(
    "customer posting group", "customer posting groups", "Customer Posting Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<CustomerPostingGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Receivables Account", \.receivablesAccount, to: "gl account"),
    .field("Service Charge Acc.", \.serviceChargeAcc, to: "gl account"),
    .field("Invoice Rounding Account", \.invoiceRoundingAccount, to: "gl account"),
    .field("Payment Disc. Debit Acc.", \.paymentDiscDebitAcc, to: "gl account"),
    .field("Payment Disc. Credit Acc.", \.paymentDiscCreditAcc, to: "gl account"),
    .field("Payment Tolerance Debit Acc.", \.paymentToleranceDebitAcc, to: "gl account"),
    .field("Payment Tolerance Credit Acc.", \.paymentToleranceCreditAcc, to: "gl account"),
    .field("Debit Curr. Appln. Rndg. Acc.", \.debitCurrApplnRndgAcc, to: "gl account"),
    .field("Credit Curr. Appln. Rndg. Acc.", \.creditCurrApplnRndgAcc, to: "gl account"),
    .field("Debit Rounding Account", \.debitRoundingAccount, to: "gl account"),
    .field("Credit Rounding Account", \.creditRoundingAccount, to: "gl account"),
    .field("Interest Account", \.interestAccount, to: "gl account"),
    .field("Additional Fee Account", \.additionalFeeAccount, to: "gl account"),
  ]
}
