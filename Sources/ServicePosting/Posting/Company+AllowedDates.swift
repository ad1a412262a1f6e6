public import Accounting

/// The days on which a user may post; limits that are the wrong way round allow none.
struct AllowedDates {
  let first: CalendarDate
  let last: CalendarDate

  func contains(_ date: CalendarDate) -> Bool { date >= first && date <= last }
}

extension Company {
  /// Whether a user may post on a day: by the user's range if there is one, else by the company's;
  /// both ends count.
  public func allowsPosting(on date: CalendarDate, by user: LongCode) -> Bool {
    allowedDates(for: user).contains(date)
  }

  func allowedDates(for user: LongCode) -> AllowedDates {
    let setup = books.userSetups.row(user)
    var from = setup?.allowPostingFrom ?? .blank
    var to = setup?.allowPostingTo ?? .blank
    if from.isBlank, to.isBlank {
      from = books.generalLedgerSetup.allowPostingFrom
      to = books.generalLedgerSetup.allowPostingTo
    }
    if to.isBlank { to = .last }
    return AllowedDates(first: from, last: to)
  }
}
