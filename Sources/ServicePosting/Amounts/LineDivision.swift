import Accounting

/// The part of a line's amounts that belongs to a part of its quantity.
struct LineDivision {
  var amounts = LineAmounts()
  /// Whether the stored line amount was kept because it differs from the gross by one rounding
  /// unit at most, so that the discount is deducted twice.
  private var deductsDiscountTwice = false
  /// Whether a part of the line is rounded on its own, so that the parts need not add up to it
  ///
  private var roundsPart = false
  /// The amount that the line discount is taken of.
  private(set) var gross = Amount.zero

  /// Gross and discount of `quantity`, of which `charged` is charged: all of it where nothing is
  /// said. What the line holds is kept where it differs by one rounding unit at most.
  init(
    _ quantity: Quantity, charging charged: Quantity? = nil, of posting: LinePosting,
    _ money: DocumentMoney
  ) throws(NumberFault) {
    guard !quantity.isZero else { return }
    let unit = money.amount.raw
    let gross = try Amount(
      charged ?? quantity, times: posting.content.unitPrice, rounded: money.amount)
    let stored = posting.line.amounts.lineAmount
    let keeps = (gross - stored).magnitude.raw <= unit
    let working = keeps ? stored : gross
    self.gross = working
    deductsDiscountTwice =
      keeps && stored != gross && !posting.line.amounts.lineDiscountAmount.isZero
    amounts.lineDiscountAmount = posting.line.amounts.lineDiscountAmount
    if quantity != posting.quantities.quantity {
      roundsPart = try !Self.isExact(quantity, of: posting, money)
      let discount = try working.share(
        posting.content.lineDiscountPercent, rounded: money.amount)
      if (discount - amounts.lineDiscountAmount).magnitude.raw > unit {
        amounts.lineDiscountAmount = discount
      }
    }
    let isFree = posting.content.lineDiscountPercent == 100
    amounts.lineAmount = isFree ? .zero : working - amounts.lineDiscountAmount
  }

  /// Whether neither the gross amount of a part nor its discount has to be rounded.
  private static func isExact(
    _ quantity: Quantity, of posting: LinePosting, _ money: DocumentMoney
  ) throws(NumberFault) -> Bool {
    let gross = try Rounding.product(quantity.raw, posting.content.unitPrice.raw)
    let step = money.amount.raw * 100_000
    guard gross % step == 0 else { return false }
    let discount = try Rounding.product(
      gross / 100_000, posting.content.lineDiscountPercent.raw)
    return discount % (money.amount.raw * 10_000_000) == 0
  }

  /// What is to be said about the figures, if anything.
  var quirk: String? {
    if deductsDiscountTwice {
      return "the discount of one rounding unit was deducted twice (A-044)"
    }
    guard roundsPart else { return nil }
    return "this part is rounded on its own, and no later invoice makes up for it: together they "
      + "may differ from the order's line (A-043)"
  }

  /// Invoice discount and VAT of what is invoiced: the line's share of its group (4.4).
  mutating func share(
    _ posting: LinePosting, in group: VATAmountLine, _ split: inout VATSplit,
    _ money: DocumentMoney
  ) throws(NumberFault) {
    amounts.invDiscountAmount =
      posting.content.allowInvoiceDisc && !group.invDiscBaseAmount.isZero
      ? posting.line.invDiscAmountToInvoice : posting.line.amounts.invDiscountAmount
    try shareVAT(posting, &split, money)
  }

  /// The same where the discount of the group is spread over the line amounts, as statistics do
  /// for what is not invoiced.
  mutating func share(
    _ posting: LinePosting, in group: VATAmountLine, discount: inout ProportionalSplit,
    _ split: inout VATSplit, _ money: DocumentMoney
  ) throws(NumberFault) {
    amounts.invDiscountAmount =
      posting.content.allowInvoiceDisc && !group.invDiscBaseAmount.isZero
      ? try discount.share(of: amounts.lineAmount) : posting.line.amounts.invDiscountAmount
    try shareVAT(posting, &split, money)
  }

  private mutating func shareVAT(
    _ posting: LinePosting, _ split: inout VATSplit, _ money: DocumentMoney
  ) throws(NumberFault) {
    let isFree = posting.content.lineDiscountPercent == 100
    try split.share(&amounts, isFree: isFree, money)
  }
}

extension LineAmounts {
  static func + (left: LineAmounts, right: LineAmounts) -> LineAmounts {
    var sum = left
    sum.lineDiscountAmount += right.lineDiscountAmount
    sum.lineAmount += right.lineAmount
    sum.invDiscountAmount += right.invDiscountAmount
    sum.amount += right.amount
    sum.vatBaseAmount += right.vatBaseAmount
    sum.amountIncludingVAT += right.amountIncludingVAT
    return sum
  }
}

/// The running totals of a document in both currencies.
///
/// Each line's local amount is what brings the local total up to the converted foreign total, so
/// that no residue is left at the end.
struct RunningTotals {
  private(set) var foreign = LineAmounts()
  private(set) var local = LineAmounts()
  private(set) var costLCY = Amount.zero
  private var vatDifference = (foreign: Amount.zero, local: Amount.zero)

  /// Adds a line and tells its amounts in local currency.
  mutating func add(
    _ amounts: LineAmounts, _ money: DocumentMoney
  ) throws(NumberFault) -> LineAmounts {
    foreign = foreign + amounts
    guard !money.currency.isBlank else {
      local = local + amounts
      return amounts
    }
    var line = LineAmounts()
    line.amountIncludingVAT =
      try money.local(foreign.amountIncludingVAT) - local.amountIncludingVAT
    line.amount =
      amounts.amount == amounts.amountIncludingVAT
      ? line.amountIncludingVAT : try money.local(foreign.amount) - local.amount
    line.lineAmount = try money.local(foreign.lineAmount) - local.lineAmount
    line.lineDiscountAmount =
      try money.local(foreign.lineDiscountAmount) - local.lineDiscountAmount
    line.invDiscountAmount = try money.local(foreign.invDiscountAmount) - local.invDiscountAmount
    line.vatBaseAmount = try money.local(foreign.vatBaseAmount) - local.vatBaseAmount
    local = local + line
    return line
  }

  /// Adds the VAT difference of a line and tells it in local currency.
  mutating func addVATDifference(
    _ difference: Amount, _ money: DocumentMoney
  ) throws(NumberFault) -> Amount {
    vatDifference.foreign += difference
    let line = try money.local(vatDifference.foreign) - vatDifference.local
    vatDifference.local += line
    return line
  }

  mutating func addCost(
    _ quantity: Quantity, _ cost: UnitPrice, _ money: DocumentMoney
  ) throws(NumberFault) {
    costLCY += try Amount(quantity, times: cost, rounded: money.local)
  }
}
