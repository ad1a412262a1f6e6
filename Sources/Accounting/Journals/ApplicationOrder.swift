/// In which order open entries are settled with a new one.
///
/// Entries of the other sign come from the earliest due date on, until the new entry is used up. If
/// entries of its own sign are among them, they count first: the side that all together do not
/// cover is settled whole, and the new entry takes its sum over.
struct ApplicationOrder {
  /// Entries that are settled whole, whatever is left of the new one.
  private(set) var whole: [OpenCustomerEntry] = []
  /// Entries that are settled as far as the new one reaches.
  private(set) var rest: [OpenCustomerEntry] = []

  /// One entry.
  init(_ entry: OpenCustomerEntry) { rest = [entry] }

  init(
    _ entries: [OpenCustomerEntry], for new: ApplyingEntry, isOldest: Bool,
    in books: borrowing Books
  ) throws(BookkeepingFault) {
    let sorted = entries.sorted(by: Self.isBefore)
    let isPositive = new.remaining.isPositive
    guard sorted.contains(where: { $0.isPositive == isPositive }) else {
      rest = sorted
      return
    }
    var sum = new.remaining
    for open in isPositive ? sorted.reversed() : sorted {
      let seen = try SeenEntry(open, by: new, in: books)
      sum += seen.remaining
      if seen.isDiscountDue { sum -= seen.discount }
      if isOldest, !sum.isZero, sum.isPositive != isPositive { break }
    }
    let sign = sum.isNegative
    whole = sorted.filter { $0.isPositive == sign }
    // Without an entry on that side nothing is settled at all.
    rest = whole.isEmpty ? [] : sorted.filter { $0.isPositive != sign }
  }

  private static func isBefore(_ left: OpenCustomerEntry, _ right: OpenCustomerEntry) -> Bool {
    if left.isPositive != right.isPositive { return !left.isPositive }
    return (left.entry.dueDate, left.entry.entryNo) < (right.entry.dueDate, right.entry.entryNo)
  }
}

extension OpenCustomerEntry {
  fileprivate var isPositive: Bool { state.remainingAmount.isPositive }
}
