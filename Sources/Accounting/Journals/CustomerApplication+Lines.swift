extension CustomerApplication {
  /// The receivables line of the new entry with what all rows add to it, and behind it the other
  /// sides of discounts, roundings, gains and corrections (S-015).
  ///
  /// Where the entries are of several posting groups, each application moves what is owed from
  /// one group's account to the other's.
  public func receivablesLines(
    _ line: TransactionLine, in books: borrowing Books
  ) throws(BookkeepingFault) -> [TransactionLine] {
    var own = line
    var lines: [TransactionLine] = []
    for row in rows {
      own.amount += row.amountLCY
      if row.entryNo == nil, row.type != .application {
        own.sourceCurrencyAmount += row.sourceAmount
      }
      guard !row.amountLCY.isZero else { continue }
      do throws(RecordFault) {
        guard var other = try otherSide(of: row, in: books) else { continue }
        other.sourceCurrencyAmount =
          row.type == .application ? row.sourceAmount : -row.sourceAmount
        try books.requirePostable(other.account)
        lines.append(other)
      } catch {
        throw .record(error)
      }
    }
    for place in lines.indices { lines[place].dimensionSetID = line.dimensionSetID }
    return [own] + lines
  }

  private func otherSide(
    of row: Row, in books: borrowing Books
  ) throws(RecordFault) -> TransactionLine? {
    let isDebit = !row.amountLCY.isPositive
    let reason: AccountReason
    switch row.type {
    case .initialEntry: return nil
    case .application:
      guard hasSeveralGroups else { return nil }
      return TransactionLine(
        account: try books.customerPostingGroups.find(row.group).account(for: .receivablesAccount),
        reason: .receivablesAccount, amount: row.amountLCY)
    case .realizedGain, .realizedLoss, .unrealizedGain, .unrealizedLoss:
      reason = row.amountLCY.isPositive ? .realizedGainsAcc : .realizedLossesAcc
      return TransactionLine(
        account: try books.currencies.find(row.currency).record.account(for: reason),
        reason: reason, amount: -row.amountLCY)
    case .paymentDiscount: reason = isDebit ? .paymentDiscDebitAcc : .paymentDiscCreditAcc
    case .paymentDiscountTolerance:
      reason = Self.tolerance(books.generalLedgerSetup.pmtDiscTolerancePosting, isDebit)
    case .paymentTolerance:
      reason = Self.tolerance(books.generalLedgerSetup.paymentTolerancePosting, isDebit)
    case .appliedRounding: reason = isDebit ? .debitCurrApplnRndgAcc : .creditCurrApplnRndgAcc
    case .correctionOfRemainingAmount:
      reason = isDebit ? .debitRoundingAccount : .creditRoundingAccount
    }
    return TransactionLine(
      account: try books.customerPostingGroups.find(customerPostingGroup).account(for: reason),
      reason: reason, amount: -row.amountLCY)
  }

  private static func tolerance(_ accounts: ToleranceAccounts, _ isDebit: Bool) -> AccountReason {
    switch accounts {
    case .paymentTolerance: isDebit ? .paymentToleranceDebitAcc : .paymentToleranceCreditAcc
    case .paymentDiscount: isDebit ? .paymentDiscDebitAcc : .paymentDiscCreditAcc
    }
  }
}
