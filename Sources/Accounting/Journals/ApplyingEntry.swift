/// A new customer entry while it is applied to one older entry after the other.
struct ApplyingEntry {
  let currency: Code
  let dueDate: CalendarDate
  private let factor: CurrencyFactor
  private let account: Code
  private let precision: RoundingPrecision
  private let amountPrecision: RoundingPrecision
  /// What is left of it in its currency.
  private(set) var remaining: Amount
  /// What is left of it in local currency.
  private(set) var remainingLCY: Amount
  private var remainingDiscount: Amount
  private var closing: EntryClosing?
  /// Whether every entry so far was closed by it.
  private var closesAll = true
  /// The last entry it was applied to, and on which day.
  private(set) var last: (entryNo: Int, date: CalendarDate)?

  init(_ posting: CustomerPosting, in books: borrowing Books) throws(BookkeepingFault) {
    remaining = posting.amount
    remainingLCY = posting.amountLCY
    remainingDiscount = posting.pmtDiscPossible
    dueDate = posting.dueDate
    factor = posting.currencyFactor
    currency = posting.currencyCode
    precision = CustomerApplication.localPrecision(of: books)
    do throws(RecordFault) {
      amountPrecision = try books.amountPrecision(of: posting.currencyCode)
      account = try books.customerPostingGroups.find(posting.customerPostingGroup)
        .account(for: .receivablesAccount)
    } catch {
      throw .record(error)
    }
  }

  /// What is applied in local currency, at the rate of the older entry, and what the difference
  /// to the new rate gains; losses are negative (S-012).
  func inLocal(
    _ applied: Amount, from entry: CustomerLedgerEntry
  ) throws(BookkeepingFault) -> (amount: Amount, gain: Amount) {
    guard !currency.isBlank else { return (applied, .zero) }
    do throws(NumberFault) {
      let amount = try entry.originalCurrencyFactor.local(applied, rounded: precision)
      return (amount, amount - (try factor.local(applied, rounded: precision)))
    } catch {
      throw .number(error)
    }
  }

  /// The receivables account of an older entry where it is another than that of the new one.
  func foreignAccount(
    of entry: CustomerLedgerEntry, in books: borrowing Books
  ) throws(BookkeepingFault) -> Code {
    guard let posted = books.glEntries.entry(entry.entryNo), posted.glAccountNo != account
    else { return .blank }
    return posted.glAccountNo
  }

  /// The payment discounts that are left: where both entries have one, what is still owed keeps
  /// its part; else the older entry keeps all of it (S-010, X-13).
  func discounts(
    with old: CustomerEntryState, leaving oldRest: Amount, and newRest: Amount
  ) throws(BookkeepingFault) -> (old: Amount, new: Amount) {
    let oldDiscount = old.remainingPmtDiscPossible
    guard !oldDiscount.isZero, !remainingDiscount.isZero else {
      return (oldRest.isZero ? .zero : oldDiscount, newRest.isZero ? .zero : remainingDiscount)
    }
    do throws(NumberFault) {
      return (
        try Self.left(oldDiscount, old.remainingAmount, oldRest, amountPrecision),
        try Self.left(remainingDiscount, remaining, newRest, amountPrecision)
      )
    } catch {
      throw .number(error)
    }
  }

  private static func left(
    _ discount: Amount, _ before: Amount, _ after: Amount, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Amount {
    guard !after.isZero else { return .zero }
    let sign: Int128 = before.isNegative ? -1 : 1
    let numerator = try Rounding.product(discount.raw, after.raw * sign)
    return try Rounding.multiple(
      of: precision, numerator: numerator, denominator: before.raw * sign)
  }

  mutating func settle(
    _ applied: Amount, _ appliedLCY: Amount, _ gain: Amount, with entry: CustomerLedgerEntry,
    closesOld: Bool, _ date: CalendarDate, discount: Amount
  ) {
    remaining -= applied
    remainingLCY += gain - appliedLCY
    remainingDiscount = discount
    last = (entry.entryNo, max(last?.date ?? date, date))
    if !closesOld { closesAll = false }
    guard remaining.isZero else { return }
    // An entry that closes together with the older ones only gets the date (D-10).
    closing =
      closesAll
      ? EntryClosing(
        byEntryNo: 0, date: date, amount: .zero, amountLCY: .zero, currencyCode: .blank)
      : EntryClosing(
        byEntryNo: entry.entryNo, date: date, amount: applied, amountLCY: appliedLCY,
        currencyCode: currency)
  }

  /// What becomes of the new entry.
  func settlement(on date: CalendarDate) -> CustomerSettlement {
    CustomerSettlement(
      entryNo: nil, remainingPmtDiscPossible: remainingDiscount, closing: closing,
      isClosedByNew: false)
  }
}
