/// Cost that follows the applications of stock (rules S-031 to S-034; InventoryAdjustment:
/// AdjustItemAppliedCost).
extension ItemCostBook {
  /// Finds what entries lack that take their cost from others, until nothing changes any more.
  ///
  /// - Returns: whether something was found.
  @discardableResult
  mutating func adjustApplied(_ precision: RoundingPrecision) throws(NumberFault) -> Bool {
    var hasChanged = false
    // A chain of applications never comes back to where it began.
    for _ in 0...numbers.count {
      var changes = false
      for number in numbers {
        if try adjustOutbound(number, precision) { changes = true }
        if try adjustReturns(of: number, precision) { changes = true }
      }
      if !changes { break }
      hasChanged = true
    }
    return hasChanged
  }

  /// An outbound entry costs what the stock does that it took; what it took from none costs what
  /// it said.
  private mutating func adjustOutbound(
    _ number: Int, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Bool {
    guard let entry = entries[number], entry.entry.quantity.isNegative,
      entry.taken.contains(where: \.costApplication)
    else { return false }
    var cost = Amount.zero
    var rest = entry.entry.quantity
    for row in entry.taken {
      cost += try share(of: row, precision)
      rest -= row.quantity
    }
    let unit = entry.values.first?.costPerUnit ?? .zero
    cost += try Amount(rest, times: unit, rounded: .finest)
    return try spread(cost, over: entry, precision)
  }

  /// What a piece of stock costs the entry that took it: rounded by itself, so that a layer may
  /// keep a cent (CostElementBuffer: RoundActualCost).
  private func share(
    of row: ItemApplicationEntry, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    guard let layer = entries[row.inboundItemEntryNo] else { return .zero }
    return try cost(of: row.inboundItemEntryNo)
      .share(row.quantity, of: layer.entry.quantity, rounded: precision)
  }

  /// Spreads the cost of an entry over its documents, carrying what the rounding cuts off.
  mutating func spread(
    _ cost: Amount, over entry: Entry, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Bool {
    var split = ProportionalSplit(
      of: cost, over: Amount(raw: entry.entry.quantity.raw), rounded: precision)
    var changes = false
    if !isInvoiced(entry) {
      for document in CostDocument.all(of: entry, expected: true, in: self) {
        let new = try split.share(of: Amount(raw: document.valued.raw))
        if record(new - document.expected, expected: true, of: document) { changes = true }
      }
      split.reset()
    }
    for document in CostDocument.all(of: entry, expected: false, in: self) {
      let new = try split.share(of: Amount(raw: document.valued.raw))
      guard record(new - document.actual, expected: false, of: document) else { continue }
      changes = true
      try balanceExpected(of: entry, document, precision)
    }
    return changes
  }

  private mutating func record(
    _ difference: Amount, expected: Bool, of document: CostDocument
  ) -> Bool {
    guard !difference.isZero else { return false }
    note(
      expected ? Difference(expected: difference) : Difference(actual: difference),
      of: document.original)
    return true
  }

  /// What was added to the expected cost of pieces that an invoice settled is taken back with it
  /// (InventoryAdjustment: CalcExpectedCostToBalance).
  private mutating func balanceExpected(
    of entry: Entry, _ document: CostDocument, _ precision: RoundingPrecision
  ) throws(NumberFault) {
    let added = expectedAdjustment(of: entry)
    guard !added.isZero, adjustments[document.original.entryNo]?.expected.isZero != false else {
      return
    }
    let settled = try added.share(
      document.original.invoicedQuantity, of: entry.entry.quantity, rounded: precision)
    note(Difference(expected: -settled), of: document.original)
  }

  /// Pieces that came back cost what they do as they left (S-034).
  private mutating func adjustReturns(
    of number: Int, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Bool {
    guard let entry = entries[number], entry.entry.quantity.isNegative else { return false }
    var changes = false
    for row in entry.returned {
      guard let inbound = entries[row.inboundItemEntryNo] else { continue }
      let cost = try total(of: entry).share(
        row.quantity, of: entry.entry.quantity, rounded: precision)
      let documents =
        (isInvoiced(inbound) ? [] : CostDocument.all(of: inbound, expected: true, in: self))
        + CostDocument.all(of: inbound, expected: false, in: self)
      for document in documents {
        let new = try cost.share(
          document.valued, of: inbound.entry.quantity, rounded: precision)
        let isExpected = document.original.expectedCost
        let old = isExpected ? document.expected : document.actual
        if record(new - old, expected: isExpected, of: document) { changes = true }
      }
    }
    return changes
  }

  /// Actual cost, and expected cost of what is not invoiced.
  private func total(of entry: Entry) throws(NumberFault) -> Amount {
    var (actual, expected) = (Amount.zero, Amount.zero)
    for value in entry.values {
      if value.expectedCost {
        expected += self.expected(value)
      } else {
        actual += self.actual(value)
      }
    }
    let open = entry.entry.quantity - invoicedQuantity(of: entry)
    return actual + (try expected.share(open, of: entry.entry.quantity, rounded: .finest))
  }

  // MARK: What is left of a layer

  /// The cents that rounding left on layers that are used up and invoiced, each with a value entry
  /// of its layer (S-036; InventoryAdjustment: EliminateRndgResidual).
  func roundingRests(
    _ precision: RoundingPrecision
  ) throws(NumberFault) -> [(value: ValueEntry, cost: Amount)] {
    var rests: [(value: ValueEntry, cost: Amount)] = []
    for number in numbers {
      guard let layer = entries[number], layer.entry.quantity.isPositive, isInvoiced(layer),
        layer.given.reduce(Quantity.zero, { $0 + $1.quantity }) == -layer.entry.quantity,
        let value = layer.values.last(where: { $0.entryType == .directCost && !$0.adjustment })
      else { continue }
      var rest = cost(of: number, withRounding: true)
      for row in layer.given { rest += try share(of: row, precision) }
      if !rest.isZero { rests.append((value, -rest)) }
    }
    return rests
  }
}
