internal import Accounting
internal import ServicePosting

/// The entries that one company has beyond another: what a posting added to each ledger.
struct NewEntries: Sendable {
  /// The new entries of one ledger.
  struct Range: Sendable {
    let noun: String
    let first: Int
    let last: Int

    /// How many there are.
    var count: Int { max(0, last - first + 1) }
  }

  /// The ledgers with new entries, the general ledger first.
  let ranges: [Range]

  /// Compares the ends of the ledgers, which only grow.
  init(from before: Company, to after: Company) {
    ranges = Self.ledgers.compactMap { ledger in
      let range = Range(
        noun: ledger.noun, first: ledger.lastEntryNo(before) + 1, last: ledger.lastEntryNo(after))
      return range.count > 0 ? range : nil
    }
  }

  /// How many entries a ledger got.
  func count(of noun: String) -> Int { ranges.first { $0.noun == noun }?.count ?? 0 }

  private struct LedgerEnd: Sendable {
    let noun: String
    let lastEntryNo: @Sendable (Company) -> Int
  }

  private static let ledgers = [
    LedgerEnd(noun: "gl entry") { $0.books.glEntries.lastEntryNo },
    LedgerEnd(noun: "customer entry") { $0.books.customerEntries.lastEntryNo },
    LedgerEnd(noun: "detailed customer entry") { $0.books.detailedCustomerEntries.lastEntryNo },
    LedgerEnd(noun: "vat entry") { $0.books.vatEntries.lastEntryNo },
    LedgerEnd(noun: "item entry") { $0.books.itemEntries.lastEntryNo },
    LedgerEnd(noun: "value entry") { $0.books.valueEntries.lastEntryNo },
    LedgerEnd(noun: "resource entry") { $0.books.resourceEntries.lastEntryNo },
    LedgerEnd(noun: "service entry") { $0.serviceEntries.lastEntryNo },
    LedgerEnd(noun: "warranty entry") { $0.warrantyEntries.lastEntryNo },
  ]
}

extension NewEntries {
  /// One table for each ledger, with its usual columns.
  func tables(of company: Company) -> [AnswerTable] {
    ranges.compactMap { range in
      guard let table = NounIndex.shared.table(noun: range.noun) else { return nil }
      let rows = (range.first...range.last).compactMap {
        company.row(of: table, key: [.integer($0)])
      }
      return AnswerTable(rows, of: table, columns: DefaultColumns.places(of: table), titled: true)
    }
  }
}
