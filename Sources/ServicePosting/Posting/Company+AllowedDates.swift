public import Accounting

/// The days on which a user may post; limits that are the wrong way round allow none.
struct AllowedDates {
  let first: CalendarDate
  let last: CalendarDate

  /// The range of a user, or the company's where the user has none; an open end is never reached.
  init(
    from: CalendarDate, to: CalendarDate, orFrom first: CalendarDate, to last: CalendarDate
  ) {
    let isOwn = !from.isBlank || !to.isBlank
    let end = isOwn ? to : last
    self.first = isOwn ? from : first
    self.last = end.isBlank ? .last : end
  }

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
    return AllowedDates(
      from: setup?.allowPostingFrom ?? .blank, to: setup?.allowPostingTo ?? .blank,
      orFrom: books.generalLedgerSetup.allowPostingFrom,
      to: books.generalLedgerSetup.allowPostingTo)
  }

  /// Whether a user may post VAT of a day: any day where VAT dates are not used, else by the user's
  /// range of VAT dates or by that of the VAT setup.
  func allowsVATDate(_ date: CalendarDate, by user: LongCode) -> Bool {
    guard books.generalLedgerSetup.vatDateUsage != .disabled else { return true }
    let setup = books.userSetups.row(user)
    return AllowedDates(
      from: setup?.allowVATDateFrom ?? .blank, to: setup?.allowVATDateTo ?? .blank,
      orFrom: books.vatSetup.allowVATDateFrom, to: books.vatSetup.allowVATDateTo
    ).contains(date)
  }
}
