/// A new customer entry while it is settled with one older entry after the other.
struct ApplyingEntry {
  let currency: Code
  let dueDate: CalendarDate
  let postingDate: CalendarDate
  let factor: CurrencyFactor
  let customerPostingGroup: Code
  let type: EntryDocumentType
  private let original: Amount
  private let originalLCY: Amount
  /// What is left of it in its currency, with what discounts and roundings add to it.
  private(set) var remaining: Amount
  /// The same in local currency.
  private(set) var remainingLCY: Amount
  /// What accepted tolerances add to it.
  var tolerated = Amount.zero
  private(set) var remainingDiscount: Amount
  private var closing: EntryClosing?
  private var isApplied = false
  private let precision: RoundingPrecision

  init(
    _ posting: borrowing CustomerPosting, _ type: EntryDocumentType, on date: CalendarDate,
    in books: borrowing Books
  ) {
    remaining = posting.amount
    remainingLCY = posting.amountLCY
    original = posting.amount
    originalLCY = posting.amountLCY
    remainingDiscount = posting.pmtDiscPossible
    dueDate = posting.dueDate
    factor = posting.currencyFactor
    currency = posting.currencyCode
    customerPostingGroup = posting.customerPostingGroup
    postingDate = date
    self.type = type
    precision = CustomerApplication.localPrecision(of: books)
  }

  /// Whether it is money, which takes payment discounts (S-008).
  var isPayment: Bool { type == .payment || type == .refund }

  /// What a discount or tolerance on top of the whole entry is worth in local currency (S-009).
  func local(ofDiscount discount: Amount) throws(NumberFault) -> Amount {
    try factor.local(original + discount, rounded: precision) - originalLCY
  }

  mutating func add(_ amount: Amount, _ amountLCY: Amount) {
    remaining += amount
    remainingLCY += amountLCY
  }

  /// The payment discounts that are left of both entries (S-010, X-13): what is still owed keeps
  /// its part where both documents have one, or where a credit memo has one and no refund pays it.
  func discounts(
    with open: OpenCustomerEntry, leaving oldRest: Amount, after newBefore: Amount,
    in books: borrowing Books
  ) throws(NumberFault) -> (old: Amount, new: Amount) {
    let old = open.state.remainingPmtDiscPossible
    let bothHave =
      Self.isDocument(type) && Self.isDocument(open.entry.documentType) && !old.isZero
      && !remainingDiscount.isZero
    let isCredited =
      open.entry.documentType == .creditMemo && !old.isZero && type != .refund
    guard bothHave || isCredited else {
      return (oldRest.isZero ? .zero : old, remaining.isZero ? .zero : remainingDiscount)
    }
    return (
      oldRest.isZero
        ? .zero : try old.share(oldRest, of: open.state.remainingAmount, rounded: precision),
      remaining.isZero
        ? .zero : try remainingDiscount.share(remaining, of: newBefore, rounded: precision)
    )
  }

  private static func isDocument(_ type: EntryDocumentType) -> Bool {
    type == .invoice || type == .creditMemo
  }

  /// Takes note of what an older entry was settled with; an entry that closes while the older one
  /// stays open says by what (D-10).
  mutating func settled(
    with open: OpenCustomerEntry, _ applied: Amount, _ appliedLCY: Amount, leaving rest: Amount,
    on date: CalendarDate, discount: Amount
  ) {
    isApplied = true
    remainingDiscount = discount
    guard remaining.isZero else {
      closing = nil
      return
    }
    closing =
      rest.isZero
      ? EntryClosing(
        byEntryNo: 0, date: date, amount: .zero, amountLCY: .zero, currencyCode: .blank)
      : EntryClosing(
        byEntryNo: open.entry.entryNo, date: date, amount: applied, amountLCY: appliedLCY,
        currencyCode: open.entry.currencyCode)
  }

  /// What becomes of the new entry; `nil` if it was settled with nothing.
  var settlement: CustomerSettlement? {
    guard isApplied else { return nil }
    return CustomerSettlement(
      entryNo: nil, remainingPmtDiscPossible: remainingDiscount, closing: closing,
      isClosedByNew: false)
  }
}
