/// An entry that the general ledger did not take, as it would have stood there: what is left to
/// look at when a transaction is refused.
public struct TriedEntry: Hashable, Sendable {
  /// G/L Account No.
  public let account: Code
  /// What named the account.
  public let reason: AccountReason
  /// Amount, in local currency; debit is positive.
  public let amount: Amount

  init(_ line: TransactionLine) {
    account = line.account
    reason = line.reason
    amount = line.amount
  }
}
