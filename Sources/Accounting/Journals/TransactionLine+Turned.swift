extension TransactionLine {
  /// The line with debit and credit exchanged: what a credit memo makes of an invoice's line.
  public var turned: TransactionLine {
    var line = self
    line.amount = -amount
    line.vatAmount = -vatAmount
    line.sourceCurrencyAmount = -sourceCurrencyAmount
    line.vat?.turn()
    return line
  }
}

extension TransactionLine.VATPosting {
  fileprivate mutating func turn() {
    base = -base
    amount = -amount
    baseBeforePmtDisc = -baseBeforePmtDisc
    difference = -difference
  }
}

extension CustomerPosting {
  /// The posting with turned signs: what is owed to the customer instead of by him.
  public var turned: CustomerPosting {
    var posting = self
    posting.amount = -amount
    posting.amountLCY = -amountLCY
    posting.salesLCY = -salesLCY
    posting.profitLCY = -profitLCY
    posting.invDiscountLCY = -invDiscountLCY
    posting.pmtDiscPossible = -pmtDiscPossible
    return posting
  }
}
