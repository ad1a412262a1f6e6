internal import Accounting
internal import ServicePosting

extension AnswerTable {
  /// What would have been written of a transaction whose debit and credit differ, line by line with
  /// what it came to so far; `nil` for other refusals.
  init?(triedBy error: PostingError) {
    guard case .bookkeeping(.outOfBalance(_, _, let tried)) = error else { return nil }
    var balance = Amount.zero
    let rows: [[FieldValue]] = tried.map { entry in
      balance += entry.amount
      return [
        .code("\(entry.account)"), entry.amount.fieldValue, balance.fieldValue,
        .option(entry.reason.caption),
      ]
    }
    self.init(
      columns: [
        Column("G/L Account No.", .code(length: 20)), Column("Amount", Amount.kind),
        Column("So far", Amount.kind), Column("Account from", .option(AccountReason.captions)),
      ], rows: rows)
  }
}
