public import Accounting

extension Company {
  /// Whether a user may post on a day: by the user's range if there is one, else by the company's;
  /// both ends count.
  public func allowsPosting(on date: CalendarDate, by user: LongCode) -> Bool {
    let setup = books.userSetups.row(user)
    var from = setup?.allowPostingFrom ?? .blank
    var to = setup?.allowPostingTo ?? .blank
    if from.isBlank, to.isBlank {
      from = books.generalLedgerSetup.allowPostingFrom
      to = books.generalLedgerSetup.allowPostingTo
    }
    if to.isBlank { to = .last }
    return date >= from && date <= to
  }
}
