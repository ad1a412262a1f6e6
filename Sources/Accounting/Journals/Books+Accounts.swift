extension Books {
  /// The general posting setup of two groups, which must exist and not be blocked.
  public func generalPostingSetup(
    business: Code, product: Code
  ) throws(RecordFault) -> Row<GeneralPostingSetup> {
    let setup = try generalPostingSetups.find(Pair(business, product))
    guard !setup.blocked else {
      throw .mustBeEqual(field: "Blocked", expected: "No", setup.reference, current: "Yes")
    }
    return setup
  }

  /// The VAT posting setup of two groups, which must exist and not be blocked.
  public func vatPostingSetup(
    business: Code, product: Code
  ) throws(RecordFault) -> Row<VATPostingSetup> {
    let setup = try vatPostingSetups.find(Pair(business, product))
    guard !setup.blocked else {
      throw .mustBeEqual(field: "Blocked", expected: "No", setup.reference, current: "Yes")
    }
    return setup
  }

  /// An account that may be posted to: it exists, is of type Posting and is not blocked.
  public func requirePostable(_ account: Code) throws(RecordFault) {
    let record = try glAccounts.find(account)
    guard record.accountType == .posting else {
      throw .mustBeEqual(
        field: "Account Type", expected: "Posting", record.reference,
        current: record.accountType.caption)
    }
    guard !record.blocked else {
      throw .mustBeEqual(field: "Blocked", expected: "No", record.reference, current: "Yes")
    }
  }

  /// What amounts in a currency are rounded to; blank stands for the local currency.
  public func amountPrecision(of currency: Code) throws(RecordFault) -> RoundingPrecision {
    guard !currency.isBlank else {
      return RoundingPrecision(generalLedgerSetup.amountRoundingPrecision) ?? .cent
    }
    let record = try currencies.find(currency)
    guard let precision = RoundingPrecision(record.amountRoundingPrecision) else {
      throw .mustHaveValue(field: "Amount Rounding Precision", record.reference)
    }
    return precision
  }

  /// What unit prices in a currency are rounded to; blank stands for the local currency.
  public func unitAmountPrecision(of currency: Code) throws(RecordFault) -> RoundingPrecision {
    guard !currency.isBlank else {
      return RoundingPrecision(generalLedgerSetup.unitAmountRoundingPrecision) ?? .finest
    }
    let record = try currencies.find(currency)
    guard let precision = RoundingPrecision(record.unitAmountRoundingPrecision) else {
      throw .mustHaveValue(field: "Unit-Amount Rounding Precision", record.reference)
    }
    return precision
  }

  /// Which way VAT in a currency is rounded.
  public func vatRoundingDirection(of currency: Code) -> RoundingDirection {
    let foreign = currency.isBlank ? nil : currencies.row(currency)
    return foreign?.vatRoundingType ?? generalLedgerSetup.vatRoundingType
  }
}

extension Row<GeneralPostingSetup> {
  /// The account of a purpose, which must be filled.
  public func account(for reason: AccountReason) throws(RecordFault) -> Code {
    let account =
      switch reason {
      case .salesAccount: record.salesAccount
      case .salesCreditMemoAccount: record.salesCreditMemoAccount
      case .salesLineDiscAccount: record.salesLineDiscAccount
      case .salesInvDiscAccount: record.salesInvDiscAccount
      case .inventoryAdjmtAccount: record.inventoryAdjmtAccount
      case .cogsAccount: record.cogsAccount
      case .cogsAccountInterim: record.cogsAccountInterim
      default: Code.blank
      }
    guard !account.isBlank else { throw .accountMissing(field: reason.caption, record.reference) }
    return account
  }
}

extension Row<InventoryPostingSetup> {
  /// The account of a purpose, which must be filled.
  public func account(for reason: AccountReason) throws(RecordFault) -> Code {
    let account =
      reason == .inventoryAccountInterim
      ? record.inventoryAccountInterim : record.inventoryAccount
    guard !account.isBlank else { throw .accountMissing(field: reason.caption, record.reference) }
    return account
  }
}

extension Books {
  /// The account of the general ledger behind the account that pays a document: itself, or that of
  /// the bank account's posting group.
  public func balancingAccount(
    _ type: BalancingAccountType, _ no: Code, currency: Code
  ) throws(RecordFault) -> Code {
    guard type == .bankAccount else {
      try requirePostable(no)
      return no
    }
    let bank = try bankAccounts.find(no)
    guard !bank.blocked else {
      throw .mustBeEqual(field: "Blocked", expected: "No", bank.reference, current: "Yes")
    }
    guard bank.currencyCode.isBlank || bank.currencyCode == currency else {
      throw .mustBeEqual(
        field: "Currency Code", expected: "\(currency)", bank.reference,
        current: "\(bank.currencyCode)")
    }
    let group = try bankAccountPostingGroups.find(bank.bankAccPostingGroup)
    guard !group.glAccountNo.isBlank else {
      throw .accountMissing(field: "G/L Account No.", group.reference)
    }
    try requirePostable(group.glAccountNo)
    return group.glAccountNo
  }
}

extension Currency {
  /// The account of what applying entries of different rates gains or loses, which must be filled.
  func account(for reason: AccountReason) throws(RecordFault) -> Code {
    let account = reason == .realizedGainsAcc ? realizedGainsAcc : realizedLossesAcc
    guard !account.isBlank else { throw .accountMissing(field: reason.caption, reference) }
    return account
  }
}

extension Row<CustomerPostingGroup> {
  /// The account of a purpose, which must be filled.
  public func account(for reason: AccountReason) throws(RecordFault) -> Code {
    let account =
      switch reason {
      case .receivablesAccount: record.receivablesAccount
      case .serviceChargeAcc: record.serviceChargeAcc
      case .debitRoundingAccount: record.debitRoundingAccount
      case .creditRoundingAccount: record.creditRoundingAccount
      case .paymentDiscDebitAcc: record.paymentDiscDebitAcc
      case .paymentDiscCreditAcc: record.paymentDiscCreditAcc
      case .paymentToleranceDebitAcc: record.paymentToleranceDebitAcc
      case .paymentToleranceCreditAcc: record.paymentToleranceCreditAcc
      case .debitCurrApplnRndgAcc: record.debitCurrApplnRndgAcc
      case .creditCurrApplnRndgAcc: record.creditCurrApplnRndgAcc
      default: record.invoiceRoundingAccount
      }
    guard !account.isBlank else { throw .accountMissing(field: reason.caption, record.reference) }
    return account
  }
}
