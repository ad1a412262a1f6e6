import Accounting

/// Spreads the VAT of a group over its lines, carrying what the rounding cuts off (rule book A,
/// 4.4).
struct VATSplit {
  private let includesVAT: Bool
  private let isEmpty: Bool
  private var vat: ProportionalSplit
  private var including: ProportionalSplit

  init(_ group: VATAmountLine, _ money: DocumentMoney) {
    includesVAT = money.includesVAT
    isEmpty = group.net.isZero || group.vatBase.isZero
    vat = ProportionalSplit(of: group.vatAmount, over: group.net, rounded: money.amount)
    including = ProportionalSplit(
      of: group.amountIncludingVAT, over: group.net, rounded: money.amount)
  }

  /// Amount and Amount Including VAT of the next line, whose net line amount is given.
  mutating func share(
    of net: Amount
  ) throws(NumberFault) -> (amount: Amount, including: Amount) {
    guard includesVAT else {
      if isEmpty { vat.reset() }
      return (net, net + (isEmpty ? .zero : try vat.share(of: net)))
    }
    guard !isEmpty, !net.isZero else {
      vat.reset()
      including.reset()
      return (.zero, .zero)
    }
    let tax = try vat.share(of: net)
    let total = try including.share(of: net)
    return (total - tax, total)
  }
}
