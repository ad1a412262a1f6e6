internal import Accounting
internal import ServicePosting

/// A company before a posting, and the rows that the posting added.
struct PostedChange: Sendable {
  let before: Company
  let newRows: [PostingPlan.NewRows]
}

extension [PostingPlan.NewRows] {
  /// One table for each ledger, with its usual columns; registers are left out.
  func tables(of company: Company) -> [AnswerTable] {
    compactMap { range in
      guard range.noun.hasSuffix("entry"), range.first <= range.last,
        let table = NounIndex.shared.table(noun: range.noun)
      else { return nil }
      let rows = (range.first...range.last).compactMap {
        company.row(of: table, key: [.integer($0)])
      }
      return AnswerTable(rows, of: table, columns: DefaultColumns.places(of: table), titled: true)
    }
  }
}
