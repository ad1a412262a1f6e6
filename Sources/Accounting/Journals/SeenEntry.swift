/// What is left of an open entry as the new entry sees it: in its currency, on its day (S-014).
struct SeenEntry {
  let remaining: Amount
  let discount: Amount
  let amountToApply: Amount
  /// Whether the new entry pays early enough for the discount (S-008).
  let isDiscountDue: Bool
  /// Up to how much of a difference between two currencies is rounded away; 0 in one currency.
  let rounding: Amount

  init(
    _ open: OpenCustomerEntry, by new: ApplyingEntry, in books: borrowing Books
  ) throws(BookkeepingFault) {
    let (state, currency) = (open.state, open.entry.currencyCode)
    if currency == new.currency {
      remaining = state.remainingAmount
      discount = state.remainingPmtDiscPossible
      amountToApply = state.amountToApply
      rounding = .zero
    } else {
      let date = new.postingDate
      remaining = try books.exchange(state.remainingAmount, currency, new.currency, on: date)
      discount = try books.exchange(
        state.remainingPmtDiscPossible, currency, new.currency, on: date)
      amountToApply = try books.exchange(state.amountToApply, currency, new.currency, on: date)
      rounding = books.applicationRounding(of: new.currency)
    }
    let isPaid = open.entry.documentType == .invoice || open.entry.documentType == .creditMemo
    isDiscountDue =
      new.isPayment && isPaid && !discount.isZero
      && new.postingDate <= open.entry.pmtDiscountDate
  }

  /// The least that has to be paid: what is left without the discount.
  var least: Amount { (remaining - discount).magnitude }

  /// Whether what is to be applied of the entry covers the least.
  private var coversLeast: Bool { amountToApply.magnitude >= least }

  /// Whether the new entry takes the discount (S-005, S-008).
  ///
  /// - Parameters:
  ///   - left: what is left of the new entry.
  ///   - tolerated: what tolerances add to it.
  ///   - isWhole: whether the entry is settled whole.
  func takesDiscount(_ left: Amount, tolerated: Amount, isWhole: Bool) -> Bool {
    guard isDiscountDue else { return false }
    let fits = isWhole || left.magnitude + rounding >= least
    if amountToApply.isZero { return fits }
    return coversLeast && (fits || (left + tolerated).magnitude >= least)
  }

  /// How much of the entry is settled, with the sign of the new entry (S-005).
  ///
  /// - Parameters:
  ///   - left: what is left of the new entry, discounts included.
  ///   - isWhole: whether the entry is settled whole.
  ///   - isTolerated: whether its discount is given though it is late.
  func applied(of left: Amount, isWhole: Bool, isTolerated: Bool) -> Amount {
    let applied =
      isWhole ? whole : partial(of: left, isTolerated: isTolerated)
    // A rest that cannot be seen between two currencies goes with it.
    let rest = remaining - amountToApply
    guard !rounding.isZero, !amountToApply.isZero, rest.magnitude < rounding else {
      return applied
    }
    return applied - rest
  }

  private var whole: Amount {
    guard !amountToApply.isZero else { return -remaining }
    return isDiscountDue && coversLeast ? -remaining : -amountToApply
  }

  private func partial(of left: Amount, isTolerated: Bool) -> Amount {
    guard !amountToApply.isZero else { return Self.smaller(left, -remaining) }
    let owed = Self.smaller(remaining - discount, amountToApply)
    if isTolerated || (isDiscountDue && coversLeast && left.magnitude >= owed.magnitude) {
      return -remaining
    }
    return Self.smaller(left, -amountToApply)
  }

  private static func smaller(_ left: Amount, _ right: Amount) -> Amount {
    left.magnitude <= right.magnitude ? left : right
  }
}
