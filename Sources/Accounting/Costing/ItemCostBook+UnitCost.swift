/// What the card shows after an adjustment (rule S-037; ItemCostManagement:
/// CalcUnitCostFromAverageCost).
extension ItemCostBook {
  /// What a piece in stock costs on average, or when there is none, what the last piece cost that
  /// went out; `nil` where the card stays.
  ///
  /// What went out without stock counts neither as pieces nor as cost. A standard cost stays.
  ///
  /// - Parameter rests: what the run takes from used up layers.
  func unitCost(_ rests: Amount) throws(NumberFault) -> UnitPrice? {
    guard item.costingMethod != .standard else { return nil }
    var (quantity, stock, cost) = (Quantity.zero, Quantity.zero, rests)
    var isOpen = false
    for number in numbers {
      guard let entry = entries[number] else { continue }
      quantity += entry.entry.quantity
      if !entry.remaining.isZero { isOpen = true }
      if entry.remaining.isNegative { continue }
      stock += entry.entry.quantity
      cost += self.cost(of: number, withRounding: true)
    }
    if stock.isPositive { return cost.isPositive ? try UnitPrice(cost, per: stock) : nil }
    return quantity.isZero && !isOpen ? try lastCost() : nil
  }

  /// The cost of a piece of the last outbound entry that is no correction and whose stock was not
  /// chosen, else of the last of the others.
  private func lastCost() throws(NumberFault) -> UnitPrice? {
    let dates = valuationDates()
    var found: UnitPrice?
    let outbound = numbers.filter { entries[$0]?.entry.quantity.isNegative == true }
      .sorted { isLater($0, than: $1, dates) }
    for number in outbound {
      guard let entry = entries[number] else { continue }
      let isExact = !entry.entry.correction && !isChosen(number)
      guard isExact || found == nil else { continue }
      let cost = try UnitPrice(cost(of: number, withRounding: true), per: entry.entry.quantity)
      if cost.isZero { continue }
      found = cost
      if isExact { break }
    }
    return found
  }

  private func isLater(_ left: Int, than right: Int, _ dates: [Int: CalendarDate]) -> Bool {
    guard let one = entries[left]?.entry, let other = entries[right]?.entry else { return false }
    let (day, otherDay) = (dates[left] ?? .blank, dates[right] ?? .blank)
    if day != otherDay { return day > otherDay }
    if one.locationCode != other.locationCode { return one.locationCode > other.locationCode }
    if one.variantCode != other.variantCode { return one.variantCode > other.variantCode }
    return left > right
  }
}
