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

  /// Works a run out.
  ///
  /// - Parameters:
  ///   - items: the items; those that are not kept in stock have nothing to adjust.
  ///   - firstDate: entries of earlier days stay as they are; blank for none.
  /// - Throws: `BookkeepingFault`, if an account is missing to which the cost should go.
  public init(
    of items: [Row<Item>], from firstDate: CalendarDate, userID: LongCode,
    on workDate: CalendarDate,
    in books: borrowing Books
  ) throws(BookkeepingFault) {
    journal = JournalDraft(following: books)
    let precision = RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
    let source = ItemReturn(0, documentLineNo: 0, userID: userID, creationDate: workDate)
    for var book in ItemCostBook.all(of: items.filter { $0.type == .inventory }, in: books) {
      let rests: [(value: ValueEntry, cost: Amount)]
      do throws(NumberFault) {
        try book.adjustApplied(precision)
        if book.item.costingMethod == .average { try book.adjustAverage(precision) }
        rests = try book.roundingRests(precision)
      } catch {
        throw .number(error)
      }
      let count = journal.valueEntries.count
      for value in book.adjustingEntries(rests, from: firstDate, in: books) {
        try journal.append(value, of: book.item, source, in: books)
      }
      if journal.valueEntries.count > count { self.items.append(book.item.no) }
      try takeUnitCost(of: book, rests)
    }
    journal.closeItemRegister(
      sourceCode: books.sourceCodeSetup.adjustCost, userID: userID, creationDate: workDate)
  }

  /// The card shows what the pieces in stock cost on average; a standard cost stays (S-037).
  private mutating func takeUnitCost(
    of book: ItemCostBook, _ rests: [(value: ValueEntry, cost: Amount)]
  ) throws(BookkeepingFault) {
    guard book.item.costingMethod != .standard else { return }
    var quantity = Quantity.zero
    var cost = rests.reduce(Amount.zero) { $0 + $1.cost }
    for number in book.numbers {
      quantity += book.entries[number]?.entry.quantity ?? .zero
      cost += book.cost(of: number, withRounding: true)
    }
    guard quantity.isPositive, cost.isPositive else { return }
    do throws(NumberFault) {
      let unit = try UnitPrice(cost, per: quantity)
      if unit != book.item.unitCost { unitCosts.append((book.item.no, unit)) }
    } catch {
      throw .number(error)
    }
  }
}

extension ItemCostBook {
  /// The value entries of a run, in the order of those that they adjust; cents that rounding left
  /// come last.
  fileprivate func adjustingEntries(
    _ rests: [(value: ValueEntry, cost: Amount)], from firstDate: CalendarDate,
    in books: borrowing Books
  ) -> [ValueEntry] {
    let setup = books.generalLedgerSetup
    let code = books.sourceCodeSetup.adjustCost
    var found: [ValueEntry] = []
    for number in adjustments.keys.sorted() {
      guard let value = books.valueEntries.entry(number), value.postingDate >= firstDate,
        let difference = adjustments[number]
      else { continue }
      let date = setup.postingDate(instead: value.postingDate)
      if !difference.expected.isZero {
        found.append(value.adjusted(expected: difference.expected, on: date, code))
      }
      if !difference.actual.isZero {
        found.append(value.adjusted(actual: difference.actual, on: date, code))
      }
    }
    for (value, cost) in rests where value.postingDate >= firstDate {
      let date = setup.postingDate(instead: value.postingDate)
      found.append(value.rounded(by: cost, on: date, code))
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
