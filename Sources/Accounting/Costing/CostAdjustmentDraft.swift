/// A run of the cost adjustment, worked out but not yet written: value entries that bring the cost
/// of earlier ones to what it should be, and new unit costs of items (rules S-031 to S-037; BC's
/// report Adjust Cost - Item Entries).
public struct CostAdjustmentDraft: Sendable {
  /// The new entries and registers.
  public private(set) var journal: JournalDraft
  /// The unit costs that items get.
  public private(set) var unitCosts: [(item: Code, cost: UnitPrice)] = []
  /// The items of which entries are adjusted, in their order.
  public private(set) var items: [Code] = []
  /// All items that the run is about; afterwards they are adjusted.
  let adjusted: [Code]

  /// Works a run out.
  ///
  /// - Parameter items: the items; those that are not kept in stock have nothing to adjust.
  /// - Throws: `BookkeepingFault`, if an account is missing to which the cost should go.
  public init(
    of items: [Row<Item>], userID: LongCode, on workDate: CalendarDate, in books: borrowing Books
  ) throws(BookkeepingFault) {
    journal = JournalDraft(following: books)
    adjusted = items.map(\.no)
    let precision = RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
    let averages = AverageCosting(books)
    let source = ItemReturn(0, documentLineNo: 0, userID: userID, creationDate: workDate)
    for var book in ItemCostBook.all(of: items.filter { $0.type == .inventory }, in: books) {
      let rests: [(value: ValueEntry, cost: Amount)]
      let unitCost: UnitPrice?
      do throws(NumberFault) {
        try book.adjustApplied(precision)
        if book.item.costingMethod == .average {
          try book.adjustAverage(averages, precision)
        }
        rests = try book.roundingRests(precision)
        unitCost = try book.unitCost(rests.reduce(.zero) { $0 + $1.cost })
      } catch {
        throw .number(error)
      }
      let count = journal.valueEntries.count
      for value in book.adjustingEntries(rests, in: books) {
        try journal.append(value, of: book.item, source, in: books)
      }
      if journal.valueEntries.count > count { self.items.append(book.item.no) }
      if let unitCost, unitCost != book.item.unitCost {
        unitCosts.append((book.item.no, unitCost))
      }
    }
    journal.closeItemRegister(
      sourceCode: books.sourceCodeSetup.adjustCost, userID: userID, creationDate: workDate)
  }
}

extension ItemCostBook {
  /// The value entries of a run: cents that rounding left come first, then what is adjusted, in
  /// the order of the entries that are.
  fileprivate func adjustingEntries(
    _ rests: [(value: ValueEntry, cost: Amount)], in books: borrowing Books
  ) -> [ValueEntry] {
    let setup = books.generalLedgerSetup
    let code = books.sourceCodeSetup.adjustCost
    var found: [ValueEntry] = []
    for (value, cost) in rests {
      let date = setup.postingDate(instead: value.postingDate)
      found.append(value.rounded(by: cost, on: date, code))
    }
    for number in adjustments.keys.sorted() {
      guard let value = books.valueEntries.entry(number), let difference = adjustments[number]
      else { continue }
      let date = setup.postingDate(instead: value.postingDate)
      if !difference.expected.isZero {
        found.append(value.adjusted(expected: difference.expected, on: date, code))
      }
      if !difference.actual.isZero {
        found.append(value.adjusted(actual: difference.actual, on: date, code))
      }
    }
    return found
  }
}

extension GeneralLedgerSetup {
  /// The day, or the first allowed one where postings on it are not allowed any more (S-032).
  fileprivate func postingDate(instead date: CalendarDate) -> CalendarDate {
    let isAllowed =
      date >= allowPostingFrom && (allowPostingTo.isBlank || date <= allowPostingTo)
    return isAllowed || allowPostingFrom.isBlank ? date : allowPostingFrom
  }
}
