/// Why an entry stands on its account: the setup field that named it.
public enum AccountReason: UInt8, OptionValue {
  /// No account was chosen.
  case none
  /// Sales Account.
  case salesAccount
  /// Sales Credit Memo Account.
  case salesCreditMemoAccount
  /// The document line named it.
  case lineAccount
  /// The service cost card named it.
  case serviceCostAccount
  /// Sales Line Disc. Account.
  case salesLineDiscAccount
  /// Sales Inv. Disc. Account.
  case salesInvDiscAccount
  /// Sales VAT Account.
  case salesVATAccount
  /// Receivables Account.
  case receivablesAccount
  /// Invoice Rounding Account.
  case invoiceRoundingAccount
  /// Service Charge Acc.
  case serviceChargeAcc
  /// Inventory Account.
  case inventoryAccount
  /// Inventory Account (Interim).
  case inventoryAccountInterim
  /// Inventory Adjmt. Account.
  case inventoryAdjmtAccount
  /// COGS Account.
  case cogsAccount
  /// COGS Account (Interim).
  case cogsAccountInterim
  /// Realized Gains Acc.
  case realizedGainsAcc
  /// Realized Losses Acc.
  case realizedLossesAcc
  /// Debit Rounding Account.
  case debitRoundingAccount
  /// Credit Rounding Account.
  case creditRoundingAccount
  /// Payment Disc. Debit Acc.
  case paymentDiscDebitAcc
  /// Payment Disc. Credit Acc.
  case paymentDiscCreditAcc
  /// Payment Tolerance Debit Acc.
  case paymentToleranceDebitAcc
  /// Payment Tolerance Credit Acc.
  case paymentToleranceCreditAcc
  /// Debit Curr. Appln. Rndg. Acc.
  case debitCurrApplnRndgAcc
  /// Credit Curr. Appln. Rndg. Acc.
  case creditCurrApplnRndgAcc
  /// The document or journal line named the account that pays.
  case balancingAccount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: ""
    case .salesAccount: "Sales Account"
    case .salesCreditMemoAccount: "Sales Credit Memo Account"
    case .lineAccount: "No."
    case .serviceCostAccount: "Account No."
    case .salesLineDiscAccount: "Sales Line Disc. Account"
    case .salesInvDiscAccount: "Sales Inv. Disc. Account"
    case .salesVATAccount: "Sales VAT Account"
    case .receivablesAccount: "Receivables Account"
    case .invoiceRoundingAccount: "Invoice Rounding Account"
    case .serviceChargeAcc: "Service Charge Acc."
    case .inventoryAccount: "Inventory Account"
    case .inventoryAccountInterim: "Inventory Account (Interim)"
    case .inventoryAdjmtAccount: "Inventory Adjmt. Account"
    case .cogsAccount: "COGS Account"
    case .cogsAccountInterim: "COGS Account (Interim)"
    case .realizedGainsAcc: "Realized Gains Acc."
    case .realizedLossesAcc: "Realized Losses Acc."
    case .debitRoundingAccount: "Debit Rounding Account"
    case .creditRoundingAccount: "Credit Rounding Account"
    case .paymentDiscDebitAcc: "Payment Disc. Debit Acc."
    case .paymentDiscCreditAcc: "Payment Disc. Credit Acc."
    case .paymentToleranceDebitAcc: "Payment Tolerance Debit Acc."
    case .paymentToleranceCreditAcc: "Payment Tolerance Credit Acc."
    case .debitCurrApplnRndgAcc: "Debit Curr. Appln. Rndg. Acc."
    case .creditCurrApplnRndgAcc: "Credit Curr. Appln. Rndg. Acc."
    case .balancingAccount: "Bal. Account No."
    }
  }
}
