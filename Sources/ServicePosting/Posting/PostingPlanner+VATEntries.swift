import Accounting

/// What a joined line of the invoice becomes in the general and VAT ledgers.
extension PostingPlanner {
  /// The entry of a joined line, its VAT entry, and the entry on the VAT account.
  func append(
    _ joined: [InvoicePostingBuffer.Line], _ place: Int, to lines: inout [TransactionLine],
    in company: Company
  ) throws(PostingError) {
    let key = joined[place].key
    // Lines that fit may come to more than fits.
    guard joined[place].amount.isWithinLimit else { throw .bookkeeping(.number(.tooLarge)) }
    let setup = try records { () throws(RecordFault) in
      try company.books.requirePostable(key.account)
      return try company.books.vatPostingSetup(
        business: key.vatBusPostingGroup, product: key.vatProdPostingGroup)
    }
    try Self.requireModelled(setup, as: joined[place].calculationType)
    let last = lines.count
    lines.append(
      TransactionLine(
        account: key.account, reason: joined[place].reason, amount: joined[place].amount,
        dimensionSetID: key.dimensionSetID))
    lines[last].vatAmount = joined[place].vatAmount
    lines[last].genPostingType = .sale
    lines[last].genBusPostingGroup = key.genBusPostingGroup
    lines[last].genProdPostingGroup = key.genProdPostingGroup
    lines[last].vatBusPostingGroup = key.vatBusPostingGroup
    lines[last].vatProdPostingGroup = key.vatProdPostingGroup
    lines[last].sourceCurrencyAmount = joined[place].foreignAmount
    lines[last].keepsDescription = joined[place].keepsDescription
    lines[last].description = joined[place].description
    lines[last].vat = TransactionLine.VATPosting(
      calculationType: joined[place].calculationType, percent: setup.vatPercent,
      base: joined[place].vatBase, amount: joined[place].vatAmount,
      baseBeforePmtDisc: joined[place].amount, euService: setup.euService)
    lines[last].vat?.difference = -joined[place].vatDifference
    lines[last].vat?.baseDiscountPercent = money.vatBaseDiscount
    // Only these two kinds are owed to the tax office by the seller.
    guard !joined[place].vatAmount.isZero,
      setup.vatCalculationType == .normal || setup.vatCalculationType == .full
    else { return }
    guard !setup.salesVATAccount.isBlank else {
      throw .record(.accountMissing(field: "Sales VAT Account", setup.reference))
    }
    try records { () throws(RecordFault) in
      try company.books.requirePostable(setup.salesVATAccount)
    }
    lines.append(
      TransactionLine(
        account: setup.salesVATAccount, reason: .salesVATAccount,
        amount: joined[place].vatAmount, dimensionSetID: key.dimensionSetID))
    lines[last + 1].sourceCurrencyAmount = joined[place].foreignVATAmount
  }

  /// The setup still has the calculation that the line was entered with, and one that there is.
  private static func requireModelled(
    _ setup: Row<VATPostingSetup>, as type: VATCalculationType
  ) throws(PostingError) {
    guard setup.vatCalculationType == type else {
      throw .record(
        .mustBeEqual(
          field: "VAT Calculation Type", expected: type.caption, setup.reference,
          current: setup.vatCalculationType.caption))
    }
    guard setup.unrealizedVATType == .blank else {
      throw .notModelled("Unrealized VAT Type \(setup.unrealizedVATType.caption)")
    }
  }
}
