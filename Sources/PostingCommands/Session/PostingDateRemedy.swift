internal import Accounting
internal import ServicePosting

/// The days on which a user may post, and by which setup: the user's own stands before that of the
/// company.
enum PostingDateRemedy {
  /// Without a user, the company's days.
  static func postingDates(of user: LongCode?, in company: Company) -> String? {
    let own = setup(of: user, in: company)
    let general = company.books.generalLedgerSetup
    return text(
      range(own?.allowPostingFrom, own?.allowPostingTo, "for user \(user ?? .blank)")
        ?? range(
          general.allowPostingFrom, general.allowPostingTo, "by the general ledger setup"),
      date: "posting date")
  }

  static func vatDates(of user: LongCode?, in company: Company) -> String? {
    let own = setup(of: user, in: company)
    let general = company.books.vatSetup
    return text(
      range(own?.allowVATDateFrom, own?.allowVATDateTo, "for user \(user ?? .blank)")
        ?? range(general.allowVATDateFrom, general.allowVATDateTo, "by the VAT setup"),
      date: "vat date")
  }

  private static func setup(of user: LongCode?, in company: Company) -> UserSetup? {
    user.flatMap { company.books.userSetups[$0] }
  }

  private static func text(_ range: String?, date: String) -> String? {
    range.map { "allowed are \($0); set \(date) DATE on order" }
  }

  private static func range(
    _ from: CalendarDate?, _ to: CalendarDate?, _ whose: String
  ) -> String? {
    let ends = [from ?? .blank, to ?? .blank]
    if ends.allSatisfy(\.isBlank) { return nil }
    let days = ends.map { $0.isBlank ? "" : "\($0)" }.joined(separator: "..")
    return "\(days) \(whose)"
  }
}
