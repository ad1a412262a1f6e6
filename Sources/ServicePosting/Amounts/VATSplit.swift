import Accounting

/// Spreads the VAT of a group over its lines, carrying what the rounding cuts off (A-084,
///
struct VATSplit {
  private let isFull: Bool
  private let hasTax: Bool
  /// How the VAT of the group is spread.
  private(set) var vat: ProportionalSplit
  /// How the group's Amount Including VAT is spread, where prices include it.
  private(set) var including: ProportionalSplit

  init(_ group: VATAmountLine, _ money: DocumentMoney) {
    isFull = group.calculationType == .full
    hasTax = money.includesVAT ? !group.net.isZero : !group.vatBase.isZero
    vat = ProportionalSplit(of: group.vatAmount, over: group.net, rounded: money.amount)
    including = ProportionalSplit(
      of: group.amountIncludingVAT, over: group.net, rounded: money.amount)
  }

  /// Amount, VAT base and Amount Including VAT of the next line; a line that is free has no last.
  mutating func share(
    _ line: inout LineAmounts, isFree: Bool = false, _ money: DocumentMoney
  ) throws(NumberFault) {
    let net = line.lineAmount - line.invDiscountAmount
    if money.includesVAT {
      if hasTax, !line.lineAmount.isZero {
        try vat.add(net)
        try including.add(net)
      } else {
        vat.reset()
        including.reset()
      }
      line.amountIncludingVAT = isFree ? .zero : try including.rounded()
      line.amount = line.amountIncludingVAT - (try vat.rounded())
      try including.take(line.amountIncludingVAT)
    } else if isFull {
      line.amount = .zero
      line.vatBaseAmount = .zero
      line.amountIncludingVAT = isFree ? .zero : net
      return
    } else {
      if hasTax { try vat.add(net) } else { vat.reset() }
      line.amount = net
      line.amountIncludingVAT = isFree ? .zero : net + (try vat.rounded())
    }
    // What the line did not bear goes to the next one, and be it the tax of a free line.
    try vat.take(line.amountIncludingVAT - line.amount)
    line.vatBaseAmount = try money.vatBase(of: line.amount)
  }
}
