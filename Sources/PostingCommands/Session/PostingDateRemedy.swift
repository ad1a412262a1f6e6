internal import Accounting
internal import ServicePosting

/// The days on which postings are allowed, and by which setup: that of a user stands before the
/// general one.
enum PostingDateRemedy {
  static func text(in company: Company) -> String? {
    let general = company.books.generalLedgerSetup
    var ranges = [
      range(general.allowPostingFrom, general.allowPostingTo, "by the general ledger setup")
    ]
    for user in company.books.userSetups.sorted {
      let no = "\(user.userID)"
      ranges.append(range(user.allowPostingFrom, user.allowPostingTo, "for user \(no)"))
    }
    let known = ranges.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    let more = known.count > 3 ? ", … ( show user setups )" : ""
    return "allowed are \(known.prefix(3).joined(separator: ", "))\(more); "
      + "set posting date DATE on order"
  }

  private static func range(
    _ from: CalendarDate, _ to: CalendarDate, _ whose: String
  ) -> String? {
    if from.isBlank, to.isBlank { return nil }
    let days = [from, to].map { $0.isBlank ? "" : "\($0)" }.joined(separator: "..")
    return "\(days) \(whose)"
  }
}
