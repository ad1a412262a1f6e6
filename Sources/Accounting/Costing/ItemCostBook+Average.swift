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
    var stocks: [AverageCosting.Pool: AveragedStock] = [:]
    for number in numbers where period.contains(number) || period.isAfter(number) {
      guard let entry = entries[number]?.entry else { continue }
      let pool = averages.pool(of: entry)
      if period.isAfter(number) {
        stocks[pool, default: AveragedStock()].earlier.append(number)
      } else {
        stocks[pool, default: AveragedStock()].members.append(number)
        if isReceiver(number) { stocks[pool]?.receivers.append(number) }
      }
    }
    let receiving = stocks.filter { !$0.value.receivers.isEmpty }
      .sorted { $0.key < $1.key }.map(\.value)
    guard !receiving.isEmpty else { return }
    // BC gives up when the same entry was adjusted twenty times.
    for _ in 0..<20 {
      var changes = false
      for stock in receiving where try spread(over: stock, precision) { changes = true }
      if try adjustApplied(precision) { changes = true }
      if !changes { return }
    }
  }

  /// The entries of one stock up to the end of a period.
  private struct AveragedStock {
    /// Those of earlier periods.
    var earlier: [Int] = []
    /// Those of the period.
    var members: [Int] = []
    /// Those of them that get the average, in the order of their numbers.
    var receivers: [Int] = []
  }

  private struct Sum {
    var quantity = Quantity.zero
    var cost = Amount.zero
  }

  private func sum(of numbers: [Int], from start: Sum = Sum()) -> Sum {
    numbers.reduce(into: start) { sum, number in
      sum.quantity += entries[number]?.entry.quantity ?? .zero
      sum.cost += cost(of: number, withRounding: true)
    }
  }

  /// Gives each entry its part of what was there before it (InventoryAdjustment: CalcAvgCost,
  /// IsExcludeILEFromAvgCostCalc).
  ///
  /// The last pieces are not taken out of it: what leaves without stock gets the same average.
  private mutating func spread(
    over stock: AveragedStock, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Bool {
    let earlier = sum(of: stock.earlier)
    let members = Set(stock.members)
    var left: Sum?
    var changes = false
    for receiver in stock.receivers {
      guard let entry = entries[receiver] else { continue }
      let chain = followers(of: receiver).intersection(members)
      let returns = chain.contains { entries[$0]?.entry.quantity.isPositive == true }
      // Where pieces of it came back, it shares no more with others that get the average.
      let sources = stock.members.filter { number in
        guard number != receiver, !chain.contains(number) else { return false }
        return returns ? !isMarked(number) : number < receiver || !isReceiver(number)
      }
      var available = (returns ? nil : left) ?? sum(of: sources, from: earlier)
      defer { left = returns ? nil : available }
      guard available.quantity.isPositive, !available.cost.isNegative else { continue }
      let share = try available.cost.share(
        entry.entry.quantity, of: available.quantity, rounded: precision)
      if try spread(share, over: entry, precision) { changes = true }
      guard (available.quantity + entry.entry.quantity).isPositive else { continue }
      available.quantity += entry.entry.quantity
      available.cost += share
    }
    return changes
  }

  /// All entries that pieces of an outbound entry went on to: over returns to those that took
  /// them, and so on.
  private func followers(of receiver: Int) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [receiver]
    while let number = waiting.popLast() {
      guard let entry = entries[number] else { continue }
      let next = entry.returned.map(\.inboundItemEntryNo) + entry.takers
      for other in next where found.insert(other).inserted { waiting.append(other) }
    }
    return found
  }

  /// Whether an outbound entry took stock that was chosen for it.
  func isChosen(_ number: Int) -> Bool {
    guard let entry = entries[number], item.costingMethod == .average else { return false }
    return entry.entry.quantity.isNegative && !isMarked(number)
  }

  /// Whether an entry gets the average.
  private func isReceiver(_ number: Int) -> Bool {
    entries[number]?.entry.quantity.isNegative == true && isMarked(number)
  }

  /// Whether an entry says that it is valued by average, as the correction of one does that was.
  private func isMarked(_ number: Int) -> Bool {
    entries[number]?.values.contains { $0.valuedByAverageCost && !$0.adjustment } ?? false
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
