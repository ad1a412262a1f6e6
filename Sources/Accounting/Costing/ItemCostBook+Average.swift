/// Cost by the average of a period (rule S-035; InventoryAdjustment: AdjustItemAvgCost).
extension ItemCostBook {
  /// Finds what the entries lack that are valued by average cost, period by period.
  mutating func adjustAverage(
    _ averages: AverageCosting, _ precision: RoundingPrecision
  ) throws(NumberFault) {
    let dates = valuationDates()
    let ends = dates.mapValues { averages.period.lastDay(of: $0) }
    let first = firstDay(of: averages, dates)
    for end in Set(ends.values).sorted() where end >= first {
      try adjust(AveragePeriod(end: end, ends: ends), averages, precision)
    }
  }

  /// A period by its last day, and the periods of all entries.
  private struct AveragePeriod {
    let end: CalendarDate
    let ends: [Int: CalendarDate]

    func contains(_ number: Int) -> Bool { ends[number] == end }
    func isAfter(_ number: Int) -> Bool { ends[number].map { $0 < end } ?? false }
  }

  /// Works the averages of all stocks out; pieces may go from one to another, so that it goes on
  /// until nothing changes.
  private mutating func adjust(
    _ period: AveragePeriod, _ averages: AverageCosting, _ precision: RoundingPrecision
  ) throws(NumberFault) {
    var receivers: [AverageCosting.Pool: [Int]] = [:]
    for number in numbers where period.contains(number) && isValuedByAverage(number) {
      guard let entry = entries[number]?.entry else { continue }
      receivers[averages.pool(of: entry), default: []].append(number)
    }
    guard !receivers.isEmpty else { return }
    // BC gives up when the same entry was adjusted twenty times.
    for _ in 0..<20 {
      var changes = false
      for pool in receivers.keys.sorted() {
        let sources = sources(of: receivers[pool] ?? [], pool, averages, period)
        if try spread(sources, over: receivers[pool] ?? [], precision) { changes = true }
      }
      if try adjustApplied(precision) { changes = true }
      if !changes { return }
    }
  }

  /// What was valued up to the end of the period, but for the entries that get the average and
  /// those that follow them.
  private func sources(
    of receivers: [Int], _ pool: AverageCosting.Pool, _ averages: AverageCosting,
    _ period: AveragePeriod
  ) -> (quantity: Quantity, cost: Amount) {
    let followers = followers(of: receivers)
    var (quantity, cost) = (Quantity.zero, Amount.zero)
    for number in numbers where period.contains(number) || period.isAfter(number) {
      guard let entry = entries[number]?.entry, averages.pool(of: entry) == pool,
        !period.contains(number) || !followers.contains(number)
      else { continue }
      quantity += entry.quantity
      cost += self.cost(of: number, withRounding: true)
    }
    return (quantity, cost)
  }

  /// Entries and all that take their cost from them: returns, and what was taken from those by
  /// choice.
  private func followers(of receivers: [Int]) -> Set<Int> {
    var found = Set(receivers)
    var waiting = receivers
    while let number = waiting.popLast() {
      guard let entry = entries[number] else { continue }
      let next = entry.returned.map(\.inboundItemEntryNo) + entry.given.map(\.outboundItemEntryNo)
      for other in next where found.insert(other).inserted { waiting.append(other) }
    }
    return found
  }

  /// Gives each entry its part of what is left, as long as there is something.
  ///
  /// The last pieces are not taken out of it: what leaves without stock gets the same average.
  private mutating func spread(
    _ sources: (quantity: Quantity, cost: Amount), over receivers: [Int],
    _ precision: RoundingPrecision
  ) throws(NumberFault) -> Bool {
    var (quantity, cost) = sources
    guard quantity.isPositive, !cost.isNegative else { return false }
    var changes = false
    for number in receivers {
      guard let entry = entries[number] else { continue }
      let share = try cost.share(entry.entry.quantity, of: quantity, rounded: precision)
      if try spread(share, over: entry, precision) { changes = true }
      guard (quantity + entry.entry.quantity).isPositive else { continue }
      quantity += entry.entry.quantity
      cost += share
    }
    return changes
  }

  /// Whether an outbound entry took stock that was chosen for it.
  func isChosen(_ number: Int) -> Bool {
    guard let entry = entries[number], item.costingMethod == .average else { return false }
    return entry.entry.quantity.isNegative && !isValuedByAverage(number)
  }

  private func isValuedByAverage(_ number: Int) -> Bool {
    guard let entry = entries[number], entry.entry.quantity.isNegative else { return false }
    return entry.values.contains { $0.valuedByAverageCost && !$0.adjustment }
  }

  // MARK: Valuation dates

  /// The day from which the averages count as the setup is now: a change of it leaves what was
  /// adjusted before its year as it is, unless something is posted there later.
  private func firstDay(
    of averages: AverageCosting, _ dates: [Int: CalendarDate]
  ) -> CalendarDate {
    guard let change = averages.change else { return .blank }
    let known = min(change.lastEntryNo, adjustedThrough)
    let later = numbers.filter { number in
      entries[number]?.values.contains { $0.entryNo > known && !$0.adjustment } ?? false
    }
    return later.reduce(change.firstDay) { min($0, dates[$1] ?? $0) }
  }

  /// The days on which the entries count: no piece before the stock was there that it was taken
  /// from, nor a return before what it brings back; chosen stock is left on its own day
  /// (ItemJnlPostLine: GetValuationDate, GetAppliedFromValues).
  func valuationDates() -> [Int: CalendarDate] {
    var dates = entries.mapValues(\.entry.postingDate)
    // Each round moves on along the applications, which are no longer than there are entries.
    for _ in numbers {
      var changes = false
      for number in numbers {
        let date = valuationDate(of: number, dates)
        if date != dates[number] {
          dates[number] = date
          changes = true
        }
      }
      if !changes { break }
    }
    return dates
  }

  private func valuationDate(of number: Int, _ known: [Int: CalendarDate]) -> CalendarDate {
    guard let entry = entries[number] else { return .blank }
    if entry.entry.correction, let date = known[entry.original] { return date }
    if isChosen(number), let row = entry.taken.first, let date = known[row.inboundItemEntryNo] {
      return date
    }
    var date = entry.entry.postingDate
    for row in entry.taken { date = max(date, known[row.inboundItemEntryNo] ?? date) }
    return max(date, known[entry.original] ?? date)
  }
}
