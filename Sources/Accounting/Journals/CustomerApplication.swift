/// A new customer entry settled with open ones (rules S-001 to S-015).
///
/// It is worked out before any number is known: `nil` stands for the new entry.
public struct CustomerApplication: Sendable {
  /// The detailed entries behind the initial one, in BC's order; equal ones are one (S-006).
  private(set) var rows: [Row] = []
  /// What becomes of the entries beside their remaining amounts.
  private(set) var settlements: [CustomerSettlement] = []
  /// Whether the entries are of different customer posting groups.
  private(set) var hasSeveralGroups = false
  /// What is left of the new entry.
  private(set) var remaining = Amount.zero
  let customerPostingGroup: Code

  /// A detailed entry to be.
  struct Row: Sendable {
    let entryNo: Int?
    let type: DetailedEntryType
    let postingDate: CalendarDate
    let initialEntryDueDate: CalendarDate
    let currency: Code
    /// The posting group of the entry.
    let group: Code
    var amount: Amount
    /// The amount in the currency of the new entry.
    var sourceAmount: Amount
    var amountLCY: Amount
  }

  /// What a new entry is settled with.
  ///
  /// - Returns: `nil` if there is nothing to settle it with.
  /// - Throws: why an entry that was named does not fit.
  public init?(
    _ posting: CustomerPosting, _ type: EntryDocumentType, on date: CalendarDate,
    _ request: ApplicationRequest, in books: borrowing Books
  ) throws(BookkeepingFault) {
    customerPostingGroup = posting.customerPostingGroup
    guard !posting.amount.isZero else { return nil }
    let (way, entries) = try request.candidates(for: posting, on: date, in: books)
    guard let first = entries.first else { return nil }
    var new = ApplyingEntry(posting, type, on: date, in: books)
    let order =
      way == .document
      ? ApplicationOrder(first)
      : try ApplicationOrder(entries, for: new, isOldest: way == .oldest, in: books)
    // Applications are of the later day (D-12); the oldest entries are never younger.
    let day = entries.reduce(date) { max($0, $1.entry.postingDate) }
    for open in order.whole {
      try apply(&new, to: open, isWhole: true, on: day, keeps: way == .marked, in: books)
    }
    if let first = order.rest.first,
      first.state.remainingAmount.isPositive != new.remaining.isPositive
    {
      for open in order.rest where !new.remaining.isZero {
        try apply(&new, to: open, isWhole: false, on: day, keeps: way == .marked, in: books)
      }
    }
    guard let settlement = new.settlement else { return nil }
    remaining = new.remaining
    settlements.append(settlement)
    try correct(new, on: day, in: books)
  }

  /// The older entries that stay open with as much payment discount as before.
  public func wholeDiscounts(in books: borrowing Books) -> [(entryNo: Int, discount: Amount)] {
    var kept: [(entryNo: Int, discount: Amount)] = []
    for settlement in settlements where settlement.closing == nil {
      let discount = settlement.remainingPmtDiscPossible
      guard let entryNo = settlement.entryNo, !discount.isZero,
        books.customerEntryStates[entryNo]?.remainingPmtDiscPossible == discount
      else { continue }
      kept.append((entryNo, discount))
    }
    return kept
  }

  // MARK: One entry

  private mutating func apply(
    _ new: inout ApplyingEntry, to open: OpenCustomerEntry, isWhole: Bool,
    on day: CalendarDate, keeps: Bool, in books: borrowing Books
  ) throws(BookkeepingFault) {
    let seen = try SeenEntry(open, by: new, in: books)
    var marks = open.marks
    do throws(NumberFault) {
      try addTolerance(&new, &marks, day)
      try addDiscount(&new, seen, &marks, isWhole: isWhole, day)
      try addRounding(&new, seen, day, in: books)
    } catch {
      throw .number(error)
    }
    let applied = seen.applied(
      of: new.remaining, isWhole: isWhole, isTolerated: open.marks.acceptedPmtDiscTolerance)
    guard !applied.isZero else { return }
    marks.acceptedPmtDiscTolerance = false
    let old = try oldSide(of: applied, seen, open, new, in: books)
    do throws(NumberFault) {
      try settle(&new, with: open, applied, old, day, keeps: keeps, &marks, in: books)
    } catch {
      throw .number(error)
    }
  }

  /// What is applied in the currency of the older entry and in local currency: at the rate of the
  /// older entry, as long as the new one is not local (S-012, S-014).
  private func oldSide(
    of applied: Amount, _ seen: SeenEntry, _ open: OpenCustomerEntry, _ new: ApplyingEntry,
    in books: borrowing Books
  ) throws(BookkeepingFault) -> (amount: Amount, local: Amount) {
    let currency = open.entry.currencyCode
    let precision = Self.localPrecision(of: books)
    let amount =
      currency == new.currency
      ? applied
      : applied == -seen.remaining
        ? -open.state.remainingAmount
        : try books.exchange(applied, new.currency, currency, on: new.postingDate)
    do throws(NumberFault) {
      if new.currency.isBlank, !currency.isBlank {
        return (amount, try new.factor.local(applied, rounded: precision))
      }
      return (amount, try open.entry.originalCurrencyFactor.local(amount, rounded: precision))
    } catch {
      throw .number(error)
    }
  }

  private mutating func settle(
    _ new: inout ApplyingEntry, with open: OpenCustomerEntry, _ applied: Amount,
    _ old: (amount: Amount, local: Amount), _ day: CalendarDate, keeps: Bool,
    _ marks: inout CustomerEntryMarks, in books: borrowing Books
  ) throws(NumberFault) {
    let before = new.remaining
    let precision = Self.localPrecision(of: books)
    if !new.currency.isBlank {
      let gain = old.local - (try new.factor.local(applied, rounded: precision))
      addGain(gain, to: &new, day)
    }
    var restLCY = open.state.remainingAmountLCY + old.local
    if !open.entry.currencyCode.isBlank {
      let gain =
        try open.entry.originalCurrencyFactor.local(old.amount, rounded: precision) - old.local
      addGain(gain, toOld: open.entry, day)
      restLCY += gain
    }
    let rest = open.state.remainingAmount + old.amount
    add(Row(old: open.entry, .application, day, old.amount, old.local, source: applied))
    new.add(-applied, -old.local)
    add(Row(new: new, .application, day, -applied, -old.local))
    if open.entry.customerPostingGroup != customerPostingGroup { hasSeveralGroups = true }
    let left = try new.discounts(with: open, leaving: rest, after: before, in: books)
    new.settled(
      with: open, applied, old.local, leaving: rest, on: day, discount: left.new)
    try correctOld(open.entry, rest, restLCY, day, precision)
    var settlement = CustomerSettlement(
      entryNo: open.entry.entryNo, remainingPmtDiscPossible: left.old,
      closing: rest.isZero
        ? EntryClosing(
          byEntryNo: 0, date: day, amount: -old.amount, amountLCY: -old.local,
          currencyCode: new.currency) : nil, isClosedByNew: true)
    if keeps { settlement.amountToApply = Self.left(open.state.amountToApply, old.amount, rest) }
    if settlement.amountToApply.isZero { marks.appliesToID = .blank }
    marks.maxPaymentTolerance = Self.tolerance(marks.maxPaymentTolerance, of: rest)
    if marks != open.marks { settlement.marks = marks }
    settlements.append(settlement)
  }

  /// What is still to be applied of a marked entry.
  private static func left(_ toApply: Amount, _ applied: Amount, _ rest: Amount) -> Amount {
    let left = toApply + applied
    guard !left.isZero, left.isNegative == toApply.isNegative else { return .zero }
    return left.magnitude <= rest.magnitude ? left : rest
  }

  /// No more can be tolerated than is owed.
  static func tolerance(_ tolerance: Amount, of rest: Amount) -> Amount {
    rest.magnitude < tolerance.magnitude ? rest : tolerance
  }

  // MARK: Rows

  private mutating func addTolerance(
    _ new: inout ApplyingEntry, _ marks: inout CustomerEntryMarks, _ day: CalendarDate
  ) throws(NumberFault) {
    guard !marks.acceptedPaymentTolerance.isZero else { return }
    let tolerance = -marks.acceptedPaymentTolerance
    let local = try new.local(ofDiscount: tolerance)
    new.tolerated += tolerance
    new.add(tolerance, local)
    add(Row(new: new, .paymentTolerance, day, tolerance, local))
    marks.acceptedPaymentTolerance = .zero
    marks.pmtToleranceLCY = -local
  }

  /// The payment discount, or the one that is given though it is late (S-009).
  private mutating func addDiscount(
    _ new: inout ApplyingEntry, _ seen: SeenEntry, _ marks: inout CustomerEntryMarks,
    isWhole: Bool, _ day: CalendarDate
  ) throws(NumberFault) {
    let takes = seen.takesDiscount(new.remaining, tolerated: new.tolerated, isWhole: isWhole)
    guard takes || marks.acceptedPmtDiscTolerance else { return }
    let discount = -seen.discount
    let local = try new.local(ofDiscount: discount)
    new.add(discount, local)
    add(
      Row(
        new: new, takes ? .paymentDiscount : .paymentDiscountTolerance, day, discount, local))
    marks.pmtDiscGivenLCY = -local
  }

  /// A small rest between two currencies.
  private mutating func addRounding(
    _ new: inout ApplyingEntry, _ seen: SeenEntry, _ day: CalendarDate,
    in books: borrowing Books
  ) throws(NumberFault) {
    guard !seen.rounding.isZero else { return }
    let rest = -(new.remaining + seen.remaining)
    guard !rest.isZero, rest.magnitude <= seen.rounding else { return }
    let local = try new.factor.local(rest, rounded: Self.localPrecision(of: books))
    new.add(rest, local)
    add(Row(new: new, .appliedRounding, day, rest, local))
  }

  private mutating func addGain(
    _ gain: Amount, to new: inout ApplyingEntry, _ day: CalendarDate
  ) {
    guard !gain.isZero else { return }
    new.add(.zero, gain)
    add(Row(new: new, gain.isPositive ? .realizedGain : .realizedLoss, day, .zero, gain))
  }

  private mutating func addGain(
    _ gain: Amount, toOld entry: CustomerLedgerEntry, _ day: CalendarDate
  ) {
    guard !gain.isZero else { return }
    add(Row(old: entry, gain.isPositive ? .realizedGain : .realizedLoss, day, .zero, gain))
  }

  private mutating func add(_ row: Row) {
    guard !row.amount.isZero || !row.amountLCY.isZero else { return }
    let same = rows.firstIndex {
      $0.entryNo == row.entryNo && $0.type == row.type && $0.postingDate == row.postingDate
    }
    guard let same else { return rows.append(row) }
    rows[same].amount += row.amount
    rows[same].sourceAmount += row.sourceAmount
    rows[same].amountLCY += row.amountLCY
  }

  // MARK: Corrections

  /// What is left in local currency must be what is left in the entry's own currency at its own
  /// rate (S-013).
  private mutating func correctOld(
    _ entry: CustomerLedgerEntry, _ rest: Amount, _ restLCY: Amount, _ day: CalendarDate,
    _ precision: RoundingPrecision
  ) throws(NumberFault) {
    guard !entry.currencyCode.isBlank else { return }
    let target = try entry.originalCurrencyFactor.local(rest, rounded: precision)
    add(Row(old: entry, .correctionOfRemainingAmount, day, .zero, target - restLCY))
  }

  private mutating func correct(
    _ new: ApplyingEntry, on day: CalendarDate, in books: borrowing Books
  ) throws(BookkeepingFault) {
    guard !new.currency.isBlank else { return }
    do throws(NumberFault) {
      let target = try new.factor.local(
        new.remaining, rounded: Self.localPrecision(of: books))
      add(Row(new: new, .correctionOfRemainingAmount, day, .zero, target - new.remainingLCY))
    } catch {
      throw .number(error)
    }
  }

  static func localPrecision(of books: borrowing Books) -> RoundingPrecision {
    RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
  }
}

extension CustomerApplication.Row {
  /// A row of the new entry.
  fileprivate init(
    new: ApplyingEntry, _ type: DetailedEntryType, _ date: CalendarDate, _ amount: Amount,
    _ amountLCY: Amount
  ) {
    self.init(
      entryNo: nil, type: type, postingDate: date, initialEntryDueDate: new.dueDate,
      currency: new.currency, group: new.customerPostingGroup, amount: amount,
      sourceAmount: amount, amountLCY: amountLCY)
  }

  /// A row of an older entry.
  fileprivate init(
    old: CustomerLedgerEntry, _ type: DetailedEntryType, _ date: CalendarDate, _ amount: Amount,
    _ amountLCY: Amount, source: Amount = .zero
  ) {
    self.init(
      entryNo: old.entryNo, type: type, postingDate: date, initialEntryDueDate: old.dueDate,
      currency: old.currencyCode, group: old.customerPostingGroup, amount: amount,
      sourceAmount: source, amountLCY: amountLCY)
  }
}
