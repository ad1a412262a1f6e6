/// Cost by the average of a day (rule S-035; InventoryAdjustment: AdjustItemAvgCost).
///
/// The average is that of the item wherever it lies, and of each day by itself, as Inventory Setup
/// says when it is new.
extension ItemCostBook {
  /// Finds what the entries lack that are valued by average cost, day by day.
  mutating func adjustAverage(_ precision: RoundingPrecision) throws(NumberFault) {
    let dates = numbers.reduce(into: [Int: CalendarDate]()) { dates, number in
      dates[number] = valuationDate(of: number, dates)
    }
    for day in Set(dates.values).sorted() {
      // What the day's entries get moves no cost of an earlier day.
      try adjust(day, dates, precision)
    }
  }

  private mutating func adjust(
    _ day: CalendarDate, _ dates: [Int: CalendarDate], _ precision: RoundingPrecision
  ) throws(NumberFault) {
    let today = numbers.filter { dates[$0] == day }
    let receivers = today.filter { isValuedByAverage($0) }
    guard !receivers.isEmpty else { return }
    let receiving = Set(receivers)
    var (quantity, cost) = (Quantity.zero, Amount.zero)
    for number in numbers {
      guard let entry = entries[number], let date = dates[number], date <= day,
        !receiving.contains(number), !(date == day && receiving.contains(entry.original))
      else { continue }
      quantity += entry.entry.quantity
      cost += self.cost(of: number, withRounding: true)
    }
    for number in receivers {
      guard quantity.isPositive, !cost.isNegative, let entry = entries[number] else { return }
      let share = try cost.share(entry.entry.quantity, of: quantity, rounded: precision)
      _ = try spread(share, over: entry, precision)
      quantity += entry.entry.quantity
      cost += share
    }
    try adjustApplied(precision)
  }

  private func isValuedByAverage(_ number: Int) -> Bool {
    entries[number]?.values.contains { $0.valuedByAverageCost && !$0.adjustment } ?? false
  }

  /// No piece is valued before the stock was there that it was taken from, nor a return before what
  /// it brings back.
  private func valuationDate(of number: Int, _ known: [Int: CalendarDate]) -> CalendarDate {
    guard let entry = entries[number] else { return .blank }
    var date = entry.entry.postingDate
    for row in entry.taken { date = max(date, known[row.inboundItemEntryNo] ?? date) }
    return max(date, known[entry.original] ?? date)
  }
}
