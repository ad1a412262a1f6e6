import Accounting

/// A field of a setup record that names an account.
struct SetupAccount {
  /// As in `General Posting Setup DOMESTIC RETAIL`.
  let record: String
  /// The caption of the field.
  let field: String
  /// What it holds; blank where the record is not there any more.
  let account: Code

  /// The field of a record that is called like a reason.
  init<Element: Record>(
    _ reason: AccountReason, of key: Element.Key, in table: Table<Element>
  ) {
    let parts = key.fieldValues.map { $0.description.isEmpty ? "''" : $0.description }
    record = ([Element.table.caption] + parts).joined(separator: " ")
    field = reason.caption
    let found = Element.fields.first { $0.caption == reason.caption }
    account =
      table[key].flatMap { record in found.map { $0.read(record) } }
      .flatMap(Code.init(fieldValue:)) ?? .blank
  }

  /// `Sales Account of General Posting Setup DOMESTIC RETAIL`, and what it says today if that is
  /// not the account that was posted to.
  func sentence(posted: Code) -> String {
    let sentence = "\(posted) is \(field) of \(record)"
    if account == posted { return sentence }
    return sentence + (account.isBlank ? ", which is empty today" : ", which is \(account) today")
  }
}

extension AccountReason {
  /// Where the rules say so.
  var rule: String {
    switch self {
    case .none: ""
    case .salesAccount, .salesCreditMemoAccount, .lineAccount, .serviceCostAccount: "A-102"
    case .salesInvDiscAccount: "A-106"
    case .salesLineDiscAccount: "A-107"
    case .salesVATAccount: "A-119"
    case .receivablesAccount: "A-134"
    case .invoiceRoundingAccount: "A-097"
    case .serviceChargeAcc: "A-065"
    case .inventoryAccount, .inventoryAccountInterim, .inventoryAdjmtAccount, .cogsAccount,
      .cogsAccountInterim:
      "A-165"
    case .realizedGainsAcc, .realizedLossesAcc: "S-012"
    case .debitRoundingAccount, .creditRoundingAccount: "S-013"
    case .paymentDiscDebitAcc, .paymentDiscCreditAcc, .paymentToleranceDebitAcc,
      .paymentToleranceCreditAcc:
      "S-015"
    case .debitCurrApplnRndgAcc, .creditCurrApplnRndgAcc: "A-149"
    case .balancingAccount: "A-126"
    }
  }
}
