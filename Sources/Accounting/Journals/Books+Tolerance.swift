extension Books {
  /// How much less than what is owed may be accepted: a part of it, but no more than the limit
  /// (table 98 and table 4, Payment Tolerance % and Max. Payment Tolerance Amount).
  public func maxPaymentTolerance(
    of posting: borrowing CustomerPosting, isCredit: Bool
  ) throws(NumberFault) -> Amount {
    guard customers.row(posting.customerNo)?.blockPaymentTolerance != true else { return .zero }
    let currency = posting.currencyCode.isBlank ? nil : currencies[posting.currencyCode]
    let limit =
      currency?.maxPaymentToleranceAmount ?? generalLedgerSetup.maxPaymentToleranceAmount
    let percent = currency?.paymentTolerancePercent ?? generalLedgerSetup.paymentTolerancePercent
    let precision =
      RoundingPrecision(
        currency?.amountRoundingPrecision ?? generalLedgerSetup.amountRoundingPrecision) ?? .cent
    let part = try posting.amount.share(percent, rounded: precision)
    let isLimited = percent.isZero || limit < part.magnitude
    let tolerance =
      isLimited && !(limit.isZero && !percent.isZero) ? (isCredit ? -limit : limit) : part
    return tolerance.magnitude > posting.amount.magnitude ? posting.amount : tolerance
  }
}
