import Accounting

/// The accounts of posting groups, which stay while entries bear these, and the days on which users
/// may post.
enum PostingSetupTables {
  static let general: TableDescription = .records(
    \.books.generalPostingSetups, .setup,
    mayDelete: { (setup, company) throws(PostingError) in
      guard !company.isUsed(setup) else { throw .record(.setupHasEntries(setup.reference)) }
    })

  static let inventory: TableDescription = .records(
    \.books.inventoryPostingSetups, .setup,
    mayDelete: { (setup, company) throws(PostingError) in
      guard !company.isUsed(setup) else { throw .record(.setupHasEntries(setup.reference)) }
    })

  static let vatDates: TableDescription = .single(
    \.books.vatSetup,
    validate: { (setup, _, _) throws(PostingError) in
      try requireVATDates(setup.allowVATDateFrom, setup.allowVATDateTo)
    })

  static let users: TableDescription = .records(
    \.books.userSetups, .setup,
    validate: { (setup, _, _) throws(PostingError) in
      try requirePostingDates(setup.allowPostingFrom, setup.allowPostingTo)
      try requireVATDates(setup.allowVATDateFrom, setup.allowVATDateTo)
    })

  /// The ends of a range of posting dates, of which either may be open (codeunit User Setup
  /// Management, CheckAllowedPostingDatesRange).
  static func requirePostingDates(
    _ from: CalendarDate, _ to: CalendarDate
  ) throws(PostingError) {
    guard !to.isBlank, from > to else { return }
    throw .record(.startsAfterEnd(field: "Allow Posting From", end: "Allow Posting To"))
  }

  private static func requireVATDates(
    _ from: CalendarDate, _ to: CalendarDate
  ) throws(PostingError) {
    guard !to.isBlank, from > to else { return }
    throw .record(.startsAfterEnd(field: "Allow VAT Date From", end: "Allow VAT Date To"))
  }
}
